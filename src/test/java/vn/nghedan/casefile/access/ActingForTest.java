package vn.nghedan.casefile.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.ProcedureCode;

/** While somebody is away a colleague does their work, by a paper, and the record says so; it opens no file. */
@QuarkusTest
class ActingForTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final String PAPER = "Giấy ủy quyền số 12/GUQ-SKHCN ngày 16/11/2026 do Nguyễn Hoàng Minh ký";

    @Inject
    SomeCases some;
    @Inject
    DirectoryService directory;

    private String handler;
    private String standIn;

    @BeforeEach
    void twoColleagues() {
        handler = Hired.in("QLKH", Role.HANDLER);
        standIn = Hired.in("DMST", Role.HANDLER);
    }

    @Test
    void theStandInDoesTheWorkAndTheRecordSaysForWhom() {
        String code = some.complaint(MON_2026_11_16, "QLKH", handler);
        act(standIn, code).then().statusCode(403);
        Hired.as(standIn).get("/api/v1/cases/" + code).then().body("acts.size()", equalTo(0));

        away();
        act(standIn, code).then()
                .statusCode(200)
                .body("facts[1].decidedBy", equalTo(standIn))
                .body("facts[1].actingFor", equalTo(handler))
                .body("facts[1].authority",
                        equalTo("STAND_IN " + handler + " " + PAPER))
                .body("handler", equalTo(handler));
        SignedIn.as("giamdoc")
                .get("/cases/" + code)
                .then()
                .body(containsString("thay mặt"))
                .body(containsString(PAPER));
    }

    @Test
    void whatTheyDoInTheirOwnNameSaysNothingOfAnybodyElse() {
        String own = some.complaint(MON_2026_11_16, "DMST", standIn);
        away();
        act(standIn, own).then()
                .statusCode(200)
                .body("facts[1].actingFor", equalTo(null));
    }

    @Test
    void onTheHomePageLiesTheDeskOfWhoIsAway() {
        String code = some.complaint(MON_2026_11_16, "QLKH", handler);
        home(standIn, "/").then().statusCode(200).body(not(containsString("Thay cho")));
        home(standIn, "/?for=" + handler).then().statusCode(404);
        away();
        home(standIn, "/").then()
                .body(containsString("Thay cho"))
                .body(containsString("/cases/" + code))
                .body(containsString("/?for=" + handler));
        home(standIn, "/?for=" + handler).then().statusCode(200).body(containsString("/cases/" + code));
        home(handler, "/?for=" + handler).then().statusCode(404);
    }

    @Test
    void standingInOpensNoSecretFile() {
        String secret = some.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "QLKH", handler,
                (NewCaseFile.Respondent) null);
        away();
        Hired.as(standIn).get("/api/v1/cases/" + secret).then().statusCode(404);
        act(standIn, secret).then().statusCode(404);
        home(standIn, "/?for=" + handler).then().statusCode(200).body(not(containsString(secret)));
    }

    @Test
    void aStandInNamedInTheFileCannotActOnIt() {
        String code = some.open(ProcedureCode.COMPLAINT_FIRST, MON_2026_11_16, "QLKH", handler,
                new NewCaseFile.Respondent("Người bị khiếu nại", standIn));
        away();
        act(standIn, code).then().statusCode(403);
        home(standIn, "/?for=" + handler).then().body(not(containsString(code)));
    }

    @Test
    void norDecideItInTheDirectorsPlace() {
        LocalDate monday = MON_2026_11_16;
        Hired.standIn("phogiamdoc2", "giamdoc", monday, MON_2026_11_23).then().statusCode(204);
        String theirs = some.open(ProcedureCode.COMPLAINT_FIRST, monday.minusDays(3), "QLKH", handler,
                new NewCaseFile.Respondent("Người bị khiếu nại", "phogiamdoc2"));
        String others = some.complaint(monday.minusDays(3), "QLKH", handler);
        Map<String, Object> paper = Map.of("number", "01/TB-SKHCN");
        Map<String, Object> accept = Map.of("on", monday.toString(), "decidedBy", "phogiamdoc2", "document", paper);
        Hired.as("truongphong2")
                .body(accept)
                .post("/api/v1/cases/{code}/acts/ACCEPT", theirs)
                .then()
                .statusCode(422)
                .body("legalBasis.act", hasItem(containsString("Luật Khiếu nại")));
        Hired.as("truongphong2")
                .body(accept)
                .post("/api/v1/cases/{code}/acts/ACCEPT", others)
                .then()
                .statusCode(200)
                .body("facts.actingFor", hasItem("giamdoc"));
        Map<String, Object> earlier = Map.of("on", monday.minusDays(3).toString(), "decidedBy", "phogiamdoc2",
                "document", paper);
        String third = some.complaint(monday.minusDays(6), "QLKH", handler);
        Hired.as("truongphong2")
                .body(earlier)
                .post("/api/v1/cases/{code}/acts/ACCEPT", third)
                .then()
                .statusCode(422);
        directory.standingInFor("phogiamdoc2", MON_2026_11_23)
                .forEach(absence -> SignedIn.form("giamdoc", "/staff/stand-ins")
                        .post("/staff/stand-ins/" + absence.id() + "/end")
                        .then()
                        .statusCode(303));
    }

    private void away() {
        Hired.standIn(standIn, handler, MON_2026_11_16, MON_2026_11_23).then().statusCode(204);
    }

    private static Response act(String officer, String code) {
        return Hired.as(officer)
                .body(Map.of("on", "2026-11-23"))
                .post("/api/v1/cases/{code}/acts/AWAIT_SIGNATURES", code);
    }

    private static Response home(String officer, String path) {
        return SignedIn.as(officer).get(path);
    }
}
