package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.reception.duty.HeadMonth;
import vn.nghedan.reception.matter.Direction;
import vn.nghedan.reception.visit.VisitLine;

/**
 * The sessions of a year.
 *
 * @param directionsOverdue how many directions are late today
 * @param knownOn the day by whose knowledge the head's duty is told; null where by that of today
 */
record SchedulePage(int year, List<Month> months, boolean mayKeep, int directionsOverdue, boolean owed,
        LocalDate knownOn, String saved) {

    /** @param duty of the head; null for a month that is still to come */
    record Month(LocalDate first, HeadMonth duty, List<SessionView> sessions) {}

    public int before() {
        return year - 1;
    }

    public int after() {
        return year + 1;
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** The schedule as it is posted. */
    record Print(int year, String agency, String superior, List<SessionView> sessions) {}

    /** What a notice of conclusion says. */
    record Conclusion(SessionView session, String agency, String superior, List<Said> matters) {

        /** @param directions about this content */
        record Said(String visit, VisitLine.Matter matter, List<Direction> directions) {

            public boolean isSecret() {
                return matter.type() == MatterType.DENUNCIATION;
            }
        }
    }
}
