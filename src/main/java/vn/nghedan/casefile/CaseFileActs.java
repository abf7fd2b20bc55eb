package vn.nghedan.casefile;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.access.ActingFor;
import vn.nghedan.casefile.access.Confirmations;
import vn.nghedan.casefile.access.DirectoryCheck;
import vn.nghedan.casefile.access.RecordingRights;
import vn.nghedan.casefile.acting.ActJudge;
import vn.nghedan.casefile.acting.GuardContexts;
import vn.nghedan.casefile.acting.PaperNumbering;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.FactAdded;
import vn.nghedan.casefile.journal.FactRow;
import vn.nghedan.casefile.secrecy.DenouncerProtection;
import vn.nghedan.casefile.secrecy.FreeText;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.StaleVersion;

/** Applies procedures to files. Every act is one transaction: the fact, what follows from it, and the audit entry. */
@ApplicationScoped
public class CaseFileActs {

    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final CaseFileProjector projector;
    private final RecordingRights hands;
    private final ActJudge rulings;
    private final GuardContexts contexts;
    private final PaperNumbering numbering;
    private final DirectoryCheck known;
    private final Confirmations confirmations;
    private final DenouncerProtection secrecy;
    private final AuditService audit;
    private final Event<FactAdded> added;
    private final Clock clock;

    CaseFileActs(CaseFileRepository files, CaseFileAccess access, CaseFileProjector projector, RecordingRights hands,
            ActJudge rulings, GuardContexts contexts, PaperNumbering numbering, DirectoryCheck known,
            Confirmations confirmations, DenouncerProtection secrecy, AuditService audit, Event<FactAdded> added,
            Clock clock) {
        this.files = files;
        this.access = access;
        this.projector = projector;
        this.hands = hands;
        this.rulings = rulings;
        this.contexts = contexts;
        this.numbering = numbering;
        this.known = known;
        this.confirmations = confirmations;
        this.secrecy = secrecy;
        this.audit = audit;
        this.added = added;
        this.clock = clock;
    }

    /**
     * Does one act.
     *
     * @param expectedVersion the version the officer saw; null to act on whatever stands
     * @throws NotFound if the officer may not know of the file
     * @throws StaleVersion if somebody changed it meanwhile
     */
    @Transactional
    public void act(String code, Integer expectedVersion, Proposal proposal, Officer recorder) {
        CaseFile file = access.recordable(code, recorder);
        Optional<String> concerned = confirmations.concerned(file, proposal);
        concerned.ifPresent(person -> confirmations.demandPossible(file, proposal, person, recorder));
        RecordedJournal journal = files.recorded(file);
        ActJudge.Ruling ruling = ruling(file, journal, expectedVersion, proposal, recorder);
        known.demand(file, proposal, recorder);
        if (concerned.filter(person -> !Confirmations.isOwn(proposal, person, recorder)).isPresent()) {
            confirmations.await(file, proposal, concerned.get(), recorder);
            return;
        }
        record(file, journal, proposal, ruling, recorder);
        concerned.ifPresent(person -> confirmations.tell(file, person, Set.of()));
    }

    /** Puts something on record beside the procedure, such as an answer about who is named; who may is settled. */
    @Transactional(TxType.MANDATORY)
    public void note(CaseFile file, Fact fact, Officer recorder) {
        add(file, files.recorded(file), fact, null, recorder);
        audit.record("FACT_" + fact.what(), file.getCode(), "");
    }

    /**
     * Does an act that follows from another which the officer was allowed to do, such as waiting for signatures in the
     * case that a letter has just become. The procedure judges it as it judges any act; who records it is settled.
     */
    @Transactional(TxType.MANDATORY)
    public void follow(String code, Proposal proposal, Officer recorder) {
        CaseFile file = files.byCodeForUpdate(code).orElseThrow(NotFound::new);
        RecordedJournal journal = files.recorded(file);
        record(file, journal, proposal, ruling(file, journal, null, proposal, recorder), recorder);
    }

    private ActJudge.Ruling ruling(CaseFile file, RecordedJournal journal, Integer expectedVersion, Proposal proposal,
            Officer recorder) {
        CaseFileAccess.demandVersion(file, expectedVersion);
        Procedure procedure = Procedures.of(file.getProcedure());
        return rulings.on(contexts.of(file, procedure, journal.journal()).recordedBy(recorder.code()), proposal,
                recorder);
    }

    private void record(CaseFile file, RecordedJournal journal, Proposal proposal, ActJudge.Ruling ruling,
            Officer recorder) {
        String power = power(ruling, file, recorder);
        Fact numbered = numbering.numbered(ruling.fact(), ruling.paper(), file, recorder);
        // before it is written down where others read
        Fact fact = file.isDenouncing() && FreeText.isIn(numbered)
                ? FreeText.redacted(numbered, secrecy.redaction(file))
                : numbered;
        add(file, journal, fact, power, recorder);
        audit.record("ACT_" + proposal.act(), file.getCode(), power == null ? "" : power);
    }

    /** By which power the act was decided; of one's own decision also in whose place one works on the file. */
    private String power(ActJudge.Ruling ruling, CaseFile file, Officer recorder) {
        String decider = ruling.fact().decidedBy();
        boolean others = ruling.power() != null || decider != null && !decider.equals(recorder.code());
        return others ? ruling.power() : hands.inPlaceOf(recorder, file).map(ActingFor::kept).orElse(null);
    }

    private void add(CaseFile file, RecordedJournal journal, Fact fact, String power, Officer recorder) {
        Fact numbered = fact.numbered(journal.recordedOn().size() + 1);
        boolean denounced = file.isDenouncing();
        boolean wasRestricted = file.isRestricted();
        RecordedJournal after = files.append(journal,
                new FactRow(file.getId(), numbered, power, recorder.code(), clock.instant()));
        projector.write(file, after, projector.projection());
        projector.tell(file, after.journal(), recorder);
        if (file.isDenouncing() && !denounced || file.isRestricted() && !wasRestricted) {
            secrecy.seal(file, recorder).forEach(other -> projector.rebuild(other, projector.projection()));
        }
        secrecy.given(file);
        added.fire(new FactAdded(file, numbered, recorder));
    }

    /** Records what was wrong on the receipt: the form of the entry has judged it, and who records it is settled. */
    public void putRight(CaseFile file, Fact correction, Officer recorder) {
        add(file, files.recorded(file), correction,
                hands.inPlaceOf(recorder, file).map(ActingFor::kept).orElse(null), recorder);
    }
}
