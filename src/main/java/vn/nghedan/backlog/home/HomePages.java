package vn.nghedan.backlog.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.directory.CurrentOfficer;

/** "Hôm nay": what I must do today, by when. */
@Path("/")
class HomePages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance home(Home home);

        private Templates() {
        }
    }

    private final HomeService service;
    private final CurrentOfficer officer;

    HomePages(HomeService service, CurrentOfficer officer) {
        this.service = service;
        this.officer = officer;
    }

    /** @param inPlaceOf the absent colleague whose desk is shown; one's own where it names nobody */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance home(@RestQuery String view, @RestQuery String page, @RestQuery("for") String inPlaceOf) {
        return Templates.home(service.of(officer.get(), CaseListView.of(view), number(page), inPlaceOf));
    }

    private static int number(String page) {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    }
}
