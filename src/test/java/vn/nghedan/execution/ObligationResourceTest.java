package vn.nghedan.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.execution.DecisionsInForce.WED_2026_10_07;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.procedure.Act;

@QuarkusTest
class ObligationResourceTest {

    private static final LocalDate FRI_2026_10_30 = LocalDate.of(2026, 10, 30);
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);

    @Inject
    DecisionsInForce decisions;
    @Inject
    CaseFileProjector projector;
    @Inject
    ObligationSearch search;

    private static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo").contentType(ContentType.JSON);
    }

    private static io.restassured.response.ValidatableResponse list(String login, String code, String query) {
        return as(login).get("/api/v1/obligations?q=" + code + "&" + query).then().statusCode(200);
    }

    @Test
    void anObligationIsLaidDownReportedAndDoneThroughItsCase() {
        String code = decisions.complaint();
        as("giamdoc").body("""
                {"on":"2026-10-07","obligationKind":"RETURN_LAND","obligorKind":"OTHER_BODY","obligor":"UBND xã",
                 "summary":"Trả lại đất","amount":250.5,"dueOn":"2026-10-30"}""")
                .post("/api/v1/cases/{code}/acts/CREATE_OBLIGATION", code)
                .then()
                .statusCode(200)
                .body("obligations.obligor", contains("UBND xã"), "acts.act", hasItems("REPORT_PROGRESS"));
        list("giamdoc", code, "view=open").body("total", equalTo(1))
                .body("items[0].case", equalTo(code), "items[0].measure", equalTo("SQUARE_METRES"))
                .body("items[0].owed", equalTo(250.5f), "items[0].overdue", equalTo(true))
                .body("items[0].unit", equalTo("VP"), "items[0].handler", equalTo("xuly"));
        as("xuly").body("""
                {"on":"2026-11-02","obligation":7,"carriedOut":250.5}""")
                .post("/api/v1/cases/{code}/acts/COMPLETE_OBLIGATION", code)
                .then()
                .statusCode(200)
                .body("obligations[0].doneOn", equalTo("2026-11-02"), "acts.act", hasItem("COMPLETE_EXECUTION"));
        list("giamdoc", code, "view=done").body("items[0].carriedOut", equalTo(250.5f));
        list("giamdoc", code, "view=overdue").body("items", empty());
    }

    @Test
    void executionIsNotEndedWhileSomethingIsOpen() {
        String code = decisions.complaint();
        decisions.oblige(code, WED_2026_10_07, FRI_2026_10_30, Map.of());
        as("xuly").body(Map.of("on", "2026-11-02"))
                .post("/api/v1/cases/{code}/acts/COMPLETE_EXECUTION", code)
                .then()
                .statusCode(422)
                .body("ground", equalTo("OBLIGATIONS_OPEN"), "legalBasis[0].provision", equalTo("Điều 46"));
        as("giamdoc").body(Map.of("on", "2026-10-08", "obligationKind", "RETURN_MONEY"))
                .post("/api/v1/cases/{code}/acts/CREATE_OBLIGATION", code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("obligor", "obligorKind", "summary", "dueOn"));
        as("kiemtra").body(Map.of("on", "2026-10-08"))
                .post("/api/v1/cases/{code}/acts/COMPLETE_EXECUTION", code)
                .then()
                .statusCode(403);
    }

    @Test
    void anyPastDayIsCountedAsItWas() {
        String code = decisions.complaint();
        int number = 7;
        decisions.oblige(code, WED_2026_10_07, FRI_2026_10_30, Map.of());
        decisions.report(code, Act.REPORT_PROGRESS, LocalDate.of(2026, 10, 20), number, Map.of("carriedOut", 60));
        decisions.report(code, Act.COMPLETE_OBLIGATION, MON_2026_11_02, number, Map.of());
        list("giamdoc", code, "view=all&on=2026-10-06").body("items", empty());
        list("giamdoc", code, "view=open&on=2026-10-07").body("items[0].carriedOut", equalTo(0));
        list("giamdoc", code, "view=open&on=2026-10-20").body("items[0].carriedOut", equalTo(60.0f))
                .body("items[0].doneOn", nullValue());
        list("giamdoc", code, "view=overdue&on=2026-10-30").body("items", empty());
        list("giamdoc", code, "view=overdue&on=2026-11-01").body("items", hasSize(1));
        list("giamdoc", code, "view=overdue&on=2026-11-02").body("items", empty());
        assertThat(projector.rebuild(code)).isFalse();
        list("giamdoc", code, "view=done").body("items[0].carriedOut", equalTo(120.5f));
        as("giamdoc").get("/api/v1/obligations?on=2026-11-24")
                .then()
                .statusCode(400)
                .body("errors.field",
                        hasItem("on"));
    }

    @Test
    void whatIsStruckOutIsGone() {
        String code = decisions.complaint();
        decisions.oblige(code, WED_2026_10_07, FRI_2026_10_30, Map.of());
        as("xuly").body(Map.of("on", "2026-10-08", "fact", 7, "reason", "Ghi nhầm vụ việc"))
                .post("/api/v1/cases/{code}/acts/CORRECT", code)
                .then()
                .statusCode(200)
                .body("obligations", empty());
        list("giamdoc", code, "view=all").body("items", empty());
    }

    @Test
    void whoMayNotKnowOfTheCaseKnowsOfNoObligation() {
        String code = decisions.denunciation();
        list("giamdoc", code, "view=overdue").body("items", hasSize(1));
        list("xuly2", code, "view=overdue").body("items", hasSize(1));
        for (String stranger : new String[]{"tiepdan", "xuly3", "kiemtra", "quantri"}) {
            list(stranger, code, "view=all").body("items", empty(), "total", equalTo(0));
        }
        given().get("/api/v1/obligations").then().statusCode(401);
        long director = search.overdueOn(LocalDate.of(2026, 9, 11), "VP", "xuly", SomeCases.DIRECTOR);
        long receiver = search.overdueOn(LocalDate.of(2026, 9, 11), "VP", "xuly", SomeCases.RECEIVER);
        assertThat(director).isGreaterThan(receiver);
    }
}
