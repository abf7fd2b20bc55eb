package vn.nghedan.casefile.view;

import java.util.HashMap;
import java.util.Map;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;

/** Staff and units by name, for one page. */
public final class StaffNames {

    private final DirectoryService directory;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    public StaffNames(DirectoryService directory) {
        this.directory = directory;
    }

    /** @return null for nobody */
    public String person(String code) {
        return code == null
                ? null
                : people.computeIfAbsent(code, c -> directory.staff(c).map(StaffView::fullName).orElse(c));
    }

    /** @return null for none */
    public String unit(String code) {
        return code == null
                ? null
                : units.computeIfAbsent(code, c -> directory.unit(c).map(UnitView::name).orElse(c));
    }
}
