package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.RuleBook.RunOfRule;
import vn.nghedan.law.RuleKind;
import vn.nghedan.law.Run;

/**
 * The clocks of one file while its facts are told, in the order of their legal dates. After each fact they are asked at
 * the price of what it changed: a clock that has ended is not looked at again.
 */
public final class RunningClocks {

    private static final Comparator<Deadline> AS_THEY_STARTED = Comparator.comparingInt(Deadline::anchor)
            .thenComparing(clock -> clock.rule().key());

    private final RuleBook ruleBook;
    private final WorkCalendar calendar;
    private final List<Runs> runs;
    private final List<Runs> following;
    private final List<Integer> places = new ArrayList<>();
    private final List<TimedFact> facts = new ArrayList<>();

    RunningClocks(RuleBook ruleBook, WorkCalendar calendar, List<RunOfRule> runs) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.runs = runs.stream().map(one -> new Runs(one.rule(), one.run())).toList();
        this.following = this.runs.stream().filter(one -> one.run.follows()).toList();
    }

    /**
     * Tells the next fact, which did not happen before those told already.
     *
     * @param place
     *            its place in the journal, from 0
     */
    public void tell(int place, TimedFact fact) {
        places.add(place);
        facts.add(fact);
        boolean again = saysItAgain();
        runs.forEach(run -> run.tell(fact, again));
    }

    /** Whether such a fact can be told, or happened earlier than what was told already. */
    public boolean canGoOnWith(TimedFact fact) {
        return facts.isEmpty() || !fact.on().isBefore(facts.get(facts.size() - 1).on());
    }

    /** All clocks, also those already met or void, in the order in which they started. */
    public List<Deadline> clocks() {
        return all().stream().map(RunningClock::deadline).sorted(AS_THEY_STARTED).toList();
    }

    /** The duties that wait and have a due date, in the same order; the dates of others are not counted for it. */
    public List<Deadline> waiting() {
        return all().stream()
                .filter(RunningClock::isDutyThatWaits)
                .map(RunningClock::deadline)
                .filter(Deadline::isWaitingDuty)
                .sorted(AS_THEY_STARTED)
                .toList();
    }

    private List<RunningClock> all() {
        List<RunningClock> clocks = new ArrayList<>();
        for (Runs one : runs) {
            if (one.run.metBefore() == null) {
                clocks.addAll(one.clocks);
            }
        }
        for (Runs told : runs) {
            if (told.run.metBefore() != null) {
                told.clocks.forEach(clock -> takePlace(clocks, clock));
            }
        }
        if (!following.isEmpty()) {
            List<RunningClock> ending = List.copyOf(clocks);
            following.forEach(one -> one.addFollowing(ending, clocks));
        }
        return clocks;
    }

    /** What comes to light of a term that is over takes the place of what it was taken for. */
    private static void takePlace(List<RunningClock> clocks, RunningClock told) {
        clocks.removeIf(clock -> clock.rule().key().equals(told.rule().key()) && clock.anchor() < told.anchor());
        clocks.add(told);
    }

    /** Whether the fact told last says only what was said already. */
    private boolean saysItAgain() {
        TimedFact last = facts.get(facts.size() - 1);
        for (int i = facts.size() - 2; i >= 0 && !facts.get(i).beginsAnew(); i--) {
            if (last.repeats(facts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The clocks of one rule that one kind of fact makes run. */
    private final class Runs {

        private final Rule rule;
        private final Run run;
        private final List<RunningClock> clocks = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final Map<Start, RunningClock> begun = new HashMap<>();
        private boolean given;
        private boolean kept;

        private record Start(int at, LocalDate anchor) {}

        Runs(Rule rule, Run run) {
            this.rule = rule;
            this.run = run;
            this.given = run.given().isEmpty();
        }

        void tell(TimedFact fact, boolean again) {
            boolean starting = fact.is(run.starts()) && (run.lapseOf() != null || !again && given && !kept);
            if (starting && run.follows()) {
                starts.add(facts.size() - 1);
            } else if (starting) {
                anchorDate().filter(rule.inForce()::holdsOn)
                        .ifPresent(anchor -> clocks.add(clock(facts.size() - 1, anchor)));
            }
            given = given || fact.isOneOf(run.given());
            kept = kept || fact.isOneOf(run.unless());
        }

        private RunningClock clock(int at, LocalDate anchor) {
            return new RunningClock(ruleBook, calendar, rule, run, facts, at, places.get(at), anchor);
        }

        private Optional<LocalDate> anchorDate() {
            return anchorFact().flatMap(
                    fact -> run.anchor() == null ? Optional.of(fact.on()) : fact.date(run.anchor()));
        }

        private Optional<TimedFact> anchorFact() {
            for (int i = facts.size() - 1; i >= 0; i--) {
                if (run.anchorFact() == null || facts.get(i).kind().equals(run.anchorFact())) {
                    return Optional.of(facts.get(i));
                }
            }
            return Optional.empty();
        }

        void addFollowing(List<RunningClock> ending, List<RunningClock> all) {
            starts.forEach(at -> (run.lapseOf() == null ? afterEffect(at, ending) : afterLapse(at, ending))
                    .filter(rule.inForce()::holdsOn)
                    .map(last -> begun.computeIfAbsent(new Start(at, last), start -> clock(at, last)))
                    .forEach(all::add));
        }

        /**
         * A clock that counts from the legal effect of a decision. It comes with the end of the last day on which it could
         * still be contested; that the officer enters the effect later, or never, changes nothing.
         */
        private Stream<LocalDate> afterEffect(int at, List<RunningClock> ending) {
            return ending.stream()
                    .filter(clock -> run.effectOf().contains(clock.rule().key()) && clock.anchor() >= places.get(at))
                    .map(RunningClock::deadline)
                    .flatMap(clock -> lastDayOf(clock).stream())
                    .max(Comparator.naturalOrder())
                    .stream();
        }

        /** A right that fell away before its term, as before a court, can be used no longer than until then. */
        private static Optional<LocalDate> lastDayOf(Deadline clock) {
            boolean fellAway = clock.rule().kind() == RuleKind.RIGHT && clock.voidedOn() != null;
            return clock.dueOn().map(due -> fellAway && clock.voidedOn().isBefore(due) ? clock.voidedOn() : due);
        }

        /** A clock that counts from the end of another, unless that one was met in time or fell away before. */
        private Stream<LocalDate> afterLapse(int at, List<RunningClock> ending) {
            return ending.stream()
                    .filter(clock -> clock.anchor() == places.get(at) && clock.rule().key().equals(run.lapseOf()))
                    .map(RunningClock::deadline)
                    .filter(clock -> clock.status() != DeadlineStatus.VOID && clock.status() != DeadlineStatus.MET)
                    .flatMap(clock -> clock.dueOn().stream());
        }
    }
}
