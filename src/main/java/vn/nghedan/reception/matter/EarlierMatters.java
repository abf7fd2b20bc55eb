package vn.nghedan.reception.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;

/**
 * Finds the content of an earlier visit that somebody comes back about, by the number on the receipt. One the officer may
 * not know of is answered like one that was never there.
 */
@ApplicationScoped
public class EarlierMatters {

    static final String UNKNOWN = "visits:error_earlier";

    private static final Pattern NUMBER = Pattern.compile("TCD-([0-9]{4})-([0-9]{1,6})(-[0-9]{1,3})?");

    private final EntityManager database;

    EarlierMatters(EntityManager database) {
        this.database = database;
    }

    /** One of the two is null: the code of the content, or the key of what is wrong. */
    public record Answer(String code, String problem) {}

    /** For a content that is not on record yet: it will be the last of its day. */
    public Answer of(String typed, boolean secret, LocalDate on, Officer officer) {
        return answer(typed, secret, one -> on == null || !one.getReceivedOn().isAfter(on), officer);
    }

    public Answer of(String typed, MatterReception later, Officer officer) {
        return answer(typed, later.isSecret(), later::mayFollow, officer);
    }

    private Answer answer(String typed, boolean secret, Predicate<MatterReception> precedes, Officer officer) {
        List<MatterReception> known = known(written(typed), officer);
        List<MatterReception> alike = known.stream().filter(one -> one.isSecret() == secret).toList();
        List<MatterReception> before = alike.stream().filter(precedes).toList();
        if (known.isEmpty()) {
            return new Answer(null, UNKNOWN);
        } else if (alike.isEmpty()) {
            return new Answer(null, "visits:error_earlier_apart");
        } else if (before.isEmpty()) {
            return new Answer(null, "visits:error_earlier_later");
        } else if (before.size() > 1) {
            return new Answer(null, "visits:error_earlier_several");
        }
        return new Answer(before.get(0).getCode(), null);
    }

    private List<MatterReception> known(String number, Officer officer) {
        return VisibleFiles.query(database, "select m from MatterReception m join ListedFile d "
                + "on d.id = m.dossierId where (m.code = :number or m.visit = :number) and " + VisibleFiles.CONDITION
                + " order by m.dossierId", MatterReception.class, officer)
                .setParameter("number", number)
                .getResultList();
    }

    /** As numbers are written here: {@code tcd-2026-31} is TCD-2026-0031. */
    private static String written(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0]", "").replaceAll("[‐‑–—]", "-");
        Matcher parts = NUMBER.matcher(number);
        return parts.matches()
                ? "TCD-%s-%04d%s".formatted(parts.group(1), Integer.parseInt(parts.group(2)),
                        parts.group(3) == null ? "" : parts.group(3))
                : number;
    }
}
