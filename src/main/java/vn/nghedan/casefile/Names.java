package vn.nghedan.casefile;

import java.util.HashMap;
import java.util.Map;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;

/** Staff and units by name, for one page. */
final class Names {

    private final DirectoryService directory;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    Names(DirectoryService directory) {
        this.directory = directory;
    }

    /** @return null for nobody */
    String person(String code) {
        return code == null
                ? null
                : people.computeIfAbsent(code, c -> directory.staff(c).map(StaffView::fullName).orElse(c));
    }

    /** @return null for none */
    String unit(String code) {
        return code == null
                ? null
                : units.computeIfAbsent(code, c -> directory.unit(c).map(UnitView::name).orElse(c));
    }
}
