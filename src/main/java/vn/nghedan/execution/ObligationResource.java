package vn.nghedan.execution;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.directory.CurrentOfficer;

/** Obligations for outside programs; they come about and go on by acts on their case. */
@Path("/api/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
class ObligationResource {

    private final ObligationSearch search;
    private final ObligationQuestions questions;
    private final CurrentOfficer officer;

    ObligationResource(ObligationSearch search, ObligationQuestions questions, CurrentOfficer officer) {
        this.search = search;
        this.questions = questions;
        this.officer = officer;
    }

    @GET
    public ObligationPage list(@RestQuery String view, @RestQuery String unit, @RestQuery String handler,
            @RestQuery String q, @RestQuery String on, @RestQuery boolean knownThen, @RestQuery String page,
            @RestQuery String size) {
        return search.list(
                questions.asked(view, unit, handler, q, new ObligationQuestions.Day(on, knownThen), page, size),
                officer.get());
    }
}
