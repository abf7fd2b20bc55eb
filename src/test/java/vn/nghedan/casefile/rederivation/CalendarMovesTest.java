package vn.nghedan.casefile.rederivation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.web.time.ToldTime;

/** Files of 2023, so that a day off declared there moves nobody else's dates. */
@QuarkusTest
class CalendarMovesTest {

    private static final LocalDate MON_2023_07_03 = LocalDate.of(2023, 7, 3);
    private static final LocalDate WED_2023_07_05 = LocalDate.of(2023, 7, 5);
    /** 30 days later. */
    private static final String FRI_2023_08_04 = "2023-08-04";
    private static final String MON_2023_08_07 = "2023-08-07";
    private static final Map<String, String> STORM = Map.of("kind", "SWAP_OFF", "name", "Nghỉ phòng chống bão",
            "source", "Công điện 12/CĐ-UBND");

    @Inject
    SomeCases cases;
    @Inject
    CaseFileProjector projector;

    @AfterEach
    void putBack() {
        as("giamdoc").delete("/api/v1/calendar/days/" + FRI_2023_08_04).then().statusCode(200);
    }

    @Test
    void aDayOffMovesTheDatesThatEndOnItAndTakenBackTheyReturn() {
        String code = accepted();
        due(code, FRI_2023_08_04);

        preview("giamdoc").body("affected.find { it.case == '" + code + "' && it.rule == 'KN1_SETTLE' }.before",
                equalTo(FRI_2023_08_04), "affected.find { it.case == '" + code + "' && it.rule == 'KN1_SETTLE' }.after",
                equalTo(MON_2023_08_07));
        due(code, FRI_2023_08_04);
        assertThat(projector.rebuild(code)).as("a preview stores nothing").isFalse();

        as("giamdoc").body(STORM)
                .put("/api/v1/calendar/days/" + FRI_2023_08_04)
                .then()
                .statusCode(200)
                .body("moved", greaterThanOrEqualTo(1));
        due(code, MON_2023_08_07);
        assertThat(projector.rebuild(code)).as("what is stored is what follows from the journal").isFalse();

        as("giamdoc").delete("/api/v1/calendar/days/" + FRI_2023_08_04).then().statusCode(200);
        due(code, FRI_2023_08_04);
        assertThat(projector.rebuild(code)).isFalse();
    }

    /** The board "as it was known then" counts with the days off that had been declared by then. */
    @Test
    void whatWasKnownBeforeADayOffWasDeclaredStaysAsItWas() {
        String code = ToldTime.at(MON_2023_07_03.atTime(9, 0).toInstant(ZoneOffset.ofHours(7)),
                () -> cases.complaint(MON_2023_07_03, "VP", "xuly"));
        ToldTime.at(WED_2023_07_05.atTime(9, 0).toInstant(ZoneOffset.ofHours(7)), () -> {
            cases.act(code, Act.ACCEPT, WED_2023_07_05, Map.of());
            return code;
        });
        knownDue(code, "2023-08-05", FRI_2023_08_04);

        as("giamdoc").body(STORM).put("/api/v1/calendar/days/" + FRI_2023_08_04).then().statusCode(200);
        row(code, "on=2023-08-05").body(DUE_ON.formatted(code), equalTo(MON_2023_08_07));
        knownDue(code, "2023-08-05", FRI_2023_08_04);
        knownDue(code, "2026-11-22", FRI_2023_08_04);
        knownDue(code, "2026-11-23", MON_2023_08_07);
        overdue(code, "on=2023-08-05&knownThen=true", true);
        overdue(code, "on=2023-08-05", false);
        assertThat(projector.rebuild(code)).isFalse();
    }

    private static final String DUE_ON = "items.find { it.code == '%s' }.dueOn";

    private static void knownDue(String code, String day, String due) {
        row(code, "knownThen=true&on=" + day).body(DUE_ON.formatted(code), equalTo(due));
    }

    private static void overdue(String code, String when, boolean is) {
        row(code, "view=overdue&" + when).body("items.code", is ? hasItem(code) : not(hasItem(code)));
    }

    private static io.restassured.response.ValidatableResponse row(String code, String query) {
        return as("giamdoc").get("/api/v1/cases?q=" + code + "&" + query).then().statusCode(200);
    }

    @Test
    void whoMayNotKnowOfAFileDoesNotHearOfItsDates() {
        String secret = cases.open(ProcedureCode.DENUNCIATION, MON_2023_07_03, "VP", "xuly",
                (NewCaseFile.Respondent) null);
        cases.act(secret, Act.CHECK_CONDITIONS, WED_2023_07_05, Map.of("fulfilled", true, "conditions",
                List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
        cases.act(secret, Act.ACCEPT, WED_2023_07_05, Map.of());
        String open = accepted();
        preview("giamdoc").body("affected.case", hasItem(secret)).body("affected.case", hasItem(open));
        preview("quantri").body("affected.case", everyItem(not(equalTo(secret)))).body("affected.case", hasItem(open));
    }

    private String accepted() {
        String code = cases.complaint(MON_2023_07_03, "VP", "xuly");
        cases.act(code, Act.ACCEPT, WED_2023_07_05, Map.of());
        return code;
    }

    private static io.restassured.response.ValidatableResponse preview(String officer) {
        return as(officer).body(Map.of("changes", List.of(Map.of("date", FRI_2023_08_04, "kind", "SWAP_OFF", "name",
                "Bão", "source", "Công điện 12/CĐ-UBND")))).post("/api/v1/calendar/preview").then().statusCode(200);
    }

    private static void due(String code, String day) {
        as("giamdoc").get("/api/v1/cases/" + code)
                .then()
                .statusCode(200)
                .body("clocks.find { it.rule == 'KN1_SETTLE' }.dueOn", equalTo(day));
    }

    private static RequestSpecification as(String officer) {
        return given().auth().preemptive().basic(officer, "nghedan-demo").contentType("application/json");
    }
}
