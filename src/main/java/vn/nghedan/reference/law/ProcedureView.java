package vn.nghedan.reference.law;

import java.util.List;

import vn.nghedan.web.problem.LegalBasis;

/**
 * A procedure as a table to read.
 *
 * @param states the codes, in the order of a file's life
 * @param ends the states with which it may end
 */
public record ProcedureView(String code, String name, String initial, List<String> states, List<String> ends,
        List<StepView> steps) {

    /**
     * One row.
     *
     * @param when what is true of the act where one act leads to several states; null where it leads to one
     * @param guards the conditions of the law, by the codes of the grounds with which they refuse
     * @param paper the paper it is done on; null if none
     * @param form the number of the paper's official form; null if it has none
     * @param to null for an act that goes back to the state before a suspension
     */
    public record StepView(String from, String act, String label, String when, String decidedBy, List<String> guards,
            String paper, String form, String to, List<LegalBasis> legalBasis) {}
}
