package vn.nghedan.execution;

import java.util.Locale;

/** What a list of obligations holds, as of a day {@code :on}; the number on the board is the length of the same list. */
public enum ObligationView {

    OVERDUE(Conditions.OPEN + " and o.dueOn < :on"), OPEN(Conditions.OPEN), DONE("o.doneOn <= :on"), ALL("1 = 1");

    private final String condition;

    ObligationView(String condition) {
        this.condition = condition;
    }

    /** A condition on an obligation {@code o}. */
    String condition() {
        return "(" + condition + ")";
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view an address names; what is open where it names none. */
    public static ObligationView of(String slug) {
        for (ObligationView view : values()) {
            if (view.slug().equals(slug)) {
                return view;
            }
        }
        return OPEN;
    }

    private static final class Conditions {

        static final String OPEN = "o.openUntil > :on";
    }
}
