package vn.nghedan.casefile.rederivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.nghedan.law.Counting;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.TermUnit;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.reference.CalendarImpact.Shift;

/**
 * Which clocks hang on some days of the calendar. A term of calendar days hangs on them only where it ends, unless a pause
 * decided just before its end is counted; one of working days, and what counts back from an event, from its first day on.
 */
record ClocksOverDays(LocalDate from, LocalDate to, Set<String> wholly, Set<String> pausable, Set<FactKind> pausing) {

    /** A term "before" a day, or one that ends with a month, falls back from days outside of it. */
    private static final int MARGIN = 15;

    /** The life of a clock {@code c} has something to do with the days. */
    private static final String LIVES_THEN = """
            ((c.startedOn <= :afterThem or c.dueOn <= :afterThem)
             and (c.startedOn >= :beforeThem or c.dueOn is null or c.dueOn >= :beforeThem or c.certainlyLateAfter >= :beforeThem))
            """;
    private static final String ENDS_THEN = """
            ((c.nominalDueOn <= :to or c.dueOn <= :to)
             and (c.nominalDueOn >= :from or c.dueOn >= :from or c.certainlyLateAfter >= :from))
            """;

    /** A dossier {@code d} whose clocks are still stored by an earlier edition. */
    private static final String WAITS = "exists (select 1 from WaitingFile w where w.dossierId = d.id)";

    /** A dossier {@code d} with a clock that lives then: every date of it that may come out differently, past ones as well. */
    static final String TOUCHED = "exists (select 1 from DeadlineRow c where c.dossierId = d.id and " + LIVES_THEN
            + ")";

    /** A dossier {@code d} with a clock whose due date may move. */
    static final String MAY_MOVE = "(" + WAITS
            + " or exists (select 1 from DeadlineRow c where c.dossierId = d.id and (" + ENDS_THEN
            + " or c.rule in :wholly and " + LIVES_THEN + " or c.rule in :pausable and " + LIVES_THEN
            + " and exists (select 1 from FactRow p where p.dossierId = d.id and p.kind in :pausing))))";

    /** @param shift its days are those that come out differently */
    static ClocksOverDays of(RuleBook ruleBook, Shift shift) {
        return new ClocksOverDays(shift.from(), shift.to(), keys(ruleBook, ClocksOverDays::hangsWholly),
                keys(ruleBook, Rule::isPausable),
                ruleBook.allRules()
                        .flatMap(rule -> rule.pauses().stream())
                        .map(pause -> FactKind.valueOf(pause.from()))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> keys(RuleBook ruleBook, Predicate<Rule> some) {
        return ruleBook.allRules().filter(some).map(Rule::key).collect(Collectors.toSet());
    }

    private static boolean hangsWholly(Rule rule) {
        return rule.unit() == TermUnit.WORKING_DAYS
                || rule.certainlyLate() != null && rule.certainlyLate().unit() == TermUnit.WORKING_DAYS
                || List.of(Counting.BACKWARD, Counting.EACH_MONTH).contains(rule.counting());
    }

    /** What the conditions ask for. */
    Map<String, Object> asked() {
        return Map.of("from", from, "to", to, "beforeThem", from.minusDays(MARGIN), "afterThem", to.plusDays(MARGIN),
                "wholly", wholly, "pausable", pausable, "pausing", pausing);
    }
}
