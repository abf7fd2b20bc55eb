package vn.nghedan.reception;

import java.time.Clock;
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
    private static final String PLANNED = "select min(s.heldOn) from ReceptionSession s where s.kind = PERIODIC "
            + "and s.purpose = RECEPTION and s.chairRole = HEAD and s.state = SCHEDULED and s.heldOn >= :from "
            + "and s.heldOn <= :to";

    private final EntityManager database;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Clock clock;

    HeadDuty(EntityManager database, RuleBook ruleBook, OfficeCalendar calendar, Clock clock) {
        this.database = database;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.clock = clock;
    }

    public HeadMonth of(YearMonth month) {
        return of(month, LocalDate.now(clock));
    }

    /** As it stood at the end of some day. */
    public HeadMonth of(YearMonth month, LocalDate asOf) {
        List<ReceptionSession> held = database.createQuery(HELD, ReceptionSession.class)
                .setParameter("from", month.atDay(1))
                .setParameter("to", month.atEndOfMonth())
                .setParameter("asOf", asOf)
                .getResultList();
        List<LocalDate> byHead = days(held, ChairRole.HEAD);
        return new HeadMonth(month, status(month, asOf, !byHead.isEmpty()), dueOn(month), byHead,
                days(held, ChairRole.DEPUTY), planned(month, asOf));
    }

    /** The months of a year, up to the month of the day; later ones are not due yet. */
    public List<HeadMonth> year(int year, LocalDate asOf) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> !month.atDay(1).isAfter(asOf))
                .map(month -> of(month, asOf))
                .toList();
    }

    private HeadMonth.Status status(YearMonth month, LocalDate asOf, boolean met) {
        if (met) {
            return HeadMonth.Status.MET;
        }
        if (!asOf.isAfter(month.atEndOfMonth())) {
            return HeadMonth.Status.DUE;
        }
        LocalDate first = database.createQuery("select min(s.heldOn) from ReceptionSession s", LocalDate.class)
                .getSingleResult();
        return first == null || month.isBefore(YearMonth.from(first))
                ? HeadMonth.Status.UNKNOWN
                : HeadMonth.Status.OVERDUE;
    }

    private LocalDate dueOn(YearMonth month) {
        return ruleBook.ruleOn(SessionRule.TCD_HEAD_MONTHLY.name(), month.atEndOfMonth())
                .map(rule -> Term.of(rule, month.atDay(1), ruleBook.conditionsOf(rule.key()))
                        .derive(calendar.current())
                        .dueOn())
                .orElse(null);
    }

    private LocalDate planned(YearMonth month, LocalDate asOf) {
        return database.createQuery(PLANNED, LocalDate.class)
                .setParameter("from", asOf.isAfter(month.atDay(1)) ? asOf : month.atDay(1))
                .setParameter("to", month.atEndOfMonth())
                .getSingleResult();
    }

    private static List<LocalDate> days(List<ReceptionSession> held, ChairRole role) {
        return held.stream()
                .filter(session -> session.getChairRole() == role)
                .map(ReceptionSession::getHeldOn)
                .distinct()
                .toList();
    }
}
