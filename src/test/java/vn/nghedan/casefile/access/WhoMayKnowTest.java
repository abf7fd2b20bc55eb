package vn.nghedan.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;

/** Who is kept from a file, by whose word, and who keeps it in their place. */
@QuarkusTest
class WhoMayKnowTest {

    private static final List<String> STAFF = List.of("giamdoc", "truongphong", "tiepdan", "tiepdan2", "xuly", "xuly2",
            "xuly3", "xuly4", "xuly5", "kiemtra", "truongphong2", "truongphong3", "truongphong4", "truongphong5");
    private static final List<String> LEADING = List.of("giamdoc", "truongphong", "truongphong2", "truongphong3");
    private static final List<String> CONFIRMING = List.of("kiemtra", "giamdoc", "truongphong", "truongphong2",
            "truongphong3");

    @Inject
    DirectoryService directory;
    @Inject
    FilesOfFormerStaff leftBehind;
    @Inject
    EntityManager database;

    // ---- conflicts

    @Test
    @DisplayName("T6: a handler of another unit declares nobody's conflict, and the letter stays with those who have it")
    void fourteenConflictsOfAStranger() {
        String letter = letter("COMPLAINT", null);
        for (String person : STAFF) {
            if (!person.equals("xuly2")) {
                declare("xuly2", letter, person).then().statusCode(403);
            }
        }
        for (String who : List.of("giamdoc", "truongphong", "tiepdan", "xuly")) {
            Hired.as(who).get("/api/v1/letters/{code}", letter).then().statusCode(200);
        }
    }

    @Test
    @DisplayName("T6: what is declared of another waits for the next higher, who is told; then it holds, and those concerned are told")
    void ofAnotherAfterTheNextHigher() {
        String letter = letter("COMPLAINT", null);
        declare("tiepdan", letter, "xuly3").then().statusCode(202);
        Hired.as("xuly3").get("/api/v1/letters/{code}", letter).then().statusCode(200);
        long id = waiting("truongphong", letter);
        Hired.as("truongphong").get("/api/v1/notices").then().body("items.kind", hasItem("CONFLICT_ASKED"));
        for (String other : List.of("tiepdan", "xuly3", "xuly2", "truongphong2", "quantri")) {
            Hired.as(other).body(Map.of()).post("/api/v1/confirmations/" + id + "/confirm").then().statusCode(404);
        }
        SignedIn.as("truongphong")
                .get("/confirmations")
                .then()
                .statusCode(200)
                .body(containsString(letter))
                .body(not(containsString("access:")));
        Hired.as("truongphong").body(Map.of()).post("/api/v1/confirmations/" + id + "/confirm").then().statusCode(204);
        Hired.as("xuly3").get("/api/v1/letters/{code}", letter).then().statusCode(404);
        Hired.as("xuly3").get("/api/v1/notices").then().body("items.kind", hasItem("CONFLICT_SETTLED"));
        Hired.as("truongphong").body(Map.of()).post("/api/v1/confirmations/" + id + "/confirm").then().statusCode(409);
    }

    @Test
    @DisplayName("T6: a conflict of one's own holds at once; to strike it out is as hard as to declare it of another")
    void liftingIsAsHard() {
        String letter = letter("COMPLAINT", null);
        declare("xuly4", letter, "xuly4").then().statusCode(204);
        Hired.as("xuly4").get("/api/v1/letters/{code}", letter).then().statusCode(404);
        int fact = Hired.as("tiepdan")
                .get("/api/v1/letters/{code}", letter)
                .jsonPath()
                .getInt("facts.find { it.kind == 'CONFLICT_DECLARED' }.number");
        Map<String, Object> strike = Map.of("on", "2026-11-23", "fact", fact, "reason", "Không có quan hệ");
        Hired.as("xuly2").body(strike).post("/api/v1/letters/{code}/acts/CORRECT", letter).then().statusCode(403);
        Hired.as("tiepdan").body(strike).post("/api/v1/letters/{code}/acts/CORRECT", letter).then().statusCode(202);
        Hired.as("xuly4").get("/api/v1/letters/{code}", letter).then().statusCode(404);
        Hired.as("giamdoc")
                .body(Map.of())
                .post("/api/v1/confirmations/" + waiting("giamdoc", letter) + "/confirm")
                .then()
                .statusCode(204);
        Hired.as("xuly4").get("/api/v1/letters/{code}", letter).then().statusCode(200);
    }

