package vn.nghedan.document.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.casefile.CasesInHand.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;

/** Today is Monday 2026-11-23. */
@QuarkusTest
class IssuedPapersTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final String REFUSAL = "KN_SUS_B";

    @Inject
    CasesAtHand cases;
    @Inject
    EntityManager database;

    private String accepted(LocalDate on) {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        cases.act(code, Act.ACCEPT, on, Map.of());
        return code;
    }

    private String conditionsMet() {
        String code = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly", FactData.none());
        cases.act(code, Act.CHECK_CONDITIONS, MON_2026_11_16,
                Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
        cases.act(code, Act.ACCEPT, MON_2026_11_16, Map.of());
        return code;
    }

    private static ValidatableResponse documents(String code) {
        return as("xuly").get("/api/v1/files/{code}/documents", code).then().statusCode(200);
    }

    private static long id(String code, int index) {
        return documents(code).extract().jsonPath().getLong("[" + index + "].id");
    }

    private static List<Integer> recipients(String code) {
        return documents(code).extract().path("[0].recipients.id");
    }

    private static ValidatableResponse send(String user, long paper, List<Integer> to, String on, String way) {
        return as(user).body(Map.of("recipients", to, "on", on, "way", way))
                .post("/api/v1/documents/{id}/sendings", paper)
                .then();
    }

    private static List<String> unsent(String user, boolean late) {
        List<String> files = new ArrayList<>();
        for (int page = 0;; page++) {
            List<String> next = as(user).get("/api/v1/documents/unsent?size=200&late=" + late + "&page=" + page)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.file");
            if (next.isEmpty()) {
                return files;
            }
            files.addAll(next);
        }
    }

    // ---- what is issued

    @Test
    @DisplayName("an act that names a paper issues it, with number, date and signer of the fact, and proposes to whom it goes (NĐ124 Điều 16 khoản 2)")
    void an_act_issues_its_paper() {
        String code = accepted(FRI_2026_11_20);
        documents(code).body("form", contains("KN-03"), "state", contains("ISSUED"), "number", contains("01/QĐ"),
                "date", contains("2026-11-20"), "signer", contains("giamdoc"), "wordedSince", contains("2026-07-01"),
                "hides", contains(false), "dueOn", contains("2026-11-23"), "late", contains(false),
                "[0].recipients.role", contains("APPLICANT", "INSPECTORATE"),
                "[0].recipients.label", hasItem("Người khiếu nại: Nguyễn Thị Đoan"));
    }

    @Test
    @DisplayName("a decision is sent by the day of the rule book, not of NĐ30 (NĐ124 Điều 28b: three working days)")
    void the_law_of_the_paper_goes_before_the_general_one() {
        String code = accepted(MON_2026_11_16);
        cases.act(code, Act.SUSPEND, FRI_2026_11_20, Map.of("ground", REFUSAL));
        documents(code).body("[1].form", equalTo("KN-14a"), "[1].dueOn", equalTo("2026-11-26"),
                "[1].recipients.role", contains("APPLICANT", "RESPONDENT", "CONCERNED"),
                "[1].recipients.owed", contains(true, true, false));
    }

    @Test
    void correcting_the_fact_corrects_the_paper_and_striking_it_out_cancels_it() {
        String code = accepted(FRI_2026_11_20);
        cases.act(code, Act.CORRECT, MON_2026_11_23, Map.of("fact", 2, "reason", "Ghi nhầm số", "replacement",
                Map.of("on", "2026-11-19", "document", Map.of("number", "27/TB-SKHCN", "date", "2026-11-19"))));
        documents(code).body("number", contains("27/TB-SKHCN"), "date", contains("2026-11-19"), "dueOn",
                contains("2026-11-20"), "late", contains(true), "[0].recipients", hasSize(2));
        cases.act(code, Act.CORRECT, MON_2026_11_23, Map.of("fact", 2, "reason", "Chưa ban hành"));
        documents(code).body("state", contains("CANCELLED"), "number", contains("27/TB-SKHCN"), "late",
                contains(false));
        assertThat(unsent("xuly", false)).doesNotContain(code);
        SignedIn.as("xuly")
                .get("/files/{code}/papers", code)
                .then()
                .body(containsString("27/TB-SKHCN"),
                        containsString("Đã hủy do đính chính"));
        send("xuly", id(code, 0), recipients(code), "2026-11-23", "POST").statusCode(400);
    }

    // ---- what is sent

    @Test
    void what_was_not_sent_in_time_shows_as_late_until_all_have_it() {
        String code = accepted(MON_2026_11_16);
        documents(code).body("late", contains(true), "dueOn", contains("2026-11-17"));
        for (String user : List.of("xuly", "giamdoc")) {
            assertThat(unsent(user, true)).as(user).contains(code);
            SignedIn.as(user).get("/").then().statusCode(200).body(containsString("Văn bản quá hạn gửi"));
        }
        SignedIn.as("giamdoc").get("/unsent-papers?view=late&page=0").then().statusCode(200);
        SignedIn.as("xuly").get("/cases/{code}", code).then().body(containsString("Chưa gửi đủ nơi nhận"));
        SignedIn.as("xuly").get("/files/{code}/papers", code).then().body(containsString("Quá hạn 6 ngày"));
        List<Integer> to = recipients(code);
        send("xuly", id(code, 0), to.subList(0, 1), "2026-11-17", "POST").statusCode(204);
        documents(code).body("[0].recipients.sentOn", contains("2026-11-17", null), "[0].recipients.way",
                contains("POST", null), "late", contains(true));
        as("xuly").body(Map.of("reason", "NOBODY"))
                .post("/api/v1/documents/{id}/recipients/{to}/drop", id(code, 0), to.get(1))
                .then()
                .statusCode(204);
        documents(code).body("late", contains(false), "[0].recipients.droppedReason",
                hasItem("NOBODY"));
        assertThat(unsent("xuly", false)).doesNotContain(code);
        SignedIn.as("xuly").get("/cases/{code}", code).then().body(not(containsString("Chưa gửi đủ nơi nhận")));
    }

    @Test
    void the_act_of_sending_says_it_for_all() {
        String code = accepted(MON_2026_11_16);
        cases.act(code, Act.SUSPEND, FRI_2026_11_20, Map.of("ground", REFUSAL));
        cases.act(code, Act.SEND_SUSPENSION, MON_2026_11_23, Map.of());
        documents(code).body("[1].sentOn", equalTo("2026-11-23"), "[1].late", equalTo(false));
        assertThat(unsent("xuly", false).stream().filter(code::equals)).hasSize(1);
    }

    @Test
    void when_all_were_sent_it_the_page_leads_to_the_act_of_sending() {
        String code = accepted(MON_2026_11_16);
        cases.act(code, Act.SUSPEND, FRI_2026_11_20, Map.of("ground", REFUSAL));
        List<Integer> to = documents(code).extract().path("[1].recipients.id");
        send("xuly", id(code, 1), to.subList(0, 2), "2026-11-23", "HAND").statusCode(204);
        SignedIn.as("xuly")
                .get("/files/{code}/papers", code)
                .then()
                .body(
                        containsString("/cases/" + code + "/acts/SEND_SUSPENSION?on=2026-11-23"));
    }

    @Test
    void what_cannot_be_is_refused_with_its_field() {
        String code = accepted(FRI_2026_11_20);
        List<Integer> to = recipients(code);
        send("xuly", id(code, 0), to, "2026-11-24", "POST").statusCode(400).body("errors.field", contains("on"));
        send("xuly", id(code, 0), to, "2026-11-19", "POST").statusCode(400).body("errors.field", contains("on"));
        send("xuly", id(code, 0), List.of(), "x", "PIGEON").statusCode(400)
                .body("errors.field", contains("recipients", "on", "way"));
        as("xuly").body(Map.of("recipients", to, "on", "2026-11-20", "way", "POST", "tracking", "Bà Đoan, 12 Trần Phú"))
                .post("/api/v1/documents/{id}/sendings", id(code, 0))
                .then()
                .statusCode(400)
                .body("errors.field", contains("tracking"));
        send("xuly", id(code, 0), List.of(-1), "2026-11-20", "POST").statusCode(404);
        documents(code).body("[0].recipients.sentOn", contains(nullValue(), nullValue()));
    }

    @Test
    void issuing_and_sending_stand_in_the_audit() {
        String code = accepted(FRI_2026_11_20);
        send("xuly", id(code, 0), recipients(code), "2026-11-20", "ELECTRONIC").statusCode(204);
        assertThat(audited(code)).contains("PAPER_ISSUED", "PAPER_SENT");
    }

    private List<String> audited(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select e.action from AuditEntry e where e.subject = :code",
                        String.class).setParameter("code", code).getResultList());
    }

    // ---- who may know, and what nobody may

    @Test
    @DisplayName("LTC Điều 56: who denounces stands in no table of this room and on none of its pages")
    void who_denounces_is_never_written_down() {
        String code = conditionsMet();
        documents(code).body("hides", contains(true));
        long paper = id(code, 0);
        as("xuly").body(Map.of("role", "OTHER", "body", "Gửi bà Nguyễn Thị Đoan, 12 Trần Phú, Đà Lạt"))
                .post("/api/v1/documents/{id}/recipients", paper)
                .then()
                .statusCode(400)
                .body("errors.field", contains("role"));
        as("xuly").body(Map.of("role", "APPLICANT"))
                .post("/api/v1/documents/{id}/recipients", paper)
                .then()
                .statusCode(204);
        as("xuly").body(Map.of("reason", "Bà Đoan, 12 Trần Phú đã nhận"))
                .post("/api/v1/documents/{id}/recipients/{to}/drop", paper, recipients(code).get(1))
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        assertThat(texts(code)).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain("Đoan", "Trần Phú"));
        String told = documents(code).extract().asString()
                + SignedIn.as("xuly").get("/files/{code}/papers", code).asString();
        assertThat(told).contains("Người tố cáo (gửi riêng)").doesNotContain("Đoan", "Trần Phú");
    }

    private List<String> texts(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("""
                        select concat(coalesce(r.body, ''), ' ', coalesce(r.tracking, ''), ' ', r.role)
                        from PaperRecipient r join IssuedPaper p on p.id = r.paperId
                            join ListedFile d on d.id = p.dossierId
                        where d.code = :code""", String.class).setParameter("code", code).getResultList());
    }

    @Test
    void whoever_may_not_know_of_the_file_learns_nothing_of_its_papers() {
        String code = conditionsMet();
        long paper = id(code, 0);
        List<Integer> to = recipients(code);
        for (String other : List.of("xuly3", "tiepdan2", "truongphong2", "kiemtra", "quantri")) {
            as(other).get("/api/v1/files/{code}/documents", code).then().statusCode(404);
            SignedIn.as(other).get("/files/{code}/papers", code).then().statusCode(404);
            send(other, paper, to, "2026-11-16", "POST").statusCode(404);
            as(other).body(Map.of("role", "APPLICANT"))
                    .post("/api/v1/documents/{id}/recipients", paper)
                    .then()
                    .statusCode(404);
            as(other).body(Map.of("reason", "x"))
                    .post("/api/v1/documents/{id}/recipients/{to}/drop", paper, to.get(0))
                    .then()
                    .statusCode(404);
            assertThat(unsent(other, false)).as(other).doesNotContain(code);
            SignedIn.as(other).get("/unsent-papers?view=all").then().statusCode(200).body(not(containsString(code)));
        }
        assertThat(unsent("xuly", false)).contains(code);
    }

    @Test
    void whoever_only_reads_a_file_records_nothing_of_its_papers() {
        String code = accepted(FRI_2026_11_20);
        send("kiemtra", id(code, 0), recipients(code), "2026-11-20", "POST").statusCode(403);
        SignedIn.as("kiemtra")
                .get("/files/{code}/papers", code)
                .then()
                .statusCode(200)
                .body(
                        containsString("Người khiếu nại"), not(containsString("Ghi nhận đã gửi")));
    }

    @Test
    void there_is_no_paper_of_an_unknown_number() {
        send("xuly", 999_999_999L, List.of(1), "2026-11-20", "POST").statusCode(404);
        as("xuly").get("/api/v1/files/KHONG-CO/documents").then().statusCode(404);
    }
}
