package vn.nghedan.casefile.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.ReadOnlyRequest;

/** Who may know of one file, and who may read its text before it was looked over. The rule is that of {@link VisibleFiles}. */
@ApplicationScoped
public class Visibility {

    private final EntityManager database;
    private final ReadOnlyRequest request;

    Visibility(EntityManager database, ReadOnlyRequest request) {
        this.database = database;
        this.request = request;
    }

    public boolean sees(Officer officer, CaseFile file) {
        return isAmong(VisibleFiles.CONDITION, officer, file);
    }

    /**
     * Whether the officer may read a text that nobody has looked over yet: whoever took it in has read the letter itself.
     */
    public boolean readsUnseen(Officer officer, CaseFile file) {
        return isAmong(VisibleFiles.READS_UNSEEN, officer, file);
    }

    /** Before anybody else reads what was written, somebody has looked it over (LTC Điều 56). */
    public boolean isUnseen(Officer officer, CaseFile file) {
        return file.isDenouncing() && !file.isLookedOver() && !readsUnseen(officer, file);
    }

    private boolean isAmong(String condition, Officer officer, CaseFile file) {
        return request.onceUntilWritten(condition + officer + file.getId(), () -> !VisibleFiles
                .query(database, "select 1 from CaseFile d where d.id = :id and " + condition, Integer.class, officer)
                .setParameter("id", file.getId())
                .getResultList()
                .isEmpty());
    }
}
