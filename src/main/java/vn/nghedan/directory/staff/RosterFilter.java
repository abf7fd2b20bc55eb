package vn.nghedan.directory.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.nghedan.directory.StaffAddress;
import vn.nghedan.directory.StaffView;
import vn.nghedan.web.input.Toneless;

/**
 * Which staff a list shows; an empty text for a criterion that does not matter.
 *
 * @param unit code of their unit
 * @param q words of the name or the code
 */
record RosterFilter(String unit, String q) {

    RosterFilter {
        unit = unit == null ? "" : unit.strip();
        q = q == null ? "" : q.strip();
    }

    /** Every word must be found, in any order: "bao dang" finds Đặng Quốc Bảo. */
    boolean takes(StaffView person) {
        String found = Toneless.of(person.fullName() + " " + person.code());
        return (unit.isEmpty() || unit.equals(person.unit()))
                && List.of(Toneless.of(q).split(" ")).stream().allMatch(found::contains);
    }

    public boolean narrows() {
        return !(unit + q).isEmpty();
    }

    String address() {
        return narrows() ? StaffAddress.ALL + "?unit=" + encoded(unit) + "&q=" + encoded(q) : StaffAddress.ALL;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
