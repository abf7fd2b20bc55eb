package vn.nghedan.casefile.query;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.InvolvedStaff;
import vn.nghedan.directory.Officer;

/** Who may know of a file, said once more sentence by sentence: slow, and in no query. */
@ApplicationScoped
public class VisibilityInWords {

    private final CaseFileRepository files;
    private final InvolvedStaff staff;

    VisibilityInWords(CaseFileRepository files, InvolvedStaff staff) {
        this.files = files;
        this.staff = staff;
    }

    public boolean sees(Officer officer, CaseFile file) {
        boolean atWork = officer.isReceivingOfficer() || officer.isHandler() || officer.isUnitHead()
                || officer.isDirector() || officer.isAuditor();
        return atWork && !isKeptFrom(officer, file) && (!file.isRestricted() || isInvolved(officer, file));
    }

    /** Whether the officer may read a text before anybody has looked it over. */
    public boolean readsUnseen(Officer officer, CaseFile file) {
        return officer.isDirector() || officer.code().equals(file.getRecordedBy()) || isToAssignIt(officer, file)
                || isInTheDirectorsPlace(officer, file);
    }

    private boolean isKeptFrom(Officer officer, CaseFile file) {
        Set<String> excluding = new HashSet<>(officer.chiefs());
        excluding.add(officer.code());
        Set<String> keptFrom = staff.conflicted(file);
        if (keptFrom.contains(officer.code()) && staff.readingOn(file).contains(officer.code())) {
            keptFrom.remove(officer.code());
        }
        if (file.isRestricted()) {
            keptFrom.addAll(staff.complainedOf(file));
        }
        return keptFrom.stream().anyMatch(excluding::contains);
    }

    private boolean isInvolved(Officer officer, CaseFile file) {
        return officer.isDirector() || officer.code().equals(file.getHandler()) || staff.isMember(file, officer.code())
                || isTakingItIn(officer, file) || isToAssignIt(officer, file)
                || isInTheDirectorsPlace(officer, file) || isWorkedOn(officer, file);
    }

    private static boolean isTakingItIn(Officer officer, CaseFile file) {
        return officer.code().equals(file.getRecordedBy()) && file.getProcedure().type() == null
                && !(file.isPassedOn() && file.isLookedOver());
    }

    private static boolean isToAssignIt(Officer officer, CaseFile file) {
        return officer.isUnitHead() && file.getHandler() == null && officer.belongsTo(file.getUnit());
    }

    /** What must be kept from the director goes to the next: the head of its unit, or whoever the agency has named. */
    private boolean isInTheDirectorsPlace(Officer officer, CaseFile file) {
        return !officer.directors().isEmpty() && (officer.ofAnyUnit() || officer.belongsTo(file.getUnit()))
                && staff.named(file).stream().anyMatch(officer.directors()::contains);
    }

    /** Whether they have, or are in the team of, a case that came of this file. */
    private boolean isWorkedOn(Officer officer, CaseFile file) {
        return files.cameFrom(file.getCode())
                .stream()
                .filter(next -> next.getProcedure().type() != null)
                .anyMatch(next -> officer.code().equals(next.getHandler()) || staff.isMember(next, officer.code()));
    }
}
