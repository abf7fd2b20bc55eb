package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<ReceptionSession, Long> {

    List<ReceptionSession> between(LocalDate from, LocalDate to) {
        return list("heldOn >= ?1 and heldOn <= ?2 order by heldOn, startsAt, id", from, to);
    }

    /** The months whose fixed day has its session already. */
    public Set<YearMonth> monthsWithFixedDay(YearMonth first, YearMonth last) {
        return find("fixedDay >= ?1 and fixedDay <= ?2", first.atDay(1), last.atEndOfMonth()).stream()
                .map(session -> YearMonth.from(session.getFixedDay()))
                .collect(Collectors.toSet());
    }

    public List<ReceptionSession> insteadOf(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : list("insteadOf in ?1", sessions);
    }

    // ---- steps

    public void keep(SessionEvent step) {
        getEntityManager().persist(step);
    }

    /** In the order in which they were recorded. */
    public List<SessionEvent> stepsOf(Collection<Long> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("from SessionEvent s where s.sessionId in :sessions order by s.id",
                                SessionEvent.class)
                        .setParameter("sessions", sessions)
                        .getResultList();
    }

    /** How many visits belong to it, whoever may know of them. */
    public long visitsOf(long session) {
        return getEntityManager().createQuery("select count(v) from Visit v where v.sessionId = :session", Long.class)
                .setParameter("session", session)
                .getSingleResult();
    }
}
