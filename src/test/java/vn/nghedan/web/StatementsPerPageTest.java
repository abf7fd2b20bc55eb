package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.casefile.CasesInHand;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Walk;

/**
 * How often each page asks the database, in an office of 500 staff and 40 units with 2,000 cases. Acts are told beside it; their table stands in
 * {@code docs/operations.md}.
 */
@QuarkusTest
@TestProfile(StatementsPerPageTest.Apart.class)
class StatementsPerPageTest {

    private static final int MOST = 15;
    private static final int CASES = Integer.getInteger("nghedan.statements.cases", 2_000);
    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);

    private static final int MOST_OF_AN_ACT = 27;

    /** What takes more than an act in a case, from the sign-in to the answer. */
    private static final Map<String, Integer> OF_ACTS = Map.ofEntries(
            Map.entry("POST /api/v1/letters", 28),
            Map.entry("POST /api/v1/visits", 71),
            Map.entry("case CREATE_OBLIGATION", 30),
            Map.entry("letter CLASSIFY", 31),
            Map.entry("letter OPEN_CASE", 55));

    /** A database of its own: so many people would stand in the way of other tests. PostgreSQL brings its own anyway. */
    public static class Apart implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return "postgresql".equals(System.getProperty("nghedan.test.database"))
                    ? Map.of("nghedan.today", "2026-11-23")
                    : Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:statements;MODE=PostgreSQL;"
                            + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256");
        }
    }

    @Inject
    LargeOffice office;
    @Inject
    CasesAtHand cases;
    @Inject
    CaseFileQueries reader;

    private final Map<String, List<String>> pages = new TreeMap<>();
    private final Map<String, List<String>> acts = new TreeMap<>();
    private final List<String> notShown = new ArrayList<>();

    @Test
    @DisplayName("no page and no panel of an act asks more than fifteen times")
    void pages() throws SQLException {
        office.fill(CASES);
        for (String user : List.of("tiepdan", "xuly", "truongphong", "giamdoc", "kiemtra", "quantri")) {
            SignedIn.session(user);
        }
        try {
            atTheDesk();
            sessions();
            lists();
            cases();
        } finally {
            tell("pages", pages);
            tell("acts", acts);
        }
        assertThat(notShown).isEmpty();
        assertThat(pages.entrySet()
                .stream()
                .filter(page -> page.getValue().size() > MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue().size())))
                .isEmpty();
        assertThat(acts.entrySet()
                .stream()
                .filter(act -> act.getValue().size() > OF_ACTS.getOrDefault(act.getKey(), MOST_OF_AN_ACT))
                .collect(Collectors.toMap(Map.Entry::getKey, act -> act.getValue().size())))
                .isEmpty();
    }

    // ---- what is looked at

    private void lists() {
        for (int i = 0; i < 20; i++) {
            Hired.as("quantri")
                    .body(Map.of("code", "waits" + i, "loginName", "waits" + i, "fullName", "Người Chờ " + i,
                            "title", "Chuyên viên", "unit", "U" + i, "password", "nghedan-demo", "roles",
                            Set.of(Role.HANDLER)))
                    .post("/api/v1/staff")
                    .then()
                    .statusCode(202);
        }
        // after a change the first to come reads the directory
        SignedIn.as("xuly").get("/");
        for (String user : List.of("tiepdan", "xuly", "truongphong", "giamdoc", "kiemtra", "quantri")) {
            look(user, "/");
            look(user, "/notices");
        }
        look("xuly", "/?for=xuly2");
        for (String user : List.of("xuly", "truongphong", "giamdoc")) {
            look(user, "/cases");
            look(user, "/cases?view=open");
            look(user, "/cases?view=overdue&q=nguyen");
        }
        look("giamdoc", "/board");
        look("giamdoc", "/board?on=2026-06-30");
        look("giamdoc", "/board?on=2026-06-30&knownThen=true");
        look("giamdoc", "/board?unit=U3");
        look("giamdoc", "/board/compare?from=2026-06-30&on=2026-09-30");
        look("giamdoc", "/board/forecast");
        look("truongphong", "/board/forecast?unit=U3");
        look("giamdoc", "/reports");
        look("giamdoc", "/reports/01-TCD?period=2026-QUARTER_3");
        look("xuly", "/reports/01-TCD/cells/1?from=2026-06-15&to=2026-09-14");
        look("giamdoc", "/execution");
        look("xuly", "/letters");
        look("tiepdan", "/letters?view=open");
        look("tiepdan", "/letters/transferred");
        look("tiepdan", "/letters/new");
        look("tiepdan", "/visits");
        look("tiepdan", "/visits/register?from=2026-07-01&to=2026-11-23");
        look("tiepdan", "/visits/new");
        look("tiepdan", "/confirmations");
        look("quantri", "/staff");
        look("quantri", "/staff?q=nguyen");
        look("quantri", "/staff/xuly");
        look("giamdoc", "/staff/requests");
        look("giamdoc", "/staff/stand-ins");
        look("truongphong", "/staff/stand-ins");
        look("xuly", "/law");
        look("xuly", "/law/procedures/COMPLAINT_FIRST");
        look("xuly", "/calculator");
        look("xuly", "/calculator?rule=KN1_SETTLE&start=2026-07-06");
        look("xuly", "/calendar");
        look("quantri", "/calendar/change?date=2026-12-24");
        look("xuly", "/paper-templates");
        look("xuly", "/paper-templates/FIRST_DECISION");
        look("xuly", "/paper-templates/FIRST_DECISION/sample.pdf");
        look("quantri", "/paper-templates/FIRST_DECISION/new");
        look("anybody", "/sign-in");
    }

    private void atTheDesk() {
        for (int i = 0; i < 3; i++) {
            visit();
        }
        String visit = visit();
        look("tiepdan", "/visits/" + visit, "/visits/{number}");
        look("tiepdan", "/visits/" + visit + "/receipt", "/visits/{number}/receipt");
        look("tiepdan", "/visits/" + visit + "/corrections", "/visits/{number}/corrections");
        look("tiepdan", "/visits/" + visit + "/matters/1", "/visits/{number}/matters/{matter}");
        for (Act act : List.of(Act.ANSWER, Act.GUIDE, Act.DIRECT)) {
            look("tiepdan", "/visits/" + visit + "/matters/1/acts/" + act,
                    "/visits/{number}/matters/{matter}/acts/" + act);
        }
        for (String type : List.of("COMPLAINT", "DENUNCIATION", "PETITION")) {
            String letter = does("POST /api/v1/letters", () -> CasesInHand.as("tiepdan")
                    .body(CasesInHand.letter(type, "2026-10-05"))
                    .post("/api/v1/letters")).path("code");
            letter(letter);
            does("letter CLASSIFY", () -> CasesInHand.as("tiepdan")
                    .body(Map.of("on", "2026-10-06", "eligible", true, "inJurisdiction", true))
                    .post("/api/v1/letters/{code}/acts/CLASSIFY", letter));
            letter(letter);
            String procedure = type.equals("COMPLAINT") ? "COMPLAINT_FIRST" : type;
            does("letter OPEN_CASE", () -> CasesInHand.as("tiepdan")
                    .body(Map.of("on", "2026-10-06", "procedure", procedure, "handler", "xuly"))
                    .post("/api/v1/letters/{code}/acts/OPEN_CASE", letter));
            letter(letter);
        }
    }

    private void letter(String code) {
        look("tiepdan", "/letters/" + code, "/letters/{code}");
        look("tiepdan", "/letters/" + code + "/receipt", "/letters/{code}/receipt");
        look("tiepdan", "/letters/" + code + "/corrections", "/letters/{code}/corrections");
        List<String> offered = CasesInHand.as("tiepdan").get("/api/v1/letters/" + code).path("acts.act");
        for (String act : offered) {
            look("tiepdan", "/letters/" + code + "/acts/" + act, "/letters/{code}/acts/" + act);
        }
    }

    private String visit() {
        Map<String, Object> visit = new LinkedHashMap<>(Map.of("receivedOn", "2026-11-20", "kind", "REGULAR", "medium",
                "IN_PERSON", "people", List.of(Map.of("name", "Lê Thị Thử", "address", "12 Nguyễn Du, Đà Lạt")),
                "groupSize",
                1, "content", "Trình bày", "matters", List.of(Map.of("type", "PETITION", "summary", "Việc đất",
                        "letterHandedIn", false),
                        Map.of("type", "COMPLAINT", "summary", "Việc khác", "letterHandedIn", false))));
        return does("POST /api/v1/visits", () -> CasesInHand.as("tiepdan").body(visit).post("/api/v1/visits"))
                .path("number");
    }

    private void sessions() {
        does("POST /api/v1/sessions/plan", () -> CasesInHand.as("tiepdan")
                .body(Map.of("from", "2026-01", "to", "2026-12", "day", 15, "startsAt", "08:00", "place", "Sở", "chair",
                        "giamdoc"))
                .post("/api/v1/sessions/plan"));
        List<Integer> ids = CasesInHand.as("tiepdan").get("/api/v1/sessions?from=2026-01-01&to=2026-12-31").path("id");
        for (String list : List.of("/sessions", "/sessions?year=2026", "/sessions/print?year=2026", "/sessions/plan",
                "/sessions/new", "/sessions/closures", "/sessions/directions")) {
            look("tiepdan", list);
        }
        look("giamdoc", "/sessions");
        look("tiepdan", "/visits/new?session=" + ids.get(9), "/visits/new?session={id}");
        look("tiepdan", "/sessions/" + ids.get(9), "/sessions/{id}");
        look("tiepdan", "/sessions/" + ids.get(11), "/sessions/{id}");
        List<String> offered = CasesInHand.as("tiepdan").get("/api/v1/sessions/" + ids.get(9)).path("acts");
        offered.forEach(
                act -> look("tiepdan", "/sessions/" + ids.get(9) + "/acts/" + act, "/sessions/{id}/acts/" + act));
    }

    private void cases() {
        Stream.of(ProcedureCode.COMPLAINT_FIRST, ProcedureCode.DENUNCIATION).map(Procedures::of).forEach(this::cases);
    }

    private void cases(Procedure procedure) {
        Set<Act> shown = EnumSet.noneOf(Act.class);
        Set<Act> done = EnumSet.noneOf(Act.class);
        for (Walk.Way way : Walk.through(procedure.code(), MON_2026_07_06)) {
            boolean news = way.steps().stream().map(Walk.Done::act).map(done::add).reduce(false, Boolean::logicalOr);
            if (!news && shown.containsAll(way.offers())) {
                continue;
            }
            String code = cases.open(procedure.code(), MON_2026_07_06, "xuly", way.receipt());
            way.steps()
                    .forEach(step -> note(acts, "case " + step.act(),
                            Statements.of(() -> cases.act(code, step.act(), step.on(), step.values()))));
            look("giamdoc", "/cases/" + code, "/cases/{code}");
            look("xuly", "/cases/" + code, "/cases/{code}");
            for (CaseFileView.ActView act : reader.read(code, CasesAtHand.DIRECTOR).acts()) {
                if (shown.add(Act.valueOf(act.act()))) {
                    look("giamdoc", "/cases/" + code + "/acts/" + act.act(), "/cases/{code}/acts/" + act.act());
                }
            }
        }
    }

    // ---- counting

    private void look(String user, String address) {
        look(user, address, address);
    }

    private void look(String user, String address, String as) {
        note(pages, user + " " + as, Statements.of(() -> SignedIn.as(user)
                .get(address)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(400))));
    }

    private Response does(String what, Supplier<Response> act) {
        List<Response> answer = new ArrayList<>();
        note(acts, what, Statements.of(() -> answer.add(act.get())));
        assertThat(answer.get(0).statusCode()).as(answer.get(0).asString()).isLessThan(400);
        return answer.get(0);
    }

    /** The most that was seen. */
    private static void note(Map<String, List<String>> table, String what, List<String> statements) {
        table.merge(what, statements, (one, other) -> other.size() > one.size() ? other : one);
    }

    /** Each line with what is asked more than once, where that is much. */
    private static void tell(String title, Map<String, List<String>> table) {
        System.out.println("== statements, " + title);
        table.forEach((what, statements) -> {
            System.out.printf("%4d %s%n", statements.size(), what);
            if (Boolean.getBoolean("nghedan.statements.shown") && statements.size() > MOST) {
                statements.stream()
                        .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                        .forEach((sql, times) -> System.out.printf("       %3d× %s%n", times,
                                sql.substring(0, Math.min(1000, sql.length()))));
            }
        });
    }
}
