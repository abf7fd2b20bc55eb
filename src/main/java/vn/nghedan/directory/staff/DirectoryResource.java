package vn.nghedan.directory.staff;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;

import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;

/** Agency, units and staff, for those who assign work; and oneself. */
@Path("/api/v1")
@Authenticated
class DirectoryResource {

    private final DirectoryService directory;
    private final DirectoryAdministration administration;
    private final CurrentOfficer officer;

    DirectoryResource(DirectoryService directory, DirectoryAdministration administration, CurrentOfficer officer) {
        this.directory = directory;
        this.administration = administration;
        this.officer = officer;
    }

    record PasswordChange(@NotNull(message = "web:error_required") String old,
            @NotNull(message = "web:error_required") String password) {

        @Override
        public String toString() {
            return "PasswordChange[…]";
        }
    }

    @GET
    @Path("/agency")
    public AgencyView agency() {
        return directory.agency();
    }

    @GET
    @Path("/units")
    public List<UnitView> units() {
        return directory.units();
    }

    @GET
    @Path("/staff")
    public List<StaffView> staff(@QueryParam("unit") String unit) {
        return unit == null ? directory.staffList() : directory.staffOf(unit);
    }

    @GET
    @Path("/me")
    public Officer me() {
        return officer.get();
    }

    @PUT
    @Path("/me/password")
    public void changePassword(@Valid @NotNull(message = "web:error_required") PasswordChange change) {
        administration.changeOwnPassword(officer.get().code(), change.old(), change.password());
    }
}
