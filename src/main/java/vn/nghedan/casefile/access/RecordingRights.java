package vn.nghedan.casefile.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.InvolvedStaff;
import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;

/**
 * In whose hands a file is: those who work on it and those above, and while one of them is away whoever stands in. Standing in opens no
 * file: the stand-in must be allowed to know of it, and so must whoever is away.
 */
@ApplicationScoped
public class RecordingRights {

    private final InvolvedStaff staff;
    private final Visibility visibility;
    private final Exclusions barred;
    private final DirectoryService directory;
    private final Clock clock;

    RecordingRights(InvolvedStaff staff, Visibility visibility, Exclusions barred, DirectoryService directory,
            Clock clock) {
        this.staff = staff;
        this.visibility = visibility;
        this.barred = barred;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Whether the officer works on the file today, in their own name or in the place of somebody absent. Nobody works on
     * a complaint against themselves, be it as a stand-in or because it lies in their unit; the head alone settles it.
     */
    public boolean hold(Officer officer, CaseFile file) {
        return !barred.keepsOut(officer, file)
                && (holdAsOwn(officer, file) || inPlaceOf(officer, file).isPresent());
    }

    /** In whose place the officer works on the file; empty where it is in their own hands, or in neither. */
    public Optional<Absence> inPlaceOf(Officer officer, CaseFile file) {
        return holdAsOwn(officer, file)
                ? Optional.empty()
                : directory.standingInFor(officer.code(), LocalDate.now(clock))
                        .stream()
                        .filter(absence -> directory.staff(absence.absent())
                                .filter(StaffView::active)
                                .map(StaffView::asOfficer)
                                .filter(absent -> holdAsOwn(absent, file) && visibility.sees(absent, file))
                                .isPresent())
                        .findFirst();
    }

    /** Whose file it is: whoever took it in, works on it or leads there. Others at the desk do not say who may see it. */
    boolean hasRight(Officer officer, CaseFile file) {
        boolean tookItIn = officer.code().equals(file.getRecordedBy());
        boolean works = officer.code().equals(file.getHandler()) || staff.isMember(file, officer.code());
        boolean above = officer.isDirector() || officer.isUnitHead() && officer.belongsTo(file.getUnit());
        boolean unassigned = file.getHandler() == null && officer.belongsTo(file.getUnit());
        return tookItIn || works || above || unassigned;
    }

    /** Whoever is at the desk records letters and visits; a case is recorded by those who work on it and those above. */
    private boolean holdAsOwn(Officer officer, CaseFile file) {
        boolean atTheDesk = file.getProcedure().type() == null;
        boolean works = officer.code().equals(file.getHandler()) || staff.isMember(file, officer.code());
        boolean above = officer.isDirector() || officer.isUnitHead() && officer.belongsTo(file.getUnit());
        boolean unassigned = file.getHandler() == null && officer.belongsTo(file.getUnit());
        return atTheDesk || works || above || unassigned;
    }
}
