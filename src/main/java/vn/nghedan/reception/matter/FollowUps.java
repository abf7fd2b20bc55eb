package vn.nghedan.reception.matter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ProcedureCode;

/** The letters and cases that came of matters, as far as the officer may know of them. */
@ApplicationScoped
public class FollowUps {

    private static final String QUERY = "select new vn.nghedan.reception.matter.FollowUps$FollowUp(d.origin, d.code, d.procedure) "
            + "from ListedFile d where d.origin in :matters and " + VisibleFiles.CONDITION + " order by d.id";

    private final EntityManager database;

    FollowUps(EntityManager database) {
        this.database = database;
    }

    /** One file that came of a matter. */
    public record FollowUp(String matter, String code, ProcedureCode procedure) {

        public boolean isLetter() {
            return procedure == ProcedureCode.LETTER;
        }
    }

    public List<FollowUp> of(Collection<String> matters, Officer officer) {
        return VisibleFiles.query(database, QUERY, FollowUp.class, officer)
                .setParameter("matters", matters)
                .getResultList();
    }

    Optional<String> letterOf(String matter, Officer officer) {
        return of(List.of(matter), officer).stream().filter(FollowUp::isLetter).map(FollowUp::code).findFirst();
    }
}
