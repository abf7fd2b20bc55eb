package vn.nghedan.reception.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.FormReader;
import vn.nghedan.reception.ReceptionNotice;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.duty.HeadDuty;
import vn.nghedan.reception.duty.HeadMonth;
import vn.nghedan.reception.matter.Direction;
import vn.nghedan.reception.matter.Directions;
import vn.nghedan.reception.register.RegisterLines;
import vn.nghedan.reception.register.RegisterPage;
import vn.nghedan.reception.register.VisitRegister;
import vn.nghedan.reception.visit.VisitFilter;
import vn.nghedan.reception.visit.VisitKind;
import vn.nghedan.reception.visit.VisitLine;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.web.problem.NotFound;

/** The schedule of sessions, a session, and the papers about them. */
@Path("/sessions")
@Produces(MediaType.TEXT_HTML)
public class SessionPages {

    @CheckedTemplate
    public static class Templates {

        static native TemplateInstance schedule(SchedulePage page);

        static native TemplateInstance print(SchedulePage.Print page);

        static native TemplateInstance session(SessionView session, List<RegisterPage.Line> lines, String saved);

        static native TemplateInstance duty(SessionView session, SessionView.Duty duty, DerivationView told);

        static native TemplateInstance conclusion(SchedulePage.Conclusion page);

        public static native TemplateInstance notice(ReceptionNotice page);

        static native TemplateInstance directions(List<Direction> directions, boolean overdue, AsOf when);

        private Templates() {
        }
    }

    private static final int LINES = 200;

    private final SessionReader reader;
    private final HeadDuty headDuty;
    private final Directions directions;
    private final VisitRegister register;
    private final RegisterLines lines;
    private final DirectoryService directory;
    private final CurrentOfficer officer;
    private final Clock clock;

