package vn.nghedan.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/api/v1/audit")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Path("/verify")
    public AuditVerdict verify() {
        return audit.verify();
    }
}