    @Test
    @DisplayName("T6: of the director an auditor confirms; then the head of the unit keeps the file, and reads on whatever is declared")
    void oneSuperiorKeepsIt() {
        String letter = letter("DENUNCIATION", null);
        declare("tiepdan", letter, "giamdoc").then().statusCode(202);
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(200);
        Hired.as("giamdoc")
                .body(Map.of())
                .post("/api/v1/confirmations/" + waiting("kiemtra", letter) + "/confirm")
                .then()
                .statusCode(404);
        Hired.as("kiemtra")
                .body(Map.of())
                .post("/api/v1/confirmations/" + waiting("kiemtra", letter) + "/confirm")
                .then()
                .statusCode(204);
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(404);
        Hired.as("truongphong").get("/api/v1/letters/{code}", letter).then().statusCode(200);
        declare("truongphong", letter, "truongphong").then().statusCode(200);
        Hired.as("truongphong")
                .get("/api/v1/letters/{code}", letter)
                .then()
                .statusCode(200)
                .body("acts", empty())
                .body("facts.irregularities.flatten().ground", hasItem("LAST_WHO_LEADS"));
        Hired.as("truongphong").get("/api/v1/letters?size=200&sort=-code").then().body("items.code", hasItem(letter));
        SignedIn.as("truongphong")
                .get("/letters/{code}", letter)
                .then()
                .statusCode(200)
                .body(containsString("Không còn người lãnh đạo nào khác"));
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(404);
    }

    @Test
    @DisplayName("T6: whatever is declared, confirmed, struck out and given on, one who leads can read the file")
    void oneWhoLeadsAlwaysReads() {
        long seed = 20261127;
        Random chance = new Random(seed);
        for (int life = 0; life < 6; life++) {
            String letter = letter(life % 2 == 0 ? "DENUNCIATION" : "COMPLAINT", null);
            for (int step = 0; step < 12; step++) {
                String person = LEADING.get(chance.nextInt(LEADING.size()));
                switch (chance.nextInt(5)) {
                    case 0 -> declare(person, letter, person);
                    case 1 -> declare("tiepdan", letter, person);
                    case 2 -> strikeOut(letter, person);
                    case 3 -> giveTo(letter, List.of("VP", "QLKH", "DMST").get(chance.nextInt(3)));
                    default -> CONFIRMING.forEach(one -> confirmAll(one, letter));
                }
                String unit = Hired.as("tiepdan").get("/api/v1/letters/{code}", letter).jsonPath().getString("unit");
                assertThat(LEADING.stream()
                        .filter(one -> one.equals("giamdoc") || directory.staff(one).orElseThrow().unit().equals(unit))
                        .filter(one -> Hired.as(one).get("/api/v1/letters/{code}", letter).statusCode() == 200))
                        .as("seed %d, letter %s, step %d", seed, letter, step)
                        .isNotEmpty();
            }
        }
    }

    private static void strikeOut(String letter, String person) {
        Integer fact = Hired.as("tiepdan")
                .get("/api/v1/letters/{code}", letter)
                .jsonPath()
                .get("facts.findAll { it.kind == 'CONFLICT_DECLARED' && !it.struckOut }.number.max()");
        if (fact != null) {
            Hired.as(person)
                    .body(Map.of("on", "2026-11-23", "fact", fact, "reason", "Không có quan hệ"))
                    .post("/api/v1/letters/{code}/acts/CORRECT", letter);
        }
    }

    private static void giveTo(String letter, String unit) {
        for (String one : LEADING) {
            Hired.as(one)
                    .body(Map.of("on", "2026-11-23", "unit", unit))
                    .post("/api/v1/letters/{code}/acts/ASSIGN", letter);
        }
    }

    private static void confirmAll(String officer, String letter) {
        List<Integer> waiting = Hired.as(officer)
                .get("/api/v1/confirmations")
                .jsonPath()
                .getList("findAll { it.file == '" + letter + "' && it.mayConfirm }.id");
        waiting.forEach(id -> Hired.as(officer).body(Map.of()).post("/api/v1/confirmations/" + id + "/confirm"));
    }

