package vn.nghedan.casefile.access;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;

/**
 * In which files the general answer, that everybody at work knows of a file unless it is restricted, is wrong for one
 * officer. The rule is {@link Visibility}'s; this only finds where to ask it.
 */
@ApplicationScoped
public class VisibilityExceptions {

    private final EntityManager database;

    VisibilityExceptions(EntityManager database) {
        this.database = database;
    }

    /** Files that do not exist for the officer because of somebody who is named in them. */
    public Set<Long> named(Officer officer) {
        Set<Long> named = new HashSet<>();
        named.addAll(database.createQuery("select n.dossierId from Party n join CaseFile d on d.id = n.dossierId "
                + "where d.restricted = true and n.staffCode in :excluding", Long.class)
                .setParameter("excluding", Visibility.excluding(officer))
                .getResultList());
        named.addAll(database.createQuery("select n.dossierId from FileConflict n where n.staffCode in :excluding "
                + "and (n.readsOn = false or n.staffCode <> :me)", Long.class)
                .setParameter("excluding", Visibility.excluding(officer))
                .setParameter("me", officer.code())
                .getResultList());
        return named;
    }

    /** Restricted files that the officer may know of all the same; the director's are not looked up, being all of them. */
    public Set<Long> restrictedTo(Officer officer) {
        Set<Long> known = new HashSet<>();
        if (officer.isDirector()) {
            return known;
        }
        // one look for each way of being involved, since no index serves several at once
        known.addAll(restricted("d.handler = :me", officer));
        known.addAll(restricted("d.id in (select m.dossierId from FileMember m where m.staffCode = :me)", officer));
        if (officer.isUnitHead()) {
            known.addAll(restricted("d.handler is null and d.unit = :myUnit", officer));
        }
        if (!officer.directors().isEmpty()) {
            known.addAll(restricted("(:ofAnyUnit = true or d.unit = :myUnit)", officer));
        }
        return known;
    }

    private Set<Long> restricted(String way, Officer officer) {
        var query = database.createQuery("select d.id from CaseFile d where d.restricted = true and " + way + " and "
                + VisibleFiles.CONDITION, Long.class);
        VisibleFiles.parameters(officer).forEach((name, value) -> query.setParameter(name, value));
        return new HashSet<>(query.getResultList());
    }
}
