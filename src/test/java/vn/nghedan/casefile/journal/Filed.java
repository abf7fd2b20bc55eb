package vn.nghedan.casefile.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.query.VisibilityInWords;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.ProcedureCode;

/** The journals as they are written, for tests that count them once more in their own way. */
@ApplicationScoped
public class Filed {

    private final CaseFileRepository files;
    private final InvolvedStaff staff;
    private final VisibilityInWords visibility;
    private final EntityManager database;

    Filed(CaseFileRepository files, InvolvedStaff staff, VisibilityInWords visibility, EntityManager database) {
        this.files = files;
        this.staff = staff;
        this.visibility = visibility;
        this.database = database;
    }

    /**
     * @param facts what holds of the journal
     * @param journal all that is in it
     * @param recordedOn when each entry of it was made
     */
    public record Case(String code, ProcedureCode procedure, LocalDate receivedOn, List<Fact> facts, Journal journal,
            List<LocalDate> recordedOn, int groupSize) {

        /** What held of the journal as it stood at the end of a day. */
        public List<Fact> factsOnRecordBy(LocalDate day) {
            int entries = (int) recordedOn.stream().filter(one -> !one.isAfter(day)).count();
            return new Journal(journal.recorded().subList(0, entries)).standing();
        }
    }

    /** Every case but the denunciations in which this person is named and those with a conflict of theirs. */
    @Transactional
    public List<Case> casesNotNaming(String staffCode) {
        return cases(file -> !(file.isRestricted() ? staff.named(file) : staff.conflicted(file)).contains(staffCode));
    }

    /** Every case that this officer may open. */
    @Transactional
    public List<Case> casesKnownTo(Officer officer) {
        return cases(file -> visibility.sees(officer, file));
    }

    private List<Case> cases(Predicate<CaseFile> which) {
        // nothing is changed here, so nothing has to be looked through before each query
        database.setFlushMode(FlushModeType.COMMIT);
        return files.listAll()
                .stream()
                .filter(file -> file.getProcedure().type() != null)
                .filter(which)
                .map(file -> new Case(file.getCode(), file.getProcedure(), file.getReceivedOn(),
                        files.journal(file).standing(), files.journal(file), recordedOn(file), file.getGroupSize()))
                .toList();
    }

    private List<LocalDate> recordedOn(CaseFile file) {
        return files.rows(file)
                .stream()
                .map(row -> LocalDate.ofInstant(row.getRecordedAt(), ZoneId.of("Asia/Ho_Chi_Minh")))
                .toList();
    }
}
