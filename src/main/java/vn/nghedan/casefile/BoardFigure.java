package vn.nghedan.casefile;

import java.util.Optional;

import vn.nghedan.directory.Officer;

/**
 * A number on the director's board that a room other than this one counts: every bean of this kind is asked and shown.
 * What it counts is the length of the list it links to, over what the officer may know of.
 */
public interface BoardFigure {

    /** Where it stands among the others, the least first. */
    int place();

    /** Key of what it counts, such as {@code execution:figure_overdue}. */
    String label();

    /** Key of the sentence that defines it, shown under the board; null if its label says enough. */
    default String definition() {
        return null;
    }

    /** Whether a number above zero is late work; only then does it get the colour of lateness. */
    boolean isLateWork();

    /**
     * @param when the day at whose end it is asked, and whether by what was known then
     * @param unit code of the unit the board is narrowed to; null for all
     * @return empty where this officer is not shown it, or nothing is known of it
     */
    Optional<Tally> tally(AsOf when, String unit, Officer officer);

    /**
     * @param outOf what the number is a part of, to be shown as a share; null if it is no part of anything
     * @param list the address of the list of that length
     */
    record Tally(long number, Long outOf, String list) {}
}
