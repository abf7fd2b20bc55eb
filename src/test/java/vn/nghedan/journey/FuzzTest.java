package vn.nghedan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.journey.OutsideProgram.Answer;

/**
 * Requests that nobody meant, over the JSON interface, at files of every procedure that move on meanwhile: the server never fails, what is refused
 * is refused with its field, and what is taken leaves a file that reads, goes on and is the same in the list and when it is told anew.
 *
 * <p>{@code -Dnghedan.fuzz.tries=10000}, {@code -Dnghedan.fuzz.seed=…}.
 */
@QuarkusTest
@TestProfile(FuzzTest.Apart.class)
class FuzzTest {

    private static final int TRIES = Integer.getInteger("nghedan.fuzz.tries", 100);
    private static final long SEED = Long.getLong("nghedan.fuzz.seed", 20_261_123L);
    private static final List<String> TYPES = List.of("COMPLAINT", "COMPLAINT", "DENUNCIATION", "PETITION", "MIXED");
    private static final int TOLD_EVERY = 1_000;

    /** A database of its own: what nobody meant is no ground to stand on for other tests. PostgreSQL brings its own anyway. */
    public static class Apart implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            boolean postgres = "postgresql".equals(System.getProperty("nghedan.test.database"));
            return postgres
                    ? Map.of("nghedan.today", OrdinaryRequests.TODAY.toString())
                    : Map.of("quarkus.datasource.jdbc.url",
                            "jdbc:h2:mem:fuzz;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        }
    }

    @TestHTTPResource("/")
    URI root;

    @Inject
    CaseFileProjector projector;

    private final Random random = new Random(SEED);
    private final Nasty nasty = new Nasty(random);
    private final OrdinaryRequests ordinary = new OrdinaryRequests(random);
    private final FilesInHand files = new FilesInHand(random);
    private final Map<String, Integer> done = new TreeMap<>();
    private OutsideProgram program;
    private WhatStands stands;
    private Settings settings;
    private ReceptionTries reception;

    @Test
    @DisplayName("A1, A4, A6, A10: whatever is sent, the server does not fail, wrong input is named, and no file is stuck")
    void neverFails() {
        System.out.println("seed " + SEED);
        program = new OutsideProgram(root);
        stands = new WhatStands(program, projector);
        settings = new Settings(program, nasty, random);
        reception = new ReceptionTries(program, stands, files, random);
        long begun = System.nanoTime();
        for (int i = 0; i < TRIES; i++) {
            tryOne();
            if ((i + 1) % TOLD_EVERY == 0) {
                System.out.printf("%d tries, answers %s, %d failures%n", i + 1, program.answers(),
                        program.failures().size());
            }
        }
        Set<String> all = new LinkedHashSet<>(files.seen());
        for (String code : files.atTheEnd(files.seen())) {
            all.addAll(WhatStands.following(file("giamdoc", code)));
        }
        files.atTheEnd(all).forEach(code -> stands.check(WhatStands.kindOf(code), code, "everything", true));
        files.atTheEnd(reception.visits()).forEach(number -> stands.readable("/api/v1/visits/" + number));
        System.out.printf("%d tries in %d s, seed %d: answers %s, %d files, %d visits, taken %s, acts %s%n", TRIES,
                (System.nanoTime() - begun) / 1_000_000_000, SEED, program.answers(), all.size(),
                reception.visits().size(),
                program.taken(), done);
        assertThat(program.failures()).as("seed %d", SEED).isEmpty();
    }

    private void tryOne() {
        int die = random.nextInt(100);
        if (die < 8 || files.size() == 0 || files.size() < FilesInHand.MANY && die < 25) {
            letter();
        } else if (die < 30) {
            reception.visit();
        } else if (die < 40) {
            reception.matter();
        } else if (die < 45) {
            entryCorrection();
        } else if (die < 50) {
            reception.session();
        } else if (die < 54) {
            secrecy();
        } else if (die < 60) {
            settings.tryOne();
        } else {
            act();
        }
    }

    // ---- what comes in

    private void letter() {
        Map<String, Object> sent = ordinary.letter(ordinary.one(TYPES));
        if (sent.get("type").equals("DENUNCIATION") && random.nextInt(3) == 0) {
            sent.remove("senders");
            sent.putAll(Map.of("anonymous", true, "signed", false, "groupSize", 1));
        }
        Object body = random.nextInt(3) == 0 ? nasty.body(sent) : sent;
        Answer answer = program.send("tiepdan", "POST", "/api/v1/letters", body, nasty.headers());
        if (answer.status() == 201) {
            files.keep(answer.text("code"));
            if (random.nextInt(4) > 0) {
                opened(answer.text("code"));
            }
        }
    }

