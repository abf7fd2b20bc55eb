package vn.nghedan.directory.staff;

import java.util.Set;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;

@Mapper
public interface DirectoryMapper {

    AgencyView toView(Agency agency);

    @Mapping(target = "parent", source = "parent.code")
    UnitView toView(Unit unit);

    @Mapping(target = "unit", source = "staff.unit.code")
    @Mapping(target = "unitName", source = "staff.unit.name")
    @Mapping(target = "supervisor", source = "staff.supervisor.code")
    @Mapping(target = "roles", source = "roles")
    StaffView toView(Staff staff, Set<Role> roles);
}
