package vn.nghedan.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.procedure.State;

/**
 * What must hold of every file after whatever was taken: somebody reads it, it goes on or has ended, its line in the list says what it says itself,
 * and telling its journal anew changes nothing.
 */
final class WhatStands {

    static final List<String> LOGINS = List.of("giamdoc", "truongphong", "xuly", "tiepdan");
    /** What nobody sees on a screen and everybody would be misled by. */
    private static final Pattern UNSEEN = Pattern
            .compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private final OutsideProgram program;
    private final CaseFileProjector projector;
    private final List<String> failures;

    WhatStands(OutsideProgram program, CaseFileProjector projector) {
        this.program = program;
        this.projector = projector;
        this.failures = program.failures();
    }

    /** @param page whether its page is looked at too, which takes longer */
    void check(String kind, String code, String after, boolean page) {
        String reader = null;
        JsonNode file = null;
        boolean goesOn = false;
        for (String login : LOGINS) {
            OutsideProgram.Answer answer = program.look(login, "/api/v1/" + kind + "/" + OutsideProgram.encoded(code));
            if (answer.status() == 200) {
                reader = reader == null ? login : reader;
                file = file == null ? answer.body() : file;
                goesOn |= !answer.body().path("acts").isEmpty() || !State.valueOf(answer.text("state")).isOpen();
            }
            if (goesOn) {
                break;
            }
        }
        List<String> wrong = new ArrayList<>();
        if (file == null) {
            wrong.add("nobody can read it");
        } else {
            if (!goesOn) {
                wrong.add(file.path("state").asText() + " is open and has no next act");
            }
            listed(kind, code, reader, file, wrong);
            said(file, wrong);
            if (page) {
                int status = program.look(reader, "/" + kind + "/" + OutsideProgram.encoded(code)).status();
                if (status != 200) {
                    wrong.add("its page answers " + status);
                }
            }
        }
        if (projector.rebuild(code)) {
            wrong.add("telling it anew changes it");
        }
        if (!wrong.isEmpty()) {
            failures.add(kind + "/" + code + " " + wrong + " after " + after);
        }
    }

    void readable(String path) {
        if (LOGINS.stream().noneMatch(login -> program.look(login, path).status() == 200)) {
            failures.add(path + " can be read by nobody");
        }
    }

    /** Files that came of a file: what a letter was split into, the case it became, the protection that was asked for. */
    static Set<String> following(JsonNode file) {
        Set<String> codes = new LinkedHashSet<>();
        for (JsonNode link : file.path("links")) {
            if (link.path("kind").asText().equals("FOLLOWED_BY")) {
                codes.add(link.path("code").asText());
            }
        }
        return codes;
    }

    static String kindOf(String code) {
        return code.startsWith("VV-") ? "cases" : "letters";
    }

    // ---- internals

    private void listed(String kind, String code, String reader, JsonNode file, List<String> wrong) {
        JsonNode items = program.look(reader, "/api/v1/" + kind + "?size=200&q=" + OutsideProgram.encoded(code))
                .body()
                .path("items");
        for (JsonNode row : items) {
            if (row.path("code").asText().equals(code)) {
                for (String name : List.of("state", "dueOn", "unit", "handler", "type", "receivedOn", "groupSize",
                        "subject", "pausedSince")) {
                    if (!Objects.equals(row.path(name).asText(), file.path(name).asText())) {
                        wrong.add(name + " in the list " + row.path(name) + ", on the page " + file.path(name));
                    }
                }
                return;
            }
        }
        wrong.add("it is in no list");
    }

    private static void said(JsonNode file, List<String> wrong) {
        String next = null;
        for (JsonNode clock : file.path("clocks")) {
            String due = clock.path("dueOn").asText(null);
            boolean governs = clock.path("duty").asBoolean() && clock.path("status").asText().equals("RUNNING");
            if (governs && due != null && (next == null || due.compareTo(next) < 0)) {
                next = due;
            }
        }
        if (State.valueOf(file.path("state").asText()).isOpen()
                && !Objects.equals(next, file.path("dueOn").asText(null))) {
            wrong.add("due on " + file.path("dueOn") + ", the first of its clocks on " + next);
        }
        for (JsonNode fact : file.path("facts")) {
            if (fact.path("unreadable").asBoolean()) {
                wrong.add("entry " + fact.path("number") + " cannot be read");
            }
            String on = fact.path("on").asText();
            if (on.compareTo("1990-01-01") < 0 || on.compareTo(OrdinaryRequests.TODAY.toString()) > 0) {
                wrong.add("entry " + fact.path("number") + " is dated " + on);
            }
        }
        texts(file, wrong);
    }

    private static void texts(JsonNode node, List<String> wrong) {
        if (node.isTextual() && UNSEEN.matcher(node.asText()).find()) {
            wrong.add("holds what nobody sees: " + node);
        }
        node.forEach(inner -> texts(inner, wrong));
    }
}
