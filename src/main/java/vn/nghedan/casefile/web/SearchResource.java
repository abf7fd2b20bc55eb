package vn.nghedan.casefile.web;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.casefile.query.FileSearch;
import vn.nghedan.directory.CurrentOfficer;

/** Search for outside programs. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    private final FileSearch search;
    private final CurrentOfficer officer;

    SearchResource(FileSearch search, CurrentOfficer officer) {
        this.search = search;
        this.officer = officer;
    }

    /**
     * The first of each kind, the last received first.
     *
     * @param more whether of some kind there are others
     * @param exact number of the visit, letter or case that was meant; left out where that is not certain
     */
    public record Answer(List<CaseRow> visits, List<CaseRow> letters, List<CaseRow> cases, boolean more,
            @JsonInclude(JsonInclude.Include.NON_NULL) String exact) {}

    @GET
    public Answer search(@RestQuery @DefaultValue("") String q) {
        FileSearch.Found found = search.search(q, officer.get());
        return new Answer(found.visits().files(), found.letters().files(), found.cases().files(),
                found.visits().more() || found.letters().more() || found.cases().more(),
                found.exact().map(FileSearch.Exact::number).orElse(null));
    }
}
