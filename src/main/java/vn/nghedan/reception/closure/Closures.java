package vn.nghedan.reception.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.web.frame.ReadOnlyRequest;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.StaleVersion;

/** Keeps the days on which the reception place is closed, with their reason (LTCD Điều 24). */
@ApplicationScoped
@Transactional
public class Closures {

    private static final int LONGEST_REASON = 2_000;
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final DirectoryService directory;
    private final AuditService audit;
    private final ReadOnlyRequest request;
    private final Clock clock;

    Closures(EntityManager database, DirectoryService directory, AuditService audit, ReadOnlyRequest request,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    // ---- commands

    long close(ClosureDraft draft, Officer officer) {
        demandKeeper(officer);
        ClosureDraft.Read read = draft.read(LocalDate.now(clock),
                (by, on) -> directory.mayDecide(by, Role.DIRECTOR, on));
        ReceptionClosure closure = new ReceptionClosure(read, officer.code(), clock.instant());
        database.persist(closure);
        audit.record("RECEPTION_CLOSED", subject(closure), read.from() + " " + read.to());
        return closure.getId();
    }

    /** @param expectedVersion the version the officer saw; null to call off whatever stands */
    void callOff(long id, String reason, Integer expectedVersion, Officer officer) {
        demandKeeper(officer);
        ReceptionClosure closure = database.find(ReceptionClosure.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (closure == null) {
            throw new NotFound();
        }
        if (expectedVersion != null && expectedVersion != closure.getVersion()) {
            throw new StaleVersion(closure.getVersion());
        }
        if (closure.isOff()) {
            throw new NotPossible("CALL_OFF", List.of());
        }
        if (VisitDraft.isBlank(reason)) {
            throw new BadInput("reason", "web:error_required");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new BadInput("reason", "web:error_size");
        }
        closure.isCalledOff(reason.strip(), officer.code(), clock.instant());
        audit.record("RECEPTION_CLOSURE_CALLED_OFF", subject(closure), "");
    }

    // ---- questions

    ClosureView read(long id) {
        ReceptionClosure closure = database.find(ReceptionClosure.class, id);
        if (closure == null) {
            throw new NotFound();
        }
        return closure.view();
    }

    /** Those that touch these days, the first ones first. */
    List<ClosureView> between(LocalDate from, LocalDate to) {
        return database
                .createQuery("from ReceptionClosure where fromDay <= :to and toDay >= :from order by fromDay, id",
                        ReceptionClosure.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(ReceptionClosure::view)
                .toList();
    }

    public boolean isClosed(LocalDate day) {
        return request.onceUntilWritten(Closures.class.getName(), () -> between(LocalDate.EPOCH, ALWAYS))
                .stream()
                .anyMatch(closure -> !closure.isOff() && !day.isBefore(closure.from()) && !day.isAfter(closure.to()));
    }

    private static void demandKeeper(Officer officer) {
        if (!SessionService.mayKeep(officer)) {
            throw new NotAllowed();
        }
    }

    private static String subject(ReceptionClosure closure) {
        return "CLOSURE-" + closure.getId();
    }
}
