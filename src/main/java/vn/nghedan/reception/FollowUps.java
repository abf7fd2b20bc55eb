package vn.nghedan.reception;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import vn.nghedan.casefile.KnownFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ProcedureCode;

/** The letters and cases that came of matters, as far as the officer may know of them. */
@ApplicationScoped
class FollowUps {

    private static final String QUERY = "select new vn.nghedan.reception.FollowUps$FollowUp(d.origin, d.code, d.procedure) "
            + "from Dossier d where d.origin in :matters and " + KnownFiles.CONDITION + " order by d.id";

    private final EntityManager database;

    FollowUps(EntityManager database) {
        this.database = database;
    }

    /** One file that came of a matter. */
    record FollowUp(String matter, String code, ProcedureCode procedure) {

        boolean isLetter() {
            return procedure == ProcedureCode.LETTER;
        }
    }

    List<FollowUp> of(Collection<String> matters, Officer officer) {
        TypedQuery<FollowUp> query = database.createQuery(QUERY, FollowUp.class).setParameter("matters", matters);
        KnownFiles.parameters(officer).forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<String> letterOf(String matter, Officer officer) {
        return of(List.of(matter), officer).stream().filter(FollowUp::isLetter).map(FollowUp::code).findFirst();
    }
}
