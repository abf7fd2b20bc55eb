package vn.nghedan.backlog.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.Histories;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.journal.Filed;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.reference.OfficeCalendar;

/** What is told of the weeks ahead is what a slow look at the journals tells. */
@QuarkusTest
class ForecastTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Inject
    Histories histories;
    @Inject
    Filed filed;
    @Inject
    ForecastService forecasts;
    @Inject
    SomeCases some;
    @Inject
    CaseSearch search;
    @Inject
    RuleBook ruleBook;
    @Inject
    OfficeCalendar calendar;

    @Test
    void eachNumberIsTheLengthOfItsListAndNothingIsLeftOut() {
        some.complaint(LocalDate.of(2026, 11, 19), "VP", "xuly");
        some.complaint(LocalDate.of(2026, 11, 20), "TTDL", "xuly5");
        Forecast ahead = forecasts.of("", SomeCases.DIRECTOR);
        long sum = 0;
        for (Forecast.Day day : ahead.days()) {
            assertThat(search.count(CaseFilter.of(Kind.CASE, CaseListView.OPEN).with(Criterion.DUE_ON, day.on()),
                    SomeCases.DIRECTOR)).as("due on " + day.on()).isEqualTo(day.all().number());
            sum += day.all().number();
        }
        assertThat(sum).isEqualTo(ahead.all()).isPositive();
        assertThat(ahead.days()).filteredOn(day -> day.on().equals(LocalDate.of(2026, 11, 24)))
                .as("Tuesday 24/11/2026 is off")
                .allMatch(day -> !day.working());
    }

    /** What really became of the files is counted once more from the clocks of their journals. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void theAccuracyIsCountedAgainstWhatReallyHappened(long seed) {
        histories.live(seed, 25, FIRST, LAST.minusDays(20), LAST);
        List<Filed.Case> cases = filed.casesNotNaming("giamdoc");
        List<LocalDate> days = LocalDate.of(2025, 12, 1)
                .datesUntil(LAST.minusDays(42), java.time.Period.ofDays(53))
                .toList();
        for (LocalDate on : days) {
            LocalDate now = on.plusWeeks(6);
            Forecast.Accuracy accuracy = forecasts.accuracy(on, now, "", SomeCases.DIRECTOR);
            long due = 0;
            long late = 0;
            for (Filed.Case one : cases) {
                Optional<Deadline> governed = governing(one, on)
                        .filter(clock -> !clock.dueOn().orElseThrow().isBefore(on)
                                && clock.dueOn().orElseThrow().isBefore(now));
                if (governed.isPresent()) {
                    due++;
                    late += passed(one, governed.get().rule().key(), on, now.minusDays(1)) ? 1 : 0;
                }
            }
            assertThat(accuracy.due()).as("due from " + on).isEqualTo(due);
            assertThat(accuracy.right() + accuracy.missed()).as("passed from " + on).isEqualTo(late);
            assertThat(accuracy.right()).isLessThanOrEqualTo(accuracy.foretold());
        }
    }

    @Test
    void isForThoseWhoSeeTheBoard() {
        SignedIn.as("giamdoc").get("/board/forecast").then().statusCode(200).body(containsString("Sáu tuần tới"));
        SignedIn.as("kiemtra").get("/board/forecast?unit=VP").then().statusCode(200);
        SignedIn.as("xuly").get("/board/forecast").then().statusCode(403);
    }

    /** Day by day: was it late on its evening, or was the step done on a day after its date? */
    private boolean passed(Filed.Case one, String rule, LocalDate on, LocalDate last) {
        for (LocalDate day = on; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Deadline> now = governing(one, day).filter(clock -> clock.rule().key().equals(rule));
            Optional<Deadline> before = governing(one, day.minusDays(1))
                    .filter(clock -> day(clock) && clock.rule().key().equals(rule));
            LocalDate evening = day;
            if (now.filter(clock -> clock.dueOn().orElseThrow().isBefore(evening)).isPresent()
                    || day.isAfter(on)
                            && before.filter(clock -> clock.dueOn().orElseThrow().isBefore(evening)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean day(Deadline clock) {
        return clock.dueOn().isPresent();
    }

    private Optional<Deadline> governing(Filed.Case one, LocalDate day) {
        List<Fact> known = one.facts().stream().filter(fact -> !fact.on().isAfter(day)).toList();
        if (known.isEmpty() || !Procedures.of(one.procedure()).fold(known).state().isOpen()) {
            return Optional.empty();
        }
        return new Deadlines(ruleBook, calendar.current())
                .derive(one.procedure().name(), one.procedure().type().name(), known)
                .stream()
                .filter(clock -> clock.rule().isDuty() && clock.status() == DeadlineStatus.RUNNING
                        && clock.dueOn().isPresent())
                .min(java.util.Comparator.comparing(clock -> clock.dueOn().orElseThrow()));
    }
}
