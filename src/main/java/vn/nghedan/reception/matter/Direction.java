package vn.nghedan.reception.matter;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.nghedan.web.frame.DueView;

/**
 * One direction of a leader about a content of a visit (NĐ154 Điều 25 khoản 2).
 *
 * @param number its entry in the journal of the content
 * @param dueOn the day the leader set, or the next working day where that one is off
 * @param doneOn when it was reported done; null while it is open
 * @param report what was reported; null while it is open
 */
public record Direction(String visit, int matter, String code, String subject, int number, LocalDate givenOn,
        String unit, String unitName, String direction, LocalDate dueOn, LocalDate doneOn, String report,
        @JsonIgnore DueView due) {

    boolean isOverdueOn(LocalDate day) {
        return !givenOn.isAfter(day) && dueOn.isBefore(day) && (doneOn == null || doneOn.isAfter(day));
    }

    boolean isOpenOn(LocalDate day) {
        return !givenOn.isAfter(day) && (doneOn == null || doneOn.isAfter(day));
    }
}
