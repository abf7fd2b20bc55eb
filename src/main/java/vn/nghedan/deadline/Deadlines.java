package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.Condition;
import vn.nghedan.law.FactPattern;
import vn.nghedan.law.PauseRule;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.RuleKind;
import vn.nghedan.law.Run;

/**
 * Finds every clock that a journal makes run: {@code f(rules in force, calendar, facts)}.
 *
 * <p>Which version of a rule governs is decided by the date of the anchor. Facts are read in the order of their legal
 * dates, those of one day in the order in which they stand in the journal.
 */
public final class Deadlines {

    /** The kind of fact that shows a matter to be of another type than it was taken for. */
    private static final String OTHER_TYPE = "RECLASSIFIED";

    private final RuleBook ruleBook;
    private final WorkCalendar calendar;

    public Deadlines(RuleBook ruleBook, WorkCalendar calendar) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
    }

    /**
     * @param procedure
     *            the code of the procedure the file is in
     * @param type
     *            the type of matter: COMPLAINT, DENUNCIATION, PETITION or MIXED
     * @param journal
     *            the facts that stand (struck-out ones left out)
     * @return all clocks, also those already met or void, in the order in which they started
     */
    public List<Deadline> derive(String procedure, String type, List<? extends TimedFact> journal) {
        List<Placed> facts = inLegalOrder(journal);
        List<Deadline> clocks = new ArrayList<>();
        List<Deadline> told = new ArrayList<>();
        ruleBook.allRules()
                .forEach(rule -> rule.runs()
                        .stream()
                        .filter(run -> run.appliesTo(procedure, type) && !run.follows())
                        .forEach(run -> (run.metBefore() == null ? clocks : told).addAll(starts(rule, run, facts))));
        told.forEach(clock -> toldAfterwards(clocks, clock));
        List<Deadline> ending = List.copyOf(clocks);
        ruleBook.allRules()
                .forEach(rule -> rule.runs()
                        .stream()
                        .filter(run -> run.appliesTo(procedure, type) && run.follows())
                        .forEach(run -> clocks.addAll(run.lapseOf() == null
                                ? afterEffect(rule, run, facts, ending)
                                : afterLapse(rule, run, facts, ending))));
        clocks.sort(Comparator.comparingInt(Deadline::anchor).thenComparing(clock -> clock.rule().key()));
        return clocks;
    }

    /** What comes to light of a term that is over takes the place of what it was taken for. */
    private static void toldAfterwards(List<Deadline> clocks, Deadline told) {
        clocks.removeIf(clock -> clock.rule().key().equals(told.rule().key()) && clock.anchor() < told.anchor());
        clocks.add(told);
    }

    private static List<Placed> inLegalOrder(List<? extends TimedFact> journal) {
        return IntStream.range(0, journal.size())
                .mapToObj(place -> new Placed(place, journal.get(place)))
                .sorted(Comparator.comparing(placed -> placed.fact().on()))
                .toList();
    }

    private List<Deadline> starts(Rule rule, Run run, List<Placed> facts) {
        return startingPlaces(run, facts)
                .mapToObj(at -> anchorDate(run, facts, at).filter(rule.inForce()::holdsOn)
                        .map(anchor -> clock(rule, run, facts, at, anchor)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static IntStream startingPlaces(Run run, List<Placed> facts) {
        return IntStream.range(0, facts.size())
                .filter(at -> facts.get(at).is(run.starts()))
                .filter(at -> !saysItAgain(facts, at))
                .filter(at -> run.given().isEmpty()
                        || facts.subList(0, at).stream().anyMatch(fact -> fact.isOneOf(run.given())))
                .filter(at -> facts.subList(0, at).stream().noneMatch(fact -> fact.isOneOf(run.unless())));
    }

    private static boolean saysItAgain(List<Placed> facts, int at) {
        for (int i = at - 1; i >= 0 && !facts.get(i).fact().beginsAnew(); i--) {
            if (facts.get(at).fact().repeats(facts.get(i).fact())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Clocks that count from the legal effect of a decision. It comes with the end of the last day on which it could still
     * be contested; that the officer enters the effect later, or never, changes nothing.
     */
    private List<Deadline> afterEffect(Rule rule, Run run, List<Placed> facts, List<Deadline> ending) {
        return startingPlaces(run, facts)
                .mapToObj(at -> ending.stream()
                        .filter(clock -> run.effectOf().contains(clock.rule().key())
                                && clock.anchor() >= facts.get(at).place())
                        .flatMap(clock -> lastDayOf(clock).stream())
                        .max(Comparator.naturalOrder())
                        .filter(rule.inForce()::holdsOn)
                        .map(last -> clock(rule, run, facts, at, last)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A right that fell away before its term, as before a court, can be used no longer than until then. */
    private static Optional<LocalDate> lastDayOf(Deadline clock) {
        boolean fellAway = clock.rule().kind() == RuleKind.RIGHT && clock.voidedOn() != null;
        return clock.dueOn().map(due -> fellAway && clock.voidedOn().isBefore(due) ? clock.voidedOn() : due);
    }

    /** Clocks that count from the end of another, unless that one was met in time or fell away before. */
    private List<Deadline> afterLapse(Rule rule, Run run, List<Placed> facts, List<Deadline> lapsing) {
        List<Deadline> started = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            Placed start = facts.get(at);
            if (start.is(run.starts())) {
                int place = at;
                lapsing.stream()
                        .filter(clock -> clock.anchor() == start.place()
                                && clock.rule().key().equals(run.lapseOf()))
                        .filter(clock -> clock.status() != DeadlineStatus.VOID && clock.status() != DeadlineStatus.MET)
                        .flatMap(clock -> clock.dueOn().stream())
                        .filter(rule.inForce()::holdsOn)
                        .map(due -> clock(rule, run, facts, place, due))
                        .forEach(started::add);
            }
        }
        return started;
    }

    private static Optional<LocalDate> anchorDate(Run run, List<Placed> facts, int at) {
        Optional<TimedFact> anchor = run.anchorFact() == null
                ? Optional.of(facts.get(at).fact())
                : lastUntil(facts, at, run.anchorFact());
        return anchor.flatMap(fact -> run.anchor() == null ? Optional.of(fact.on()) : fact.date(run.anchor()));
    }

    private static Optional<TimedFact> lastUntil(List<Placed> facts, int at, String kind) {
        return facts.subList(0, at + 1)
                .stream()
                .map(Placed::fact)
                .filter(fact -> fact.kind().equals(kind))
                .reduce((earlier, later) -> later);
    }

    private Deadline clock(Rule rule, Run run, List<Placed> facts, int at, LocalDate anchor) {
        Optional<Integer> met = run.metBefore() != null
                ? placeBefore(facts, at, run.metBefore())
                : run.isMetByItself() ? Optional.of(at) : met(facts, at, run.stops());
        Optional<Integer> voided = firstAfter(facts, at, run.voids()).filter(v -> met.isEmpty() || v < met.get());
        int end = Math.max(at, voided.or(() -> met).orElse(facts.size() - 1));
        List<TimedFact> all = facts.stream().map(Placed::fact).toList();
        List<TimedFact> lived = all.subList(0, end + 1);
        List<Pause> pauses = pauses(rule, all, lived, at);
        // what was met on the day it began is judged by all that comes to light afterwards
        Term term = new Term(rule, anchor, conditions(run.isJudgedAfterwards() ? all : lived),
                extensions(rule, lived, at),
                pauses, 0,
                all.get(at).setsDue().orElse(null));
        LocalDate pausedSince = pauses.stream().filter(Pause::isOpen).map(Pause::from).findFirst().orElse(null);
        return new Deadline(facts.get(at).place(), term.derive(calendar),
                voided.isPresent() ? null : met.map(m -> all.get(m).on()).orElse(null),
                voided.map(v -> all.get(v).on()).orElse(null),
                voided.filter(v -> all.get(v).kind().equals(OTHER_TYPE)).isPresent(), pausedSince);
    }

    private static Optional<Integer> placeBefore(List<Placed> facts, int at, String kind) {
        return IntStream.range(0, at).filter(i -> facts.get(i).fact().kind().equals(kind)).boxed().findFirst();
    }

    private static Optional<Integer> met(List<Placed> facts, int at, Set<FactPattern> wanted) {
        TimedFact start = facts.get(at).fact();
        return IntStream.range(at + 1, facts.size())
                .filter(i -> facts.get(i).isOneOf(wanted) && facts.get(i).fact().meets(start))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> firstAfter(List<Placed> facts, int at, Set<FactPattern> wanted) {
        return IntStream.range(at + 1, facts.size()).filter(i -> facts.get(i).isOneOf(wanted)).boxed().findFirst();
    }

    private static Set<Condition> conditions(List<TimedFact> lived) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        lived.forEach(fact -> conditions.addAll(fact.brings()));
        return conditions;
    }

    private List<Extension> extensions(Rule rule, List<TimedFact> lived, int at) {
        if (rule.extensions() == null) {
            return List.of();
        }
        List<TimedFact> extensions = lived.stream()
                .skip(at + 1L)
                .filter(fact -> fact.kind().equals(rule.extensions().fact()))
                .toList();
        return IntStream.range(0, Math.min(extensions.size(), rule.extensionsAllowed()))
                .mapToObj(nth -> ruleBook.ruleOn(rule.extensions().by().get(nth), extensions.get(nth).on()))
                .flatMap(Optional::stream)
                .map(by -> new Extension(by.lengthUnder(Set.of()).amount(), by))
                .toList();
    }

    // ---- pauses

    private List<Pause> pauses(Rule rule, List<TimedFact> all, List<TimedFact> lived, int at) {
        return rule.pauses()
                .stream()
                .flatMap(pauseRule -> pauseRule.isSpan()
                        ? all.stream().map(fact -> span(pauseRule, fact))
                        : IntStream.range(at, lived.size()).mapToObj(i -> pause(pauseRule, lived, i)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** From one fact to another: the day of the first still counts, the day of the second does not (K3). */
    private Optional<Pause> pause(PauseRule rule, List<TimedFact> lived, int at) {
        if (!lived.get(at).kind().equals(rule.from())) {
            return Optional.empty();
        }
        LocalDate to = lived.stream()
                .skip(at + 1L)
                .filter(fact -> fact.kind().equals(rule.to()))
                .findFirst()
                .flatMap(fact -> dateOf(fact, rule.toDate()))
                .orElse(null);
        return dateOf(lived.get(at), rule.fromDate()).filter(rule::isLawfulFrom)
                .filter(from -> to == null || !to.isBefore(from))
                .map(from -> new Pause(from, to, ruleBook.pausingRule(rule, from)));
    }

    /**
     * A span of days that one fact names, both ends included. It may be recorded after the term was met: an obstacle
     * before the complaint is proven afterwards.
     */
    private Optional<Pause> span(PauseRule rule, TimedFact fact) {
        if (!fact.kind().equals(rule.from())) {
            return Optional.empty();
        }
        LocalDate to = dateOf(fact, rule.toDate()).orElse(null);
        return dateOf(fact, rule.fromDate()).filter(rule::isLawfulFrom)
                .filter(from -> to == null || !to.isBefore(from))
                .map(from -> new Pause(from.minusDays(1), to,
                        ruleBook.pausingRule(rule, from)));
    }

    private static Optional<LocalDate> dateOf(TimedFact fact, String name) {
        return name == null ? Optional.of(fact.on()) : fact.date(name);
    }

    /** A fact and its place in the journal, from 0. */
    private record Placed(int place, TimedFact fact) {

        boolean is(FactPattern pattern) {
            return pattern.matches(fact.kind(), fact::says);
        }

        boolean isOneOf(Set<FactPattern> patterns) {
            return patterns.stream().anyMatch(this::is);
        }
    }
}
