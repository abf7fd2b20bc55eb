package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<ReceptionSession, Long> {

    List<ReceptionSession> between(LocalDate from, LocalDate to) {
        return list("heldOn >= ?1 and heldOn <= ?2 order by heldOn, startsAt, id", from, to);
    }

    /** Whether the month of this fixed day has its session already. */
    public boolean hasFixedDayBetween(LocalDate from, LocalDate to) {
        return count("fixedDay >= ?1 and fixedDay <= ?2", from, to) > 0;
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
