package vn.nghedan.casefile.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.casefile.CasesInHand.act;
import static vn.nghedan.casefile.CasesInHand.as;
import static vn.nghedan.casefile.CasesInHand.opened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.InvolvedStaff;
import vn.nghedan.casefile.readmodel.SpanColumns;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.FactData;

/** Lists, counts and single files ask by one rule in several shapes; each must know what the rule in words knows, whoever asks. */
@QuarkusTest
class VisibilityTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate A_DAY_AFTER_ALL = LocalDate.of(9998, 12, 31);
    private static final List<String> STAFF = List.of("giamdoc", "phogiamdoc", "truongphong", "truongphong2", "tiepdan",
            "xuly", "xuly2", "xuly3", "kiemtra", "quantri");

    @Inject
    CaseFileOpening opener;
    @Inject
    CaseFileActs acts;
    @Inject
    CaseFileRepository files;
    @Inject
    InvolvedStaff staff;
    @Inject
    Visibility visibility;
    @Inject
    CasesAtHand cases;
    @Inject
    VisibilityInWords words;
    @Inject
    KnownFiles known;
    @Inject
    EntityManager database;

    @Test
    @DisplayName("for random files and every role the list holds exactly what may be opened")
    void listsKnowWhatFilesKnow() {
        Random dice = new Random(20_261_005);
        Set<String> mine = new LinkedHashSet<>();
        for (int i = 0; i < 60; i++) {
            String code = aFile(dice, null);
            mine.add(code);
            if (dice.nextInt(3) == 0) {
                mine.add(aFile(dice, code));
            }
        }
        officers().forEach(officer -> QuarkusTransaction.requiringNew().run(() -> knowsTheSame(officer, mine, dice)));
    }

    private void knowsTheSame(Officer officer, Set<String> mine, Random dice) {
        List<CaseFile> all = files.list("code in ?1 order by id", mine);
        List<String> opened = all.stream()
                .filter(file -> words.sees(officer, file))
                .map(CaseFile::getCode)
                .toList();
        assertThat(listed(officer, mine, VisibleFiles.CONDITION)).as(officer.toString())
                .containsExactlyInAnyOrderElementsOf(opened);
        assertThat(listed(officer, mine, VisibleFiles.conditionOn("d.id"))).as(officer + ", by identity")
                .containsExactlyInAnyOrderElementsOf(opened);
        for (boolean knownThen : List.of(false, true)) {
            for (boolean latest : List.of(false, true)) {
                assertThat(overSpans(officer, mine, knownThen, latest)).as(officer + ", over spans")
                        .containsExactlyInAnyOrderElementsOf(opened);
            }
        }
        assertThat(theGeneralAnswerAndItsExceptions(officer, all)).as(officer + ", over sums").isEqualTo(opened);
        // one in five alone, with whether it may be read before it was looked over, which goes by the same rule
        all.stream().filter(file -> dice.nextInt(5) == 0).forEach(file -> {
            assertThat(visibility.sees(officer, file)).as(officer + " sees " + file.getCode())
                    .isEqualTo(opened.contains(file.getCode()));
            assertThat(visibility.isUnseen(officer, file)).as(officer + " reads " + file.getCode())
                    .isEqualTo(file.isDenouncing() && !file.isLookedOver() && !words.readsUnseen(officer, file));
        });
    }

    @Test
    @DisplayName("NĐ31 Điều 10 khoản 3: who is close to the denounced loses the file, and is offered for nothing in it")
    void whoIsCloseLosesTheFile() {
        String code = opened("DENUNCIATION", "DENUNCIATION", "2026-10-05", "xuly");
        act("xuly", code, "DECLARE_CONFLICT", "2026-10-06", Map.of("staff", "xuly", "relation", "SIBLING")).then()
                .statusCode(204);

        as("xuly").get("/api/v1/cases/{code}", code).then().statusCode(404);
        as("giamdoc").get("/api/v1/cases/{code}", code)
                .then()
                .statusCode(200)
                .body("handler", nullValue());
        act("giamdoc", code, "ASSIGN", "2026-10-06", Map.of("unit", "VP", "handler", "xuly")).then()
                .statusCode(422)
                .body("ground", equalTo("ASSIGNEE_NOT_NAMED"));
        // the letter is the same matter
        String letter = as("giamdoc").get("/api/v1/cases/{code}", code).then().extract().path("origin");
        assertThat(caseFiles(letter)).contains("xuly");
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR")
    @DisplayName("who may have no part in a file is not offered to choose from")
    void whoIsCloseIsNotOffered() {
        String code = QuarkusTransaction.requiringNew()
                .call(() -> cases.open(ProcedureCode.DENUNCIATION, MON_2026_10_05, "xuly2", FactData.none()));
        declare(code, "xuly");
        given().get("/cases/{code}/acts/ASSIGN", code)
                .then()
                .statusCode(200)
                .body(not(containsString("value=\"xuly\"")))
                .body(containsString("value=\"xuly2\""));
    }

    @Test
    @DisplayName("LTC Điều 50: protection is asked for in the denunciation and becomes a file as secret as it")
    void protectionHangsOnTheDenunciation() {
        String code = opened("DENUNCIATION", "DENUNCIATION", "2026-10-05", "xuly");
        act("xuly", code, "REQUEST_PROTECTION", "2026-10-06",
                Map.of("protects", List.of("DENOUNCER", "SPOUSE"), "reason", "Bị nhắn tin đe dọa")).then()
                .statusCode(200);
        String protection = QuarkusTransaction.requiringNew()
                .call(() -> files.cameFrom(code).get(0).getCode());

        as("xuly").get("/api/v1/cases/{code}", protection)
                .then()
                .statusCode(200)
                .body("procedure", equalTo("PROTECTION"))
                .body("state", equalTo("PROTECTION_REQUESTED"))
                .body("origin", equalTo(code))
                .body("clocks", empty());
        as("xuly2").get("/api/v1/cases/{code}", protection).then().statusCode(404);
        as("tiepdan").get("/api/v1/cases/{code}", protection).then().statusCode(404);
        act("xuly2", code, "REQUEST_PROTECTION", "2026-10-06",
                Map.of("protects", List.of("DENOUNCER"), "reason", "x")).then().statusCode(404);
    }

    // ---- internals

    private Set<String> caseFiles(String code) {
        return QuarkusTransaction.requiringNew().call(() -> staff.named(files.byCode(code).orElseThrow()));
    }

    private List<String> listed(Officer officer, Set<String> mine, String condition) {
        return VisibleFiles.query(database, "select d.code from CaseFile d where d.code in :mine and " + condition,
                String.class, officer).setParameter("mine", mine).getResultList();
    }

    /** All of them are open. */
    private List<String> overSpans(Officer officer, Set<String> mine, boolean knownThen, boolean latest) {
        return new CaseQuery(knownThen,
                Map.of("mine", mine, "on", A_DAY_AFTER_ALL, "endOfTime", SpanColumns.FOR_EVER, ListDates.LATEST,
                        latest),
                officer, known).held(CaseListView.OPEN)
                .ofFiles()
                .where("s.untilOn > s.fromOn and d.code in :mine")
                .typed(database, "select distinct d.code", String.class, "")
                .getResultList();
    }

    /** As the sums of the months are corrected: all that is not restricted, less those named in, and a few restricted ones. */
    private List<String> theGeneralAnswerAndItsExceptions(Officer officer, List<CaseFile> all) {
        Set<Long> named = VisibleFiles.keptFrom(database, officer);
        Set<Long> restricted = VisibleFiles.restrictedCases(database, officer);
        return all.stream()
                .filter(file -> VisibleFiles.isAtWork(officer))
                .filter(file -> restricted.contains(file.getId())
                        || (!file.isRestricted() || officer.isDirector()) && !named.contains(file.getId())
                        || file.isRestricted() && isAtTheDesk(file) && words.sees(officer, file))
                .map(CaseFile::getCode)
                .toList();
    }

    /** Sums are of cases; a letter may besides be known to whoever took it in. */
    private static boolean isAtTheDesk(CaseFile file) {
        return file.getProcedure().type() == null;
    }

    private static List<Officer> officers() {
        List<Officer> officers = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String code : STAFF) {
                for (String unit : List.of("VP", "QLKH")) {
                    officers.add(new Officer(code, code, "", unit, unit, Set.of(role)));
                }
            }
            officers.add(new Officer("xuly3", "xuly3", "", "VP", "VP", Set.of(role), Set.of("truongphong2", "xuly2")));
            for (boolean ofAnyUnit : List.of(false, true)) {
                officers.add(new Officer("phogiamdoc", "phogiamdoc", "", "VP", "VP", Set.of(role), Set.of(),
                        Set.of("giamdoc"), ofAnyUnit));
            }
        }
        return officers;
    }

    private String aFile(Random dice, String origin) {
        ProcedureCode procedure = List.of(ProcedureCode.DENUNCIATION, ProcedureCode.DENUNCIATION,
                ProcedureCode.COMPLAINT_FIRST, ProcedureCode.PETITION, ProcedureCode.LETTER).get(dice.nextInt(5));
        String named = dice.nextInt(2) == 0 ? null : STAFF.get(dice.nextInt(STAFF.size()));
        String handler = dice.nextInt(3) == 0 ? null : List.of("xuly", "xuly2", "xuly3").get(dice.nextInt(3));
        vn.nghedan.procedure.MatterType type = procedure.type() == null
                ? vn.nghedan.procedure.MatterType.DENUNCIATION
                : procedure.type();
        NewCaseFile file = new NewCaseFile(procedure, type, MON_2026_10_05, "Việc mua sắm thiết bị đo", "Nội dung",
                List.of(new PersonDetails("Nguyễn Văn Lành", "Đà Lạt", null, null, null, null)),
                named == null ? null : new NewCaseFile.Respondent("Người bị nêu tên", named), List.of("Một"), 1, false,
                origin,
                FactData.none(), dice.nextBoolean() ? "VP" : "QLKH", handler);
        Officer recorder = dice.nextBoolean() ? CasesAtHand.RECEIVER : CasesAtHand.HANDLER;
        String code = opener.open(Book.CASE, file, recorder);
        if (dice.nextInt(3) == 0) {
            declare(code, STAFF.get(dice.nextInt(STAFF.size())));
        }
        return code;
    }

    private void declare(String code, String staff) {
        QuarkusTransaction.requiringNew()
                .run(() -> acts.follow(code, new Proposal(Act.DECLARE_CONFLICT, MON_2026_10_05, null, null, null,
                        Map.of("staff", staff, "relation", "SPOUSE")), CasesAtHand.DIRECTOR));
    }
}
