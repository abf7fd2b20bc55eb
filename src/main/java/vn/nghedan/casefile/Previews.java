package vn.nghedan.casefile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.deadline.Clock;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Choice;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Particulars;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Situation;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.web.Language;
import vn.nghedan.web.NotAllowed;

/** Says what an act would do to a file before anybody does it. Folds the proposed fact and forgets it; writes nothing. */
@ApplicationScoped
public class Previews {

    private final Dossiers files;
    private final CaseFiles caseFiles;
    private final Rulings rulings;
    private final KnownToDirectory known;
    private final Answers answers;
    private final Language language;

    Previews(Dossiers files, CaseFiles caseFiles, Rulings rulings, KnownToDirectory known, Answers answers,
            Language language) {
        this.files = files;
        this.caseFiles = caseFiles;
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
        Dossier file = caseFiles.visible(files.byCode(code), officer);
        if (!caseFiles.mayAct(officer, file)) {
            throw new NotAllowed();
        }
        Procedure procedure = Procedures.of(file.getProcedure());
        Journal journal = files.journal(file);
        Situation situation = caseFiles.situation(file, procedure, journal).recordedBy(officer.code());
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
    private static Journal sketched(Procedure procedure, Situation situation, Journal journal, Proposal named) {
        boolean oneOutcome = procedure.stepsFrom(situation.standing().state())
                .stream()
                .filter(step -> step.act() == named.act())
                .allMatch(step -> step.choice() == Choice.ALWAYS);
        return !oneOutcome || named.act() == Act.CORRECT
                ? journal
                : journal.with(Fact.of(named.act().fact(), named.on(), Particulars.none()));
    }

    /** How the dates of a file would come out with more in its journal. */
    ActPreview compare(Dossier file, Procedure procedure, Journal before, Journal after, Proposal proposal,
            boolean complete) {
        ReadModel was = caseFiles.projection().of(procedure, before);
        ReadModel now = caseFiles.projection().of(procedure, after);
        List<ActPreview.Change> changes = ClockChange.between(was.clocks(), now.clocks())
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
    private List<FileView.IrregularityView> irregularities(Procedure procedure, ReadModel now, Journal after) {
        Fact act = after.recorded().get(after.recorded().size() - 1);
        return answers.irregularities(caseFiles.projection()
                .irregularities(procedure, now.standing(), now.type())
                .getOrDefault(act.number(), List.of()), act.on());
    }

    private ActPreview.Change change(ClockChange change) {
        Clock told = change.after() == null ? change.before() : change.after();
        return new ActPreview.Change(told.rule().key(), label(told), change.kind().name(),
                change.before() == null ? null : change.before().derivation().dueOn(),
                change.after() == null ? null : change.after().derivation().dueOn(), told.rule().isDuty(),
                told.remaining(), told.derivation().provisional(), told.derivation().confirmed());
    }

    private String label(Clock clock) {
        return clock.rule().name().in(language.current());
    }
}
