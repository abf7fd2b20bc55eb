package vn.nghedan.directory.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.StaffAddress;
import vn.nghedan.directory.UnitView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * The agency and its units.
 *
 * @param agency as it stands, or as it was typed
 * @param typed the unit that is being opened
 */
record AgencyPage(AgencyView agency, List<UnitView> units, UnitView typed, List<FieldError> errors, boolean saved) {

    public List<Option> parents() {
        return units.stream().map(unit -> new Option(unit.code(), unit.name())).toList();
    }

    /** Where the form that puts a unit in charge is sent. */
    public String charge(UnitView unit) {
        return StaffAddress.ALL + "/agency/units/" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8)
                + "/charge";
    }

    /** @return null for a unit that stands by itself */
    public String above(UnitView unit) {
        return units.stream()
                .filter(other -> other.code().equals(unit.parent()))
                .map(UnitView::name)
                .findFirst()
                .orElse(null);
    }
}