    @Test
    @DisplayName("T6: whoever keeps a denunciation in the director's place looks its text over, also once it is given to somebody")
    void inTheDirectorsPlaceTheTextIsLookedOver() {
        String letter = letter("DENUNCIATION", "Giám đốc Sở");
        String opened = open(letter);
        Hired.as("truongphong")
                .get("/api/v1/cases/{code}", opened)
                .then()
                .body("content", containsString("mua sắm thiết bị"));
        Hired.as("xuly").get("/api/v1/cases/{code}", opened).then().body("content", nullValue());
    }

    // ---- who is meant

    @Test
    @DisplayName("L2: a denunciation that types the director's name is kept from the director until somebody answers")
    void theDirectorByName() {
        String letter = letter("DENUNCIATION", "nguyen hoang  MINH");
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(404);
        Hired.as("giamdoc").get("/api/v1/letters?size=200&sort=-code").then().body("items.code", not(hasItem(letter)));
        Hired.as("truongphong").get("/api/v1/letters/{code}", letter).then().statusCode(200);
        SignedIn.as("tiepdan")
                .get("/letters/{code}", letter)
                .then()
                .statusCode(200)
                .body(containsString("data-respondent"))
                .body(containsString("Nguyễn Hoàng Minh – Giám đốc Sở"));
        answer("giamdoc", letter, null).then().statusCode(404);
        answer("tiepdan", letter, "khong-ai").then().statusCode(400).body("errors[0].field", equalTo("isStaff"));
        answer("tiepdan", letter, "giamdoc").then().statusCode(200);
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(404);
        answer("tiepdan", letter, null).then().statusCode(400);

        String opened = open(letter);
        Hired.as("giamdoc").get("/api/v1/cases/{code}", opened).then().statusCode(404);
        Hired.as("xuly")
                .get("/api/v1/cases/{code}", opened)
                .then()
                .body("acts.act", hasItem("TRANSFER"))
                .body("acts.act", not(hasItem("ACCEPT")))
                .body("acts.act", not(hasItem("CHECK_CONDITIONS")));
    }

    @Test
    @DisplayName("L2: somebody else of that name: answered with nobody, the file is the director's to settle again")
    void somebodyElseOfThatName() {
        String letter = letter("DENUNCIATION", "Giám đốc Sở");
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(404);
        String opened = open(letter);
        Hired.as("giamdoc").get("/api/v1/cases/{code}", opened).then().statusCode(404);
        Hired.as("truongphong").get("/api/v1/cases/{code}", opened).then().statusCode(200);
        answer("tiepdan", letter, null).then().statusCode(200);
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(200);
        Hired.as("giamdoc").get("/api/v1/cases/{code}", opened).then().statusCode(200);
        Hired.as("truongphong").get("/api/v1/cases/{code}", opened).then().statusCode(404);
    }

    @Test
    @DisplayName("L2: a complaint found to be a denunciation asks too; a complaint does not")
    void foundToDenounce() {
        String letter = letter("COMPLAINT", "Nguyễn Hoàng Minh");
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(200);
        Hired.as("tiepdan")
                .body(Map.of("on", "2026-11-23", "type", "DENUNCIATION", "reason", "Nội dung là tố cáo"))
                .post("/api/v1/letters/{code}/acts/RECLASSIFY", letter)
                .then()
                .statusCode(200);
        Hired.as("giamdoc").get("/api/v1/letters/{code}", letter).then().statusCode(404);
    }

    // ---- people, units and files

