package vn.nghedan.casefile.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.query.FileSearch;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.ReturnAddress;

/** The search of every page: what is certain opens at once, all else is listed by kind. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
class SearchPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance search(SearchPage search);

        private Templates() {
        }
    }

    private final FileSearch search;
    private final SearchLines lines;
    private final CurrentOfficer officer;

    SearchPages(FileSearch search, SearchLines lines, CurrentOfficer officer) {
        this.search = search;
        this.lines = lines;
        this.officer = officer;
    }

    @GET
    public Response search(@RestQuery @DefaultValue("") String q) {
        Officer me = officer.get();
        if (q.isBlank()) {
            return ReturnAddress.page(200, Templates.search(lines.recent(search.recent(me))));
        }
        FileSearch.Found found = search.search(q, me);
        return found.exact()
                .map(exact -> ReturnAddress.to(exact.href()).build())
                .orElseGet(() -> ReturnAddress.page(200, Templates.search(lines.of(q, found))));
    }
}
