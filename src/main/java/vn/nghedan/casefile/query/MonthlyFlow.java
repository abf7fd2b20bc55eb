package vn.nghedan.casefile.query;

/**
 * How many cases moved in a month.
 *
 * @param received received in it, whatever became of them
 * @param closed closed in it and still so at its end
 * @param came became open with their unit: received, opened again, or handed over by another unit
 * @param left no longer open with their unit: closed, or handed over to another
 */
public record MonthlyFlow(long received, long closed, long came, long left) {

    public static final MonthlyFlow NONE = new MonthlyFlow(0, 0, 0, 0);

    public static final MonthlyFlow RECEIVED = new MonthlyFlow(1, 0, 0, 0);
    public static final MonthlyFlow CLOSED = new MonthlyFlow(0, 1, 0, 0);
    public static final MonthlyFlow CAME = new MonthlyFlow(0, 0, 1, 0);
    public static final MonthlyFlow LEFT = new MonthlyFlow(0, 0, 0, 1);

    public MonthlyFlow and(MonthlyFlow other) {
        return new MonthlyFlow(received + other.received, closed + other.closed, came + other.came, left + other.left);
    }

    public MonthlyFlow negated() {
        return new MonthlyFlow(-received, -closed, -came, -left);
    }

    /** By how many more were open at the end of the month than at its beginning. */
    public long net() {
        return came - left;
    }
}
