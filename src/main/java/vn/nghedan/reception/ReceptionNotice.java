package vn.nghedan.reception;

import java.time.LocalDate;

/**
 * The notice that is posted when nobody is received on a day on which people may come: the reception place is closed, or a
 * session was put off (LTCD Điều 24 khoản 4).
 *
 * @param back address of the page it belongs to
 * @param number of the paper; null while it has none
 * @param to the last day; the same as the first for one day
 * @param instead where people turn meanwhile; null if nothing is said
 * @param newOn the day that takes the place of the session; null where it is announced later
 */
public record ReceptionNotice(String back, String agency, String superior, boolean closing, String number,
        LocalDate from,
        LocalDate to, String place, String reason, String instead, LocalDate newOn) {

    public boolean isOneDay() {
        return from.equals(to);
    }
}
