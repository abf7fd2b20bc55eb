package vn.nghedan.backlog.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.Histories;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.Criterion;

/** What lies between two boards is the difference of their lists, file by file. */
@QuarkusTest
class ComparisonTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Inject
    Histories histories;
    @Inject
    ComparisonService comparisons;
    @Inject
    CaseSearch search;

    @ParameterizedTest
    @CsvSource({"11, '', false", "12, VP, false", "13, '', true", "14, TTDL, true"})
    void eachDifferenceIsThatOfTheTwoLists(long seed, String unit, boolean knownThen) {
        histories.live(seed, 10, FIRST, LAST.minusDays(20), LAST);
        for (LocalDate from = FIRST.plusDays(20 + seed); from.isBefore(LAST.minusDays(40)); from = from.plusDays(67)) {
            AsOf before = new AsOf(from, knownThen);
            AsOf after = before.on(from.plusDays(40));
            Comparison compared = comparisons.between(from, after, unit, SomeCases.DIRECTOR);
            for (int i = 0; i < 2; i++) {
                CaseListView what = i == 0 ? CaseListView.OPEN : CaseListView.OVERDUE;
                Set<String> then = codes(what, before, null, unit);
                Set<String> now = codes(what, after, null, unit);
                Comparison.Row row = compared.rows().get(i);
                assertThat(row.before().number()).isEqualTo(then.size());
                assertThat(row.after().number()).isEqualTo(now.size());
                assertThat(codes(what, after, before, unit)).isEqualTo(without(now, then))
                        .hasSize((int) row.came().number());
                assertThat(codes(what, before, after, unit)).isEqualTo(without(then, now))
                        .hasSize((int) row.went().number());
            }
        }
    }

    @Test
    void isForThoseWhoSeeTheBoardAndAsksForTwoDays() {
        SignedIn.as("giamdoc")
                .get("/board/compare?from=2026-03-02&on=2026-05-04")
                .then()
                .statusCode(200)
                .body(containsString("02/03/2026"))
                .body(containsString("view=open&amp;on=2026-05-04&amp;unlike=2026-03-02"));
        SignedIn.as("giamdoc").get("/board/compare").then().statusCode(200).body(containsString("16/11/2026"));
        SignedIn.as("xuly").get("/board/compare").then().statusCode(403);
        SignedIn.as("giamdoc").get("/board/compare?from=2026-05-04&on=2026-03-02").then().statusCode(400);
    }

    private Set<String> codes(CaseListView what, AsOf when, AsOf unlike, String unit) {
        return search.list(CaseFilter.of(Kind.CASE, what)
                .asOf(when)
                .inUnit(unit)
                .with(Criterion.UNLIKE, unlike == null ? null : unlike.day())
                .sized(CaseFilter.LARGEST), SomeCases.DIRECTOR)
                .items()
                .stream()
                .map(CaseRow::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        Set<String> rest = new HashSet<>(these);
        rest.removeAll(List.copyOf(those));
        return rest;
    }
}
