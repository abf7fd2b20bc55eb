package vn.nghedan.casefile;

/**
 * How many cases moved in a month.
 *
 * @param received received in it, whatever became of them
 * @param closed closed in it and still so at its end
 * @param came became open with their unit: received, opened again, or handed over by another unit
 * @param left no longer open with their unit: closed, or handed over to another
 */
public record Flow(long received, long closed, long came, long left) {

    public static final Flow NONE = new Flow(0, 0, 0, 0);

    static final Flow RECEIVED = new Flow(1, 0, 0, 0);
    static final Flow CLOSED = new Flow(0, 1, 0, 0);
    static final Flow CAME = new Flow(0, 0, 1, 0);
    static final Flow LEFT = new Flow(0, 0, 0, 1);

    Flow and(Flow other) {
        return new Flow(received + other.received, closed + other.closed, came + other.came, left + other.left);
    }

    Flow negated() {
        return new Flow(-received, -closed, -came, -left);
    }

    /** By how many more were open at the end of the month than at its beginning. */
    public long net() {
        return came - left;
    }
}
