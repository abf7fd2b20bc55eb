package vn.nghedan.backlog;

import vn.nghedan.casefile.query.CaseListView;

/**
 * A number that is a link to what it counts.
 *
 * @param label what it counts, in words
 * @param change by how much it differs from a week before; null where that is not told
 * @param here whether the page shows this list just now
 */
public record Tile(CaseListView what, String label, long number, String href, Long change, boolean here) {

    /** Only a date at stake has a colour, and only when there is one. */
    public String tone() {
        if (number == 0) {
            return "calm";
        }
        return switch (what) {
            case OVERDUE -> "late";
            case DUE_TODAY -> "today";
            default -> "calm";
        };
    }

    public String sign() {
        return change > 0 ? "+" + change : "−" + -change;
    }
}
