package vn.nghedan.casefile;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.casefile.access.RecordingRights;
import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.StaleVersion;

/** Hands out files to whoever may know of them, and says who may record in them. */
@ApplicationScoped
public class CaseFileAccess {

    private final CaseFileRepository files;
    private final Visibility visibility;
    private final RecordingRights hands;

    CaseFileAccess(CaseFileRepository files, Visibility visibility, RecordingRights hands) {
        this.files = files;
        this.visibility = visibility;
        this.hands = hands;
    }

    /** @throws NotFound if there is no such file or the officer may not know of it */
    public CaseFile visible(String code, Officer officer) {
        return find(code, officer).orElseThrow(NotFound::new);
    }

    /** The same; empty where there is nothing that the officer may know of. */
    public Optional<CaseFile> find(String code, Officer officer) {
        return visibility.find(code, officer);
    }

    /**
     * The file, held until the transaction ends.
     *
     * @throws NotFound if the officer may not know of the file
     * @throws NotAllowed if the officer may not record in it
     */
    public CaseFile recordable(String code, Officer recorder) {
        CaseFile file = files.byCodeForUpdate(code)
                .filter(found -> visibility.sees(recorder, found))
                .orElseThrow(NotFound::new);
        demandMayAct(file, recorder);
        return file;
    }

    /** Whether the officer may record acts in this file. */
    public boolean mayAct(Officer officer, CaseFile file) {
        return isAtWork(officer) && hands.hold(officer, file);
    }

    /**
     * @throws NotFound if the officer may not know of the file
     * @throws NotAllowed if the officer may not record acts in it
     */
    @Transactional
    public void demandMayAct(String code, Officer officer) {
        demandMayAct(visible(code, officer), officer);
    }

    /**
     * The same, with the file held until the transaction ends: whoever else records in it waits.
     *
     * @throws NotFound if the officer may not know of the file
     * @throws NotAllowed if the officer may not record acts in it
     */
    @Transactional(TxType.MANDATORY)
    public void hold(String code, Officer officer) {
        recordable(code, officer);
    }

    public void demandMayAct(CaseFile file, Officer officer) {
        if (!mayAct(officer, file)) {
            throw new NotAllowed();
        }
    }

    static void demandAtWork(Officer officer) {
        if (!isAtWork(officer)) {
            throw new NotAllowed();
        }
    }

    private static boolean isAtWork(Officer officer) {
        return officer.isReceivingOfficer() || officer.isHandler() || officer.isUnitHead() || officer.isDirector();
    }

    /**
     * @param expected the version that was seen; null for whatever stands
     * @throws StaleVersion if somebody changed the file meanwhile
     */
    public static void demandVersion(CaseFile file, Integer expected) {
        if (expected != null && expected != file.getVersion()) {
            throw new StaleVersion(file.getVersion());
        }
    }
}
