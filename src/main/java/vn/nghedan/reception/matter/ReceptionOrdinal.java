package vn.nghedan.reception.matter;

import java.time.LocalDate;

/**
 * Which time a matter was received with a content of a visit (LanTiepThu).
 *
 * @param ordinal 1 for the first time
 * @param earlier the reception it follows; null where it is the first, or the reader may not know of that one
 */
public record ReceptionOrdinal(int ordinal, Earlier earlier) {

    public static final ReceptionOrdinal FIRST = new ReceptionOrdinal(1, null);

    /** @param matter code of the content of that visit */
    public record Earlier(String matter, String visit, LocalDate receivedOn) {}

    public boolean isFirst() {
        return ordinal == 1;
    }
}
