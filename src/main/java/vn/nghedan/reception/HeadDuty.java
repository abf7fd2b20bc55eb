package vn.nghedan.reception;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.deadline.Term;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reference.OfficeCalendar;

/**
 * Whether the head of the agency receives in person at least one day in each month (LTCD Điều 18 khoản 2). Only periodic
 * days of reception that the head chaired count; a deputy's are told apart.
 */
@ApplicationScoped
@Transactional
public class HeadDuty {

    private static final String HELD = "select s from ReceptionSession s where s.kind = PERIODIC and s.purpose = RECEPTION "
            + "and s.heldOn >= :from and s.heldOn <= :to and exists (select 1 from SessionStep t where t.sessionId = s.id "
            + "and t.struckBecause is null and t.act in (HOLD, NOBODY_CAME) and t.happenedOn <= :asOf) order by s.heldOn";
    private static final String PLANNED = "select s.heldOn from ReceptionSession s where s.kind = PERIODIC "
            + "and s.purpose = RECEPTION and s.chairRole = HEAD and s.state = SCHEDULED and s.heldOn >= :from "
            + "and s.heldOn <= :to order by s.heldOn";

    private final EntityManager database;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;

    HeadDuty(EntityManager database, RuleBook ruleBook, OfficeCalendar calendar) {
        this.database = database;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
    }

    /** The months of a year, up to the month of the day, as they stood at its end; later ones are not due yet. */
    public List<HeadMonth> year(int year, LocalDate asOf) {
        Sessions sessions = sessions(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), asOf);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> !month.atDay(1).isAfter(asOf))
                .map(month -> month(month, asOf, sessions))
                .toList();
    }

    /**
     * What the schedule says.
     *
     * @param held by the day as of which it is asked
     * @param planned days that the head still means to hold
     * @param first the first day that was ever put on the schedule; null if none was
     */
    private record Sessions(List<ReceptionSession> held, List<LocalDate> planned, LocalDate first) {

        List<LocalDate> heldBy(ChairRole role, YearMonth month) {
            return held.stream()
                    .filter(session -> session.getChairRole() == role)
                    .map(ReceptionSession::getHeldOn)
                    .filter(day -> YearMonth.from(day).equals(month))
                    .distinct()
                    .toList();
        }

        LocalDate plannedIn(YearMonth month) {
            return planned.stream().filter(day -> YearMonth.from(day).equals(month)).findFirst().orElse(null);
        }

        boolean beginAfter(YearMonth month) {
            return first == null || month.isBefore(YearMonth.from(first));
        }
    }

    private Sessions sessions(LocalDate from, LocalDate to, LocalDate asOf) {
        List<ReceptionSession> held = database.createQuery(HELD, ReceptionSession.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("asOf", asOf)
                .getResultList();
        List<LocalDate> planned = database.createQuery(PLANNED, LocalDate.class)
                .setParameter("from", asOf)
                .setParameter("to", to)
                .getResultList();
        LocalDate first = database.createQuery("select min(s.heldOn) from ReceptionSession s", LocalDate.class)
                .getSingleResult();
        return new Sessions(held, planned, first);
    }

    private HeadMonth month(YearMonth month, LocalDate asOf, Sessions sessions) {
        List<LocalDate> byHead = sessions.heldBy(ChairRole.HEAD, month);
        return new HeadMonth(month, status(month, asOf, !byHead.isEmpty(), sessions), dueOn(month), byHead,
                sessions.heldBy(ChairRole.DEPUTY, month), sessions.plannedIn(month));
    }

    private static HeadMonth.Status status(YearMonth month, LocalDate asOf, boolean met, Sessions sessions) {
        if (met) {
            return HeadMonth.Status.MET;
        }
        if (!asOf.isAfter(month.atEndOfMonth())) {
            return HeadMonth.Status.DUE;
        }
        return sessions.beginAfter(month) ? HeadMonth.Status.UNKNOWN : HeadMonth.Status.OVERDUE;
    }

    private LocalDate dueOn(YearMonth month) {
        return ruleBook.ruleOn(SessionRule.TCD_HEAD_MONTHLY.name(), month.atEndOfMonth())
                .map(rule -> Term.of(rule, month.atDay(1), ruleBook.conditionsOf(rule.key()))
                        .derive(calendar.current())
                        .dueOn())
                .orElse(null);
    }
}
