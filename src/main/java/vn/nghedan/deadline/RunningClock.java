package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.Condition;
import vn.nghedan.law.PauseRule;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.Run;

/** One clock while the facts of its file are told; it counts anew only when a fact bears on its length. */
final class RunningClock {

    /** The kind of fact that shows a matter to be of another type than it was taken for. */
    private static final String OTHER_TYPE = "RECLASSIFIED";
    private static final int NEVER = -1;

    private final RuleBook ruleBook;
    private final WorkCalendar calendar;
    private final Rule rule;
    private final Run run;
    /** All that was told; more may stand there than this clock has looked at. */
    private final List<TimedFact> facts;
    private final int at;
    private final int anchor;
    private final LocalDate from;

    private int seen;
    private int met = NEVER;
    private int voided = NEVER;
    private Set<Condition> conditions = Set.of();
    private Derivation derivation;
    private LocalDate pausedSince;
    private Deadline deadline;

    RunningClock(RuleBook ruleBook, WorkCalendar calendar, Rule rule, Run run, List<TimedFact> facts, int at,
            int anchor, LocalDate from) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.rule = rule;
        this.run = run;
        this.facts = facts;
        this.at = at;
        this.anchor = anchor;
        this.from = from;
        this.seen = at + 1;
        if (run.metBefore() != null) {
            met = IntStream.range(0, at)
                    .filter(i -> facts.get(i).kind().equals(run.metBefore()))
                    .findFirst()
                    .orElse(NEVER);
        } else if (run.isMetByItself()) {
            met = at;
        }
    }

    int anchor() {
        return anchor;
    }

    Rule rule() {
        return rule;
    }

    boolean isDutyThatWaits() {
        lookOn();
        return rule.isDuty() && isOpen();
    }

    /** How it stands after all that was told. */
    Deadline deadline() {
        lookOn();
        if (derivation == null) {
            count();
        }
        if (deadline == null) {
            deadline = new Deadline(anchor, derivation, voided != NEVER || met == NEVER ? null : facts.get(met).on(),
                    voided == NEVER ? null : facts.get(voided).on(),
                    voided != NEVER && facts.get(voided).kind().equals(OTHER_TYPE), pausedSince);
        }
        return deadline;
    }

    private void lookOn() {
        for (; seen < facts.size(); seen++) {
            look(seen);
        }
    }

    private void look(int next) {
        TimedFact fact = facts.get(next);
        boolean lives = isOpen();
        if (lives && isMetBy(fact)) {
            met = next;
            deadline = null;
        } else if (lives && fact.isOneOf(run.voids())) {
            voided = next;
            deadline = null;
        }
        if (bearsOnLength(fact, lives)) {
            derivation = null;
            deadline = null;
        }
    }

    private boolean isOpen() {
        return met == NEVER && voided == NEVER;
    }

    private boolean isMetBy(TimedFact fact) {
        return run.metBefore() == null && fact.isOneOf(run.stops())
                && fact.meets(facts.get(at));
    }

    /** A span that one fact names may be recorded after the term was met; all else counts as long as the clock lives. */
    private boolean bearsOnLength(TimedFact fact, boolean lives) {
        String kind = fact.kind();
        for (PauseRule pause : rule.pauses()) {
            if ((lives || pause.isSpan()) && (kind.equals(pause.from()) || kind.equals(pause.to()))) {
                return true;
            }
        }
        return lives && rule.extensions() != null && kind.equals(rule.extensions().fact())
                || (lives || run.isJudgedAfterwards()) && !conditions.containsAll(fact.brings());
    }

    private void count() {
        int end = Math.max(at, voided != NEVER ? voided : met != NEVER ? met : facts.size() - 1);
        List<TimedFact> lived = facts.subList(0, end + 1);
        List<Pause> pauses = pauses(lived);
        // what was met on the day it began is judged by all that comes to light afterwards
        conditions = conditions(run.isJudgedAfterwards() ? facts : lived);
        derivation = new Term(rule, from, conditions, extensions(lived), pauses, 0,
                facts.get(at).setsDue().orElse(null)).derive(calendar);
        pausedSince = pauses.stream().filter(Pause::isOpen).map(Pause::from).findFirst().orElse(null);
    }

    private static Set<Condition> conditions(List<TimedFact> lived) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        lived.forEach(fact -> conditions.addAll(fact.brings()));
        return conditions;
    }

    private List<Extension> extensions(List<TimedFact> lived) {
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

    private List<Pause> pauses(List<TimedFact> lived) {
        return rule.pauses()
                .stream()
                .flatMap(pauseRule -> pauseRule.isSpan()
                        ? facts.stream().map(fact -> span(pauseRule, fact))
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
}
