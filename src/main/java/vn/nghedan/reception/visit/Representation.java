package vn.nghedan.reception.visit;

import java.util.Optional;

/** How many may speak for a group (NĐ124/2020 Điều 5): five to ten people name one or two, more than ten up to five. */
enum Representation {

    MISSING, TOO_MANY;

    private static final int GROUP = 5;
    private static final int LARGE_GROUP = 10;

    /** What is amiss; empty if nothing is. */
    static Optional<Representation> amiss(int groupSize, int representatives) {
        if (groupSize < GROUP) {
            return Optional.empty();
        }
        if (representatives == 0) {
            return Optional.of(MISSING);
        }
        return representatives > most(groupSize) ? Optional.of(TOO_MANY) : Optional.empty();
    }

    static int most(int groupSize) {
        return groupSize > LARGE_GROUP ? 5 : 2;
    }
}
