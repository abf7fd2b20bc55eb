package vn.nghedan.backlog.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.MyWork;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

@QuarkusTest
class HomePagesTest {

    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @Inject
    SomeCases some;
    @Inject
    MyWork desk;

    @Test
    void saysWhichDayItIsAndWhichDayOffComes() {
        home("xuly").body(allOf(containsString("Thứ Hai"), containsString("23/11/2026"),
                containsString("ngày làm việc"), containsString("mai 24/11 nghỉ (")));
    }

    @Test
    void showsAHandlerTheirOwnFilesLateOnesFirst() {
        String handler = Hired.in("VP", Role.HANDLER);
        String late = some.complaint(MON_2026_03_02, "VP", handler);
        String fresh = some.complaint(FRI_2026_11_20, "VP", handler);
        String colleagues = some.complaint(FRI_2026_11_20, "QLKH", "xuly2");
        String page = home(handler).body(not(containsString(colleagues))).extract().asString();
        assertThat(page.indexOf("/cases/" + late)).isPositive().isLessThan(page.indexOf("/cases/" + fresh));
        home(handler, "?view=overdue").body(containsString(late)).body(not(containsString(fresh)));
        home(handler, "?view=new").body(containsString(fresh)).body(not(containsString(late)));
    }

    @Test
    void showsAnAdministratorWhatIsTheirsToKeep() {
        home("quantri")
                .body(allOf(containsString("<a href=\"/paper-templates\">"), containsString("Lời văn của văn bản"),
                        containsString("Cán bộ, vai trò, đơn vị")));
        home("xuly").body(not(containsString("Lời văn của văn bản")));
    }

    @Test
    void everyTileIsTheLengthOfItsList() {
        some.complaint(MON_2026_03_02, "VP", "xuly");
        Map<CaseListView, Long> tiles = desk.count(SomeCases.HANDLER);
        tiles.forEach((what, number) -> assertThat(desk.list(what, 0, 10_000, SomeCases.HANDLER)).as(what.name())
                .hasSize(number.intValue()));
    }

    @Test
    void givesTheReceivingOfficerTheLettersToClassifyAndTheTwoButtons() {
        String letter = some.letter(FRI_2026_11_20, MatterType.PETITION);
        home("tiepdan").body(containsString("href=\"/visits/new\""))
                .body(containsString("href=\"/letters/new\""))
                .body(containsString("Đơn chờ phân loại"))
                .body(containsString(letter));
        home("xuly").body(not(containsString("href=\"/visits/new\""))).body(not(containsString(letter)));
    }

    @Test
    void givesTheHeadOfAUnitWhatNobodyHasYet() {
        String unassigned = some.complaint(FRI_2026_11_20, "VP", null);
        String elsewhere = some.complaint(FRI_2026_11_20, "DMST", null);
        home("truongphong").body(containsString(unassigned)).body(not(containsString(elsewhere)));
        home("xuly").body(containsString("chưa giao"));
    }

    @Test
    void givesTheDirectorWhatAwaitsADecision() {
        some.complaint(MON_2026_03_02, "VP", "xuly");
        home("giamdoc", "?view=overdue").body(containsString("Quá hạn theo đơn vị"))
                .body(containsString("href=\"/board\""))
                .body(containsString("view=overdue&amp;unit=VP"));
        assertThat(desk.count(SomeCases.DIRECTOR).get(CaseListView.OPEN)).isPositive();
    }

    @Test
    void aDenunciationIsOnNobodyElsesDesk() {
        String handler = Hired.in("VP", Role.HANDLER);
        String denunciation = some.open(ProcedureCode.DENUNCIATION, FRI_2026_11_20, "VP", handler, "Tố cáo");
        home(handler).body(containsString(denunciation));
        for (String other : new String[]{"tiepdan", "xuly", "truongphong", "xuly2", "kiemtra", "quantri"}) {
            home(other).body(not(containsString(denunciation)));
        }
    }

    @Test
    void theAuditorReadsAndDoesNothingTheAdministratorSeesNoFiles() {
        home("kiemtra").body(containsString("href=\"/cases?view=overdue\"")).body(not(containsString("desk-title")));
        home("quantri").body(containsString("Quản trị"))
                .body(not(containsString("view=overdue")))
                .body(not(containsString("VV-2026")));
    }

    @Test
    void speaksEnglishToo() {
        SignedIn.as("xuly")
                .cookie("lang", "en")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("My work"))
                .body(not(containsString("Việc của tôi")));
    }

    private static ValidatableResponse home(String officer) {
        return home(officer, "");
    }

    private static ValidatableResponse home(String officer, String query) {
        return SignedIn.as(officer)
                .get("/" + query)
                .then()
                .statusCode(200)
                .body(not(containsString("backlog:")), not(containsString("casefile:")));
    }
}
