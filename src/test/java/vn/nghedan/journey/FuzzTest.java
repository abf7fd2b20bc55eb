package vn.nghedan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

import vn.nghedan.casefile.CaseFiles;
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

    private static final int TRIES = Integer.getInteger("nghedan.fuzz.tries", 300);
    private static final long SEED = Long.getLong("nghedan.fuzz.seed", 20_261_123L);
    private static final List<String> TYPES = List.of("COMPLAINT", "COMPLAINT", "DENUNCIATION", "PETITION", "MIXED");
    /** So many files are in hand at once; one that has ended makes room for another. */
    private static final int IN_HAND = 60;
    /** Each file is looked at after each act; so many are looked at once more at the end, with their pages. */
    private static final int AT_THE_END = 200;
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
    CaseFiles caseFiles;

    private final Random random = new Random(SEED);
    private final Nasty nasty = new Nasty(random);
    private final OrdinaryRequests ordinary = new OrdinaryRequests(random);
    private final List<String> files = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> visits = new ArrayList<>();
    private final List<Long> sessions = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private OutsideProgram program;
    private WhatStands stands;
    private Settings settings;

    @Test
    @DisplayName("A1, A4, A6, A10: whatever is sent, the server does not fail, wrong input is named, and no file is stuck")
    void neverFails() {
        System.out.println("seed " + SEED);
        program = new OutsideProgram(root);
        stands = new WhatStands(program, caseFiles);
        settings = new Settings(program, nasty, random);
        long begun = System.nanoTime();
        for (int i = 0; i < TRIES; i++) {
            tryOne();
            if ((i + 1) % TOLD_EVERY == 0) {
                System.out.printf("%d tries, answers %s, %d failures%n", i + 1, program.answers(),
                        program.failures().size());
            }
        }
        Set<String> all = new LinkedHashSet<>(seen);
        for (String code : atTheEnd(seen)) {
            all.addAll(WhatStands.following(file("giamdoc", code)));
        }
        atTheEnd(all).forEach(code -> stands.check(WhatStands.kindOf(code), code, "everything", true));
        atTheEnd(visits).forEach(number -> readable("/api/v1/visits/" + number));
        System.out.printf("%d tries in %d s, seed %d: answers %s, %d files, %d visits, taken %s, acts %s%n", TRIES,
                (System.nanoTime() - begun) / 1_000_000_000, SEED, program.answers(), all.size(), visits.size(),
                program.taken(), done);
        assertThat(program.failures()).as("seed %d", SEED).isEmpty();
    }

    private void tryOne() {
        int die = random.nextInt(100);
        if (die < 8 || files.isEmpty() || files.size() < IN_HAND && die < 25) {
            letter();
        } else if (die < 30) {
            visit();
        } else if (die < 40 && !visits.isEmpty()) {
            matter();
        } else if (die < 45) {
            entryCorrection();
        } else if (die < 50) {
            session();
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
            keep(answer.text("code"));
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
            keep(answer.text("case"));
        }
    }

    private void visit() {
        Object body = random.nextInt(2) == 0
                ? nasty.body(ordinary.visit(ordinary.one(TYPES.subList(0, 4))))
                : ordinary.visit(ordinary.one(TYPES.subList(0, 4)));
        Answer answer = program.send("tiepdan", "POST", "/api/v1/visits", body, nasty.headers());
        if (answer.status() == 201) {
            visits.add(answer.text("number"));
            keepLettersOf(answer.body());
        }
    }

    private void matter() {
        String number = ordinary.one(visits);
        String login = ordinary.one(WhatStands.LOGINS);
        JsonNode visit = program.look(login, "/api/v1/visits/" + number).body();
        JsonNode matters = visit.path("matters");
        if (matters.isEmpty()) {
            return;
        }
        JsonNode matter = matters.get(random.nextInt(matters.size()));
        Answer answer;
        if (random.nextInt(4) == 0 || matter.path("acts").isEmpty()) {
            answer = program.send(login, "POST", "/api/v1/visits/" + number + "/outcome",
                    nasty.body(new LinkedHashMap<>(Map.of("matter", matter.path("matter").asInt(), "outcome",
                            ordinary.one(List.of("ANSWERED", "GUIDED", "TRANSFERRED", "NEEDS_VERIFICATION",
                                    "CASE_OPENED")),
                            "on", "2026-11-20", "to", "UBND tỉnh"))),
                    nasty.headers());
        } else {
            JsonNode offered = offered(matter);
            answer = program.send(login, "POST",
                    "/api/v1/visits/" + number + "/matters/" + matter.path("matter").asInt() + "/acts/"
                            + name(offered),
                    sometimesNasty(ordinary.act(offered, matter, cases())), nasty.headers());
        }
        if (answer.isTaken()) {
            keepLettersOf(answer.body());
            readable("/visits/" + number);
        }
    }

    private void keepLettersOf(JsonNode visit) {
        for (JsonNode matter : visit.path("matters")) {
            for (String name : List.of("letter", "case")) {
                if (matter.path(name).isTextual() && !seen.contains(matter.path(name).asText())) {
                    keep(matter.path(name).asText());
                }
            }
        }
    }

    private void entryCorrection() {
        boolean ofVisit = random.nextInt(3) == 0 && !visits.isEmpty();
        String type = ordinary.one(TYPES);
        String code = ofVisit ? ordinary.one(visits) : ordinary.one(files);
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
            readable("/api/v1/visits/" + code);
        }
    }

    private void session() {
        if (sessions.isEmpty() || random.nextInt(3) == 0) {
            boolean closure = random.nextInt(3) == 0;
            Answer answer = program.send("tiepdan", "POST", "/api/v1/sessions" + (closure ? "/closures" : ""),
                    sometimesNasty(closure ? ordinary.closure() : ordinary.session()), nasty.headers());
            if (answer.status() == 201 && !closure) {
                sessions.add(answer.body().path("id").asLong());
            } else if (answer.status() == 201) {
                program.send("tiepdan", "POST",
                        "/api/v1/sessions/closures/" + answer.body().path("id").asLong() + "/cancel",
                        sometimesNasty(Map.of("reason", "Không đóng nữa")), nasty.headers());
            }
            return;
        }
        long id = ordinary.one(sessions);
        JsonNode acts = program.look("tiepdan", "/api/v1/sessions/" + id).body().path("acts");
        String act = acts.isEmpty() || random.nextInt(10) == 0
                ? "NONSENSE"
                : acts.get(random.nextInt(acts.size())).asText();
        Answer answer = program.send("tiepdan", "POST", "/api/v1/sessions/" + id + "/acts/" + act,
                sometimesNasty(ordinary.deed()), nasty.headers());
        if (answer.isTaken()) {
            readable("/api/v1/sessions/" + id);
        }
    }

    private void secrecy() {
        String code = ordinary.one(files);
        String login = ordinary.one(WhatStands.LOGINS);
        String what = ordinary.one(List.of("look", "lifting", "lifting/confirm", "lifting/decline"));
        Answer answer = program.send(login, "POST",
                "/api/v1/files/" + OutsideProgram.encoded(code) + "/secrecy/" + what,
                sometimesNasty(what.equals("look")
                        ? Map.of("hide", List.of("Ai Đó"), "reason", "Đã rà soát")
                        : Map.of("reason", "Người tố cáo đồng ý công khai")),
                nasty.headers());
        if (answer.isTaken()) {
            stands.check(WhatStands.kindOf(code), code, "secrecy/" + what + " by " + login, false);
        }
    }

    // ---- what is done

    private void act() {
        List<String> cases = cases();
        String code = cases.isEmpty() || random.nextInt(4) == 0 ? ordinary.one(files) : ordinary.one(cases);
        String login = null;
        JsonNode file = null;
        for (int i = 0; i < 4 && (file == null || file.path("acts").isEmpty()); i++) {
            login = ordinary.one(WhatStands.LOGINS);
            file = file(login, code);
        }
        if (file.path("acts").isEmpty()) {
            files.remove(code);
            return;
        }
        JsonNode offered = offered(file);
        String path = "/api/v1/" + WhatStands.kindOf(code) + "/" + OutsideProgram.encoded(code) + "/acts/"
                + name(offered);
        Object body = sometimesNasty(ordinary.act(offered, file, cases));
        boolean preview = WhatStands.kindOf(code).equals("cases") && random.nextInt(25) == 0;
        Answer answer = program.send(login, "POST", preview ? path + "/preview" : path, body, nasty.headers());
        if (answer.isTaken() && !preview) {
            done.merge(file.path("procedure").asText() + "." + offered.path("act").asText(), 1, Integer::sum);
            String after = login + " " + path + " " + new String(OutsideProgram.written(body), StandardCharsets.UTF_8);
            stands.check(WhatStands.kindOf(code), code, after.substring(0, Math.min(900, after.length())),
                    random.nextInt(6) == 0);
            if (answer.text("case") != null) {
                keep(answer.text("case"));
            }
            WhatStands.following(answer.body()).stream().filter(next -> !seen.contains(next)).forEach(this::keep);
        }
    }

    /** What leads on is tried more often than what can be done at any time. */
    private JsonNode offered(JsonNode file) {
        JsonNode acts = file.path("acts");
        JsonNode chosen = acts.get(random.nextInt(acts.size()));
        for (int i = 0; i < 2 && List.of("LINK", "DECLARE_CONFLICT", "ASSIGN", "ARCHIVE", "RECLASSIFY")
                .contains(chosen.path("act").asText()); i++) {
            chosen = acts.get(random.nextInt(acts.size()));
        }
        return chosen;
    }

    private String name(JsonNode offered) {
        return random.nextInt(40) == 0 ? "NONSENSE" : offered.path("act").asText();
    }

    private Object sometimesNasty(Map<String, Object> request) {
        return random.nextInt(5) < 2 ? nasty.body(request) : request;
    }

    private void keep(String code) {
        files.add(code);
        seen.add(code);
        if (files.size() > 2 * IN_HAND) {
            files.remove(random.nextInt(files.size() - IN_HAND));
        }
    }

    private List<String> atTheEnd(Collection<String> codes) {
        List<String> some = new ArrayList<>(codes);
        Collections.shuffle(some, random);
        return some.subList(0, Math.min(AT_THE_END, some.size()));
    }

    private List<String> cases() {
        return files.stream().filter(code -> WhatStands.kindOf(code).equals("cases")).toList();
    }

    private JsonNode file(String login, String code) {
        return program.look(login, "/api/v1/" + WhatStands.kindOf(code) + "/" + OutsideProgram.encoded(code)).body();
    }

    private void readable(String path) {
        if (WhatStands.LOGINS.stream().noneMatch(login -> program.look(login, path).status() == 200)) {
            program.failures().add(path + " can be read by nobody");
        }
    }
}
