package vn.nghedan.backlog.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import vn.nghedan.backlog.ManyCases;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.backlog.outlook.ComparisonService;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.MyWork;

/**
 * How fast the board is with very many cases, as a multiple of a bare count over the spans on the same machine:
 * {@code mvn test -Pbench}, with {@code -Dbench.cases=100000}; on PostgreSQL {@code -Pbench,postgres}.
 */
@QuarkusTest
@TestProfile(BoardBench.OnDisk.class)
class BoardBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 25;
    private static final int WARM = 25;
    // H2 knows a bare count without counting
    private static final String YARDSTICK = "select count(*) from span where last_fact_on > date '2000-01-01'";

    private static final List<String> TOUCHED = List.of("span", "known_span", "party", "file_member", "file_conflict");

    @TestHTTPResource("/")
    URI root;
    @Inject
    ManyCases many;
    @Inject
    EntityManager database;
    @Inject
    BoardService board;
    @Inject
    BoardExtras extras;
    @Inject
    BoardView view;
    @Inject
    ComparisonService comparisons;
    @Inject
    CaseSearch search;
    @Inject
    MyWork desk;

    private final HttpClient http = HttpClient.newHttpClient();
    private double yardstick;

    /** A file, as an agency runs it; PostgreSQL brings its own. */
    public static class OnDisk implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            boolean postgres = "postgresql".equals(System.getProperty("nghedan.test.database"));
            return postgres
                    ? Map.of("nghedan.today", TODAY.toString())
                    : Map.of("nghedan.today", TODAY.toString(), "quarkus.datasource.jdbc.url",
                            "jdbc:h2:file:./target/bench/" + System.nanoTime()
                                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        }
    }

    @Test
    void board() throws SQLException {
        int cases = Integer.getInteger("bench.cases", 100_000);
        many.fill(cases);
        yardstick = median(() -> database.createNativeQuery(YARDSTICK).getSingleResult());
        System.out.printf("%n%d cases, a bare count over %s spans: %.1f ms%n", cases,
                database.createNativeQuery(YARDSTICK).getSingleResult(), yardstick);
        numbersOf("numbers of today", TODAY);
        numbersOf("numbers of a week ago", TODAY.minusWeeks(1));
        numbersOf("numbers of a year ago", TODAY.minusYears(1));
        numbersOf("numbers of four years ago", TODAY.minusYears(4));
        DayCounts today = board.numbers(AsOf.of(TODAY), null, SomeCases.DIRECTOR);
        measure("months", () -> board.months(today, null, SomeCases.DIRECTOR));
        DayCounts aMonthBegun = board.numbers(AsOf.of(TODAY.minusMonths(4)), null, SomeCases.DIRECTOR);
        measure("months until the midst of one", () -> board.months(aMonthBegun, null, SomeCases.DIRECTOR));
        measure("ten oldest", () -> board.oldest(AsOf.of(TODAY), null, SomeCases.DIRECTOR));
        measure("numbers of other rooms", () -> extras.figures(today,
                new BoardScope(AsOf.of(TODAY), TODAY, ""), SomeCases.DIRECTOR));
        measure("whole board of today", () -> view.of(AsOf.of(TODAY), "", SomeCases.DIRECTOR));
        measure("whole board of a year ago", () -> view.of(AsOf.of(TODAY.minusYears(1)), "", SomeCases.DIRECTOR));
        measure("whole board of two and a half years ago",
                () -> view.of(AsOf.of(TODAY.minusMonths(30)), "", SomeCases.DIRECTOR));
        measure("whole board of four years ago", () -> view.of(AsOf.of(TODAY.minusYears(4)), "", SomeCases.DIRECTOR));
        measure("whole board of a year ago, as known then",
                () -> view.of(new AsOf(TODAY.minusYears(1), true), "", SomeCases.DIRECTOR));
        measure("the page of the board, over the net", () -> page("/board"));
        measure("the page of a year ago, over the net", () -> page("/board?on=" + TODAY.minusYears(1)));
        measure("timeliness", () -> board.timeliness(AsOf.of(TODAY), null, SomeCases.DIRECTOR));
        measure("two days a month apart compared", () -> comparisons.between(TODAY.minusMonths(1), AsOf.of(TODAY), "",
                SomeCases.DIRECTOR));
        measure("whole board for an auditor", () -> view.of(AsOf.of(TODAY), "",
                SomeCases.officer("kiemtra", "VP", vn.nghedan.directory.Role.AUDITOR)));
        measure("a handler's desk", () -> desk.count(SomeCases.HANDLER));
        measure("a director's desk", () -> desk.count(SomeCases.DIRECTOR));
        measure("first page of the overdue", () -> search.list(
                CaseFilter.of(CaseFilter.Kind.CASE, CaseListView.OVERDUE), SomeCases.DIRECTOR));
    }

    private void numbersOf(String name, LocalDate day) {
        measure(name + " (" + board.numbers(AsOf.of(day), null, SomeCases.DIRECTOR).of(CaseListView.OPEN) + " open)",
                () -> board.numbers(AsOf.of(day), null, SomeCases.DIRECTOR));
    }

    /** The length of a page as a browser gets it, from a director signed in. */
    private Integer page(String path) {
        try {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(root.resolve(path))
                    .header("Cookie", SignedIn.COOKIE + "=" + SignedIn.session("giamdoc"))
                    .build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body().length();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void measure(String name, Supplier<?> work) {
        double took = median(work);
        System.out.printf("%-45s %8.1f ms  %6.2f counts%n", name, took, took / yardstick);
    }

    private double median(Supplier<?> work) {
        double[] took = new double[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            changeSomething();
            long start = System.nanoTime();
            Object result = work.get();
            took[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
            assertThat(result).isNotNull();
        }
        Arrays.sort(took);
        return took[ROUNDS / 2];
    }

    /** A file changes between two looks, so that no database answers from its memory of the last answer. */
    private void changeSomething() {
        QuarkusTransaction.requiringNew()
                .run(() -> TOUCHED.forEach(table -> database
                        .createNativeQuery(
                                "update " + table + " set dossier_id = dossier_id where dossier_id = 1000001")
                        .executeUpdate()));
    }
}
