package vn.nghedan.backlog.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.Histories;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.journal.Filed;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.reference.OfficeCalendar;

/** The board of any past day equals a slow and obvious recount of the journals as far as that day. */
@QuarkusTest
class RecountTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Inject
    Histories histories;
    @Inject
    Filed filed;
    @Inject
    BoardService board;
    @Inject
    CaseSearch search;
    @Inject
    RuleBook ruleBook;
    @Inject
    OfficeCalendar calendar;
    @Inject
    DirectoryService directory;

    /** A case as it stood at the end of a day. */
    private record Stood(LocalDate receivedOn, String unit, boolean assigned, Phase phase, LocalDate dueOn,
            LocalDate lateAfter, LocalDate lastFactOn, State state, ProcedureCode procedure, String handler, int group,
            LocalDate settledOn,
            boolean settledLate) {

        boolean open() {
            return phase != Phase.CLOSED;
        }

        boolean decided() {
            return phase == Phase.AFTERWARDS || phase == Phase.CLOSED;
        }

        boolean overdueOn(LocalDate day) {
            return open() && lateAfter != null && lateAfter.isBefore(day);
        }

        boolean receivedBefore(LocalDate day) {
            return receivedOn.isBefore(day);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123, 7_000_000_007L})
    @DisplayName("L11: each number of a past day is a recount, what waits for settlement apart from what waits afterwards")
    void theBoardOfAPastDayIsARecountOfTheJournals(long seed) {
        histories.live(seed, 12, FIRST, LAST.minusDays(20), LAST);
        List<Filed.Case> cases = filed.casesNotNaming("giamdoc");
        for (LocalDate day = FIRST.plusDays(seed % 9); day.isBefore(LAST); day = day.plusDays(13)) {
            assertSame(AsOf.of(day), recount(cases, day), "seed " + seed + " on " + day);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261124, 8_000_000_009L})
    void theBoardAsItWasKnownThenIsARecountOfWhatWasOnRecord(long seed) {
        histories.live(seed, 12, FIRST, LAST.minusDays(20), LAST);
        List<Filed.Case> cases = filed.casesNotNaming("giamdoc");
        int different = 0;
        for (LocalDate day = FIRST.plusDays(seed % 9); day.isBefore(LAST); day = day.plusDays(11)) {
            List<Stood> known = recountKnown(cases, day);
            assertSame(new AsOf(day, true), known, "seed " + seed + " as known on " + day);
            different += known.equals(recount(cases, day)) ? 0 : 1;
        }
        assertThat(different).as("days on which less was known than had happened").isPositive();
    }

    private void assertSame(AsOf when, List<Stood> stood, String told) {
        LocalDate day = when.day();
        DayCounts numbers = board.numbers(when, null, SomeCases.DIRECTOR);
        assertSame(day, numbers, stood, told);
        assertThat(numbers.of(CaseListView.AWAITING_SIGNATURE)).as("awaiting signature, " + told)
                .isEqualTo(stood.stream().filter(Stood::open).filter(RecountTest::awaitsSignature).count());
        assertThat(numbers.of(CaseListView.GROUP)).as("crowds, " + told)
                .isEqualTo(stood.stream().filter(Stood::open).filter(one -> one.group() >= 5).count());
        assertThat(numbers.byHandler().getOrDefault("xuly2", new DayCounts(when, List.of())).of(CaseListView.OVERDUE))
                .as("overdue with one handler, " + told)
                .isEqualTo(stood.stream().filter(one -> "xuly2".equals(one.handler()) && one.overdueOn(day)).count());
        List<CaseListView> tiles = List.of(CaseListView.OPEN, CaseListView.OVERDUE, CaseListView.STUCK);
        assertThat(board.aWeekBefore(when.on(day.plusWeeks(1)), null, tiles, SomeCases.DIRECTOR))
                .as("a week before the week after, " + told)
                .isEqualTo(tiles.stream().collect(Collectors.toMap(Function.identity(), numbers::of)));
        List<Stood> settled = stood.stream()
                .filter(one -> one.settledOn() != null && one.settledOn().isAfter(day.minusDays(90))
                        && !one.settledOn().isAfter(day))
                .toList();
        Timeliness timeliness = board.timeliness(when, null, SomeCases.DIRECTOR);
        assertThat(timeliness.settled()).as("settled, " + told).isEqualTo(settled.size());
        assertThat(timeliness.late()).as("settled late, " + told)
                .isEqualTo(settled.stream().filter(Stood::settledLate).count());
        long[] took = settled.stream()
                .mapToLong(one -> one.settledOn().toEpochDay() - one.receivedOn().toEpochDay())
                .sorted()
                .toArray();
        if (took.length > 0) {
            assertThat((long) timeliness.median()).as("median, " + told).isEqualTo(took[(took.length + 1) / 2 - 1]);
            assertThat((long) timeliness.slowest()).as("nine in ten, " + told)
                    .isEqualTo(took[(int) Math.ceil(took.length * .9) - 1]);
        }
        for (CaseListView view : List.of(CaseListView.AWAITING_SIGNATURE, CaseListView.OVERDUE, CaseListView.GROUP)) {
            assertThat(search.count(CaseFilter.of(CaseFilter.Kind.CASE, view).asOf(when), SomeCases.DIRECTOR))
                    .as("the list of " + view + ", " + told)
                    .isEqualTo(numbers.of(view));
        }
        assertThat(search.count(CaseFilter.of(CaseFilter.Kind.CASE, CaseListView.SETTLED_LATE).asOf(when),
                SomeCases.DIRECTOR)).as("the list of what was settled late, " + told).isEqualTo(timeliness.late());
    }

    /** Written down once more by hand: where the next ordinary step is a paper of the director. */
    private static boolean awaitsSignature(Stood one) {
        return switch (one.procedure()) {
            case COMPLAINT_FIRST, COMPLAINT_SECOND, DISCIPLINE_FIRST, DISCIPLINE_SECOND ->
                Set.of(State.PENDING_ACCEPTANCE, State.SETTLING, State.VERIFIED, State.IN_EFFECT)
                        .contains(one.state());
            case PETITION -> one.state() == State.RECEIVED;
            case DENUNCIATION -> Set.of(State.RECEIVED, State.ACCEPTED, State.AWAITING_CONCLUSION, State.CONCLUDED,
                    State.HANDLED).contains(one.state());
            default -> false;
        };
    }

    private void assertSame(LocalDate day, DayCounts numbers, List<Stood> stood, String when) {
        WorkCalendar days = calendar.current();
        LocalDate soon = days.plusWorkingDays(day, 3);
        LocalDate stuckBefore = days.plusWorkingDays(day, -15);
        LocalDate period = periodStart(day);
        List<Stood> open = stood.stream().filter(Stood::open).toList();
        Stream<Stood> late = open.stream().filter(one -> one.overdueOn(day));
        Stream<Stood> old = open.stream().filter(one -> !one.decided() && one.receivedBefore(period));
        Stream<Stood> stuck = open.stream()
                .filter(one -> !one.decided() && one.phase() != Phase.SUSPENDED
                        && one.lastFactOn().isBefore(stuckBefore));
        List<Stood> lateOnes = late.toList();
        List<Stood> oldOnes = old.toList();
        List<Stood> stuckOnes = stuck.toList();
        List<Stood> backlog = open.stream()
                .filter(one -> lateOnes.stream().anyMatch(same -> same == one)
                        || oldOnes.stream().anyMatch(same -> same == one)
                        || stuckOnes.stream().anyMatch(same -> same == one))
                .toList();
        assertThat(numbers.of(CaseListView.OPEN)).as("open, " + when).isEqualTo(open.size());
        assertThat(numbers.of(CaseListView.OVERDUE)).as("overdue, " + when).isEqualTo(lateOnes.size());
        assertThat(numbers.of(CaseListView.CARRIED_OVER)).as("carried over, " + when).isEqualTo(oldOnes.size());
        assertThat(numbers.of(CaseListView.STUCK)).as("stuck, " + when).isEqualTo(stuckOnes.size());
        assertThat(numbers.of(CaseListView.BACKLOG)).as("backlog, " + when).isEqualTo(backlog.size());
        assertThat(numbers.of(CaseListView.SUSPENDED)).as("suspended, " + when)
                .isEqualTo(open.stream().filter(one -> one.phase() == Phase.SUSPENDED).count());
        assertThat(numbers.of(CaseListView.UNASSIGNED)).as("unassigned, " + when)
                .isEqualTo(open.stream().filter(one -> !one.assigned()).count());
        assertThat(numbers.of(CaseListView.DUE_SOON)).as("due soon, " + when)
                .isEqualTo(open.stream()
                        .filter(one -> one.dueOn() != null && !one.lateAfter().isBefore(day)
                                && !one.dueOn().isAfter(soon))
                        .count());
        assertThat(numbers.of(CaseListView.DUE_TODAY)).as("due today, " + when)
                .isEqualTo(open.stream().filter(one -> day.equals(one.dueOn())).count());
        assertThat(numbers.of(CaseListView.INTAKE)).as("waiting for acceptance, " + when)
                .isEqualTo(open.stream().filter(one -> one.phase() == Phase.INTAKE).count());
        assertThat(numbers.of(CaseListView.SETTLING)).as("being settled, " + when)
                .isEqualTo(open.stream().filter(one -> one.phase() == Phase.SETTLING).count());
        assertThat(numbers.of(CaseListView.TO_SETTLE)).as("L11: to be settled, " + when)
                .isEqualTo(open.stream().filter(one -> one.phase() != Phase.AFTERWARDS).count());
        assertThat(numbers.of(CaseListView.AFTERWARDS)).as("decided and not closed, " + when)
                .isEqualTo(open.stream().filter(one -> one.phase() == Phase.AFTERWARDS).count());
        assertThat(CaseListView.AGES.stream().map(numbers::of)).as("bands of age, " + when)
                .containsExactly(aged(open, day, 0, 30), aged(open, day, 31, 60), aged(open, day, 61, 90),
                        aged(open, day, 91, Integer.MAX_VALUE));
        assertThat(numbers.byProcedure()
                .getOrDefault(ProcedureCode.PETITION, new DayCounts(AsOf.of(day), List.of()))
                .of(CaseListView.OVERDUE)).as("overdue petitions, " + when)
                .isEqualTo(lateOnes.stream().filter(one -> one.procedure() == ProcedureCode.PETITION).count());
        assertThat(numbers.byUnit().getOrDefault("VP", new DayCounts(AsOf.of(day), List.of())).of(CaseListView.OPEN))
                .as("VP, " + when)
                .isEqualTo(open.stream().filter(one -> "VP".equals(one.unit())).count());
    }

    private static long aged(List<Stood> open, LocalDate day, int from, int to) {
        return open.stream()
                .mapToLong(one -> day.toEpochDay() - one.receivedOn().toEpochDay())
                .filter(age -> age >= from && age <= to)
                .count();
    }

    /** Told to whoever looks, for every unit and for one, as it happened and as it was known: in, out and what was left. */
    @ParameterizedTest
    @CsvSource({"42, giamdoc, '', false, 2026-09-30", "43, giamdoc, VP, false, 2026-08-17",
            "44, giamdoc, '', true, 2026-07-09", "45, truongphong, VP, false, 2026-09-11",
            "46, kiemtra, '', true, 2026-08-31", "47, xuly2, '', false, 2026-06-30"})
    void theMonthsAreARecountOfWhatCameAndWent(long seed, String reader, String unit, boolean knownThen,
            LocalDate until) {
        histories.live(seed, 12, FIRST, LAST.minusDays(20), LAST);
        Officer officer = directory.staff(reader).orElseThrow().asOfficer();
        AsOf when = new AsOf(until, knownThen);
        List<BoardService.Month> months = board.months(board.numbers(when, unit, officer), unit, officer);
        assertThat(months).hasSize(12);
        List<Filed.Case> cases = filed.casesKnownTo(officer);
        Map<LocalDate, Map<String, Stood>> days = new HashMap<>();
        Function<LocalDate, Map<String, Stood>> everywhere = day -> days.computeIfAbsent(day,
                one -> byCode(cases, new AsOf(one, knownThen)));
        Function<LocalDate, Map<String, Stood>> stood = day -> within(unit, everywhere.apply(day));
        for (BoardService.Month month : months) {
            LocalDate first = month.month().atDay(1);
            LocalDate end = Stream.of(month.month().atEndOfMonth(), until).min(LocalDate::compareTo).orElseThrow();
            Map<String, Stood> atEnd = stood.apply(end);
            String told = month.month() + " for " + reader;
            assertThat(month.open()).as("open at the end of " + told)
                    .isEqualTo(atEnd.values().stream().filter(Stood::open).count());
            assertThat(month.closed()).as("closed in " + told)
                    .isEqualTo(atEnd.keySet()
                            .stream()
                            .filter(code -> closedSince(code, end, everywhere)
                                    .filter(day -> !day.isBefore(first))
                                    .isPresent())
                            .count());
            assertThat(month.received()).as("received in " + told)
                    .isEqualTo(cases.stream().filter(one -> isReceived(one, first, end, unit, knownThen)).count());
            assertThat(month.openAYearBefore()).as("open a year before " + told)
                    .isEqualTo(stood.apply(month.month().minusYears(1).atEndOfMonth())
                            .values()
                            .stream()
                            .filter(Stood::open)
                            .count());
        }
    }

    /** The day since which a case has been closed; day by day backwards. */
    private static Optional<LocalDate> closedSince(String code, LocalDate end,
            Function<LocalDate, Map<String, Stood>> stood) {
        LocalDate since = null;
        for (LocalDate day = end; day.isAfter(end.minusDays(32)); day = day.minusDays(1)) {
            Stood then = stood.apply(day).get(code);
            if (then == null || then.open()) {
                break;
            }
            since = day;
        }
        return Optional.ofNullable(since);
    }

    private static boolean isReceived(Filed.Case one, LocalDate first, LocalDate end, String unit, boolean knownThen) {
        LocalDate day = knownThen ? one.recordedOn().get(0) : one.receivedOn();
        // of what was put on record on the same day the last word counts
        List<Fact> then = knownThen
                ? one.factsOnRecordBy(day)
                : one.facts().stream().filter(fact -> !fact.on().isAfter(day)).toList();
        return !day.isBefore(first) && !day.isAfter(end) && (unit.isEmpty() || unit.equals(lastUnit(then)));
    }

    private Map<String, Stood> byCode(List<Filed.Case> cases, AsOf when) {
        Map<String, Stood> stood = new HashMap<>();
        for (Filed.Case one : cases) {
            List<Stood> then = when.asKnownThen()
                    ? recountKnown(List.of(one), when.day())
                    : recount(List.of(one), when.day());
            then.forEach(was -> stood.put(one.code(), was));
        }
        return stood;
    }

    private static Map<String, Stood> within(String unit, Map<String, Stood> everywhere) {
        return everywhere.entrySet()
                .stream()
                .filter(one -> unit.isEmpty() || unit.equals(one.getValue().unit()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Stood> recountKnown(List<Filed.Case> cases, LocalDate day) {
        return cases.stream()
                .filter(one -> !one.factsOnRecordBy(day).isEmpty())
                .map(one -> stood(one, one.factsOnRecordBy(day)))
                .toList();
    }

    private List<Stood> recount(List<Filed.Case> cases, LocalDate day) {
        List<Stood> stood = new ArrayList<>();
        for (Filed.Case one : cases) {
            List<Fact> known = one.facts().stream().filter(fact -> !fact.on().isAfter(day)).toList();
            if (!known.isEmpty()) {
                stood.add(stood(one, known));
            }
        }
        return stood;
    }

    private Stood stood(Filed.Case one, List<Fact> known) {
        State state = Procedures.of(one.procedure()).fold(known).state();
        List<Deadline> waiting = waiting(one, known).toList();
        LocalDate due = waiting.stream()
                .map(clock -> clock.dueOn().orElseThrow())
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate lateAfter = waiting.stream()
                .map(clock -> clock.derivation().certainlyLateAfter())
                .min(LocalDate::compareTo)
                .orElse(null);
        String unit = lastUnit(known);
        String handler = null;
        for (Fact fact : known) {
            if (fact.what() == FactKind.RECEIVED || fact.what() == FactKind.ASSIGNED) {
                handler = fact.get(Fields.ASSIGNEE).orElse(null);
            }
        }
        LocalDate last = known.stream().map(Fact::on).max(LocalDate::compareTo).orElseThrow();
        LocalDate settledOn = null;
        boolean settledLate = false;
        for (int i = 1; i <= known.size(); i++) {
            Phase phase = Procedures.of(one.procedure()).fold(known.subList(0, i)).state().phase();
            boolean settled = phase == Phase.AFTERWARDS || phase == Phase.CLOSED;
            if (settled && settledOn == null) {
                settledOn = known.get(i - 1).on();
                LocalDate on = settledOn;
                settledLate = waiting(one, known.subList(0, i - 1))
                        .min(Comparator.comparing(clock -> clock.dueOn().orElseThrow()))
                        .filter(clock -> clock.derivation().certainlyLateAfter().isBefore(on))
                        .isPresent();
            } else if (!settled) {
                settledOn = null;
                settledLate = false;
            }
        }
        return new Stood(one.receivedOn(), unit, handler != null, state.phase(), due, lateAfter, last, state,
                one.procedure(),
                handler, one.groupSize(), settledOn, settledLate);
    }

    private static String lastUnit(List<Fact> known) {
        return known.stream()
                .filter(fact -> fact.what() == FactKind.RECEIVED || fact.what() == FactKind.ASSIGNED)
                .map(fact -> fact.get(Fields.UNIT).orElse(null))
                .reduce(null, (earlier, later) -> later);
    }

    /** The duties that wait, each with its date. */
    private Stream<Deadline> waiting(Filed.Case one, List<Fact> known) {
        return new Deadlines(ruleBook, calendar.current())
                .derive(one.procedure().name(), one.procedure().type().name(), known)
                .stream()
                .filter(clock -> clock.rule().isDuty() && clock.status() == DeadlineStatus.RUNNING)
                .filter(clock -> clock.dueOn().isPresent());
    }

    private static LocalDate periodStart(LocalDate day) {
        return Stream.of(LocalDate.of(day.getYear() - 1, 12, 15), LocalDate.of(day.getYear(), 3, 15),
                LocalDate.of(day.getYear(), 6, 15), LocalDate.of(day.getYear(), 9, 15),
                LocalDate.of(day.getYear(), 12, 15))
                .filter(start -> !start.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
