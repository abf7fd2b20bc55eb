package vn.nghedan.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Signing powers and stand-ins: both are dated, both are asked for a day. */
@ApplicationScoped
class PowerRepository {

    private final EntityManager entities;

    PowerRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(SigningPower power) {
        entities.persist(power);
    }

    void add(StandIn standIn) {
        entities.persist(standIn);
    }

    /** Whatever this person may do for others ends the day before. */
    void endAllOf(Staff staff, LocalDate from) {
        for (String power : List.of(
                "SigningPower p set p.validTo = :last where p.staff = :staff and (p.validTo is null or",
                "StandIn p set p.validTo = :last where p.delegate = :staff and (")) {
            entities.createQuery("update " + power + " p.validTo > :last)")
                    .setParameter("last", from.minusDays(1))
                    .setParameter("staff", staff)
                    .executeUpdate();
        }
    }

    Optional<SigningPower> powerOf(Staff staff, Role decider, LocalDate on) {
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

    List<StandIn> standInsOf(Staff delegate, LocalDate on) {
        return entities.createQuery("""
                from StandIn i join fetch i.absent where i.delegate = :delegate
                and i.validFrom <= :on and i.validTo >= :on order by i.id""", StandIn.class)
                .setParameter("delegate", delegate)
                .setParameter("on", on)
                .getResultList();
    }

    List<StandIn> standInsOn(LocalDate day) {
        return entities.createQuery("""
                from StandIn i join fetch i.absent join fetch i.delegate
                where i.validFrom <= :day and i.validTo >= :day order by i.id""", StandIn.class)
                .setParameter("day", day)
                .getResultList();
    }
}
