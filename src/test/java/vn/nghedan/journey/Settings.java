package vn.nghedan.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Requests about the calendar, the directory and what waits for a second person. Each has something in it that cannot be taken: others rely on the
 * directory and the calendar.
 */
final class Settings {

    private static final Map<String, Map<String, Object>> WRONG = Map.of("/api/v1/agency", Map.of("name", " "),
            "/api/v1/units", Map.of("code", "VP"), "/api/v1/staff", Map.of("unit", "khong-co"),
            "/api/v1/signing-powers", Map.of("staff", "khong-co"), "/api/v1/stand-ins", Map.of("delegate", "khong-co"),
            "/api/v1/sessions/plan", Map.of("from", "2026-13"));

    private final OutsideProgram program;
    private final Nasty nasty;
    private final Random random;

    Settings(OutsideProgram program, Nasty nasty, Random random) {
        this.program = program;
        this.nasty = nasty;
        this.random = random;
    }

    void tryOne() {
        switch (random.nextInt(15)) {
            case 0 -> send("tiepdan", "POST", "/api/v1/deadlines/calculate", Map.of("rule", "KN1_SETTLE", "start",
                    "2026-07-06", "conditions", List.of("COMPLEX"), "extensions", 1, "suspensions",
                    List.of(Map.of("from", "2026-07-10", "to", "2026-07-20")), "excludedDays", 3));
            case 1 -> send("quantri", "POST", "/api/v1/calendar/preview", Map.of("changes", List.of(Map.of("date",
                    "2026-12-24", "kind", "HOLIDAY", "name", "Nghỉ", "source", "TB"))));
            case 2 -> send("quantri", "PUT", "/api/v1/calendar/days/2026-13-" + random.nextInt(40),
                    Map.of("kind", "HOLIDAY", "name", "Nghỉ", "source", "TB"));
            case 3 -> send("quantri", "PUT", "/api/v1/calendar/years/" + random.nextInt(),
                    Map.of("published", true, "source", ""));
            case 4 -> send("tiepdan", "POST", "/api/v1/sessions/plan", Map.of("from", "2026-13", "to", "2027-03",
                    "day", "15", "startsAt", "08:00", "place", "Phòng", "chair", "giamdoc"));
            case 5 -> send("quantri", "POST", "/api/v1/signing-powers", Map.of("staff", "khong-co", "decider",
                    "DIRECTOR", "from", "2026-11-01", "basis", "QĐ 1"));
            case 6 -> send("quantri", "POST", "/api/v1/stand-ins", Map.of("delegate", "khong-co", "absent", "xuly",
                    "from", "2026-11-01", "to", "2026-11-02", "document", "QĐ 2"));
            case 7 -> send("quantri", "POST", "/api/v1/staff", Map.of("code", " ", "loginName", "fuzz", "fullName",
                    "Nguyễn Văn Thử", "title", "Chuyên viên", "unit", "khong-co", "password", "dai-du-roi", "roles",
                    List.of("HANDLER")));
            case 8 -> send("quantri", "POST", "/api/v1/units",
                    Map.of("code", "VP", "name", "Văn phòng", "parent", "khong-co", "responsible", false));
            case 9 -> send("quantri", "PUT", "/api/v1/agency", Map.of("name", " ", "superiorBody", "UBND", "place",
                    "Đà Lạt", "documentSymbol", "SKHCN"));
            case 10 -> send("quantri", "PUT", "/api/v1/staff/khong-co/email", Map.of("email", "a@b.vn"));
            case 11 -> send("xuly5", "PUT", "/api/v1/me/password", Map.of("old", "sai", "password", "moi-va-dai"));
            case 12 -> send("giamdoc", "POST",
                    "/api/v1/staff/requests/" + id() + "/" + (random.nextBoolean() ? "confirm" : "refuse"),
                    Map.of("reason", "Không rõ"));
            case 13 -> send("xuly", "PUT", "/api/v1/notices/" + id() + "/read", Map.of());
            default -> send("quantri", "PUT", "/api/v1/staff/khong-co/password", Map.of("password", "moi-va-dai"));
        }
    }

    private String id() {
        return List.of("0", "-1", "999999999", "99999999999999999999", "abc", "1e3", "%00").get(random.nextInt(7));
    }

    private void send(String login, String method, String path, Map<String, Object> request) {
        Object body = nasty.body(new LinkedHashMap<>(request));
        if (body instanceof Map<?, ?> changed && WRONG.containsKey(path)) {
            Map<String, Object> wrong = new LinkedHashMap<>();
            changed.forEach((name, value) -> wrong.put((String) name, value));
            wrong.putAll(WRONG.get(path));
            body = wrong;
        }
        program.send(login, method, path, body, nasty.headers());
    }
}
