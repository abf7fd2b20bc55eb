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
import vn.nghedan.procedure.Particulars;
import vn.nghedan.procedure.ProcedureCode;

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

    Life then(FactKind what, LocalDate on, UnaryOperator<Particulars> says) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(Fact.of(what, on, says.apply(Particulars.none())).numbered(facts.size() + 1));
        return new Life(procedure, type, more);
    }

    List<Clock> clocks() {
        return new Clocks(Law.asShipped(), CALENDAR).derive(procedure.name(), type.name(), facts);
    }

    List<Clock> clocks(String rule) {
        return clocks().stream().filter(clock -> clock.rule().key().equals(rule)).toList();
    }

    /** The latest clock of a rule. */
    Clock clock(String rule) {
        List<Clock> all = clocks(rule);
        if (all.isEmpty()) {
            throw new AssertionError("no clock of " + rule + " among " + clocks());
        }
        return all.get(all.size() - 1);
    }
}
