package vn.nghedan.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.Act;

/** Corrections over the interface and on screen, and journals that nobody can read. */
@QuarkusTest
class CorrectionPagesTest {

    private static final LocalDate MON_2026_09_28 = LocalDate.of(2026, 9, 28);
    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);

    @Inject
    CasesAtHand cases;
    @Inject
    CaseFileProjector projector;
    @Inject
    CaseFileQueries reader;
    @Inject
    EntityManager database;

    private String suspended() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.SUSPEND, MON_2026_10_12, Map.of("ground", "KN_SUS_A"));
        return code;
    }

    private static ValidatableResponse correct(String code, int fact, String replacement) {
        return given().auth()
                .preemptive()
                .basic("xuly", "nghedan-demo")
                .contentType("application/json")
                .body("{\"on\":\"2026-10-12\",\"fact\":" + fact + ",\"reason\":\"Ghi nhầm\""
                        + (replacement == null ? "" : ",\"replacement\":" + replacement) + "}")
                .post("/api/v1/cases/" + code + "/acts/CORRECT")
                .then();
    }

    @Test
    @DisplayName("A1: what does not fit is 400 by field, what later facts rest on is 422 with their numbers, and nothing is stored")
    void overTheInterface() {
        String code = suspended();
        correct(code, 2, "{\"on\":\"2072-11-17\"}").statusCode(400).body("errors.field", contains("replacement.on"));
        correct(code, 2, "{\"on\":\"garbage\"}").statusCode(400).body("errors.field", contains("replacement.on"));
        correct(code, 1, "{\"signed\":\"maybe\"}").statusCode(400)
                .body("errors.field", contains("replacement.signed"));
        correct(code, 3, "{\"ground\":\"NONSENSE\"}").statusCode(400)
                .body("errors.field", contains("replacement.ground"));
        correct(code, 2, "[]").statusCode(400);
        correct(code, 2, "{\"on\":\"2026-10-12\"}").statusCode(200);
        correct(code, 2, "{\"on\":\"2026-09-27\"}").statusCode(400);
        correct(code, 2, null).statusCode(422)
                .body("ground", equalTo("LATER_FACTS_DEPEND"))
                .body("facts", hasItem(3));
        assertThat(reader.read(code, CasesAtHand.HANDLER).facts()).hasSize(4);
        assertThat(projector.rebuild(code)).isFalse();
    }

    @Test
    @DisplayName("A2: on screen each value of an entry stands there to be typed over; only what differs is replaced")
    void onScreen() {
        String code = suspended();
        SignedIn.as("xuly").get("/cases/" + code).then().body(containsString("/acts/CORRECT?fact=3"));
        String address = "/cases/" + code + "/acts/CORRECT?fact=3";
        Map<String, String> shown = fields(SignedIn.as("xuly").get(address));
        assertThat(shown).containsEntry("replacement.on", "2026-10-12")
                .containsEntry("replacement.document.number", "01/QĐ")
                .containsKey("replacement.groundOn");
        post(code, Map.of("reason", "Ngày sai", "replacement.on", "2026-09-01"), 400)
                .body(containsString("Ngày sai"), containsString("2026-09-01"));
        post(code, Map.of("reason", "Số sai", "replacement.document.number", "02/QĐ"), 303);
        CaseFileView file = reader.read(code, CasesAtHand.HANDLER);
        assertThat(file.facts().get(3).particulars().get("replacement"))
                .isEqualTo(Map.of("document", Map.of("number", "02/QĐ", "date", "2026-10-12")));
        assertThat(file.facts().get(2).replacement().document().number()).isEqualTo("02/QĐ");
        post(code, Map.of("reason", "Ghi nhầm", "strike", "true"), 303);
        assertThat(reader.read(code, CasesAtHand.HANDLER).state()).isEqualTo("SETTLING");
    }

    private static ValidatableResponse post(String code, Map<String, String> typed, int status) {
        String address = "/cases/" + code + "/acts/CORRECT?fact=3";
        Map<String, String> form = fields(SignedIn.as("xuly").get(address));
        form.put("on", "2026-10-12");
        form.put("fact", "3");
        form.put("replacement.ground", "KN_SUS_A");
        form.put("replacement.decidedBy", "giamdoc");
        form.putAll(typed);
        form.remove("csrf-token");
        if (!typed.containsKey("strike")) {
            form.remove("strike");
        }
        return SignedIn.form("xuly", address)
                .formParams(form)
                .post("/cases/" + code + "/acts/CORRECT")
                .then()
                .statusCode(status);
    }

    /** The inputs of the form with their values. */
    private static Map<String, String> fields(Response page) {
        Map<String, String> fields = new LinkedHashMap<>();
        XmlPath html = page.htmlPath();
        List<String> names = html.getList("**.findAll { it.name() == 'input' }.@name");
        List<String> values = html.getList("**.findAll { it.name() == 'input' }.collect { it.@value.toString() }");
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            fields.put(names.get(i), values.get(i));
        }
        return fields;
    }

    @Test
    @DisplayName("A1: what hands in the database have left takes no page, list, board or rebuild down, and can be struck out")
    void journalsThatCannotBeRead() {
        for (String particulars : List.of("{\"fact\":2,\"reason\":\"x\",\"replacement\":{\"on\":\"garbage\"}}",
                "{\"fact\":2,\"reason\":\"x\",\"replacement\":{\"on\":\"2072-11-17\"}}",
                "{\"fact\":1,\"reason\":\"x\",\"replacement\":{\"signed\":\"maybe\"}}", "no longer JSON")) {
            String code = suspended();
            cases.act(code, Act.CORRECT, MON_2026_10_12,
                    Map.of("fact", 2, "reason", "Ghi nhầm", "replacement", Map.of("note", "Ghi lại")));
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("update fact set particulars = :text where number = 4 and "
                            + "dossier_id = (select id from dossier where code = :code)")
                            .setParameter("text", particulars)
                            .setParameter("code", code)
                            .executeUpdate());
            SignedIn.as("xuly").get("/cases/" + code).then().statusCode(200).body(containsString("không đọc được"));
            given().auth()
                    .preemptive()
                    .basic("xuly", "nghedan-demo")
                    .get("/api/v1/cases/" + code)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SUSPENDED"))
                    .body("facts.find { it.number == 4 }.unreadable", equalTo(true));
            SignedIn.as("xuly").get("/cases?view=all&q=" + code).then().statusCode(200);
            SignedIn.as("giamdoc").get("/").then().statusCode(200);
            projector.rebuild(code);
            correct(code, 4, null).statusCode(200)
                    .body("facts.find { it.number == 4 }.unreadable", equalTo(false));
            SignedIn.as("xuly").get("/cases/" + code).then().body(not(containsString("không đọc được")));
        }
    }

    @Test
    @DisplayName("A1: an entry of a kind that is not known is named on the page, counts for nothing and can be struck out")
    void entriesOfAnUnknownKind() {
        String code = suspended();
        int entries = given().auth()
                .preemptive()
                .basic("xuly", "nghedan-demo")
                .get("/api/v1/cases/" + code)
                .jsonPath()
                .getList("facts")
                .size();
        QuarkusTransaction.requiringNew()
                .run(() -> database
                        .createNativeQuery("update fact set kind = 'OF_ANOTHER_PROGRAM' where number = :last "
                                + "and dossier_id = (select id from dossier where code = :code)")
                        .setParameter("last", entries)
                        .setParameter("code", code)
                        .executeUpdate());
        SignedIn.as("xuly")
                .get("/cases/" + code)
                .then()
                .statusCode(200)
                .body(containsString("không đọc được"), containsString("/acts/CORRECT?fact=" + entries));
        projector.rebuild(code);
        given().auth()
                .preemptive()
                .basic("xuly", "nghedan-demo")
                .get("/api/v1/cases/" + code)
                .then()
                .statusCode(200)
                .body("state", equalTo("SETTLING"))
                .body("facts.find { it.number == " + entries + " }.unreadable", equalTo(true));
        SignedIn.as("xuly").get("/cases?view=all&q=" + code).then().statusCode(200);
        correct(code, entries, null).statusCode(200)
                .body("facts.find { it.number == " + entries + " }.unreadable", equalTo(false));
    }

    @Test
    @DisplayName("A1: a receipt of a kind that is not known is still the receipt of its file")
    void receiptsOfAnUnknownKind() {
        String code = suspended();
        QuarkusTransaction.requiringNew()
                .run(() -> database
                        .createNativeQuery("update fact set kind = 'OF_ANOTHER_PROGRAM' where number = 1 and "
                                + "dossier_id = (select id from dossier where code = :code)")
                        .setParameter("code", code)
                        .executeUpdate());
        SignedIn.as("giamdoc").get("/cases/" + code).then().statusCode(200).body(containsString("không đọc được"));
        given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .get("/api/v1/cases/" + code)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"), "facts[0].unreadable", equalTo(true));
        projector.rebuild(code);
    }
}
