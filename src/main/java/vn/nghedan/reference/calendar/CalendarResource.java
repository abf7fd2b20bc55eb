package vn.nghedan.reference.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.calendar.DayStatus;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reference.calendar.CalendarChanges.Outcome;
import vn.nghedan.web.problem.BadInput;

/** The working days for outside programs. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
class CalendarResource {

    /** More than two years at once help nobody. */
    private static final int MOST_DAYS = 800;
    private static final int MOST_CHANGES = 100;

    record DayView(LocalDate date, boolean working, String kind, String name, String source, boolean provisional) {

        static DayView of(DayStatus day) {
            return new DayView(day.date(), day.working(), day.kind().name(), day.name(), day.source(),
                    day.provisional());
        }
    }

    /** The day as it now is, and how many due dates moved with it. */
    record ChangedDay(LocalDate date, boolean working, String kind, String name, String source, boolean provisional,
            int moved) {}

    record Changes(List<DayChange.Form> changes) {}

    /** {@code case} is a word of Java's own. */
    record Affected(@com.fasterxml.jackson.annotation.JsonProperty("case") String file, String rule, LocalDate before,
            LocalDate after) {}

    record Preview(List<Affected> affected) {}

    record YearView(int year, boolean published) {}

    record YearForm(Boolean published, String source) {}

    record ChangedYear(int year, boolean published, int moved) {}

    private final OfficeCalendar calendar;
    private final CalendarChanges changes;
    private final CurrentOfficer officer;

    CalendarResource(OfficeCalendar calendar, CalendarChanges changes, CurrentOfficer officer) {
        this.calendar = calendar;
        this.changes = changes;
        this.officer = officer;
    }

    // ---- days

    @GET
    @Path("/days")
    public List<DayView> days(@RestQuery String from, @RestQuery String to) {
        LocalDate first = date("from", from);
        LocalDate last = date("to", to);
        if (last.isBefore(first)) {
            throw new BadInput("to", "reference:error_span");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new BadInput("to", "reference:error_too_many_days");
        }
        return calendar.current().between(first, last).stream().map(DayView::of).toList();
    }

    @PUT
    @Path("/days/{date}")
    public Response declare(@PathParam("date") String date, @HeaderParam("If-Match") String version,
            DayChange.Form form) {
        if (form == null || form.kind() == null || form.kind().isBlank()) {
            throw new BadInput("kind", "web:error_required");
        }
        return apply(DayChange.read(form.on(date), ""), version);
    }

    /** @param source the notice that takes the declaration back; the declaration's own where none is named */
    @DELETE
    @Path("/days/{date}")
    public Response remove(@PathParam("date") String date, @RestQuery String source,
            @HeaderParam("If-Match") String version) {
        return apply(DayChange.read(new DayChange.Form(date, null, null, null, source), ""), version);
    }

    @POST
    @Path("/preview")
    public Preview preview(Changes asked) {
        if (asked == null || asked.changes() == null) {
            throw new BadInput("changes", "web:error_required");
        }
        if (asked.changes().size() > MOST_CHANGES) {
            throw new BadInput("changes", "web:error_size");
        }
        List<DayChange> read = new ArrayList<>();
        for (int i = 0; i < asked.changes().size(); i++) {
            read.add(DayChange.read(asked.changes().get(i), "changes[" + i + "]."));
        }
        return new Preview(changes.preview(read, officer.get()).stream().map(CalendarResource::affected).toList());
    }

    // ---- years

    @GET
    @Path("/years")
    public List<YearView> years() {
        WorkCalendar days = calendar.current();
        return days.publishedYears().stream().sorted().map(year -> new YearView(year, true)).toList();
    }

    @PUT
    @Path("/years/{year}")
    public Response publish(@PathParam("year") int year, @HeaderParam("If-Match") String version, YearForm form) {
        if (form == null || form.published() == null) {
            throw new BadInput("published", "web:error_required");
        }
        Outcome outcome = changes.publish(year, form.published(), form.source(), version(version), officer.get());
        return Response.ok(new ChangedYear(year, form.published(), outcome.moved()))
                .tag(Integer.toString(outcome.version()))
                .build();
    }

    @GET
    @Path("/changes")
    public List<PastChange> past(@RestQuery int year) {
        return changes.past(year);
    }

    // ---- internals

    private Response apply(DayChange change, String version) {
        Outcome outcome = changes.apply(List.of(change), version(version), officer.get());
        DayStatus day = calendar.current().on(change.date());
        return Response.ok(new ChangedDay(day.date(), day.working(), day.kind().name(), day.name(), day.source(),
                day.provisional(), outcome.moved())).tag(Integer.toString(outcome.version())).build();
    }

    private static Affected affected(MovedDate moved) {
        return new Affected(moved.file(), moved.rule(), moved.before(), moved.after());
    }

    private static Integer version(String header) {
        if (header == null || header.isBlank() || header.equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(header.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException unreadable) {
            throw new BadInput("If-Match", "web:error_number");
        }
    }

    private static LocalDate date(String field, String given) {
        if (given == null || given.isBlank()) {
            throw new BadInput(field, "web:error_required");
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException unreadable) {
            throw new BadInput(field, "web:error_date");
        }
    }
}
