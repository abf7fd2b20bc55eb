package vn.nghedan.document;

import java.time.LocalDate;
import java.util.Map;

import vn.nghedan.procedure.Paper;

/**
 * What an act says of its paper, be it recorded or only typed.
 *
 * @param on the date of the paper; null while nobody knows it
 * @param decidedBy staff code of who decides; null while nobody is chosen
 * @param number with its symbol; null while it has none
 * @param particulars what the act was given, as stored
 */
record PaperDetails(Paper paper, LocalDate on, String decidedBy, String number, Map<String, Object> particulars) {

    String text(String name) {
        Object value = particulars.get(name);
        return value instanceof String said && !said.isBlank() ? said.strip() : null;
    }
}
