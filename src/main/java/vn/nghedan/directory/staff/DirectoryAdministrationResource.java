package vn.nghedan.directory.staff;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.UnitView;
import vn.nghedan.directory.access.AccessRequestView;
import vn.nghedan.directory.power.Delegation;

/** What the administrator keeps in order. None of it opens a case file to them. */
@Path("/api/v1")
@RolesAllowed("ADMINISTRATOR")
class DirectoryAdministrationResource {

    private final DirectoryAdministration administration;

    DirectoryAdministrationResource(DirectoryAdministration administration) {
        this.administration = administration;
    }

    record NewPassword(@NotNull(message = "web:error_required") String password) {

        @Override
        public String toString() {
            return "NewPassword[…]";
        }
    }

    /** @param email null or empty to have no mail sent */
    record NewAddress(String email) {}

    @PUT
    @Path("/agency")
    public void describeAgency(@Valid @NotNull(message = "web:error_required") AgencyView agency) {
        administration.describeAgency(agency);
    }

    @POST
    @Path("/units")
    public void openUnit(@Valid @NotNull(message = "web:error_required") UnitView unit) {
        administration.openUnit(unit);
    }

    @PUT
    @Path("/units/{code}/charge")
    public void putInCharge(String code) {
        administration.putInCharge(code);
    }

    @POST
    @Path("/staff")
    public Response hire(@Valid @NotNull(message = "web:error_required") NewStaff hired) {
        return answer(administration.hire(hired));
    }

    @DELETE
    @Path("/staff/{code}")
    public void leave(String code) {
        administration.leave(code);
    }

    @PUT
    @Path("/staff/{code}/roles/{role}")
    public Response grant(String code, Role role) {
        return answer(administration.grant(code, role));
    }

    @DELETE
    @Path("/staff/{code}/roles/{role}")
    public void withdraw(String code, Role role) {
        administration.withdraw(code, role);
    }

    @PUT
    @Path("/staff/{code}/email")
    public void reach(String code, @NotNull(message = "web:error_required") NewAddress address) {
        administration.reach(code, MailAddress.read(address.email()));
    }

    @PUT
    @Path("/staff/{code}/password")
    public Response resetPassword(String code, @Valid @NotNull(message = "web:error_required") NewPassword password) {
        return answer(administration.resetPassword(code, password.password()));
    }

    @POST
    @Path("/signing-powers")
    public Response giveSigningPower(@Valid @NotNull(message = "web:error_required") Delegation.Signing signing) {
        return answer(administration.delegate(signing));
    }

    @POST
    @Path("/stand-ins")
    public void appointStandIn(@Valid @NotNull(message = "web:error_required") Delegation.Standing standing) {
        administration.delegate(standing);
    }

    /** Done, or taken down until a second person confirms it. */
    private static Response answer(List<AccessRequestView> waiting) {
        return waiting.isEmpty()
                ? Response.noContent().build()
                : Response.accepted(Map.of("requests", waiting)).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
