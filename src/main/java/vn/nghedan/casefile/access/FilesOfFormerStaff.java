package vn.nghedan.casefile.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.FileOpened;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.FactAdded;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffStopped;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;

/** A file whose handler has left, or handles files no more, is nobody's: it goes back to its unit, and the journal says so. */
@ApplicationScoped
class FilesOfFormerStaff {

    static final int AFTER_THE_FILES = 80;
    private static final Officer NOBODY = new Officer("system", "", "", "", "", Set.of());

    private final CaseFileRepository files;
    private final CaseFileActs acts;
    private final DirectoryService directory;
    private final Clock clock;

    FilesOfFormerStaff(CaseFileRepository files, CaseFileActs acts, DirectoryService directory, Clock clock) {
        this.files = files;
        this.acts = acts;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those who left before the program gave their files back. */
    void complete(@Observes @Priority(AFTER_THE_FILES) StartupEvent started) {
        files.handlersOfOpen()
                .stream()
                .filter(handler -> directory.staff(handler).filter(DirectoryCheck::handlesFiles).isEmpty())
                .forEach(handler -> QuarkusTransaction.requiringNew()
                        .run(() -> files.openWith(handler).forEach(file -> giveBack(file, NOBODY))));
    }

    void stopped(@Observes StaffStopped stopped) {
        files.openWith(stopped.code()).forEach(file -> giveBack(file, stopped.by()));
    }

    void added(@Observes FactAdded added) {
        check(added.file(), added.recorder());
    }

    void opened(@Observes FileOpened opened) {
        check(files.byCode(opened.code()).orElseThrow(), opened.recorder());
    }

    private void check(CaseFile file, Officer recorder) {
        if (file.isOpen() && file.getHandler() != null
                && directory.staff(file.getHandler()).filter(DirectoryCheck::handlesFiles).isEmpty()) {
            giveBack(file, recorder);
        }
    }

    private void giveBack(CaseFile file, Officer by) {
        acts.note(file, new Fact(0, FactKind.ASSIGNED, LocalDate.now(clock), null, null, null,
                FactData.none().with(Fields.UNIT, file.getUnit())), by);
    }
}
