package vn.nghedan.casefile.readmodel;

import java.util.ArrayList;
import java.util.List;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.Fields;

/**
 * A letter that was taken for something else first had time limits of that type. They fell away when it was
 * re-classified; how they were counted is still to be seen.
 */
public final class FormerTypeDeadlines {

    private final Deadlines clocks;

    public FormerTypeDeadlines(Deadlines clocks) {
        this.clocks = clocks;
    }

    /** Each clock by the type the file had when it started, in the order in which they started. */
    public List<Deadline> clocks(ProcedureCode procedure, MatterType type, List<Fact> facts) {
        if (procedure.type() != null || facts.stream().noneMatch(fact -> fact.what() == FactKind.RECLASSIFIED)) {
            return clocks.derive(procedure.name(), type.name(), facts);
        }
        List<Deadline> all = new ArrayList<>();
        MatterType had = facts.get(0).get(Fields.TYPE).orElse(type);
        int since = 0;
        for (int i = 1; i <= facts.size(); i++) {
            if (i == facts.size() || facts.get(i).what() == FactKind.RECLASSIFIED) {
                all.addAll(startedBetween(since, i, clocks.derive(procedure.name(), had.name(), facts)));
                had = i == facts.size() ? had : facts.get(i).get(Fields.TYPE).orElse(had);
                since = i;
            }
        }
        return all;
    }

    private static List<Deadline> startedBetween(int since, int until, List<Deadline> clocks) {
        return clocks.stream().filter(clock -> clock.anchor() >= since && clock.anchor() < until).toList();
    }
}
