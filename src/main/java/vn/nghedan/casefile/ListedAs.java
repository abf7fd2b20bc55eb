package vn.nghedan.casefile;

import java.util.Locale;

/**
 * What a list or a number counts, as of a day {@code :on}. One definition for both, so that every number equals the
 * length of the list behind it.
 */
public enum ListedAs {

    ALL("1 = 1"), OPEN("s.phase <> CLOSED"), OVERDUE("s.phase <> CLOSED and s.dueOn < :on"), DUE_TODAY(
            "s.phase <> CLOSED and s.dueOn = :on"),
    /** Due within three working days, today included. */
    DUE_SOON("s.phase <> CLOSED and s.dueOn >= :on and s.dueOn <= :soon"), SUSPENDED("s.phase = SUSPENDED"), UNASSIGNED(
            "s.phase <> CLOSED and s.handler is null"),
    /** Waiting for acceptance. */
    INTAKE("s.phase = INTAKE"), SETTLING("s.phase = SETTLING"), AFTERWARDS("s.phase = AFTERWARDS"), CLOSED(
            "s.phase = CLOSED");

    private final String condition;

    ListedAs(String condition) {
        this.condition = condition;
    }

    /** A condition on a span {@code s}; takes the parameters {@code on} and {@code soon}. */
    String condition() {
        return condition;
    }

    /** As it stands in an address: {@code due-soon}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The view an address names; everything where it names none. */
    public static ListedAs of(String slug) {
        for (ListedAs view : values()) {
            if (view.slug().equals(slug)) {
                return view;
            }
        }
        return ALL;
    }
}
