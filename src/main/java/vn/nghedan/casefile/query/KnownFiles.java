package vn.nghedan.casefile.query;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.query.VisibleFiles.Exceptions;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.ReadOnlyRequest;

/**
 * Looks up once in a request of which files an officer may know against the general answer, so that the lists and numbers
 * of its page name them one by one. The rule is that of {@link VisibleFiles}.
 */
@ApplicationScoped
class KnownFiles {

    // more than one person has to do with at a time; beyond it each file is asked about
    private static final int FEW = 1000;

    private final EntityManager database;
    private final ReadOnlyRequest request;

    KnownFiles(EntityManager database, ReadOnlyRequest request) {
        this.database = database;
        this.request = request;
    }

    /** @param open whether it is asked of files that are open by now */
    Exceptions of(Officer officer, boolean open) {
        Set<Long> restricted = request.once("restricted files of " + officer + open,
                () -> VisibleFiles.restricted(database, officer, open, FEW + 1));
        return new Exceptions(few(keptFrom(officer)), few(restricted));
    }

    /** All that are kept from the officer. */
    Set<Long> allKeptFrom(Officer officer) {
        Set<Long> some = keptFrom(officer);
        return some.size() > FEW ? VisibleFiles.keptFrom(database, officer, Integer.MAX_VALUE) : some;
    }

    private Set<Long> keptFrom(Officer officer) {
        return request.once("files kept from " + officer,
                () -> VisibleFiles.keptFrom(database, officer, FEW + 1));
    }

    private static Set<Long> few(Set<Long> files) {
        return files.size() > FEW ? null : files;
    }
}
