package vn.nghedan.backlog.board;

/** Parts of a whole in per cent, as the board writes them. */
final class Percentages {

    private Percentages() {
    }

    /** @return null for a part of nothing */
    static Integer of(long part, long whole) {
        return whole == 0 ? null : (int) Math.round(100.0 * part / whole);
    }
}
