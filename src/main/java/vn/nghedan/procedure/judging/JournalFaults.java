package vn.nghedan.procedure.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Reading;

/**
 * What does not hold in a life as it is told: facts for which the table knows no step where they stand, dates that do not
 * agree with what went before, guards that stand against them.
 */
final class JournalFaults {

    private final Procedure procedure;
    private final GuardContext situation;

    JournalFaults(Procedure procedure, GuardContext situation) {
        this.procedure = procedure;
        this.situation = situation.recordedBy(null);
    }

    /** Numbers of the facts that do not hold, each with what is wrong. */
    Map<Integer, Set<String>> in(List<Fact> facts) {
        Map<Integer, Set<String>> troubles = new TreeMap<>();
        CaseStatus file = procedure.readable(List.of(Reading.whatCanBeRead(procedure, facts.get(0))));
        for (Fact fact : facts.subList(1, facts.size())) {
            if (!Reading.isReadable(procedure, fact)) {
                troubles.put(fact.number(), Set.of("UNREADABLE"));
                continue;
            }
            CaseStatus before = file;
            if (fact.what().isAside()) {
                file = procedure.next(before, fact).orElse(before);
                continue;
            }
            procedure.stepFor(before, fact).ifPresentOrElse(step -> {
                Set<String> wrong = new TreeSet<>();
                Chronology.of(procedure.termsOf(step.act()), before, fact)
                        .forEach(problem -> wrong.add(problem.field() + " " + problem.problem()));
                Judge.refusalOf(procedure, situation.at(before).proposing(fact), step)
                        .ifPresent(refusal -> wrong.add(refusal.ground()));
                if (!wrong.isEmpty()) {
                    troubles.put(fact.number(), wrong);
                }
            }, () -> troubles.put(fact.number(), Set.of("NO_STEP")));
            file = procedure.next(before, fact).orElse(before);
        }
        return troubles;
    }

    /** Facts that held before and hold no longer; what had its trouble already is not for this change to mend. */
    static List<Integer> brought(Map<Integer, Set<String>> before, Map<Integer, Set<String>> after) {
        List<Integer> brought = new ArrayList<>();
        after.forEach((number, wrong) -> {
            if (!before.getOrDefault(number, Set.of()).containsAll(wrong)) {
                brought.add(number);
            }
        });
        return brought;
    }
}
