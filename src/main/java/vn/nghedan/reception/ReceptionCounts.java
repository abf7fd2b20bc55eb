package vn.nghedan.reception;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.session.ChairRole;
import vn.nghedan.reception.session.ReceptionSession;
import vn.nghedan.reception.session.SessionState;
import vn.nghedan.reception.visit.VisitKind;

/** What reports on reception count: all visits of a period, whoever may know of them. Whoever was refused was not received. */
@ApplicationScoped
@Transactional
public class ReceptionCounts {

    /** A dialogue is no reception, whoever came to it. */
    private static final String VISITS = "select new vn.nghedan.reception.ReceptionCounts$Visited(v.number, v.receivedOn, "
            + "v.kind, s.chairRole, v.sessionId, v.groupSize) from Visit v left join ReceptionSession s on s.id = v.sessionId "
            + "where v.receivedOn >= :from and v.receivedOn <= :to and v.refused = false "
            + "and (s.id is null or s.purpose = RECEPTION) order by v.receivedOn, v.id";
    private static final String MATTERS = "select new vn.nghedan.reception.ReceptionCounts$Matter(m.code, m.visit, m.firstOf, "
            + "m.ordinal) from MatterReception m where m.receivedOn >= :from and m.receivedOn <= :to and m.refused = false "
            + "order by m.dossierId";
    private static final String SESSIONS = "select s from ReceptionSession s where s.purpose = RECEPTION and s.kind <> REGULAR "
            + "and s.heldOn >= :from and s.heldOn <= :to order by s.heldOn, s.id";
    private static final String KNOWN = "select distinct d.origin from ListedFile d where d.origin in :visits and "
            + VisibleFiles.CONDITION;

    private final EntityManager database;

    ReceptionCounts(EntityManager database) {
        this.database = database;
    }

    /**
     * @param days on which somebody other than the desk was to receive, or did; what was put off has another day
     */
    public record Receptions(List<Received> visits, List<Day> days) {}

    /** Who receives, as the forms tell it apart. */
    public enum Receiver {

        HEAD,
        /** On behalf of the head (LTCD Điều 18). */
        DELEGATE,
        /** The regular desk. */
        DESK
    }

    /** @param matters those received in it; a matter that was received before has the code of its first reception */
    public record Received(String visit, LocalDate on, Receiver by, int persons, List<Matter> matters) {}

    /**
     * @param firstOf the code of the first reception of the same matter
     * @param ordinal 1 for the first time
     */
    public record Matter(String code, String visit, String firstOf, int ordinal) {}

    /**
     * A day on which somebody other than the desk was to receive, or did.
     *
     * @param announced whether it stood on the schedule
     * @param took whether it took place
     * @param empty whether it took place and nobody came
     */
    public record Day(LocalDate on, Receiver by, boolean announced, boolean took, boolean empty) {}

    record Visited(String number, LocalDate on, VisitKind kind, ChairRole chair, Long session, int persons) {

        Receiver by() {
            return kind == VisitKind.REGULAR ? Receiver.DESK : receiver(chair);
        }
    }

    /** Both days are included. */
    public Receptions receptions(LocalDate from, LocalDate to) {
        List<Visited> visited = of(VISITS, Visited.class, from, to);
        Map<String, List<Matter>> matters = of(MATTERS, Matter.class, from, to).stream()
                .collect(Collectors.groupingBy(Matter::visit));
        List<Received> visits = visited.stream()
                .map(visit -> new Received(visit.number(), visit.on(), visit.by(), visit.persons(),
                        matters.getOrDefault(visit.number(), List.of())))
                .toList();
        Stream<Day> planned = of(SESSIONS, ReceptionSession.class, from, to).stream()
                .filter(session -> session.getState() != SessionState.POSTPONED)
                .map(session -> new Day(session.getHeldOn(), receiver(session.getChairRole()), true,
                        session.getState() != SessionState.SCHEDULED,
                        session.getState() == SessionState.NOBODY_CAME));
        Stream<Day> unplanned = visited.stream()
                .filter(visit -> visit.by() != Receiver.DESK && visit.session() == null)
                .map(visit -> new Day(visit.on(), visit.by(), false, true, false));
        return new Receptions(visits, Stream.concat(planned, unplanned).distinct().toList());
    }

    /** Those of some visits that the officer may know of. */
    public Set<String> known(Collection<String> visits, Officer officer) {
        return visits.isEmpty()
                ? Set.of()
                : Set.copyOf(VisibleFiles.query(database, KNOWN, String.class, officer)
                        .setParameter("visits", visits)
                        .getResultList());
    }

    private <T> List<T> of(String query, Class<T> type, LocalDate from, LocalDate to) {
        return database.createQuery(query, type).setParameter("from", from).setParameter("to", to).getResultList();
    }

    private static Receiver receiver(ChairRole chair) {
        return chair == ChairRole.DEPUTY ? Receiver.DELEGATE : Receiver.HEAD;
    }
}
