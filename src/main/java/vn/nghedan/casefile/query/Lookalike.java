package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

/** A file that may be about the same thing as another, and why it is thought so. */
public record Lookalike(String code, ProcedureCode procedure, MatterType type, State state, LocalDate receivedOn,
        String subject, boolean open, List<Reason> reasons) {

    /** What two files have in common. */
    public enum Reason {
        SAME_ID_NUMBER, SAME_SENDER, SAME_RESPONDENT
    }
}
