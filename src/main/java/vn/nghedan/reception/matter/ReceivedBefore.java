package vn.nghedan.reception.matter;

/** How often a matter had been received when it was received (columns "tiếp lần đầu" and "tiếp nhiều lần" of 01/TCD). */
public enum ReceivedBefore {

    FIRST("m.ordinal = 1"), REPEAT("m.ordinal > 1");

    private final String condition;

    ReceivedBefore(String condition) {
        this.condition = condition;
    }

    /** A condition on a reception {@code m}; whoever was refused was not received. */
    public String condition() {
        return "m.refused = false and " + condition;
    }
}