    SessionPages(SessionReader reader, HeadDuty headDuty, Directions directions, VisitRegister register,
            RegisterLines lines, DirectoryService directory, CurrentOfficer officer, Clock clock) {
        this.reader = reader;
        this.headDuty = headDuty;
        this.directions = directions;
        this.register = register;
        this.lines = lines;
        this.directory = directory;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param owed only the months in which the head owes a day
     * @param asOf the day at whose end that is asked
     * @param knownThen by what was on record then
     */
    @GET
    public TemplateInstance schedule(@RestQuery Integer year, @RestQuery @DefaultValue("false") boolean owed,
            @RestQuery String asOf, @RestQuery boolean knownThen, @RestQuery @DefaultValue("") String saved) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = day("asOf", asOf, today);
        int shown = year(year == null ? today.getYear() : year);
        Officer me = officer.get();
        List<SessionView> sessions = reader.between(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31), me);
        Map<YearMonth, HeadMonth> duties = headDuty.year(shown, new AsOf(day, knownThen))
                .stream()
                .collect(Collectors.toMap(HeadMonth::month, Function.identity()));
        List<SchedulePage.Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(shown, month))
                .map(month -> month(month, duties.get(month), sessions))
                .filter(month -> owed
                        ? month.duty() != null && month.duty().isOverdue()
                        : !month.sessions().isEmpty() || month.duty() != null && month.duty().isOverdue())
                .toList();
        return Templates.schedule(new SchedulePage(shown, months, SessionService.mayKeep(me),
                directions.overdue(AsOf.of(today), null, me).size(), owed, knownThen ? day : null, saved));
    }

    private static SchedulePage.Month month(YearMonth month, HeadMonth duty, List<SessionView> sessions) {
        return new SchedulePage.Month(month.atDay(1), duty,
                sessions.stream().filter(session -> YearMonth.from(session.on()).equals(month)).toList());
    }

    /** The paper that is posted at the place of reception (LTCD Điều 24 khoản 4). */
    @GET
    @Path("/print")
    public TemplateInstance print(@RestQuery Integer year) {
        int shown = year(year == null ? LocalDate.now(clock).getYear() : year);
        AgencyView agency = directory.agency();
        return Templates.print(new SchedulePage.Print(shown, agency.name(), agency.superiorBody(),
                reader.between(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31), officer.get())
                        .stream()
                        .filter(session -> session.kind() == VisitKind.PERIODIC
                                && session.state() != SessionState.POSTPONED)
                        .toList()));
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public TemplateInstance session(@PathParam("id") long id, @RestQuery @DefaultValue("") String saved) {
        Officer me = officer.get();
        return Templates.session(reader.read(id, me), lines.of(visits(id, me)), saved);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/duties/{rule}")
    public TemplateInstance duty(@PathParam("id") long id, @PathParam("rule") String rule) {
        SessionView session = reader.read(id, officer.get());
        return Templates.duty(session, session.duties()
                .stream()
                .filter(duty -> duty.rule().equals(rule))
                .findFirst()
                .orElseThrow(NotFound::new), reader.told(id, rule));
    }

    /** The notice of conclusion; what was denounced is not written into it (NĐ154 Điều 25 khoản 2). */
    @GET
    @Path("/{id: [0-9]{1,18}}/conclusion")
    public TemplateInstance conclusion(@PathParam("id") long id) {
        Officer me = officer.get();
        AgencyView agency = directory.agency();
        List<SchedulePage.Conclusion.Said> said = new ArrayList<>();
        for (VisitLine visit : visits(id, me).items()) {
            List<Direction> given = directions.of(visit.matters().stream().map(VisitLine.Matter::code).toList(), me);
            visit.matters()
                    .forEach(matter -> said.add(new SchedulePage.Conclusion.Said(visit.number(), matter,
                            given.stream().filter(direction -> direction.code().equals(matter.code())).toList())));
        }
        return Templates.conclusion(new SchedulePage.Conclusion(reader.read(id, me), agency.name(),
                agency.superiorBody(), said));
    }

    /** Told at the place of reception: why a session is put off, and to which day (LTCD Điều 24 khoản 4). */
    @GET
    @Path("/{id: [0-9]{1,18}}/notice")
    public TemplateInstance notice(@PathParam("id") long id) {
        SessionView session = reader.read(id, officer.get());
        SessionView.Step putOff = session.putOff();
        if (putOff == null) {
            throw new NotFound();
        }
        AgencyView agency = directory.agency();
        return Templates.notice(new ReceptionNotice("/sessions/" + id, agency.name(), agency.superiorBody(), false,
                putOff.document() == null ? null : putOff.document().number(), session.on(), session.on(),
                session.place(), putOff.note(), null, session.replacedOn()));
    }

    /**
     * @param overdueOn only those late at the end of that day; without it all that are open today
     * @param knownThen by what was on record at the end of that day
     */
    @GET
    @Path("/directions")
    public TemplateInstance directions(@RestQuery String overdueOn, @RestQuery boolean knownThen,
            @RestQuery String unit) {
        LocalDate today = LocalDate.now(clock);
        String named = VisitDraft.isBlank(unit) ? null : unit;
        Officer me = officer.get();
        if (VisitDraft.isBlank(overdueOn)) {
            AsOf now = AsOf.of(today);
            return Templates.directions(directions.open(now, named, me), false, now);
        }
        AsOf when = new AsOf(day("overdueOn", overdueOn, today), knownThen);
        return Templates.directions(directions.overdue(when, named, me), true, when);
    }

    private VisitLine.Page visits(long session, Officer me) {
        return register.page(VisitFilter.ofSession(session, LINES), me);
    }

    private static LocalDate day(String field, String typed, LocalDate otherwise) {
        FormReader in = new FormReader();
        LocalDate day = in.date(field, typed);
        in.demandSense();
        return day == null ? otherwise : day;
    }

    private static int year(int year) {
        if (!HeadDuty.mayBeAsked(year)) {
            throw new NotFound();
        }
        return year;
    }
}
