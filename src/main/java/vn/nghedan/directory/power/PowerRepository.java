package vn.nghedan.directory.power;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.directory.staff.Staff;

/** Signing powers and stand-ins, to be given and ended; who may do what is asked of the directory. */
@ApplicationScoped
public class PowerRepository {

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
        entities.createQuery("from SigningPower p where p.staff = :staff", SigningPower.class)
                .setParameter("staff", staff)
                .getResultList()
                .forEach(power -> power.endBefore(from));
        entities.createQuery("from StandIn i where i.delegate = :staff", StandIn.class)
                .setParameter("staff", staff)
                .getResultList()
                .forEach(standIn -> standIn.endBefore(from));
    }

    Optional<StandIn> standIn(long id) {
        return Optional.ofNullable(entities.find(StandIn.class, id));
    }
}
