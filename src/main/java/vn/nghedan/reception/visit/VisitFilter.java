package vn.nghedan.reception.visit;

import java.time.LocalDate;

import vn.nghedan.reception.matter.ReceivedBefore;

/**
 * Which visits a list shows; null for a criterion that does not matter. The days are those of reception, both included.
 *
 * @param times asked for, the list holds matters, a line for each
 */
public record VisitFilter(LocalDate from, LocalDate to, VisitKind kind, ReceivedBefore times, Long session, String q,
        int page,
        int size) {

    static final int LARGEST = 200;

    public VisitFilter {
        page = Math.max(0, page);
        size = size <= 0 ? 20 : Math.min(size, LARGEST);
    }

    public static VisitFilter ofSession(long session, int size) {
        return new VisitFilter(null, null, null, null, session, null, 0, size);
    }
}