    @Test
    @DisplayName("A7: nobody, the administrator, the auditor, somebody who left, another unit's handler, a unit that is none")
    void assignedToWhomItCannotBe() {
        String letter = letter("COMPLAINT", null);
        String left = Hired.in("VP", Role.HANDLER);
        Hired.saying("quantri").delete("/api/v1/staff/" + left).then().statusCode(204);
        for (String wrong : List.of("khong-ai", "quantri", "kiemtra", left, "xuly2", "phogiamdoc")) {
            assign(letter, "VP", wrong).then().statusCode(400).body("errors[0].field", equalTo("handler"));
        }
        assign(letter, "NOPE", null).then().statusCode(400).body("errors[0].field", equalTo("unit"));
        Hired.as("tiepdan")
                .body(classified())
                .post("/api/v1/letters/{code}/acts/CLASSIFY", letter)
                .then()
                .statusCode(200);
        for (String wrong : List.of("khong-ai", "quantri", left, "xuly2")) {
            Hired.as("tiepdan")
                    .body(Map.of("on", "2026-11-23", "procedure", "COMPLAINT_FIRST", "handler", wrong))
                    .post("/api/v1/letters/{code}/acts/OPEN_CASE", letter)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("handler"));
        }
        assign(letter, "VP", "xuly").then().statusCode(200);
    }

    @Test
    @DisplayName("A7: when the handler leaves, the file is nobody's and its unit's")
    void whoLeavesLeavesTheFile() {
        String handler = Hired.in("VP", Role.HANDLER);
        String letter = letter("COMPLAINT", null);
        assign(letter, "VP", handler).then().statusCode(200).body("handler", equalTo(handler));
        Hired.saying("quantri").delete("/api/v1/staff/" + handler).then().statusCode(204);
        Hired.as("truongphong")
                .get("/api/v1/letters/{code}", letter)
                .then()
                .body("handler", nullValue())
                .body("unit", equalTo("VP"));
    }

    @Test
    @DisplayName("A7: a file given, in the past, to somebody who left before the program knew: at the start it is nobody's")
    void whoLeftBeforeTheStart() {
        String handler = Hired.in("VP", Role.HANDLER);
        String letter = letter("COMPLAINT", null);
        assign(letter, "VP", handler).then().statusCode(200);
        leftLongAgo(handler);
        leftBehind.complete(new StartupEvent());
        Hired.as("truongphong").get("/api/v1/letters/{code}", letter).then().body("handler", nullValue());
    }

    // as the program did it before it gave files back
    private void leftLongAgo(String code) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    database.createNativeQuery("update staff set active = false where code = :code")
                            .setParameter("code", code)
                            .executeUpdate();
                    database.createNativeQuery("update directory_edition set stamp = 'left long ago'").executeUpdate();
                });
    }

    @Test
    @DisplayName("A7: a list kept of nobody's files, of a unit that is none, of a day that is none: 400 of that field")
    void keptLists() {
        for (String wrong : List.of("handler=khong-ai", "unit=NOPE", "receivedBy=NOPE", "dueOn=2026-13-45",
                "type=NOPE")) {
            SignedIn.form("xuly", "/cases")
                    .formParam("name", "Danh sách")
                    .formParam("address", "/cases?view=open&" + wrong)
                    .post("/worklist/kept")
                    .then()
                    .statusCode(400);
        }
        SignedIn.form("xuly", "/cases")
                .formParam("name", "Danh sách")
                .formParam("address", "/cases?view=open&unit=VP&handler=me")
                .post("/worklist/kept")
                .then()
                .statusCode(303);
    }

    @Test
    @DisplayName("A7: on the screen too: a unit that is none, another unit's handler")
    void assignedOnTheScreen() {
        String letter = letter("COMPLAINT", null);
        for (Map<String, String> wrong : List.of(Map.of("unit", "NOPE"), Map.of("unit", "VP", "handler", "xuly2"),
                Map.of("unit", "VP", "handler", "quantri"))) {
            SignedIn.form("truongphong", "/letters/" + letter + "/acts/ASSIGN")
                    .formParam("on", "2026-11-23")
                    .formParams(wrong)
                    .post("/letters/" + letter + "/acts/ASSIGN")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    @DisplayName("A9: on the screen and in a correction too: to itself, to a number that does not exist")
    void linkedToNothingOtherwise() {
        String letter = letter("COMPLAINT", null);
        for (String wrong : List.of(letter, "DT-2026-99999")) {
            SignedIn.form("tiepdan", "/letters/" + letter + "/acts/LINK")
                    .formParam("on", "2026-11-23")
                    .formParam("case", wrong)
                    .formParam("kind", "RELATED")
                    .post("/letters/" + letter + "/acts/LINK")
                    .then()
                    .statusCode(400);
        }
        link(letter, letter("COMPLAINT", null)).then().statusCode(200);
        int fact = Hired.as("tiepdan")
                .get("/api/v1/letters/{code}", letter)
                .jsonPath()
                .getInt("facts.find { it.kind == 'LINKED' }.number");
        for (String wrong : List.of(letter, "DT-2026-99999")) {
            Hired.as("tiepdan")
                    .body(Map.of("on", "2026-11-23", "fact", fact, "reason", "Nhầm số", "replacement",
                            Map.of("case", wrong, "kind", "RELATED")))
                    .post("/api/v1/letters/{code}/acts/CORRECT", letter)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    @DisplayName("A9: a file is linked to itself, to a number that does not exist, to one that is hidden: 400, the last two alike")
    void linkedToNothing() {
        String letter = letter("COMPLAINT", null);
        String hidden = letter("DENUNCIATION", null);
        link(letter, letter).then().statusCode(400).body("errors[0].field", equalTo("case"));
        Response unknown = link(letter, "DT-2026-99999");
        unknown.then().statusCode(400).body("errors[0].field", equalTo("case"));
        Response secret = Hired.as("xuly")
                .body(Map.of("on", "2026-11-23", "case", hidden, "kind", "RELATED"))
                .post("/api/v1/letters/{code}/acts/LINK", letter);
        assertThat(secret.jsonPath().getString("errors[0].message"))
                .isEqualTo(unknown.jsonPath().getString("errors[0].message"));
        secret.then().statusCode(400);
        link(letter, letter("COMPLAINT", null)).then().statusCode(200);
    }

    // ---- internals

    private static String letter(String type, String respondent) {
        Map<String, Object> body = new HashMap<>(Map.of("receivedOn", "2026-11-16", "source", "POST", "type", type,
                "senders", List.of(Map.of("name", "Lò Văn Yên", "address", "12 Nguyễn Du, Đà Lạt")), "signed",
                true, "subject", "Việc mua sắm thiết bị", "content", "Đề nghị xem xét việc mua sắm thiết bị."));
        if (respondent != null) {
            body.put("respondent", Map.of("name", respondent));
        }
        Response taken = Hired.as("tiepdan").body(body).post("/api/v1/letters");
        taken.then().statusCode(201);
        return taken.jsonPath().getString("code");
    }

    private static String open(String letter) {
        Hired.as("tiepdan")
                .body(classified())
                .post("/api/v1/letters/{code}/acts/CLASSIFY", letter)
                .then()
                .statusCode(200);
        return Hired.as("tiepdan")
                .body(Map.of("on", "2026-11-23", "procedure", "DENUNCIATION", "handler", "xuly"))
                .post("/api/v1/letters/{code}/acts/OPEN_CASE", letter)
                .then()
                .statusCode(200)
                .extract()
                .path("case");
    }

    private static Map<String, Object> classified() {
        return Map.of("on", "2026-11-23", "eligible", true, "inJurisdiction", true);
    }

    private static Response declare(String officer, String letter, String person) {
        return Hired.as(officer)
                .body(Map.of("on", "2026-11-23", "staff", person, "relation", "INTEREST"))
                .post("/api/v1/letters/{code}/acts/DECLARE_CONFLICT", letter);
    }

    private static Response assign(String letter, String unit, String handler) {
        Map<String, Object> body = new HashMap<>(Map.of("on", "2026-11-23", "unit", unit));
        if (handler != null) {
            body.put("handler", handler);
        }
        return Hired.as("truongphong").body(body).post("/api/v1/letters/{code}/acts/ASSIGN", letter);
    }

    private static Response link(String letter, String other) {
        return Hired.as("tiepdan")
                .body(Map.of("on", "2026-11-23", "case", other, "kind", "RELATED"))
                .post("/api/v1/letters/{code}/acts/LINK", letter);
    }

    private static Response answer(String officer, String letter, String isStaff) {
        Map<String, Object> body = new HashMap<>();
        body.put("isStaff", isStaff);
        return Hired.as(officer).body(body).post("/api/v1/letters/{code}/respondent", letter);
    }

    private static long waiting(String officer, String letter) {
        return Hired.as(officer)
                .get("/api/v1/confirmations")
                .jsonPath()
                .getLong("find { it.file == '" + letter + "' && it.outcome == 'OPEN' }.id");
    }
}
