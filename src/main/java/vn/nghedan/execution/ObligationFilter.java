package vn.nghedan.execution;

import java.time.LocalDate;

import vn.nghedan.casefile.AsOf;

/**
 * Which obligations a list shows; an empty text for a criterion that does not matter.
 *
 * @param when the day as of which it is asked, and whether by what was known then
 * @param unit code of the unit that does it or sees to it
 * @param handler staff code of who sees to it
 * @param q the code of the file, or words of what is to be done, by whom
 */
public record ObligationFilter(ObligationView view, AsOf when, String unit, String handler, String q, int page,
        int size) {

    public ObligationFilter {
        unit = unit == null ? "" : unit.strip();
        handler = handler == null ? "" : handler.strip();
        q = q == null ? "" : q.strip();
        page = Math.max(0, page);
        size = size <= 0 ? 25 : Math.min(size, 200);
    }

    public LocalDate on() {
        return when.day();
    }

    ObligationFilter viewed(ObligationView other) {
        return new ObligationFilter(other, when, unit, handler, q, page, size);
    }
}
