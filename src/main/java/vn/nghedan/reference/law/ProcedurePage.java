package vn.nghedan.reference.law;

import java.util.List;

import vn.nghedan.web.problem.LegalBasis;

/**
 * A procedure as its picture and its table, state by state.
 *
 * @param always what may be done in any state
 */
record ProcedurePage(String code, String name, StateDiagram diagram, List<Place> places,
        List<Row> always) {

    /** A state and what may be done in it. */
    public record Place(String state, String name, String phase, boolean initial, boolean end, List<Row> rows) {}

    /**
     * @param guards how the law words each condition
     * @param to null where it stays, or goes back to where it was
     */
    record Row(String act, String decidedBy, List<String> guards, String paper, String form, String to,
            boolean returns, List<LegalBasis> legalBasis) {}
}
