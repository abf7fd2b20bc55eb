package vn.nghedan.deadline;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.Bearer;
import vn.nghedan.law.Citation;
import vn.nghedan.law.Counting;
import vn.nghedan.law.Length;
import vn.nghedan.law.Mark;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleKind;
import vn.nghedan.law.TermUnit;
import vn.nghedan.law.Validity;
import vn.nghedan.law.Wording;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("what holds for every term, whatever its length and wherever it lies")
class TermProperties {

    private static final WorkCalendar CALENDAR = CalendarReader.readShipped();
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Property
    @Label("suspending and resuming on one day changes nothing")
    void aSuspensionOfNoLengthChangesNothing(@ForAll("forward") Rule rule, @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 100) int after) {
        LocalDate day = start.plusDays(after);

        Derivation paused = term(rule, start, 0, new Pause(day, day)).derive(CALENDAR);

        assertThat(paused).isEqualTo(term(rule, start, 0).derive(CALENDAR));
    }

    @Property
    @Label("one more day off never makes a date earlier")
    void aDayOffNeverMakesADateEarlier(@ForAll("forward") Rule rule, @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 120) int after) {
        LocalDate day = start.plusDays(after);
        WorkCalendar withDayOff = CALENDAR
                .with(new CalendarEntry(day, DayKind.HOLIDAY, "Nghỉ thêm", null, "Thông báo", true));

        LocalDate before = term(rule, start, 0).derive(CALENDAR).dueOn();

        assertThat(term(rule, start, 0).derive(withDayOff).dueOn()).isAfterOrEqualTo(before);
    }

    @Property
    @Label("the days of a derivation follow each other and add up to the date")
    void theDerivationAddsUp(@ForAll("counted") Rule rule, @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 60) int extension, @ForAll("pauses") List<Integer> pause) {
        boolean forward = rule.counting() == Counting.FORWARD;
        Term term = forward ? term(rule, start, extension, pauseAfter(start, pause)) : term(rule, start, 0);

        Derivation derivation = term.derive(CALENDAR);

        List<DerivationStep> steps = derivation.steps();
        int stride = forward ? 1 : -1;
        assertThat(steps.get(0).date()).isEqualTo(start);
        assertThat(IntStream.range(1, steps.size())).allSatisfy(
                i -> assertThat(steps.get(i).date()).isEqualTo(steps.get(i - 1).date().plusDays(stride)));
        assertThat(steps.stream().filter(DerivationStep::counted).map(DerivationStep::ordinal))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, derivation.amount()).boxed().toList());
        assertThat(steps.get(steps.size() - 1).date()).isEqualTo(derivation.dueOn());
        // a pause decided when every day was counted adds its days to the end
        assertThat(steps.stream()
                .filter(step -> step.counted() || step.role() == DayRole.PAUSED)
                .reduce((a, b) -> b)
                .orElseThrow()
                .date())
                .isEqualTo(derivation.nominalDueOn());
    }

    @Property
    @Label("an agency's term ends on a working day, and only days off lie between its nominal end and there")
    void endsOnTheNextWorkingDay(@ForAll("forward") Rule rule, @ForAll("days") LocalDate start) {
        Derivation derivation = term(rule, start, 0).derive(CALENDAR);

        LocalDate nominal = derivation.nominalDueOn();
        if (rule.bearer() == Bearer.AGENCY) {
            assertThat(derivation.dueOn()).isEqualTo(CALENDAR.workingDayFrom(nominal));
        } else {
            assertThat(derivation.dueOn().getDayOfWeek().getValue()).isLessThan(6);
            assertThat(derivation.dueOn()).isAfterOrEqualTo(CALENDAR.workingDayFrom(nominal));
        }
    }

    @Property
    @Label("a longer term never ends earlier")
    void aLongerTermNeverEndsEarlier(@ForAll("forward") Rule rule, @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 60) int extension) {
        LocalDate shorter = term(rule, start, extension).derive(CALENDAR).dueOn();
        LocalDate longer = term(rule, start, extension + 1).derive(CALENDAR).dueOn();

        assertThat(longer).isAfterOrEqualTo(shorter);
    }

    @Property
    @Label("a pause within a term of calendar days moves its nominal end by its own length")
    void aPauseMovesTheNominalEndByItsLength(@ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 89) int after,
            @ForAll @IntRange(max = 60) int length) {
        Assume.that(after < amount);
        Rule rule = rule(Counting.FORWARD, TermUnit.CALENDAR_DAYS, amount, Bearer.AGENCY);
        Pause pause = new Pause(start.plusDays(after), start.plusDays(after + length));

        Derivation without = term(rule, start, 0).derive(CALENDAR);
        Derivation with = term(rule, start, 0, pause).derive(CALENDAR);

        assertThat(DAYS.between(without.nominalDueOn(), with.nominalDueOn())).isEqualTo(length);
        assertThat(with.daysLeftOut()).isEqualTo(length);
    }

    @Property
    @Label("the order of pauses does not matter")
    void pausesCommute(@ForAll("forward") Rule rule, @ForAll("days") LocalDate start,
            @ForAll("pauses") List<Integer> one, @ForAll("pauses") List<Integer> other) {
        Pause first = pauseAfter(start, one);
        Pause second = pauseAfter(start, other);

        assertThat(term(rule, start, 0, first, second).derive(CALENDAR))
                .isEqualTo(term(rule, start, 0, second, first).derive(CALENDAR));
    }

    @Property
    @Label("as many working days lie between a term \"before\" and its event as the law asks for")
    void leavesEnoughDaysBeforeTheEvent(@ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll("days") LocalDate event) {
        Rule rule = rule(Counting.BACKWARD, TermUnit.WORKING_DAYS, amount, Bearer.AGENCY);

        LocalDate due = term(rule, event, 0).derive(CALENDAR).dueOn();

        assertThat(CALENDAR.isWorking(due)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(due.minusDays(1), event.minusDays(1))).isEqualTo(amount);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, DAYS.between(FIRST, LAST)).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Integer>> pauses() {
        return Arbitraries.integers().between(0, 60).list().ofSize(2);
    }

    @Provide
    Arbitrary<Rule> forward() {
        return rules(Arbitraries.just(Counting.FORWARD));
    }

    @Provide
    Arbitrary<Rule> counted() {
        return rules(Arbitraries.of(Counting.FORWARD, Counting.BACKWARD));
    }

    private static Arbitrary<Rule> rules(Arbitrary<Counting> countings) {
        return Combinators
                .combine(countings, Arbitraries.of(TermUnit.CALENDAR_DAYS, TermUnit.WORKING_DAYS),
                        Arbitraries.integers().between(1, 90), Arbitraries.of(Bearer.AGENCY, Bearer.CITIZEN))
                .as(TermProperties::rule);
    }

    private static Rule rule(Counting counting, TermUnit unit, int amount, Bearer bearer) {
        return new Rule("TERM", new Wording("Thời hạn", "Term"), RuleKind.DUTY, counting, unit,
                List.of(new Length(null, Set.of(), amount)), bearer, List.of(), List.of(), null, false, null,
                List.of(new Citation("Bộ luật Dân sự 91/2015/QH13", "Điều 147")), Mark.C, null, Validity.ALWAYS);
    }

    private static Term term(Rule rule, LocalDate start, int extensionDays, Pause... pauses) {
        return new Term(rule, start, Set.of(), List.of(new Extension(extensionDays, rule)), List.of(pauses), 0,
                null);
    }

    private static Pause pauseAfter(LocalDate start, List<Integer> afterAndLength) {
        LocalDate from = start.plusDays(afterAndLength.get(0));
        return new Pause(from, from.plusDays(afterAndLength.get(1)));
    }
}
