package vn.nghedan.document.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import vn.nghedan.procedure.Paper;

/** The versions as they are stored, the newest first: of several that hold on a day the one that came in force last is taken. */
@ApplicationScoped
class AgencyWordings {

    private static final String NEWEST_FIRST = " order by fromOn desc, id desc";

    private final EntityManager database;

    AgencyWordings(EntityManager database) {
        this.database = database;
    }

    Optional<AgencyWording> of(Paper paper, LocalDate on) {
        return database
                .createQuery("from AgencyWording where paper = :paper and fromOn <= :day and untilOn > :day"
                        + NEWEST_FIRST, AgencyWording.class)
                .setParameter("paper", paper)
                .setParameter("day", on)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<AgencyWording> all(LocalDate on) {
        return database
                .createQuery("from AgencyWording where fromOn <= :day and untilOn > :day" + NEWEST_FIRST,
                        AgencyWording.class)
                .setParameter("day", on)
                .getResultList();
    }

    List<AgencyWording> all(Paper paper) {
        return database.createQuery("from AgencyWording where paper = :paper" + NEWEST_FIRST, AgencyWording.class)
                .setParameter("paper", paper)
                .getResultList();
    }

    Optional<AgencyWording> byId(long id) {
        return Optional.ofNullable(database.find(AgencyWording.class, id));
    }

    Optional<AgencyWording> held(long id) {
        return Optional.ofNullable(database.find(AgencyWording.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void keep(AgencyWording wording) {
        database.persist(wording);
    }
}
