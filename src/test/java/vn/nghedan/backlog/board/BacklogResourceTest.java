package vn.nghedan.backlog.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

@QuarkusTest
class BacklogResourceTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate THU_2026_03_12 = LocalDate.of(2026, 3, 12);
    private static final LocalDate MON_2026_04_06 = LocalDate.of(2026, 4, 6);

    @Inject
    SomeCases some;
    @Inject
    CaseSearch search;

    @Test
    void answersInTheShapeThatProgramsRelyOn() {
        as("giamdoc").get("/api/v1/backlog")
                .then()
                .statusCode(200)
                .body("on", equalTo("2026-11-23"))
                .body("$", hasKey("open"))
                .body("$", hasKey("overdue"))
                .body("$", hasKey("dueSoon"))
                .body("$", hasKey("suspended"))
                .body("$", hasKey("backlog"))
                .body("$", hasKey("carriedOver"))
                .body("$", hasKey("unassigned"))
                .body("byType", hasKey("COMPLAINT"))
                .body("byType", hasKey("DENUNCIATION"))
                .body("byType", hasKey("PETITION"))
                .body("ageBands", hasKey("0-30"))
                .body("ageBands", hasKey("31-60"))
                .body("ageBands", hasKey("61-90"))
                .body("ageBands", hasKey(">90"));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLAINT_FIRST", "COMPLAINT_SECOND", "DISCIPLINE_FIRST"})
    @DisplayName("L12: received on 04/3/2024, due on 14/3 by the Act and on 18/3 by the decree: past due in no list before 19/3")
    void lateOnlyByEveryReading(ProcedureCode procedure) {
        String code = some.open(procedure, LocalDate.of(2024, 3, 4), "QLKH", "xuly", "Hai cách tính một thời hạn");
        assertThat(isListed(code, CaseListView.OVERDUE, LocalDate.of(2024, 3, 15))).isFalse();
        assertThat(isListed(code, CaseListView.DUE_SOON, LocalDate.of(2024, 3, 15))).isTrue();
        assertThat(isListed(code, CaseListView.OVERDUE, LocalDate.of(2024, 3, 18))).isFalse();
        assertThat(isListed(code, CaseListView.OVERDUE, LocalDate.of(2024, 3, 19))).isTrue();
        assertThat(isListed(code, CaseListView.DUE_SOON, LocalDate.of(2024, 3, 19))).isFalse();
        as("giamdoc").get("/api/v1/cases?size=200&overdueOn=2024-03-18")
                .then()
                .body("items.code", not(hasItem(code)));
        as("giamdoc").get("/api/v1/cases?size=200&overdueOn=2024-03-19").then().body("items.code", hasItem(code));
    }

    private boolean isListed(String code, CaseListView view, LocalDate on) {
        return search.first(CaseFilter.of(CaseFilter.Kind.CASE, view).asOf(on), SomeCases.DIRECTOR)
                .stream()
                .anyMatch(row -> row.code().equals(code));
    }

    @Test
    @DisplayName("L11: the table of units counts what waits for settlement; what waits for effect or execution stands apart")
    void whatIsDecidedStandsApart() {
        LocalDate wednesday = LocalDate.of(2024, 4, 24);
        JsonPath before = board("giamdoc", wednesday, "TTDL");
        some.complaint(LocalDate.of(2024, 4, 22), "TTDL", "xuly");
        String decided = some.complaint(LocalDate.of(2024, 4, 1), "TTDL", "xuly");
        some.act(decided, Act.ACCEPT, LocalDate.of(2024, 4, 2), Map.of());
        some.act(decided, Act.DECIDE, LocalDate.of(2024, 4, 23), Map.of("outcome", "RIGHT"));
        JsonPath after = board("giamdoc", wednesday, "TTDL");
        assertThat(ofTheUnit(after, "toSettle") - ofTheUnit(before, "toSettle")).isEqualTo(1);
        assertThat(ofTheUnit(after, "afterwards") - ofTheUnit(before, "afterwards")).isEqualTo(1);
        assertThat(ofTheUnit(after, "open") - ofTheUnit(before, "open")).isEqualTo(2);
        SignedIn.as("giamdoc")
                .get("/board?on=2024-04-24&unit=TTDL")
                .then()
                .statusCode(200)
                .body(containsString("data-label=\"Đang giải quyết\""),
                        containsString("data-label=\"Chờ thi hành, lưu trữ\""));
    }

    private static int ofTheUnit(JsonPath board, String number) {
        Integer counted = board.get("byUnit.find { it.unit == 'TTDL' }?." + number);
        return counted == null ? 0 : counted;
    }

    @Test
    void refusesTheFutureAndWhatIsNoDay() {
        as("giamdoc").get("/api/v1/backlog?on=2026-11-24").then().statusCode(400).body("errors.field", hasItem("on"));
        as("giamdoc").get("/api/v1/backlog?on=yesterday").then().statusCode(400).body("errors.field", hasItem("on"));
        as("giamdoc").get("/api/v1/backlog?unit=NOWHERE").then().statusCode(400).body("errors.field", hasItem("unit"));
        given().get("/api/v1/backlog").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,", "2026-04-20,", "2026-03-10, TTDL"})
    void everyNumberIsTheLengthOfItsList(LocalDate on, String unit) {
        someOfEverything();
        JsonPath board = board("giamdoc", on, unit);
        Map.ofEntries(Map.entry("open", CaseListView.OPEN), Map.entry("overdue", CaseListView.OVERDUE),
                Map.entry("dueToday", CaseListView.DUE_TODAY), Map.entry("dueSoon", CaseListView.DUE_SOON),
                Map.entry("suspended", CaseListView.SUSPENDED), Map.entry("backlog", CaseListView.BACKLOG),
                Map.entry("carriedOver", CaseListView.CARRIED_OVER), Map.entry("stuck", CaseListView.STUCK),
                Map.entry("unassigned", CaseListView.UNASSIGNED), Map.entry("intake", CaseListView.INTAKE),
                Map.entry("settling", CaseListView.SETTLING), Map.entry("toSettle", CaseListView.TO_SETTLE),
                Map.entry("afterwards", CaseListView.AFTERWARDS),
                Map.entry("ageBands.'0-30'", CaseListView.AGE_0_30),
                Map.entry("ageBands.'31-60'", CaseListView.AGE_31_60),
                Map.entry("ageBands.'61-90'", CaseListView.AGE_61_90),
                Map.entry("ageBands.'>90'", CaseListView.AGE_OVER_90))
                .forEach((name, view) -> {
                    long counted = board.getLong(name);
                    assertThat(listed("giamdoc", view, on, unit)).as(name).isEqualTo(counted);
                    assertThat(search.count(CaseFilter.of(CaseFilter.Kind.CASE, view).asOf(on).inUnit(unit),
                            SomeCases.DIRECTOR)).as(name).isEqualTo(counted);
                });
        assertThat(board.getLong("toSettle") + board.getLong("afterwards")).as("L11: the two parts of what is open")
                .isEqualTo(board.getLong("open"));
        assertThat(board.getLong("open")).isPositive()
                .isEqualTo(sum(board, "byType"))
                .isEqualTo(sum(board, "ageBands"))
                .isEqualTo(board.getList("byUnit.open", Long.class).stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void aFileThatNobodyDecidedIsCarriedOverIntoTheNextStatisticalQuarter() {
        LocalDate lastDayOfTheFirstQuarter = LocalDate.of(2026, 3, 14);
        long before = board("giamdoc", lastDayOfTheFirstQuarter, "QLKH").getLong("carriedOver");
        long after = board("giamdoc", lastDayOfTheFirstQuarter.plusDays(1), "QLKH").getLong("carriedOver");
        some.complaint(THU_2026_03_12, "QLKH", "xuly2");
        assertThat(board("giamdoc", lastDayOfTheFirstQuarter, "QLKH").getLong("carriedOver")).isEqualTo(before);
        assertThat(board("giamdoc", lastDayOfTheFirstQuarter.plusDays(1), "QLKH").getLong("carriedOver"))
                .isEqualTo(after + 1);
        assertThat(board("giamdoc", lastDayOfTheFirstQuarter.plusDays(1), "QLKH").getString("periodStart"))
                .isEqualTo("2026-03-15");
    }

    @Test
    void aFileIsStuckAfterFifteenWorkingDaysWithoutAFact() {
        // Monday 2/3 and fifteen working days: Monday 23/3
        long then = board("giamdoc", LocalDate.of(2026, 3, 23), "DMST").getLong("stuck");
        long later = board("giamdoc", LocalDate.of(2026, 3, 24), "DMST").getLong("stuck");
        some.complaint(MON_2026_03_02, "DMST", "xuly3");
        assertThat(board("giamdoc", LocalDate.of(2026, 3, 23), "DMST").getLong("stuck")).isEqualTo(then);
        assertThat(board("giamdoc", LocalDate.of(2026, 3, 24), "DMST").getLong("stuck")).isEqualTo(later + 1);
    }

    @Test
    void lettersAreNotCounted() {
        long before = board("giamdoc", MON_2026_04_06, null).getLong("open");
        some.letter(MON_2026_03_02, MatterType.COMPLAINT);
        assertThat(board("giamdoc", MON_2026_04_06, null).getLong("open")).isEqualTo(before);
    }

    @Test
    void aDenunciationCountsOnlyForThoseWhoMayKnowOfIt() {
        Map<String, Long> before = openFor("giamdoc", "xuly4", "truongphong4", "xuly", "kiemtra", "tiepdan", "quantri");
        some.open(ProcedureCode.DENUNCIATION, MON_2026_03_02, "BCVT", "xuly4", "Tố cáo");
        Map<String, Long> after = openFor("giamdoc", "xuly4", "truongphong4", "xuly", "kiemtra", "tiepdan", "quantri");
        before.forEach((officer, open) -> assertThat(after.get(officer)).as(officer)
                .isEqualTo(open + (officer.equals("giamdoc") || officer.equals("xuly4") ? 1 : 0)));
        assertThat(after.get("quantri")).isZero();
    }

    @Test
    void whoeverIsNamedInAFileDoesNotCountIt() {
        long before = openFor("xuly5").get("xuly5");
        some.open(ProcedureCode.DENUNCIATION, MON_2026_03_02, "TTDL", null,
                new NewCaseFile.Respondent("K’Brếu Ha Nhân", "xuly5"));
        assertThat(openFor("xuly5").get("xuly5")).isEqualTo(before);
        // whoever is complained of may know of it (LKN Điều 13)
        some.open(ProcedureCode.COMPLAINT_FIRST, MON_2026_03_02, "TTDL", null,
                new NewCaseFile.Respondent("K’Brếu Ha Nhân", "xuly5"));
        assertThat(openFor("xuly5").get("xuly5")).isEqualTo(before + 1);
    }

    private void someOfEverything() {
        some.complaint(MON_2026_03_02, "TTDL", null);
        String settling = some.complaint(MON_2026_03_02, "TTDL", "xuly5");
        some.act(settling, Act.ACCEPT, THU_2026_03_12, Map.of());
        some.open(ProcedureCode.PETITION, MON_2026_03_02, "QLKH", "xuly2", "Kiến nghị");
        some.open(ProcedureCode.DENUNCIATION, LocalDate.of(2026, 1, 5), "BCVT", "xuly4", "Tố cáo");
        some.complaint(LocalDate.of(2026, 11, 9), "VP", "xuly");
        some.complaint(LocalDate.of(2026, 11, 20), "VP", "xuly");
    }

    private Map<String, Long> openFor(String... officers) {
        return Arrays.stream(officers)
                .collect(Collectors.toMap(officer -> officer,
                        officer -> board(officer, MON_2026_04_06, null).getLong("open")));
    }

    private static long sum(JsonPath board, String path) {
        return board.getMap(path, String.class, Long.class).values().stream().mapToLong(Long::longValue).sum();
    }

    private static JsonPath board(String officer, LocalDate on, String unit) {
        return as(officer).queryParam("on", on.toString())
                .queryParam("unit", unit == null ? "" : unit)
                .get("/api/v1/backlog")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long listed(String officer, CaseListView view, LocalDate on, String unit) {
        return as(officer).queryParam("view", view.slug())
                .queryParam("on", on.toString())
                .queryParam("unit", unit == null ? "" : unit)
                .queryParam("size", 1)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    private static RequestSpecification as(String officer) {
        return given().auth().preemptive().basic(officer, "nghedan-demo");
    }
}
