package vn.nghedan.directory.access;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import vn.nghedan.directory.ViewConversions;

@Mapper(uses = ViewConversions.class)
interface AccessRequestMapper {

    @Mapping(target = "staff", source = "request.staffCode")
    @Mapping(target = "staffName", source = "request.staffCode", qualifiedByName = "name")
    @Mapping(target = "from", source = "request.validFrom")
    @Mapping(target = "to", source = "request.validTo")
    @Mapping(target = "askedByName", source = "request.askedBy", qualifiedByName = "name")
    @Mapping(target = "settledByName", source = "request.settledBy", qualifiedByName = "name")
    AccessRequestView toView(AccessRequest request, boolean mayConfirm);
}
