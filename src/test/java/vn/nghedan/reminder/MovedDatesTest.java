package vn.nghedan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/** A day off that was announced yesterday: whoever answers for a file hears which of its dates it has moved, and by which notice. */
@QuarkusTest
class MovedDatesTest {

    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final LocalDate WED_2026_11_04 = LocalDate.of(2026, 11, 4);
    /** 30 days after the acceptance. */
    private static final String FRI_2026_12_04 = "2026-12-04";
    private static final String MON_2026_12_07 = "2026-12-07";
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final String NOTICE = "Công điện 15/CĐ-TTg ngày 22/11/2026";

    @Inject
    SomeCases some;
    @Inject
    EntityManager database;

    @AfterEach
    void putBack() {
        Hired.as("giamdoc").delete("/api/v1/calendar/days/" + FRI_2026_12_04).then().statusCode(200);
    }

    @Test
    void handlersHeadsAndStandInsAreToldBeforeAndAfterAndByWhichNotice() {
        String handler = Hired.in("DMST", Role.HANDLER);
        String standIn = Hired.in("BCVT", Role.HANDLER);
        Hired.standIn(standIn, handler, MON_2026_11_23, MON_2026_11_23).then().statusCode(204);
        String first = accepted(handler);
        String second = accepted(handler);
        String secret = some.open(ProcedureCode.DENUNCIATION, MON_2026_11_02, "DMST", handler,
                (NewCaseFile.Respondent) null);
        some.act(secret, Act.CHECK_CONDITIONS, WED_2026_11_04, Map.of("fulfilled", true, "conditions",
                List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
        some.act(secret, Act.ACCEPT, WED_2026_11_04, Map.of());

        announce();

        JsonPath told = notices(handler);
        assertThat(told.getList("items.kind")).containsExactly("CALENDAR", "ACCESS_GIVEN");
        assertThat(told.getString("items[0].source")).isEqualTo(NOTICE);
        String moved = "items[0].dates.findAll { it.before == '" + FRI_2026_12_04 + "' }";
        assertThat(told.<String>getList(moved + ".file")).contains(first, second, secret);
        assertThat(told.<String>getList(moved + ".dueOn")).containsOnly(MON_2026_12_07);
        assertThat(files("truongphong3")).contains(first, second).doesNotContain(secret);
        assertThat(files(standIn)).contains(first, second).doesNotContain(secret);
        assertThat(notices(standIn).getString("items[0].insteadOf")).isNotNull();
        assertThat(files("truongphong4")).as("another unit").doesNotContain(first, second);

        SignedIn.as("truongphong3")
                .get("/notices")
                .then()
                .body(containsString(NOTICE))
                .body(containsString("07/12/2026"));
        assertThat(onRecord()).anyMatch(entry -> entry.contains("notices; " + NOTICE));
    }

    @Test
    void whatMovesNothingTellsNobody() {
        String handler = Hired.in("DMST", Role.HANDLER);
        some.complaint(MON_2026_11_02, "DMST", handler);
        announce();
        assertThat(notices(handler).getList("items.kind")).containsExactly("ACCESS_GIVEN");
    }

    private String accepted(String handler) {
        String code = some.complaint(MON_2026_11_02, "DMST", handler);
        some.act(code, Act.ACCEPT, WED_2026_11_04, Map.of());
        return code;
    }

    private static void announce() {
        Hired.as("giamdoc")
                .body(Map.of("kind", "SWAP_OFF", "name", "Nghỉ phòng chống bão", "source", NOTICE))
                .put("/api/v1/calendar/days/" + FRI_2026_12_04)
                .then()
                .statusCode(200);
    }

    private static JsonPath notices(String officer) {
        return Hired.as(officer).get("/api/v1/notices").jsonPath();
    }

    private static List<String> files(String officer) {
        return notices(officer).getList("items.dates.file.flatten()");
    }

    private List<String> onRecord() {
        return database.createNativeQuery("select detail from audit_entry where action = 'CALENDAR_DATES_TOLD'",
                String.class).getResultList();
    }
}
