package vn.nghedan.calendar;

/** What a day is to a State office with a five-day week. */
public enum DayKind {

    /** An ordinary Monday to Friday. */
    WORKDAY(true),
    /** An ordinary Saturday or Sunday. */
    WEEKEND(false),
    /** Nghỉ lễ, tết: BLLĐ Điều 112. */
    HOLIDAY(false),
    /** Nghỉ bù: a holiday fell on a weekend, BLLĐ Điều 111 khoản 3. */
    SUBSTITUTE(false),
    /** A weekday off by hoán đổi. */
    SWAP_OFF(false),
    /** A Saturday worked by hoán đổi. */
    SWAP_WORKING(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean isWorking() {
        return working;
    }

    /** Whether an official notice declares such a day, unlike the ordinary run of the week. */
    public boolean isDeclared() {
        return this != WORKDAY && this != WEEKEND;
    }
}
