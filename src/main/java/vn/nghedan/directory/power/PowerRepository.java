package vn.nghedan.directory.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.directory.Role;
import vn.nghedan.directory.staff.Staff;

/** Signing powers and stand-ins: both are dated, both are asked for a day. */
@ApplicationScoped
public class PowerRepository {

    private static final String WITH_PEOPLE = """
            from StandIn i join fetch i.absent a join fetch a.unit join fetch i.delegate left join fetch i.signedBy
            """;

    private final EntityManager entities;

    PowerRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(SigningPower power) {
        entities.persist(power);
    }

    public void add(StandIn standIn) {
        entities.persist(standIn);
    }

    /** Whatever this person may do for others ends the day before. */
    public void endAllOf(Staff staff, LocalDate from) {
        for (String power : List.of(
                "SigningPower p set p.validTo = :last where p.staff = :staff and (p.validTo is null or",
                "StandIn p set p.validTo = :last where p.delegate = :staff and (")) {
            entities.createQuery("update " + power + " p.validTo > :last)")
                    .setParameter("last", from.minusDays(1))
                    .setParameter("staff", staff)
                    .executeUpdate();
        }
    }

    /** Whether this person may sign in another's place on that day, for good or for a time. */
    public boolean hasAny(Staff staff, LocalDate on) {
        return !standInsOf(staff, on).isEmpty() || !entities.createQuery("""
                select p.id from SigningPower p where p.staff = :staff
                and p.validFrom <= :on and (p.validTo is null or p.validTo >= :on)""", Long.class)
                .setParameter("staff", staff)
                .setParameter("on", on)
                .getResultList()
                .isEmpty();
    }

    public Optional<SigningPower> powerOf(Staff staff, Role decider, LocalDate on) {
        return entities.createQuery("""
                from SigningPower p where p.staff = :staff and p.deciderRole = :decider
                and p.validFrom <= :on and (p.validTo is null or p.validTo >= :on) order by p.id""", SigningPower.class)
                .setParameter("staff", staff)
                .setParameter("decider", decider)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    public List<StandIn> standInsOf(Staff delegate, LocalDate on) {
        return entities.createQuery("""
                from StandIn i join fetch i.absent left join fetch i.signedBy where i.delegate = :delegate
                and i.validFrom <= :on and i.validTo >= :on order by i.id""", StandIn.class)
                .setParameter("delegate", delegate)
                .setParameter("on", on)
                .getResultList();
    }

    /** Those that hold on any day from the first to the last, both included. */
    public List<StandIn> standInsBetween(LocalDate first, LocalDate last) {
        return entities.createQuery(WITH_PEOPLE + "where i.validFrom <= :last and i.validTo >= :first "
                + "and i.validTo >= i.validFrom order by i.validFrom, i.id", StandIn.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<StandIn> standInsEndingFrom(LocalDate day) {
        return entities.createQuery(WITH_PEOPLE + "where i.validTo >= :day and i.validTo >= i.validFrom "
                + "order by i.validFrom, i.id", StandIn.class).setParameter("day", day).getResultList();
    }

    Optional<StandIn> standIn(long id) {
        return entities.createQuery(WITH_PEOPLE + "where i.id = :id", StandIn.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
