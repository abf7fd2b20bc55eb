package vn.nghedan.reception.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.calendar.DayStatus;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.closure.Closures;
import vn.nghedan.reception.visit.VisitKind;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.NotFound;

/** Reads sessions. The schedule is public; which visits belong to a session depends on who asks. */
@ApplicationScoped
@Transactional
public class SessionReader {

    private static final String VISITS = "select v.sessionId, count(v.id) from Visit v where v.sessionId in :sessions and "
            + "exists (select 1 from ListedFile d where d.origin = v.number and " + VisibleFiles.CONDITION
            + ") group by v.sessionId";

    private final Sessions sessions;
    private final SessionStateMachine order;
    private final SessionDuties duties;
    private final Closures closures;
    private final DirectoryService directory;
    private final OfficeCalendar calendar;
    private final EntityManager database;
    private final RuleBook ruleBook;
    private final Words words;
    private final Language language;
    private final Clock clock;

    SessionReader(Sessions sessions, SessionStateMachine order, SessionDuties duties, Closures closures,
            DirectoryService directory,
            OfficeCalendar calendar, EntityManager database, RuleBook ruleBook, Words words, Language language,
            Clock clock) {
        this.sessions = sessions;
        this.order = order;
        this.duties = duties;
        this.closures = closures;
        this.directory = directory;
        this.calendar = calendar;
        this.database = database;
        this.ruleBook = ruleBook;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    public SessionView read(long id, Officer officer) {
        return views(List.of(session(id)), officer).get(0);
    }

    /** In the order in which they are asked for. */
    List<SessionView> read(List<Long> ids, Officer officer) {
        return views(sessions.list("id in ?1", ids)
                .stream()
                .sorted(Comparator.comparingInt(session -> ids.indexOf(session.getId())))
                .toList(), officer);
    }

    /** In the order of their days. */
    List<SessionView> between(LocalDate from, LocalDate to, Officer officer) {
        return views(sessions.between(from, to), officer);
    }

    /** Why a duty of the session is due on its day. */
    DerivationView told(long id, String rule) {
        return duties.told(session(id), rule).orElseThrow(NotFound::new);
    }

    /**
     * The sessions a visit may belong to: those of the last weeks that are not off.
     *
     * @param chosen the number of one that is shown whatever its day; may be null, or no number at all
     */
    public List<SessionView> ofLately(int days, String chosen, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        List<ReceptionSession> lately = new ArrayList<>(sessions.between(today.minusDays(days), today));
        lately.removeIf(session -> !session.takesVisits());
        if (chosen != null && chosen.matches("[0-9]{1,18}")) {
            sessions.findByIdOptional(Long.valueOf(chosen))
                    .filter(session -> !lately.contains(session))
                    .ifPresent(lately::add);
        }
        return views(lately, officer);
    }

    private ReceptionSession session(long id) {
        return sessions.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    private List<SessionView> views(List<ReceptionSession> found, Officer officer) {
        List<Long> ids = found.stream().map(ReceptionSession::getId).toList();
        Map<Long, List<SessionEvent>> steps = sessions.stepsOf(ids)
                .stream()
                .collect(Collectors.groupingBy(SessionEvent::getSessionId));
        Map<Long, ReceptionSession> next = sessions.insteadOf(ids)
                .stream()
                .collect(Collectors.toMap(ReceptionSession::getInsteadOf, one -> one));
        Map<Long, Long> visits = visits(ids, officer);
        return found.stream()
                .map(session -> view(session, steps.getOrDefault(session.getId(), List.of()),
                        next.get(session.getId()), visits.getOrDefault(session.getId(), 0L), officer))
                .toList();
    }

    private SessionView view(ReceptionSession session, List<SessionEvent> steps, ReceptionSession next, long visits,
            Officer officer) {
        Optional<StaffView> chair = directory.staff(session.getChair());
        List<SessionView.Duty> due = duties.of(session, steps);
        return new SessionView(session.getId(), session.getKind(), session.getPurpose(), session.getMedium(),
                session.getHeldOn(), session.getFixedDay(), movedFor(session),
                order.proposedDay(session).orElse(null), session.getStartsAt(), session.getPlace(),
                session.getChair(), chair.map(StaffView::fullName).orElse(session.getChair()),
                chair.map(StaffView::title).orElse(""), session.getChairRole(), session.getDelegation(),
                session.getUrgency(), session.getOnlineGround(), groundOf(session), session.getSubject(),
                session.getState(),
                session.getInsteadOf(), next == null ? null : next.getId(), next == null ? null : next.getHeldOn(),
                warnings(session, due, next != null), due, steps.stream().map(this::step).toList(),
                SessionService.mayKeep(officer) ? List.copyOf(order.possible(session, steps, next != null)) : List.of(),
                visits,
                session.getVersion(),
                directory.nameOf(session.getRecordedBy()),
                session.getRecordedAt().atZone(clock.getZone()).toOffsetDateTime());
    }

    private String groundOf(ReceptionSession session) {
        return session.getOnlineGround() == null
                ? null
                : ruleBook.groundOn(session.getOnlineGround(), session.getHeldOn())
                        .map(ground -> ground.text().in(language.current()))
                        .orElse(session.getOnlineGround());
    }

    /** The holiday that stands in the way, be it after a weekend. */
    private String movedFor(ReceptionSession session) {
        if (session.getFixedDay() == null || session.getFixedDay().equals(session.getHeldOn())
                || session.getInsteadOf() != null) {
            return null;
        }
        return calendar.current()
                .between(session.getFixedDay(), session.getHeldOn())
                .stream()
                .filter(day -> !day.working() && !day.name().isEmpty())
                .findFirst()
                .map(DayStatus::name)
                .orElseGet(() -> words.say(
                        "sessions:day_" + calendar.current().on(session.getFixedDay()).kind()));
    }

    private List<String> warnings(ReceptionSession session, List<SessionView.Duty> due,
            boolean replaced) {
        List<String> warnings = new ArrayList<>();
        if (session.getState() == SessionState.POSTPONED) {
            if (!replaced) {
                warnings.add("NEW_DAY_NOT_ANNOUNCED");
            }
            return warnings;
        }
        if (!session.isOnline() && closures.isClosed(session.getHeldOn())) {
            warnings.add("PLACE_CLOSED");
        }
        if (session.getChairRole() != ChairRole.HEAD && session.getKind() == VisitKind.PERIODIC) {
            warnings.add("DEPUTY_CHAIRS");
        }
        if (session.getChairRole() != ChairRole.HEAD && session.getDelegation() == null) {
            warnings.add("NO_DELEGATION");
        }
        if (session.getPurpose() == SessionPurpose.DIALOGUE) {
            warnings.add("NOT_THE_DIALOGUE_OF_A_COMPLAINT");
        }
        due.stream()
                .filter(SessionView.Duty::late)
                .forEach(duty -> warnings.add(
                        (duty.isWaiting() ? "NOT_DONE_" : "LATE_") + duty.rule()));
        return warnings;
    }

    private SessionView.Step step(SessionEvent step) {
        return new SessionView.Step(step.getAct(), step.getHappenedOn(), step.getHappenedAt(), step.getDecidedBy(),
                step.getDocument(), step.getNote(), step.getStruckBecause(), step.getRecordedBy(),
                step.getRecordedAt().atZone(clock.getZone()).toOffsetDateTime());
    }

    private Map<Long, Long> visits(List<Long> ids, Officer officer) {
        Map<Long, Long> visits = new HashMap<>();
        if (!ids.isEmpty()) {
            VisibleFiles.query(database, VISITS, Object[].class, officer)
                    .setParameter("sessions", ids)
                    .getResultList()
                    .forEach(row -> visits.put((Long) row[0], (Long) row[1]));
        }
        return visits;
    }
}
