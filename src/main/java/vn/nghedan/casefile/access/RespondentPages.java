package vn.nghedan.casefile.access;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.Respondents;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.web.frame.ReturnAddress;

/** Takes the answer to "Có phải …?" from the page of a letter or case. */
@Path("/respondents")
class RespondentPages {

    private static final String NOBODY = "-";

    private final Respondents respondents;
    private final CaseFileQueries reader;
    private final CurrentOfficer officer;

    RespondentPages(Respondents respondents, CaseFileQueries reader, CurrentOfficer officer) {
        this.respondents = respondents;
        this.reader = reader;
        this.officer = officer;
    }

    /** Nothing chosen is no answer: the question stays. */
    @POST
    public Response answer(@RestForm String file, @RestForm String isStaff, @RestForm String other) {
        Officer me = officer.get();
        String href = FileAddress.of(ProcedureCode.valueOf(reader.read(file, me).procedure()), file);
        String chosen = other == null || other.isBlank() ? isStaff : other;
        if (chosen != null && !chosen.isBlank()) {
            respondents.answer(file, NOBODY.equals(chosen) ? null : chosen, me);
        }
        return ReturnAddress.to(reader.sees(file, me) ? href : "/").build();
    }
}
