package vn.nghedan.calendar;

import java.time.LocalDate;

/**
 * What the calendar says of one day.
 *
 * @param name
 *            the holiday's name; empty for an ordinary day
 * @param source
 *            the notice; empty for an ordinary day
 * @param provisional
 *            no official notice was seen for this day or its year: the answer may change
 */
public record DayStatus(LocalDate date, DayKind kind, String name, String source, boolean provisional) {

    public boolean working() {
        return kind.isWorking();
    }
}
