package vn.nghedan.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

import vn.nghedan.journey.OutsideProgram.Answer;

/** Tries at the reception place: visits, what becomes of their matters, sessions and closed days. */
final class ReceptionTries {

    private static final List<String> TYPES = List.of("COMPLAINT", "COMPLAINT", "DENUNCIATION", "PETITION");

    private final OutsideProgram program;
    private final WhatStands stands;
    private final FilesInHand files;
    private final Nasty nasty;
    private final OrdinaryRequests ordinary;
    private final Random random;
    private final List<String> visits = new ArrayList<>();
    private final List<Long> sessions = new ArrayList<>();

    ReceptionTries(OutsideProgram program, WhatStands stands, FilesInHand files, Random random) {
        this.program = program;
        this.stands = stands;
        this.files = files;
        this.random = random;
        this.nasty = new Nasty(random);
        this.ordinary = new OrdinaryRequests(random);
    }

    List<String> visits() {
        return visits;
    }

    void visit() {
        Object body = random.nextInt(2) == 0
                ? nasty.body(ordinary.visit(ordinary.one(TYPES)))
                : ordinary.visit(ordinary.one(TYPES));
        Answer answer = program.send("tiepdan", "POST", "/api/v1/visits", body, nasty.headers());
        if (answer.status() == 201) {
            visits.add(answer.text("number"));
            files.keepThoseOf(answer.body());
        }
    }

    void matter() {
        if (visits.isEmpty()) {
            return;
        }
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
            JsonNode offered = ordinary.oneOf(matter);
            answer = program.send(login, "POST",
                    "/api/v1/visits/" + number + "/matters/" + matter.path("matter").asInt() + "/acts/"
                            + nasty.name(offered.path("act").asText()),
                    nasty.sometimes(ordinary.act(offered, matter, files.cases())), nasty.headers());
        }
        if (answer.isTaken()) {
            files.keepThoseOf(answer.body());
            stands.readable("/visits/" + number);
        }
    }

    void session() {
        if (sessions.isEmpty() || random.nextInt(3) == 0) {
            boolean closure = random.nextInt(3) == 0;
            Answer answer = program.send("tiepdan", "POST", "/api/v1/sessions" + (closure ? "/closures" : ""),
                    nasty.sometimes(closure ? ordinary.closure() : ordinary.session()), nasty.headers());
            if (answer.status() == 201 && !closure) {
                sessions.add(answer.body().path("id").asLong());
            } else if (answer.status() == 201) {
                program.send("tiepdan", "POST",
                        "/api/v1/sessions/closures/" + answer.body().path("id").asLong() + "/cancel",
                        nasty.sometimes(Map.of("reason", "Không đóng nữa")), nasty.headers());
            }
            return;
        }
        long id = ordinary.one(sessions);
        JsonNode acts = program.look("tiepdan", "/api/v1/sessions/" + id).body().path("acts");
        String act = acts.isEmpty() || random.nextInt(10) == 0
                ? "NONSENSE"
                : acts.get(random.nextInt(acts.size())).asText();
        Answer answer = program.send("tiepdan", "POST", "/api/v1/sessions/" + id + "/acts/" + act,
                nasty.sometimes(ordinary.deed()), nasty.headers());
        if (answer.isTaken()) {
            stands.readable("/api/v1/sessions/" + id);
        }
    }
}
