package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;

/** The facts of one file, told one after the other, and the clocks they make run. */
record Life(ProcedureCode procedure, MatterType type, List<Fact> facts) {

    private static final WorkCalendar CALENDAR = CalendarReader.readShipped();

    static Life in(ProcedureCode procedure) {
        return new Life(procedure, procedure.type(), List.of());
    }

    static Life ofLetter(MatterType type) {
        return new Life(ProcedureCode.LETTER, type, List.of());
    }

    Life then(FactKind what, LocalDate on) {
        return then(what, on, nothing -> nothing);
    }

    Life then(FactKind what, LocalDate on, UnaryOperator<FactData> says) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(Fact.of(what, on, says.apply(FactData.none())).numbered(facts.size() + 1));
        return new Life(procedure, type, more);
    }

    List<Deadline> clocks() {
        return new Deadlines(Law.asShipped(), CALENDAR).derive(procedure.name(), type.name(), facts);
    }

    List<Deadline> clocks(String rule) {
        return clocks().stream().filter(clock -> clock.rule().key().equals(rule)).toList();
    }

    /** The latest clock of a rule. */
    Deadline clock(String rule) {
        List<Deadline> all = clocks(rule);
        if (all.isEmpty()) {
            throw new AssertionError("no clock of " + rule + " among " + clocks());
        }
        return all.get(all.size() - 1);
    }
}
