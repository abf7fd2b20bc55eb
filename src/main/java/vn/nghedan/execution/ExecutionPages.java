package vn.nghedan.execution;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.ReturnAddress;

/** What decisions and conclusions oblige to, as a list; what is done about it is done on the page of the case. */
@Path("/execution")
@Produces(MediaType.TEXT_HTML)
class ExecutionPages {

    /** What htmx replaces; anybody else gets the whole page. */
    private static final String LIST = "obligations";

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(ExecutionList list);

        static native TemplateInstance table(ExecutionList list);

        private Templates() {
        }
    }

    private final ExecutionLists lists;
    private final ObligationQuestions questions;
    private final CurrentOfficer officer;

    ExecutionPages(ExecutionLists lists, ObligationQuestions questions, CurrentOfficer officer) {
        this.lists = lists;
        this.questions = questions;
        this.officer = officer;
    }

    @GET
    public Response list(@RestQuery String view, @RestQuery String unit, @RestQuery String handler,
            @RestQuery String q, @RestQuery String on, @RestQuery boolean knownThen,
            @RestQuery @DefaultValue("0") String page,
            @RestHeader("HX-Target") String target) {
        ExecutionList list = lists.of(
                questions.asked(view, unit, handler, q, new ObligationQuestions.Day(on, knownThen), page, null),
                officer.get());
        return ReturnAddress.page(200, LIST.equals(target) ? Templates.table(list) : Templates.list(list));
    }
}
