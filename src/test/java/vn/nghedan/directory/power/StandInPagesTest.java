package vn.nghedan.directory.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;

/** Who takes whose place: entered by those who may, never twice for the same days. */
@QuarkusTest
class StandInPagesTest {

    private static final LocalDate MON_2026_12_07 = LocalDate.of(2026, 12, 7);
    private static final LocalDate FRI_2026_12_11 = LocalDate.of(2026, 12, 11);
    private static final LocalDate MON_2026_12_14 = LocalDate.of(2026, 12, 14);

    @Inject
    DirectoryService directory;

    @Test
    void theAdministratorAppointsAndTheListShowsIt() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        String delegate = Hired.in("QLKH", Role.HANDLER);
        assertThat(appoint("quantri", absent, delegate, MON_2026_12_07, FRI_2026_12_11).statusCode()).isEqualTo(303);
        page("quantri").then()
                .statusCode(200)
                .body(allOf(containsString("07/12/2026"), containsString("11/12/2026"), containsString(
                        "Giấy ủy quyền số 7/GUQ ngày 20/11/2026 do Nguyễn Hoàng Minh ký")))
                .body(not(containsString("directory:")));
        assertThat(directory.standingInFor(delegate, MON_2026_12_07)).extracting(Absence::absent)
                .containsExactly(absent);
        assertThat(directory.standingInFor(delegate, MON_2026_12_14)).isEmpty();
    }

    @Test
    void theHeadAppointsWithinTheUnitAndNowhereElse() {
        String mine = Hired.in("VP", Role.HANDLER);
        String others = Hired.in("QLKH", Role.HANDLER);
        page("truongphong").then().body(containsString(mine)).statusCode(200);
        assertThat(appoint("truongphong", mine, others, MON_2026_12_07, FRI_2026_12_11).statusCode()).isEqualTo(303);
        assertThat(appoint("truongphong", others, "xuly", MON_2026_12_07, FRI_2026_12_11).statusCode())
                .isEqualTo(403);
        assertThat(appoint("giamdoc", others, "truongphong2", MON_2026_12_14, MON_2026_12_14).statusCode())
                .isEqualTo(303);
        page("truongphong2").then().body(not(containsString("/stand-ins/" + idOf(mine) + "/end")));
        leave(mine);
    }

    @Test
    void nobodyElseMayLookOrAppoint() {
        for (String other : new String[]{"xuly", "tiepdan", "kiemtra"}) {
            assertThat(page(other).statusCode()).as(other).isEqualTo(403);
            Hired.as(other)
                    .body(Map.of("delegate", "xuly2", "absent", "xuly", "from", "2026-12-07", "to", "2026-12-08",
                            "document", "GUQ"))
                    .post("/api/v1/stand-ins")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void daysThatMeetAreRefusedAndWhatWasTypedStays() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        String delegate = Hired.in("QLKH", Role.HANDLER);
        String third = Hired.in("QLKH", Role.HANDLER);
        Hired.standIn(delegate, absent, MON_2026_12_07, FRI_2026_12_11).then().statusCode(204);
        Response again = appoint("quantri", absent, third, FRI_2026_12_11, MON_2026_12_14);
        again.then()
                .statusCode(400)
                .body(containsString("đã có người được giao thay"))
                .body(containsString("Giấy ủy quyền số 7/GUQ"))
                .body(containsString("value=\"2026-12-14\""));
        wrong(third, absent, FRI_2026_12_11, MON_2026_12_14, "from");
        wrong(absent, third, FRI_2026_12_11, MON_2026_12_14, "delegate");
        wrong(third, delegate, FRI_2026_12_11, MON_2026_12_14, "absent");
        wrong(third, third, FRI_2026_12_11, MON_2026_12_14, "delegate");
        wrong(third, absent, MON_2026_12_14, FRI_2026_12_11, "to");
        assertThat(appoint("quantri", absent, third, MON_2026_12_14, MON_2026_12_14).statusCode())
                .as("the day after is free")
                .isEqualTo(303);
    }

    @Test
    void aPaperSignedAfterTheFirstDayMakesNobodyAStandIn() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        Response late = appoint("quantri", absent, "xuly2", LocalDate.of(2026, 11, 16), FRI_2026_12_11);
        late.then().statusCode(400).body(containsString("ký trước hoặc trong ngày đầu"));
    }

    @Test
    void whoIsBackEndsIt() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        String delegate = Hired.in("QLKH", Role.HANDLER);
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Hired.standIn(delegate, absent, monday.minusDays(7), FRI_2026_12_11).then().statusCode(204);
        long id = idOf(absent);
        assertThat(form("truongphong3").post("/staff/stand-ins/" + id + "/end").statusCode())
                .as("of another unit")
                .isEqualTo(404);
        assertThat(form("truongphong2").post("/staff/stand-ins/" + id + "/end").statusCode()).isEqualTo(303);
        assertThat(directory.standingInFor(delegate, monday)).isEmpty();
        assertThat(directory.standingInFor(delegate, monday.minusDays(1))).as("what was, stays").hasSize(1);
    }

    @Test
    @DisplayName("A8: who administers or checks stands in for nobody who decides, nor a handler for the director")
    void whoMayStandIn() {
        LocalDate from = MON_2026_12_07;
        for (String delegate : new String[]{"quantri", "kiemtra", "xuly", "truongphong2"}) {
            wrong(delegate, "giamdoc", from, from, "delegate");
        }
        for (String delegate : new String[]{"quantri", "kiemtra"}) {
            wrong(delegate, "xuly3", from, from, "delegate");
            wrong(delegate, "truongphong3", from, from, "delegate");
        }
        wrong("xuly2", "truongphong3", from, from, "delegate");
        Hired.standIn("xuly3", "truongphong3", from, from).then().statusCode(204);
        Hired.standIn("truongphong4", "xuly4", from, from).then().statusCode(204);
    }

    @Test
    @DisplayName("A8: not from 1026, not until 9999, not wholly in the past, not for more than a year")
    void daysHaveBounds() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        LocalDate today = LocalDate.of(2026, 11, 23);
        wrong("xuly2", absent, LocalDate.of(1026, 11, 1), FRI_2026_12_11, "from");
        wrong("xuly2", absent, today.minusDays(32), FRI_2026_12_11, "from");
        wrong("xuly2", absent, today.minusDays(10), today.minusDays(1), "to");
        wrong("xuly2", absent, MON_2026_12_07, LocalDate.of(9999, 12, 31), "to");
        wrong("xuly2", absent, today, today.plusDays(367), "to");
        Hired.standIn("xuly2", absent, today.minusDays(31), today).then().statusCode(204);
    }

    private long idOf(String absent) {
        return directory.absencesBetween(MON_2026_12_07.minusDays(30), MON_2026_12_14)
                .stream()
                .filter(absence -> absence.absent().equals(absent))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void wrong(String delegate, String absent, LocalDate from, LocalDate to, String field) {
        Hired.as("quantri")
                .body(Map.of("delegate", delegate, "absent", absent, "from", from.toString(), "to", to.toString(),
                        "document", "GUQ"))
                .post("/api/v1/stand-ins")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private static void leave(String code) {
        Hired.as("quantri").delete("/api/v1/staff/{code}", code).then().statusCode(204);
    }

    private static Response page(String officer) {
        return SignedIn.as(officer).get("/staff/stand-ins");
    }

    private static Response appoint(String officer, String absent, String delegate, LocalDate from, LocalDate to) {
        return form(officer).formParam("absent", absent)
                .formParam("delegate", delegate)
                .formParam("from", from.toString())
                .formParam("to", to.toString())
                .formParam("document", "Giấy ủy quyền số 7/GUQ")
                .formParam("documentDate", "2026-11-20")
                .formParam("signedBy", "giamdoc")
                .post("/staff/stand-ins");
    }

    private static RequestSpecification form(String officer) {
        return SignedIn.form(officer, "/staff/stand-ins");
    }
}
