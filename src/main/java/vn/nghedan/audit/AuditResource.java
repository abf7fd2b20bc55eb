package vn.nghedan.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

@Path("/api/v1/audit")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Path("/verify")
    @Transactional
    @TransactionConfiguration(timeout = AuditVerification.LONGEST)
    public AuditVerdict verify() {
        return audit.verify();
    }
}
