package vn.nghedan.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

/** Requests as a careful program would send them: of whatever act is offered, with fitting values in its fields. */
final class OrdinaryRequests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate START = LocalDate.of(2026, 7, 6);
    private static final List<String> STAFF = List.of("giamdoc", "truongphong", "xuly", "xuly2", "tiepdan");

    private final Random random;

    OrdinaryRequests(Random random) {
        this.random = random;
    }

    // ---- what comes in

    Map<String, Object> letter(String type) {
        LocalDate on = START.plusDays(random.nextInt(60));
        int people = random.nextInt(4) == 0 ? 6 : 1;
        Map<String, Object> letter = new LinkedHashMap<>(Map.of("receivedOn", on.toString(), "source", "DESK", "type",
                type, "signed", true, "groupSize", people, "senders", List.of(person()), "subject", "Thu hồi giấy phép",
                "content", "Đề nghị xem xét lại.", "contents", List.of("Một", "Hai")));
        letter.put("writtenOn", on.minusDays(3).toString());
        if (random.nextInt(3) == 0) {
            letter.put("respondent", Map.of("name", "Ai Đó"));
        }
        if (random.nextInt(3) == 0) {
            letter.put("forwarder", "NA_DEPUTY");
            letter.put("fromAgency", "Đoàn đại biểu Quốc hội tỉnh");
        }
        if (type.equals("COMPLAINT") && random.nextBoolean()) {
            letter.put("knownOn", on.minusDays(20).toString());
            letter.put("challenged", Map.of("number", "07/QĐ", "date", on.minusDays(25).toString(), "issuedBy",
                    "Trung tâm"));
        }
        return letter;
    }

    Map<String, Object> visit(String type) {
        Map<String, Object> matter = Map.of("type", type, "summary", "Việc đất", "letterHandedIn",
                random.nextBoolean());
        Map<String, Object> visit = new LinkedHashMap<>(Map.of("receivedOn",
                START.plusDays(random.nextInt(100)).toString(), "kind", "REGULAR", "medium", "IN_PERSON", "people",
                List.of(person()), "groupSize", 1, "content", "Trình bày", "matters", List.of(matter)));
        if (random.nextInt(6) == 0) {
            visit.put("refusal", Map.of("ground", "RF_9_1", "reason", "Say rượu", "document",
                    Map.of("number", "3/TB", "date", "2026-10-20")));
        }
        return visit;
    }

    /** In years that no other test plans. */
    Map<String, Object> session() {
        return new LinkedHashMap<>(Map.of("kind", "UNSCHEDULED", "purpose", "RECEPTION", "medium", "IN_PERSON", "on",
                "2029-03-" + (10 + random.nextInt(15)), "startsAt", "08:00", "place", "Phòng tiếp", "chair", "giamdoc",
                "urgency", "TENSE", "subject", "Vụ việc đông người"));
    }

    Map<String, Object> deed() {
        return new LinkedHashMap<>(Map.of("on", "2026-11-20", "at", "08:30", "decidedBy", "giamdoc", "document",
                Map.of("number", "5/TB", "date", "2026-11-20"), "note", "Ghi chú", "newOn", "2029-05-15", "chair",
                "phogiamdoc"));
    }

    Map<String, Object> closure() {
        return new LinkedHashMap<>(Map.of("from", "2029-06-04", "to", "2029-06-05", "place", "Trụ sở", "reason",
                "Sửa chữa", "decidedBy", "giamdoc", "document", Map.of("number", "8/TB", "date", "2026-11-20")));
    }

    // ---- what is done

    /** The case that a letter becomes. */
    Map<String, Object> opening(JsonNode letter) {
        LocalDate on = LocalDate.parse(letter.path("receivedOn").asText(START.toString()));
        String procedure = procedure(letter);
        Map<String, Object> request = new LinkedHashMap<>(Map.of("on", on.toString(), "procedure", procedure, "unit",
                "VP", "handler", "xuly"));
        if (procedure.endsWith("_SECOND")) {
            request.put("firstDecision", Map.of("number", "05/QĐ", "date", on.minusDays(40).toString(), "issuedBy",
                    "Trung tâm", "receivedOn", on.minusDays(20).toString()));
        }
        return request;
    }

    /** What leads on is tried more often than what can be done at any time. */
    JsonNode oneOf(JsonNode file) {
        JsonNode acts = file.path("acts");
        JsonNode chosen = acts.get(random.nextInt(acts.size()));
        for (int i = 0; i < 2 && List.of("LINK", "DECLARE_CONFLICT", "ASSIGN", "ARCHIVE", "RECLASSIFY")
                .contains(chosen.path("act").asText()); i++) {
            chosen = acts.get(random.nextInt(acts.size()));
        }
        return chosen;
    }

    /** An act as it is offered, on a day not before the last thing that happened. */
    Map<String, Object> act(JsonNode offered, JsonNode file, List<String> cases) {
        LocalDate on = next(file);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("on", on.toString());
        switch (offered.path("decidedBy").asText()) {
            case "DIRECTOR" -> request.put("decidedBy", "giamdoc");
            case "UNIT_HEAD" -> request.put("decidedBy", "truongphong");
            default -> {
                // whoever records it
            }
        }
        if (random.nextBoolean()) {
            request.put("document", Map.of("number", "12/QĐ", "date", on.toString()));
        }
        for (JsonNode field : offered.path("fields")) {
            boolean correction = offered.path("act").asText().equals("CORRECT");
            if (correction || field.path("required").asBoolean() || random.nextBoolean()) {
                request.put(field.path("name").asText(), fitting(field, on, file, cases));
            }
        }
        return request;
    }

    private LocalDate next(JsonNode file) {
        LocalDate last = START;
        for (JsonNode fact : file.path("facts")) {
            JsonNode held = fact.path("replacement").isObject() ? fact.path("replacement") : fact;
            LocalDate on = LocalDate.parse(held.path("on").asText());
            last = on.isAfter(last) ? on : last;
        }
        LocalDate on = last.plusDays(random.nextInt(5));
        return on.isAfter(TODAY) ? TODAY : on;
    }

    private Object fitting(JsonNode field, LocalDate on, JsonNode file, List<String> cases) {
        List<String> choices = new ArrayList<>();
        field.path("choices").forEach(choice -> choices.add(choice.path("code").asText()));
        String choice = choices.isEmpty() ? "NONSENSE" : one(choices);
        return switch (field.path("kind").asText()) {
            case "DATE" -> day(field.path("name").asText(), on).toString();
            case "NUMBER" -> field.path("name").asText().equals("fact")
                    ? 1 + random.nextInt(Math.max(1, file.path("facts").size()))
                    : 1 + random.nextInt(2);
            case "DECIMAL" -> 120.5;
            case "OBLIGATION" -> obligation(file);
            case "YES_NO" -> random.nextInt(3) > 0;
            case "CHOICE", "GROUND" -> fittingProcedure(field, choice, file);
            case "CHOICES", "GROUNDS" -> random.nextInt(4) == 0 ? choices : List.of(choice);
            case "STAFF" -> one(STAFF);
            case "STAFF_LIST" -> List.of("xuly", "xuly2");
            case "UNIT" -> one(List.of("VP", "QLKH"));
            case "CONTENTS" -> List.of(1);
            case "FILE" -> cases.isEmpty() ? "VV-2026-0001" : one(cases);
            case "PARTS" -> List.of(Map.of("type", "COMPLAINT", "summary", "Một"),
                    Map.of("type", one(List.of("PETITION", "DENUNCIATION")), "summary", "Hai"));
            case "FIRST_DECISION" -> Map.of("number", "05/QĐ", "date", on.minusDays(40).toString(), "issuedBy",
                    "Trung tâm", "receivedOn", on.minusDays(35).toString());
            case "CHALLENGED" -> Map.of("number", "07/QĐ", "date", START.minusDays(30).toString(), "issuedBy",
                    "Trung tâm");
            case "REPLACEMENT" -> replacement(file);
            default -> "Nội dung";
        };
    }

    /** Most letters become what they are. */
    private String fittingProcedure(JsonNode field, String choice, JsonNode file) {
        return field.path("name").asText().equals("procedure") && random.nextInt(8) > 0 ? procedure(file) : choice;
    }

    private String procedure(JsonNode file) {
        return switch (file.path("type").asText()) {
            case "DENUNCIATION" -> file.path("anonymous").asBoolean() ? "DENUNCIATION_INFO" : "DENUNCIATION";
            case "PETITION" -> "PETITION";
            default -> one(List.of("COMPLAINT_FIRST", "COMPLAINT_SECOND", "DISCIPLINE_FIRST", "DISCIPLINE_SECOND"));
        };
    }

    private LocalDate day(String name, LocalDate on) {
        return switch (name) {
            case "dueOn", "stayUntil", "replyDueOn" -> on.plusDays(20);
            case "dialogueOn", "meetingOn" -> on.plusDays(6);
            case "from" -> on.minusDays(2);
            case "knownOn" -> START.minusDays(10);
            default -> on;
        };
    }

    private int obligation(JsonNode file) {
        JsonNode obligations = file.path("obligations");
        return obligations.isEmpty() ? 1 : obligations.get(random.nextInt(obligations.size())).path("number").asInt();
    }

    /** Some of what an entry says, a little different. */
    private Map<String, Object> replacement(JsonNode file) {
        Map<String, Object> values = new LinkedHashMap<>();
        JsonNode facts = file.path("facts");
        JsonNode fact = facts.isEmpty() ? facts : facts.get(random.nextInt(facts.size()));
        LocalDate on = LocalDate.parse(fact.path("on").asText(START.toString()));
        switch (random.nextInt(5)) {
            case 0 -> values.put("on", on.plusDays(random.nextInt(7) - 3L).toString());
            case 1 -> values.put("decidedBy", one(STAFF));
            case 2 -> values.put("document", Map.of("number", "13/QĐ", "date", on.toString()));
            case 3 -> fact.path("particulars").properties().forEach(one -> values.put(one.getKey(), one.getValue()));
            default -> values.put("note", "Sửa lần " + random.nextInt(100));
        }
        return values;
    }

    static Map<String, Object> person() {
        return Map.of("name", "Trần Văn Khảo", "address", "12 Nguyễn Du", "idKind", "CCCD", "idNumber",
                "068090000001", "phone", "0901234567");
    }

    <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
