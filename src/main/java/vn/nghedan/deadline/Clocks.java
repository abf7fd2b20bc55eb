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
import vn.nghedan.law.PauseRule;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.Run;

/**
 * Finds every clock that a journal makes run: {@code f(rules in force, calendar, facts)}.
 *
 * <p>Which version of a rule governs is decided by the date of the anchor. Facts are read in the order of their legal
 * dates, those of one day in the order in which they stand in the journal.
 */
public final class Clocks {

    private final RuleBook ruleBook;
    private final WorkCalendar calendar;

    public Clocks(RuleBook ruleBook, WorkCalendar calendar) {
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
    public List<Clock> derive(String procedure, String type, List<? extends TimedFact> journal) {
        List<TimedFact> facts = inLegalOrder(journal);
        List<Clock> clocks = new ArrayList<>();
        ruleBook.allRules()
                .forEach(rule -> rule.runs()
                        .stream()
                        .filter(run -> run.appliesTo(procedure, type))
                        .forEach(run -> starts(rule, run, facts).forEach(clocks::add)));
        clocks.sort(Comparator.comparingInt(Clock::anchor).thenComparing(clock -> clock.rule().key()));
        return clocks;
    }

    private static List<TimedFact> inLegalOrder(List<? extends TimedFact> journal) {
        List<TimedFact> facts = new ArrayList<>(journal);
        facts.sort(Comparator.comparing(TimedFact::on));
        return facts;
    }

    private List<Clock> starts(Rule rule, Run run, List<TimedFact> facts) {
        return IntStream.range(0, facts.size())
                .filter(at -> facts.get(at).kind().equals(run.starts()))
                .filter(at -> facts.subList(0, at).stream().noneMatch(fact -> run.unless().contains(fact.kind())))
                .mapToObj(at -> anchorDate(run, facts.get(at)).filter(rule.inForce()::holdsOn)
                        .map(anchor -> clock(rule, run, facts, at, anchor)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalDate> anchorDate(Run run, TimedFact fact) {
        return run.anchor() == null ? Optional.of(fact.on()) : fact.date(run.anchor());
    }

    private Clock clock(Rule rule, Run run, List<TimedFact> facts, int at, LocalDate anchor) {
        Optional<Integer> met = run.stops().contains(run.starts())
                ? Optional.of(at)
                : firstAfter(facts, at, run.stops());
        Optional<Integer> voided = firstAfter(facts, at, run.voids()).filter(v -> met.isEmpty() || v < met.get());
        int end = voided.or(() -> met).orElse(facts.size() - 1);
        List<TimedFact> lived = facts.subList(0, end + 1);
        List<Pause> pauses = pauses(rule, lived, at);
        Term term = new Term(rule, anchor, conditions(lived), extensionDays(rule, lived, at), pauses, 0,
                facts.get(at).setsDue().orElse(null));
        LocalDate pausedSince = pauses.stream().filter(Pause::isOpen).map(Pause::from).findFirst().orElse(null);
        return new Clock(at, term.derive(calendar),
                voided.isPresent() ? null : met.map(m -> facts.get(m).on()).orElse(null),
                voided.map(v -> facts.get(v).on()).orElse(null), pausedSince);
    }

    private static Optional<Integer> firstAfter(List<TimedFact> facts, int at, Set<String> kinds) {
        return IntStream.range(at + 1, facts.size())
                .filter(i -> kinds.contains(facts.get(i).kind()))
                .boxed()
                .findFirst();
    }

    private static Set<Condition> conditions(List<TimedFact> lived) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        lived.forEach(fact -> conditions.addAll(fact.brings()));
        return conditions;
    }

    private int extensionDays(Rule rule, List<TimedFact> lived, int at) {
        if (rule.extensions() == null) {
            return 0;
        }
        List<TimedFact> extensions = lived.stream()
                .skip(at + 1L)
                .filter(fact -> fact.kind().equals(rule.extensions().fact()))
                .toList();
        return IntStream.range(0, Math.min(extensions.size(), rule.extensionsAllowed()))
                .map(i -> extensionDays(rule, i, extensions.get(i).on()))
                .sum();
    }

    private int extensionDays(Rule rule, int nth, LocalDate on) {
        return ruleBook.ruleOn(rule.extensions().by().get(nth), on)
                .map(extension -> extension.lengthUnder(Set.of()).amount())
                .orElse(0);
    }

    // ---- pauses

    private static List<Pause> pauses(Rule rule, List<TimedFact> lived, int at) {
        List<Pause> pauses = new ArrayList<>();
        for (PauseRule pauseRule : rule.pauses()) {
            for (int i = pauseRule.from().equals(pauseRule.to()) ? 0 : at; i < lived.size(); i++) {
                if (lived.get(i).kind().equals(pauseRule.from())) {
                    pause(pauseRule, lived, i).ifPresent(pauses::add);
                }
            }
        }
        return pauses;
    }

    private static Optional<Pause> pause(PauseRule rule, List<TimedFact> lived, int at) {
        LocalDate from = dateOf(lived.get(at), rule.fromDate());
        if (rule.since() != null && from.isBefore(rule.since())) {
            return Optional.empty();
        }
        Optional<TimedFact> end = rule.from().equals(rule.to())
                ? Optional.of(lived.get(at))
                : lived.stream().skip(at + 1L).filter(fact -> fact.kind().equals(rule.to())).findFirst();
        return Optional.of(new Pause(from, end.map(fact -> dateOf(fact, rule.toDate())).orElse(null)));
    }

    private static LocalDate dateOf(TimedFact fact, String name) {
        return name == null
                ? fact.on()
                : fact.date(name).orElseThrow(() -> new IllegalStateException(fact.kind() + " has no date " + name));
    }
}