    /** Most letters become a case at once, so that there are cases of every procedure. */
    private void opened(String letter) {
        JsonNode file = file("tiepdan", letter);
        String path = "/api/v1/letters/" + OutsideProgram.encoded(letter) + "/acts/";
        String on = file.path("receivedOn").asText();
        program.send("tiepdan", "POST", path + "CLASSIFY", Map.of("on", on, "eligible", true, "inJurisdiction", true),
                Map.of());
        Answer answer = program.send("tiepdan", "POST", path + "OPEN_CASE", ordinary.opening(file), Map.of());
        if (answer.text("case") != null) {
            files.keep(answer.text("case"));
        }
    }

    private void entryCorrection() {
        List<String> visits = reception.visits();
        boolean ofVisit = random.nextInt(3) == 0 && !visits.isEmpty();
        String type = ordinary.one(TYPES);
        String code = ofVisit ? ordinary.one(visits) : files.one();
        String path = "/api/v1/" + (ofVisit ? "visits" : "letters") + "/" + OutsideProgram.encoded(code);
        Map<String, Object> entry = ofVisit ? ordinary.visit(type) : ordinary.letter(type);
        Map<String, Object> changes = new LinkedHashMap<>();
        entry.forEach((name, value) -> {
            if (random.nextInt(4) == 0) {
                changes.put(name, value);
            }
        });
        Map<String, Object> body = new LinkedHashMap<>(Map.of("reason", "Ghi nhầm", "changes",
                random.nextBoolean() ? changes : nasty.of(changes)));
        String login = ordinary.one(WhatStands.LOGINS);
        Answer answer = program.send(login, "POST", path + "/corrections",
                random.nextInt(3) == 0 ? nasty.body(body) : body, nasty.headers());
        if (answer.isTaken() && !ofVisit) {
            stands.check(WhatStands.kindOf(code), code, "its entry was corrected by " + body, false);
        } else if (answer.isTaken()) {
            stands.readable("/api/v1/visits/" + code);
        }
    }

    private void secrecy() {
        String code = files.one();
        String login = ordinary.one(WhatStands.LOGINS);
        String what = ordinary.one(List.of("look", "lifting", "lifting/confirm", "lifting/decline"));
        Answer answer = program.send(login, "POST",
                "/api/v1/files/" + OutsideProgram.encoded(code) + "/secrecy/" + what,
                nasty.sometimes(what.equals("look")
                        ? Map.of("hide", List.of("Ai Đó"), "reason", "Đã rà soát")
                        : Map.of("reason", "Người tố cáo đồng ý công khai")),
                nasty.headers());
        if (answer.isTaken()) {
            stands.check(WhatStands.kindOf(code), code, "secrecy/" + what + " by " + login, false);
        }
    }

    // ---- what is done

    private void act() {
        List<String> cases = files.cases();
        String code = cases.isEmpty() || random.nextInt(4) == 0 ? files.one() : ordinary.one(cases);
        String login = null;
        JsonNode file = null;
        for (int i = 0; i < 4 && (file == null || file.path("acts").isEmpty()); i++) {
            login = ordinary.one(WhatStands.LOGINS);
            file = file(login, code);
        }
        if (file.path("acts").isEmpty()) {
            files.leave(code);
            return;
        }
        JsonNode offered = ordinary.oneOf(file);
        String path = "/api/v1/" + WhatStands.kindOf(code) + "/" + OutsideProgram.encoded(code) + "/acts/"
                + nasty.name(offered.path("act").asText());
        Object body = nasty.sometimes(ordinary.act(offered, file, cases));
        boolean preview = WhatStands.kindOf(code).equals("cases") && random.nextInt(25) == 0;
        Answer answer = program.send(login, "POST", preview ? path + "/preview" : path, body, nasty.headers());
        if (answer.isTaken() && !preview) {
            done.merge(file.path("procedure").asText() + "." + offered.path("act").asText(), 1, Integer::sum);
            String after = login + " " + path + " " + new String(OutsideProgram.written(body), StandardCharsets.UTF_8);
            stands.check(WhatStands.kindOf(code), code, after.substring(0, Math.min(900, after.length())),
                    random.nextInt(6) == 0);
            if (answer.text("case") != null) {
                files.keep(answer.text("case"));
            }
            files.keepNew(WhatStands.following(answer.body()));
        }
    }

    private JsonNode file(String login, String code) {
        return program.look(login, "/api/v1/" + WhatStands.kindOf(code) + "/" + OutsideProgram.encoded(code)).body();
    }
}
