package vn.nghedan.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.web.problem.BadInput;

/**
 * Lets a write happen once however often it is asked for. The key is claimed in the transaction of the write itself: a
 * second request with it waits for the first, then gets the first answer.
 */
@ApplicationScoped
public class IdempotencyService {

    private final EntityManager database;
    private final Clock clock;

    IdempotencyService(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param officer the staff code of who asks; keys of different officers do not meet
     * @param key the idempotency key; null or blank for a write that may be repeated
     * @param asked what was asked for, to tell a repetition from another request under the same key
     * @param write does it and gives the answer as text
     */
    @Transactional
    public String answer(String officer, String key, String asked, Supplier<String> write) {
        if (key == null || key.isBlank()) {
            return write.get();
        }
        if (key.length() > 150) {
            throw new BadInput("Idempotency-Key", "web:error_size");
        }
        String claimed = officer + " " + key;
        int inserted = database.createNativeQuery(
                "insert into answered_once (request_key, fingerprint, answered_at) values (:key, :asked, :now) on conflict do nothing")
                .setParameter("key", claimed)
                .setParameter("asked", fingerprint(asked))
                .setParameter("now", OffsetDateTime.now(clock))
                .executeUpdate();
        if (inserted == 0) {
            return firstAnswer(claimed, asked);
        }
        String answer = write.get();
        database.createNativeQuery("update answered_once set answer = :answer where request_key = :key")
                .setParameter("answer", answer)
                .setParameter("key", claimed)
                .executeUpdate();
        return answer;
    }

    /** What was answered under this key; empty if nothing has been done under it. */
    @Transactional
    public Optional<String> answered(String officer, String key) {
        return database.createNativeQuery("select answer from answered_once where request_key = :key")
                .setParameter("key", officer + " " + key)
                .getResultList()
                .stream()
                .findFirst()
                .map(String.class::cast);
    }

    private String firstAnswer(String claimed, String asked) {
        List<?> rows = database
                .createNativeQuery("select fingerprint, answer from answered_once where request_key = :key")
                .setParameter("key", claimed)
                .getResultList();
        Object[] first = (Object[]) rows.get(0);
        if (!first[0].equals(fingerprint(asked))) {
            throw new BadInput("Idempotency-Key", "casefile:error_key_reused");
        }
        return (String) first[1];
    }

    private static String fingerprint(String asked) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
