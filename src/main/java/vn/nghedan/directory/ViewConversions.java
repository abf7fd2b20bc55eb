package vn.nghedan.directory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.mapstruct.Named;

/** What mappers to views have in common: people by name, moments in universal time. */
@ApplicationScoped
public class ViewConversions {

    private final DirectoryService directory;

    ViewConversions(DirectoryService directory) {
        this.directory = directory;
    }

    /** Somebody's name, or the code where nobody has it; null for nobody. */
    @Named("name")
    public String name(String staffCode) {
        return directory.nameOf(staffCode);
    }

    public OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
