package vn.nghedan.casefile.query;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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
    VisibilityExceptions of(Officer officer, boolean open) {
        boolean part = open && !officer.isDirector();
        return request.once("known files of " + officer + part,
                () -> VisibleFiles.exceptions(database, officer, part, FEW));
    }

    /** All that are kept from the officer. */
    Set<Long> keptFrom(Officer officer) {
        Set<Long> kept = of(officer, false).kept();
        return kept == null ? VisibleFiles.keptFrom(database, officer) : kept;
    }
}
