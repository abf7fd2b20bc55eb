package vn.nghedan.casefile.access;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import vn.nghedan.directory.ViewConversions;

@Mapper(uses = ViewConversions.class)
public interface AwaitedActMapper {

    @Mapping(target = "on", source = "awaited.onDate")
    @Mapping(target = "concernedName", source = "awaited.concerned", qualifiedByName = "name")
    @Mapping(target = "askedByName", source = "awaited.askedBy", qualifiedByName = "name")
    @Mapping(target = "settledByName", source = "awaited.settledBy", qualifiedByName = "name")
    AwaitedActView toView(AwaitedAct awaited, String file, String label, String why, boolean mayConfirm);
}
