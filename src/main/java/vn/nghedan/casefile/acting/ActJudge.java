package vn.nghedan.casefile.acting;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Refusal;
import vn.nghedan.procedure.Step;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.procedure.field.Fields;

/** Rules on a proposed act: by whose decision it is, and whether the law lets it happen. Doing and previewing ask the same. */
@ApplicationScoped
public class ActJudge {

    private final DeciderCheck deciding;
    private final RefusalMapper answers;
    private final Clock clock;

    ActJudge(DeciderCheck deciding, RefusalMapper answers, Clock clock) {
        this.deciding = deciding;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param power by which power it is decided when not in the decider's own role; null otherwise
     * @param paper on which it stands
     */
    public record Ruling(Fact fact, String power, Paper paper) {}

    /** The same proposal with whoever decides it named. */
    Proposal named(GuardContext situation, Proposal proposal, Officer recorder) {
        String by = deciding.named(authority(situation, proposal), proposal.decidedBy(), recorder);
        return new Proposal(proposal.act(), proposal.on(), by, proposal.document(), proposal.note(), proposal.values());
    }

    Verdict verdict(GuardContext situation, Proposal named) {
        return Procedures.of(situation.standing().procedure()).judge(situation, named, LocalDate.now(clock));
    }

    /** @throws Refused what the edge answers with when the act cannot be done */
    public Ruling on(GuardContext situation, Proposal proposal, Officer recorder) {
        Proposal named = named(situation, proposal, recorder);
        Verdict verdict = verdict(situation, named);
        if (!(verdict instanceof Verdict.Lawful lawful)) {
            throw answers.refusing(verdict, proposal.on());
        }
        Procedure procedure = Procedures.of(situation.standing().procedure());
        Ruling ruling = deciding.decider(lawful.step().decidedBy(), lawful.fact().decidedBy(), named.on())
                .map(decider -> new Ruling(lawful.fact(), decider.power(), lawful.step().paper()))
                .orElseThrow(() -> answers.refusal(
                        new Refusal("NOT_COMPETENT", procedure.termsOf(proposal.act()).basis()), proposal.on()));
        correctedDecider(procedure, situation, lawful, proposal);
        if (ruling.power() != null) {
            lawful.step().refusesLentPower(situation).ifPresent(refusal -> {
                throw answers.refusal(refusal, proposal.on());
            });
        }
        return ruling;
    }

    /** Whoever is put in as having decided must have had the power to, on the day it then was. */
    private void correctedDecider(Procedure procedure, GuardContext situation, Verdict.Lawful lawful,
            Proposal proposal) {
        Fact correction = lawful.fact();
        boolean says = correction.what() == FactKind.CORRECTED && correction.get(Fields.REPLACEMENT)
                .filter(values -> values.containsKey("decidedBy") || values.containsKey("on"))
                .isPresent();
        if (!says) {
            return;
        }
        situation.journal()
                .correctedBy(correction)
                .filter(held -> held.decidedBy() != null)
                .ifPresent(held -> procedure.actOf(held.what())
                        .flatMap(act -> procedure.steps().stream().filter(step -> step.act() == act).findFirst())
                        .filter(step -> deciding.decider(step.decidedBy(), held.decidedBy(), held.on()).isEmpty())
                        .ifPresent(step -> {
                            throw answers.refusal(
                                    new Refusal("NOT_COMPETENT", procedure.termsOf(step.act()).basis()),
                                    proposal.on());
                        }));
    }

    /** Whose decision the act is where it stands in the life of the file: what is entered late is decided as it was then. */
    private static Authority authority(GuardContext situation, Proposal proposal) {
        Procedure procedure = Procedures.of(situation.standing().procedure());
        return procedure.stepsFrom(procedure.on(situation, proposal.on()).standing().state())
                .stream()
                .filter(step -> step.act() == proposal.act())
                .map(Step::decidedBy)
                .findFirst()
                .orElse(Authority.HANDLER);
    }
}
