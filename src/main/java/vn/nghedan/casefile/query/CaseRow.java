package vn.nghedan.casefile.query;

import java.time.LocalDate;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

/** A file as one line of a list, as of the day that was asked for. */
public record CaseRow(String code, MatterType type, ProcedureCode procedure, State state, Phase phase, String unit,
        String handler, LocalDate receivedOn, String subject, LocalDate dueOn, LocalDate lateAfter, String dueRule,
        LocalDate pausedSince,
        int groupSize, boolean restricted, boolean overLevel, boolean overdue) {}
