package vn.nghedan.document.issue;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.ProcedureCode;

/**
 * A paper that somebody whom the law names still waits for.
 *
 * @param waiting how many of them
 */
public record UnsentPaper(long id, String file, @JsonIgnore ProcedureCode procedure, @JsonIgnore String subject,
        @JsonIgnore boolean restricted, String handler, Paper paper, String number, LocalDate date, LocalDate dueOn,
        long waiting, boolean late) {

    @JsonProperty
    public String address() {
        return "/files/" + file + "/papers";
    }
}
