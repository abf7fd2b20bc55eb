package vn.nghedan.casefile.acting;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.ActPreview;
import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.access.DirectoryCheck;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Branch;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.web.frame.Language;

/** Says what an act would do to a file before anybody does it. Folds the proposed fact and forgets it; writes nothing. */
@ApplicationScoped
public class ActPreviews {

    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final GuardContexts contexts;
    private final CaseFileProjector projector;
    private final ActJudge rulings;
    private final DirectoryCheck known;
    private final RefusalMapper answers;
    private final Language language;

    ActPreviews(CaseFileRepository files, CaseFileAccess access, GuardContexts contexts, CaseFileProjector projector,
            ActJudge rulings, DirectoryCheck known,
            RefusalMapper answers,
            Language language) {
        this.files = files;
        this.access = access;
        this.contexts = contexts;
        this.projector = projector;
        this.rulings = rulings;
        this.known = known;
        this.answers = answers;
        this.language = language;
    }

    /** Refuses exactly what doing it would refuse. */
    @Transactional
    public ActPreview of(String code, Proposal proposal, Officer officer) {
        return preview(code, proposal, officer, false);
    }

    /** The same for a form that is still being filled in: what is missing does not matter yet. */
    @Transactional
    public ActPreview sketch(String code, Proposal proposal, Officer officer) {
        return preview(code, proposal, officer, true);
    }

    private ActPreview preview(String code, Proposal proposal, Officer officer, boolean unfinished) {
        CaseFile file = access.visible(code, officer);
        access.demandMayAct(file, officer);
        Procedure procedure = Procedures.of(file.getProcedure());
        Journal journal = files.journal(file);
        GuardContext situation = contexts.of(file, procedure, journal).recordedBy(officer.code());
        Proposal named = rulings.named(situation, proposal, officer);
        if (unfinished && isOnlyUnfinished(rulings.verdict(situation, named)) && proposal.on() != null) {
            return compare(file, procedure, journal, sketched(procedure, situation, journal, named), proposal, false);
        }
        Fact fact = rulings.on(situation, proposal, officer).fact();
        known.demand(file, proposal, officer);
        Journal after = journal.with(fact);
        return compare(file, procedure, journal, after, proposal, true);
    }

    private static boolean isOnlyUnfinished(Verdict verdict) {
        return verdict instanceof Verdict.Unreadable unreadable
                && unreadable.problems().stream().allMatch(problem -> problem.problem().equals("required"));
    }

    /** The journal with the bare act in it; where the act's own fields decide what comes of it, nothing can be told yet. */
    private static Journal sketched(Procedure procedure, GuardContext situation, Journal journal, Proposal named) {
        boolean oneOutcome = procedure.stepsFrom(situation.standing().state())
                .stream()
                .filter(step -> step.act() == named.act())
                .allMatch(step -> step.choice() == Branch.ALWAYS);
        return !oneOutcome || named.act() == Act.CORRECT
                ? journal
                : journal.with(Fact.of(named.act().fact(), named.on(), FactData.none()));
    }

    /** How the dates of a file would come out with more in its journal. */
    public ActPreview compare(CaseFile file, Procedure procedure, Journal before, Journal after, Proposal proposal,
            boolean complete) {
        ReadModel was = projector.projection().of(procedure, before);
        ReadModel now = projector.projection().of(procedure, after);
        List<ActPreview.Change> changes = DeadlineChange.between(was.clocks(), now.clocks())
                .stream()
                .map(this::change)
                .toList();
        String dueLabel = now.clocks()
                .stream()
                .filter(clock -> clock.rule().key().equals(now.current().dueRule()))
                .reduce((earlier, later) -> later)
                .map(this::label)
                .orElse(null);
        return new ActPreview(proposal.act().name(), complete, file.getState().name(), now.standing().state().name(),
                was.current().dueOn(), now.current().dueOn(), dueLabel, changes,
                complete ? irregularities(procedure, now, after) : List.of());
    }

    /** Those of the act itself, which is the last of the journal. */
    private List<CaseFileView.IrregularityView> irregularities(Procedure procedure, ReadModel now, Journal after) {
        Fact act = after.recorded().get(after.recorded().size() - 1);
        return answers.irregularities(projector.projection()
                .irregularities(procedure, now.standing(), now.type())
                .getOrDefault(act.number(), List.of()), act.on());
    }

    private ActPreview.Change change(DeadlineChange change) {
        Deadline told = change.after() == null ? change.before() : change.after();
        return new ActPreview.Change(told.rule().key(), label(told), change.kind().name(),
                change.before() == null ? null : change.before().derivation().dueOn(),
                change.after() == null ? null : change.after().derivation().dueOn(), told.rule().isDuty(),
                told.remaining(), told.derivation().provisional(), told.derivation().confirmed());
    }

    private String label(Deadline clock) {
        return clock.rule().name().in(language.current());
    }
}
