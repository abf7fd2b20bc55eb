package vn.nghedan.reception.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.deadline.Term;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.session.ChairRole;
import vn.nghedan.reception.session.ReceptionSession;
import vn.nghedan.reception.session.SessionEvent;
import vn.nghedan.reception.session.SessionRule;
import vn.nghedan.reception.session.SessionState;
import vn.nghedan.reception.session.SessionStateMachine;
import vn.nghedan.reception.session.Sessions;
import vn.nghedan.reference.OfficeCalendar;

/**
 * Whether the head of the agency receives in person at least one day in each month (LTCD Điều 18 khoản 2). Only periodic
 * days of reception that the head chaired count; a deputy's are told apart.
 */
@ApplicationScoped
@Transactional
public class HeadDuty {

    /** And whatever was on the first day that was ever put on the schedule. */
    private static final String RECEPTIONS = """
            select s, e from ReceptionSession s left join SessionEvent e on e.sessionId = s.id
            where s.kind = PERIODIC and s.purpose = RECEPTION and s.heldOn >= :from and s.heldOn <= :to
                or s.heldOn = (select min(f.heldOn) from ReceptionSession f)
            order by s.heldOn, s.id, e.id""";
    private static final Set<SessionAct> MEETING = Set.of(SessionAct.HOLD, SessionAct.NOBODY_CAME);

    private final EntityManager database;
    private final Sessions sessions;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Clock clock;

    HeadDuty(EntityManager database, Sessions sessions, RuleBook ruleBook, OfficeCalendar calendar, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The Law on Citizen Reception begins with July 2014. */
    public static boolean mayBeAsked(int year) {
        return year >= 2014 && year <= 2200;
    }

    /** The months of a year, up to the month of the day, as they stood at its end; later ones are not due yet. */
    public List<HeadMonth> year(int year, AsOf when) {
        Schedule schedule = schedule(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), when);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> !month.atDay(1).isAfter(when.day()))
                .map(month -> month(month, when, schedule))
                .toList();
    }

    /**
     * What the schedule says.
     *
     * @param held by the day as of which it is asked
     * @param planned days that the head still means to hold
     * @param putOff days of the head that were put off and have no new day
     * @param first the first day that was ever put on the schedule; null if none was
     */
    private record Schedule(List<ReceptionSession> held, List<LocalDate> planned,
            List<LocalDate> putOff, LocalDate first) {

        List<LocalDate> heldBy(ChairRole role, YearMonth month) {
            return held.stream()
                    .filter(session -> session.getChairRole() == role)
                    .map(ReceptionSession::getHeldOn)
                    .filter(day -> YearMonth.from(day).equals(month))
                    .distinct()
                    .toList();
        }

        LocalDate plannedIn(YearMonth month) {
            return firstIn(planned, month);
        }

        LocalDate putOffIn(YearMonth month) {
            return firstIn(putOff, month);
        }

        private static LocalDate firstIn(List<LocalDate> days, YearMonth month) {
            return days.stream().filter(day -> YearMonth.from(day).equals(month)).findFirst().orElse(null);
        }

        boolean beginsAfter(YearMonth month) {
            return first == null || month.isBefore(YearMonth.from(first));
        }
    }

    private Schedule schedule(LocalDate from, LocalDate to, AsOf when) {
        Map<ReceptionSession, List<SessionEvent>> steps = new LinkedHashMap<>();
        database.createQuery(RECEPTIONS, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(row -> steps.computeIfAbsent((ReceptionSession) row[0], session -> new ArrayList<>())
                        .addAll(Stream.ofNullable((SessionEvent) row[1]).toList()));
        LocalDate first = steps.keySet().stream().map(ReceptionSession::getHeldOn).findFirst().orElse(null);
        List<ReceptionSession> receptions = steps.keySet()
                .stream()
                .filter(session -> session.isPeriodicReception() && !session.getHeldOn().isBefore(from)
                        && !session.getHeldOn().isAfter(to))
                .toList();
        List<LocalDate> planned = receptions.stream()
                .filter(session -> session.getState() == SessionState.SCHEDULED
                        && session.getChairRole() == ChairRole.HEAD)
                .map(ReceptionSession::getHeldOn)
                .filter(day -> !day.isBefore(when.day()))
                .toList();
        return new Schedule(receptions.stream()
                .filter(session -> wasHeld(steps.get(session), when))
                .toList(), planned, putOff(receptions), first);
    }

    private List<LocalDate> putOff(List<ReceptionSession> receptions) {
        List<ReceptionSession> off = receptions.stream()
                .filter(session -> session.getState() == SessionState.POSTPONED
                        && session.getChairRole() == ChairRole.HEAD)
                .toList();
        Set<Long> replaced = sessions.insteadOf(off.stream().map(ReceptionSession::getId).toList())
                .stream()
                .map(ReceptionSession::getInsteadOf)
                .collect(Collectors.toSet());
        return off.stream()
                .filter(session -> !replaced.contains(session.getId()))
                .map(ReceptionSession::getHeldOn)
                .toList();
    }

    private boolean wasHeld(List<SessionEvent> steps, AsOf when) {
        List<SessionEvent> told = when.asKnownThen()
                ? steps.stream().filter(step -> !recordedOn(step).isAfter(when.day())).toList()
                : steps;
        return SessionStateMachine.standing(told)
                .stream()
                .anyMatch(step -> MEETING.contains(step.getAct()) && !step.getHappenedOn().isAfter(when.day()));
    }

    private LocalDate recordedOn(SessionEvent step) {
        return LocalDate.ofInstant(step.getRecordedAt(), clock.getZone());
    }

    private HeadMonth month(YearMonth month, AsOf when, Schedule schedule) {
        List<LocalDate> byHead = schedule.heldBy(ChairRole.HEAD, month);
        return new HeadMonth(month, status(month, when.day(), !byHead.isEmpty(), schedule), dueOn(month, when), byHead,
                schedule.heldBy(ChairRole.DEPUTY, month), schedule.plannedIn(month), schedule.putOffIn(month));
    }

    private static HeadMonth.Status status(YearMonth month, LocalDate asOf, boolean met, Schedule schedule) {
        if (met) {
            return HeadMonth.Status.MET;
        }
        if (!asOf.isAfter(month.atEndOfMonth())) {
            return HeadMonth.Status.DUE;
        }
        return schedule.beginsAfter(month) ? HeadMonth.Status.UNKNOWN : HeadMonth.Status.OVERDUE;
    }

    private LocalDate dueOn(YearMonth month, AsOf when) {
        return ruleBook.ruleOn(SessionRule.TCD_HEAD_MONTHLY.name(), month.atEndOfMonth())
                .map(rule -> Term.of(rule, month.atDay(1), ruleBook.conditionsOf(rule.key()))
                        .derive(when.calendar(calendar))
                        .dueOn())
                .orElse(null);
    }
}
