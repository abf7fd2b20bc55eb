package vn.nghedan.letter.transfer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.ReturnAddress;

/** Letters that were sent on to other bodies: who has said that they have it, who has answered, who is to be urged. */
@Path("/letters/transferred")
@Produces(MediaType.TEXT_HTML)
class TransferPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(TransferList list);

        private Templates() {
        }
    }

    private final TransferLists lists;
    private final CurrentOfficer officer;

    TransferPages(TransferLists lists, CurrentOfficer officer) {
        this.lists = lists;
        this.officer = officer;
    }

    @GET
    public Response list(@RestQuery String view, @RestQuery @DefaultValue("0") String page) {
        TransferList list = lists.of(TransferView.of(view),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, officer.get());
        return ReturnAddress.page(200, Templates.list(list));
    }
}
