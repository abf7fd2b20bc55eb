package vn.nghedan.reference.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.KnownCalendars;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.OfficeCalendar;

/** Days in 2019, on which nobody else's files rest. */
@QuarkusTest
class CalendarResourceTest {

    private static final String FRI_2019_08_16 = "2019-08-16";
    private static final String SAT_2019_08_17 = "2019-08-17";
    private static final Map<String, String> STORM = Map.of("kind", "SWAP_OFF", "name", "Nghỉ phòng chống bão",
            "source", "Công điện 12/CĐ-UBND");

    @Inject
    OfficeCalendar calendar;

    private WorkCalendar before;

    @BeforeEach
    void remember() {
        before = calendar.current();
    }

    @AfterEach
    void putBack() {
        for (String day : List.of(FRI_2019_08_16, SAT_2019_08_17)) {
            as("giamdoc").delete("/api/v1/calendar/days/" + day).then().statusCode(200);
        }
        assertThat(calendar.current().entries()).isEqualTo(before.entries());
    }

    @Test
    void beginsWithTheOfficialDays() {
        assertThat(calendar.current().entries()).isEqualTo(CalendarReader.readShipped().entries());
        as("kiemtra").get("/api/v1/calendar/days?from=2026-08-20&to=2026-09-03")
                .then()
                .statusCode(200)
                .body("", hasSize(15))
                .body("find { it.date == '2026-08-22' }.working", equalTo(true))
                .body("find { it.date == '2026-08-22' }.kind", equalTo("SWAP_WORKING"))
                .body("find { it.date == '2026-08-31' }.working", equalTo(false))
                .body("find { it.date == '2026-09-02' }.name", equalTo("Quốc khánh"))
                .body("provisional", not(hasItem(true)));
    }

    @Test
    void asksForADecentSpan() {
        as("xuly").get("/api/v1/calendar/days?from=2024-01-01&to=2026-03-10").then().statusCode(200);
        as("xuly").get("/api/v1/calendar/days?from=2024-01-01&to=2026-03-11")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("to"));
        as("xuly").get("/api/v1/calendar/days?from=2024-01-02&to=2024-01-01").then().statusCode(400);
        as("xuly").get("/api/v1/calendar/days?to=ngày mai").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "quantri", "truongphong"})
    void thoseInChargeDeclareADay(String officer) {
        as(officer).body(STORM)
                .put("/api/v1/calendar/days/" + FRI_2019_08_16)
                .then()
                .statusCode(200)
                .body("date", equalTo(FRI_2019_08_16), "working", equalTo(false), "kind", equalTo("SWAP_OFF"))
                .body("name", equalTo("Nghỉ phòng chống bão"), "source", equalTo("Công điện 12/CĐ-UBND"));
        assertThat(calendar.current().isWorking(LocalDate.parse(FRI_2019_08_16))).isFalse();
        as(officer).get("/api/v1/calendar/changes?year=2019")
                .then()
                .body("[0].date", equalTo(FRI_2019_08_16), "[0].source", equalTo("Công điện 12/CĐ-UBND"),
                        "[0].newKind", equalTo("SWAP_OFF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiepdan", "xuly", "kiemtra"})
    void nobodyElseDoes(String officer) {
        as(officer).body(STORM).put("/api/v1/calendar/days/" + FRI_2019_08_16).then().statusCode(403);
        as(officer).delete("/api/v1/calendar/days/2026-09-02").then().statusCode(403);
        as(officer).body(Map.of("changes", List.of())).post("/api/v1/calendar/preview").then().statusCode(403);
        as(officer).body(Map.of("published", true, "source", "x"))
                .put("/api/v1/calendar/years/2019")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWhatNamesNoSourceOrMakesNoSense() {
        as("giamdoc").body(Map.of("kind", "HOLIDAY", "name", "Lễ"))
                .put("/api/v1/calendar/days/" + FRI_2019_08_16)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("source"));
        as("giamdoc").body(Map.of("kind", "SWAP_WORKING", "name", "Làm bù", "source", "x"))
                .put("/api/v1/calendar/days/" + FRI_2019_08_16)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("kind"));
        as("giamdoc").body(Map.of("kind", "WORKDAY", "name", "Ngày thường", "source", "x"))
                .put("/api/v1/calendar/days/" + FRI_2019_08_16)
                .then()
                .statusCode(400);
        as("giamdoc").body(STORM).put("/api/v1/calendar/days/2019-02-29").then().statusCode(400);
    }

    @Test
    void aChangeThatRestsOnAnOldVersionIsRefusedButTheSameChangeTwiceIsOne() {
        String version = as("giamdoc").body(STORM)
                .put("/api/v1/calendar/days/" + FRI_2019_08_16)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as("quantri").header("If-Match", version)
                .body(Map.of("kind", "SWAP_WORKING", "name", "Làm bù", "forDate", FRI_2019_08_16, "source", "x"))
                .put("/api/v1/calendar/days/" + SAT_2019_08_17)
                .then()
                .statusCode(200);
        as("giamdoc").header("If-Match", version)
                .delete("/api/v1/calendar/days/" + SAT_2019_08_17)
                .then()
                .statusCode(409);
        as("giamdoc").header("If-Match", version)
                .body(STORM)
                .put("/api/v1/calendar/days/" + FRI_2019_08_16)
                .then()
                .statusCode(200)
                .body("moved", equalTo(0));
    }

    @Test
    void aPreviewStoresNothing() {
        as("giamdoc").body(Map.of("changes", List.of(Map.of("date", FRI_2019_08_16, "kind", "SWAP_OFF", "name", "Bão",
                "source", "x"))))
                .post("/api/v1/calendar/preview")
                .then()
                .statusCode(200)
                .body("affected", empty());
        assertThat(calendar.current().entries()).isEqualTo(before.entries());
        as("giamdoc").body(Map.of("changes", List.of(Map.of("date", "mai", "kind", "SWAP_OFF"))))
                .post("/api/v1/calendar/preview")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("changes[0].date"));
    }

    @Test
    @DisplayName("a year speaks with authority once its notices are in")
    void aYearIsPublishedAndUnpublished() {
        publish(true);
        as("xuly").get("/api/v1/calendar/days?from=2019-08-16&to=2019-08-16")
                .then()
                .body("[0].provisional", equalTo(false));
        publish(false);
        as("xuly").get("/api/v1/calendar/days?from=2019-08-16&to=2019-08-16")
                .then()
                .body("[0].provisional", equalTo(true));
        as("giamdoc").body(Map.of("published", true)).put("/api/v1/calendar/years/2019").then().statusCode(400);
    }

    @Test
    void whatIsRolledBackIsNeverRemembered() {
        QuarkusTransaction.begin();
        try {
            calendar.current();
            calendar.becomes(new OfficeCalendar.Edition("never", 0, 0,
                    KnownCalendars.always(before.without(LocalDate.of(2026, 9, 2)))));
            assertThat(calendar.current().isWorking(LocalDate.of(2026, 9, 2))).isTrue();
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(calendar.current().isWorking(LocalDate.of(2026, 9, 2))).isFalse();
    }

    private static void publish(boolean published) {
        as("truongphong").body(Map.of("published", published, "source", "Thông báo năm 2019"))
                .put("/api/v1/calendar/years/2019")
                .then()
                .statusCode(200)
                .body("published", equalTo(published));
    }

    private static RequestSpecification as(String officer) {
        return given().auth().preemptive().basic(officer, "nghedan-demo").contentType("application/json");
    }
}
