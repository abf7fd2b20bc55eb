package vn.nghedan.directory.staff;

import java.util.List;

import vn.nghedan.directory.Role;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * The form for somebody who starts to work here.
 *
 * @param supervisors whom they may answer to
 */
record HirePage(NewStaff typed, List<Option> units, List<Option> supervisors, List<FieldError> errors) {

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
