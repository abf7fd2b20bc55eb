package vn.nghedan.reception;

import java.time.LocalDate;

/** In which form the register of reception is kept: the one in force on the day of the visit. */
public enum RegisterForm {

    /** Circular 04/2021/TT-TTCP, form 03: twelve columns. */
    TT04_2021(12),
    /** Decree 154/2026/NĐ-CP, form 03/TCD: thirteen columns, kind of letter and number of people apart. */
    ND154_2026(13);

    private static final LocalDate DECREE_IN_FORCE = LocalDate.of(2026, 7, 1);

    private final int columns;

    RegisterForm(int columns) {
        this.columns = columns;
    }

    public static RegisterForm on(LocalDate day) {
        return day.isBefore(DECREE_IN_FORCE) ? TT04_2021 : ND154_2026;
    }

    public boolean isOlder() {
        return this == TT04_2021;
    }

    public int getColumns() {
        return columns;
    }
}
