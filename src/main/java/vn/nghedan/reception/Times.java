package vn.nghedan.reception;

/** How often a matter had been received when it was received (columns "tiếp lần đầu" and "tiếp nhiều lần" of 01/TCD). */
enum Times {

    FIRST("m.ordinal = 1"), REPEAT("m.ordinal > 1");

    private final String condition;

    Times(String condition) {
        this.condition = condition;
    }

    /** A condition on a reception {@code m}; whoever was refused was not received. */
    String condition() {
        return "m.refused = false and " + condition;
    }
}
