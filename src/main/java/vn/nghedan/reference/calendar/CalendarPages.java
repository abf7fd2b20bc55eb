package vn.nghedan.reference.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reference.DerivationSpeech;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reference.ReferenceMessages;
import vn.nghedan.reference.calendar.CalendarChanges.Outcome;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.StaleVersion;

/** "Lịch làm việc": a year at a glance, and its changes with what they do to the open files. */
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
class CalendarPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance year(YearPage page);

        static native TemplateInstance change(ChangePage page);

        private Templates() {
        }
    }

    /** So many lines of a preview are shown; more nobody reads. */
    private static final int FIRST = 100;

    private final OfficeCalendar calendar;
    private final CalendarChanges changes;
    private final CurrentOfficer officer;
    private final RuleBook ruleBook;
    private final DerivationSpeech speech;
    private final Clock clock;

    CalendarPages(OfficeCalendar calendar, CalendarChanges changes, CurrentOfficer officer, RuleBook ruleBook,
            DerivationSpeech speech, Clock clock) {
        this.calendar = calendar;
        this.changes = changes;
        this.officer = officer;
        this.ruleBook = ruleBook;
        this.speech = speech;
        this.clock = clock;
    }

    // ---- looking

    @GET
    public TemplateInstance year(@RestQuery Integer year, @RestQuery Integer moved) {
        LocalDate today = LocalDate.now(clock);
        int shown = year == null ? today.getYear() : year;
        if (shown < 1945 || shown > 2200) {
            throw new NotFound();
        }
        OfficeCalendar.Edition edition = calendar.edition();
        return Templates.year(YearPage.of(shown, edition.calendar(), today, changes.mayChange(officer.get()),
                edition.version(), changes.past(shown), moved, changes.underway().orElse(null)));
    }

    @GET
    @Path("/change")
    public TemplateInstance change(@RestQuery String date) {
        demandRight();
        OfficeCalendar.Edition edition = calendar.edition();
        DayChange.Form form = edition.calendar()
                .entries()
                .stream()
                .filter(entry -> entry.date().toString().equals(date))
                .findFirst()
                .map(CalendarPages::form)
                .orElse(new DayChange.Form(date, DayKind.HOLIDAY.name(), null, null, null));
        return page(form, edition.version(), null, List.of(), false);
    }

    // ---- changing

    /** @param step {@code apply} to store it; anything else only shows what it would do */
    @POST
    @Path("/change")
    public Response change(@RestForm String date, @RestForm String kind, @RestForm String name,
            @RestForm String forDate, @RestForm String source, @RestForm String version, @RestForm String step) {
        DayChange.Form form = new DayChange.Form(date, kind, name, forDate, source);
        Officer me = officer.get();
        try {
            DayChange change = DayChange.read(form, "");
            if (change.source() == null) {
                throw new BadInput("source", "reference:error_source");
            }
            if ("apply".equals(step)) {
                Outcome outcome = changes.apply(List.of(change), number(version), me);
                return ReturnAddress
                        .to("/calendar?year=" + change.date().getYear() + "&moved=" + outcome.moved())
                        .build();
            }
            List<MovedDate> affected = changes.preview(List.of(change), me);
            return answer(200, page(form, calendar.edition().version(), affected, List.of(), false));
        } catch (BadInput wrong) {
            return answer(400, page(form, calendar.edition().version(), null, wrong.errors(), false));
        } catch (StaleVersion stale) {
            return answer(409, page(form, Math.toIntExact(stale.current()), null, List.of(), true));
        }
    }

    @POST
    @Path("/years/{year}")
    public Response publish(@PathParam("year") int year, @RestForm boolean published, @RestForm String source,
            @RestForm String version) {
        Outcome outcome = changes.publish(year, published, source, number(version), officer.get());
        return ReturnAddress.to("/calendar?year=" + year + "&moved=" + outcome.moved()).build();
    }

    /** @param step {@code pause} or {@code resume} */
    @POST
    @Path("/moving/{job}")
    public Response pause(@PathParam("job") long job, @RestForm String step) {
        changes.pause(job, "pause".equals(step), officer.get());
        return ReturnAddress.to("/calendar").build();
    }

    // ---- internals

    private void demandRight() {
        if (!changes.mayChange(officer.get())) {
            throw new NotAllowed();
        }
    }

    private TemplateInstance page(DayChange.Form form, int version, List<MovedDate> affected, List<FieldError> errors,
            boolean stale) {
        Officer me = officer.get();
        List<MovedDate> all = affected == null ? List.of() : affected;
        List<ChangePage.Moved> first = affected == null
                ? null
                : all.stream().limit(FIRST).map(this::named).toList();
        return Templates.change(new ChangePage(shown(form), version, kinds(), first, all.size(),
                all.stream().map(MovedDate::file).distinct().count(), errors, stale,
                me.isDirector() || me.isUnitHead()));
    }

    private ChangePage.Moved named(MovedDate moved) {
        String name = ruleBook.versionsOf(moved.rule()).get(0).name().in(speech.language());
        return new ChangePage.Moved(moved.file(), name, moved.before(), moved.after());
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private List<Option> kinds() {
        ReferenceMessages words = speech.words();
        return Stream.concat(Arrays.stream(DayKind.values())
                .filter(DayKind::isDeclared)
                .map(kind -> new Option(kind.name(), words.day_kind_long(kind))),
                Stream.of(new Option("", words.day_ordinary()))).toList();
    }

    private static DayChange.Form form(CalendarEntry entry) {
        return new DayChange.Form(entry.date().toString(), entry.kind().name(), entry.name(),
                entry.forDate() == null ? null : entry.forDate().toString(), entry.source());
    }

    private static DayChange.Form shown(DayChange.Form form) {
        return new DayChange.Form(text(form.date()), text(form.kind()), text(form.name()), text(form.forDate()),
                text(form.source()));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private static Integer number(String version) {
        try {
            return version == null || version.isBlank() ? null : Integer.valueOf(version.strip());
        } catch (NumberFormatException unreadable) {
            throw new BadInput("version", "web:error_number");
        }
    }
}
