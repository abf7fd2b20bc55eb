package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.web.problem.RefusedByLaw;

/** A letter or a case of which a history tells; what it says is asked for a day, as whoever opens it on that day reads it. */
record ToldFile(Teller teller, String code) {

    private static final LocalDate FAR = LocalDate.of(2026, 11, 23);

    // ---- what happens

    ToldFile does(Act act, LocalDate on) {
        return does(act, on, Map.of());
    }

    ToldFile does(Act act, LocalDate on, Map<String, Object> values) {
        return enters(on, act, on, values);
    }

    /** Puts on record, on a later day, what happened on an earlier one. */
    ToldFile enters(LocalDate recordedOn, Act act, LocalDate on, Map<String, Object> values) {
        teller.act(code, act, on, recordedOn, values);
        return this;
    }

    /** The case that a letter becomes. */
    ToldFile opens(ProcedureCode procedure, LocalDate on, Map<String, Object> more) {
        return opensEntered(on, procedure, on, more);
    }

    ToldFile opensEntered(LocalDate recordedOn, ProcedureCode procedure, LocalDate on, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("procedure", procedure.name());
        values.putIfAbsent("handler", "xuly");
        return new ToldFile(teller, teller.act(code, Act.OPEN_CASE, on, recordedOn, values));
    }

    /** The ground on which an act is refused; fails the test if it is not. */
    String refuses(Act act, LocalDate on, Map<String, Object> values) {
        return catchThrowableOfType(RefusedByLaw.class, () -> does(act, on, values)).ground();
    }

    // ---- how it stands

    CaseFileView on(LocalDate day) {
        return teller.read(code, "giamdoc", day);
    }

    String state() {
        return on(FAR).state();
    }

    LocalDate due(String rule) {
        return clock(rule).dueOn();
    }

    String status(String rule) {
        return clock(rule).status();
    }

    boolean hasClock(String rule) {
        return on(FAR).clocks().stream().anyMatch(clock -> clock.rule().equals(rule));
    }

    /** The latest clock of a rule. */
    CaseFileView.ClockView clock(String rule) {
        return on(FAR).clocks()
                .stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(rule + " does not run in " + state()));
    }

    /** The duties of the file that show in red on a day. */
    List<String> red(LocalDate day) {
        return on(day).clocks()
                .stream()
                .filter(CaseFileView.ClockView::overdue)
                .map(CaseFileView.ClockView::rule)
                .toList();
    }

    /** In what the last act did not keep the law. */
    List<String> notKept() {
        List<CaseFileView.FactView> facts = on(FAR).facts();
        return facts.get(facts.size() - 1)
                .irregularities()
                .stream()
                .map(CaseFileView.IrregularityView::ground)
                .toList();
    }

    /** All its clocks, with their derivations. */
    List<Deadline> clocks() {
        return teller.clocks(code);
    }

    /** The same file for trying out what could be done with it. */
    FileInHand inHand() {
        CaseFileView file = on(FAR);
        List<Fact> facts = teller.standing(code).facts();
        FileInHand inHand = FileInHand.received(ProcedureCode.valueOf(file.procedure()),
                MatterType.valueOf(file.type()), facts.get(0).on(), facts.get(0).particulars().raw());
        for (Fact fact : facts.subList(1, facts.size())) {
            inHand = inHand.holding(fact);
        }
        return inHand;
    }

    boolean seenBy(String who) {
        return teller.sees(code, who);
    }

    /** Whether a number on the director's board counts it, as it happened. */
    boolean isCounted(CaseListView view, LocalDate day) {
        return teller.counts(kind(), view, code, AsOf.of(day));
    }

    /** The same by what was on record on that day. */
    boolean wasKnown(CaseListView view, LocalDate day) {
        return teller.counts(kind(), view, code, new AsOf(day, true));
    }

    private Kind kind() {
        return on(FAR).procedure().equals(ProcedureCode.LETTER.name()) ? Kind.LETTER : Kind.CASE;
    }
}
