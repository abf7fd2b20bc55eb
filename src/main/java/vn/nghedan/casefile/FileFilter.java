package vn.nghedan.casefile;

import java.time.LocalDate;

/**
 * Which files a list shows; null for a criterion that does not matter.
 *
 * @param kind cases, letters or contents of visits
 * @param view what the list counts
 * @param on the day as of which it is asked; today if null
 * @param overdueOn overdue as of that day
 * @param dueBefore due on an earlier day
 * @param q words of codes, subjects and names, with or without tone marks
 * @param sort {@code dueOn}, {@code receivedOn}, {@code code}, with a minus for descending
 */
public record FileFilter(Kind kind, ListedAs view, LocalDate on, String type, String procedure, String state,
        String unit, String handler, LocalDate overdueOn, LocalDate dueBefore, String q, String sort, int page,
        int size) {

    public static final int LARGEST = 200;

    /** What sort of file. */
    public enum Kind {
        CASE, LETTER, VISIT
    }

    public FileFilter {
        view = view == null ? ListedAs.ALL : view;
        page = Math.max(0, page);
        size = size <= 0 ? 20 : Math.min(size, LARGEST);
    }

    public static FileFilter of(Kind kind, ListedAs view) {
        return new FileFilter(kind, view, null, null, null, null, null, null, null, null, null, null, 0, 20);
    }

    public FileFilter handledBy(String staffCode) {
        return new FileFilter(kind, view, on, type, procedure, state, unit, staffCode, overdueOn, dueBefore, q, sort,
                page, size);
    }

    public FileFilter viewed(ListedAs other) {
        return new FileFilter(kind, other, on, type, procedure, state, unit, handler, overdueOn, dueBefore, q, sort,
                page, size);
    }

    public FileFilter sized(int rows) {
        return new FileFilter(kind, view, on, type, procedure, state, unit, handler, overdueOn, dueBefore, q, sort,
                page, rows);
    }

    public FileFilter inUnit(String code) {
        return new FileFilter(kind, view, on, type, procedure, state, code, handler, overdueOn, dueBefore, q, sort,
                page, size);
    }

    public FileFilter asOf(LocalDate day) {
        return new FileFilter(kind, view, day, type, procedure, state, unit, handler, overdueOn, dueBefore, q, sort,
                page, size);
    }

    public FileFilter sorted(String by) {
        return new FileFilter(kind, view, on, type, procedure, state, unit, handler, overdueOn, dueBefore, q, by,
                page, size);
    }

    public FileFilter inState(String one) {
        return new FileFilter(kind, view, on, type, procedure, one, unit, handler, overdueOn, dueBefore, q, sort,
                page, size);
    }
}
