package vn.nghedan.procedure.judging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.nghedan.law.Citation;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Step;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.field.Fields.WithoutPaper;

/**
 * The paper that the agency issues when an act is done. It bears a number and a date, and its date is the legal date of
 * the act. What was done without one, or on another day, is told in the record as not kept.
 */
public final class IssuedPaper {

    /** Signed by whoever leads; in the hands of a handler the same paper came from another body. */
    private static final Set<Paper> OF_THE_LEADER = EnumSet.of(Paper.RECEPTION_REFUSAL_NOTICE,
            Paper.DENUNCIATION_TRANSFER_SLIP, Paper.PETITION_TRANSFER_SLIP, Paper.DESTRUCTION_DECISION,
            Paper.COMPLAINT_ACCEPTANCE_NOTICE, Paper.COMPLAINT_REFUSAL_NOTICE, Paper.VERIFICATION_DECISION,
            Paper.INFORMATION_REQUEST, Paper.STAY_DECISION, Paper.STAY_LIFTING_DECISION,
            Paper.COMPLAINT_SUSPENSION_DECISION, Paper.COMPLAINT_TERMINATION_DECISION,
            Paper.COMPLAINT_RESUMPTION_DECISION, Paper.FIRST_DECISION, Paper.SECOND_DECISION, Paper.DIALOGUE_NOTICE,
            Paper.PUBLICATION_MEETING_NOTICE, Paper.EXECUTION_DIRECTIVE, Paper.EXTENSION_DECISION,
            Paper.DENUNCIATION_ACCEPTANCE_DECISION, Paper.TEAM_DECISION, Paper.APPRAISAL_REQUEST, Paper.CONCLUSION,
            Paper.DENUNCIATION_REFUSAL_NOTICE, Paper.DENUNCIATION_SUSPENSION_DECISION,
            Paper.DENUNCIATION_RESUMPTION_DECISION, Paper.DENUNCIATION_TERMINATION_DECISION, Paper.CRIME_REPORT,
            Paper.HANDLING_DECISION, Paper.REPORT_DEMAND, Paper.OVERDUE_REPORT, Paper.SETTLEMENT_ORDER,
            Paper.NO_RESETTLEMENT_NOTICE, Paper.VERIFICATION_REQUEST, Paper.COMPLAINT_APPRAISAL_DECISION,
            Paper.ENDING_NOTICE, Paper.PROTECTION_DECISION, Paper.PROTECTION_CHANGE_DECISION,
            Paper.PROTECTION_END_DECISION, Paper.PROTECTION_REFUSAL_NOTICE, Paper.REPLY, Paper.TRANSFER_SLIP);

    /** Sent by whoever works on the file. */
    private static final Set<Paper> OF_THE_DESK = EnumSet.of(Paper.DENUNCIATION_ACCEPTANCE_NOTICE,
            Paper.FORWARDER_NOTICE, Paper.TRANSFER_SLIP, Paper.URGING_LETTER, Paper.REPLY);

    private IssuedPaper() {
    }

    /** Whether the agency issues a numbered paper with this step. What an obligation lays down the directive has said. */
    public static boolean isIssuedBy(Step step) {
        if (step.act() == Act.CREATE_OBLIGATION) {
            return false;
        }
        return switch (step.decidedBy()) {
            case DIRECTOR, UNIT_HEAD -> OF_THE_LEADER.contains(step.paper());
            case HANDLER -> OF_THE_DESK.contains(step.paper());
            // the reception answers by word of mouth or in writing (LTCD Điều 28 khoản 1)
            case RECEIVER, VERIFIER, CITIZEN -> false;
        };
    }

    /** Whether the paper of a fact is told by its number. */
    public static boolean hasNumber(Fact fact) {
        return fact.document() != null && fact.document().number() != null && !fact.document().number().isBlank();
    }

    /** A paper of which only the number was given bears the day of the act. */
    public static Fact dated(Step step, Fact fact) {
        boolean numberOnly = isIssuedBy(step) && fact.document() != null && fact.document().date() == null
                && hasNumber(fact);
        return numberOnly ? fact.bearing(new DocumentRef(fact.document().number(), fact.on())) : fact;
    }

    /** What is missing of the paper, or does not agree with what was said of it. */
    public static List<BadValue> problems(Step step, Fact fact) {
        List<BadValue> problems = new ArrayList<>();
        if (isIssuedBy(step)) {
            WithoutPaper without = fact.get(Fields.WITHOUT_PAPER).orElse(null);
            if (without != null && hasNumber(fact)) {
                problems.add(new BadValue(Fields.WITHOUT_PAPER.name(), "paperGiven"));
            } else if (without == null && !hasNumber(fact)) {
                problems.add(new BadValue("document.number", "required"));
            } else if (without == null && fact.document().date() == null) {
                problems.add(new BadValue("document.date", "required"));
            }
        }
        if (isByALeaderOnPaper(step) && isDatedOtherwise(fact) && !saysWhy(fact)) {
            problems.add(new BadValue("on", "paperDate"));
        }
        return problems;
    }

    /** What the record says of a paper that was never issued, has no number, or bears another date. */
    static List<Irregularity> irregularities(Step step, Fact fact, List<Citation> basisOfTheAct, RuleBook ruleBook) {
        if (!isIssuedBy(step)) {
            return List.of();
        }
        return Optional.ofNullable(hasNumber(fact) ? null : fact.get(Fields.WITHOUT_PAPER).orElse(null))
                .map(WithoutPaper::ground)
                .or(() -> isDatedOtherwise(fact) ? Optional.of("PAPER_DATED_OTHERWISE") : Optional.empty())
                .map(ground -> new Irregularity(ground, Stream.concat(basisOfTheAct.stream(),
                        ruleBook.groundOn(ground, fact.on()).stream().flatMap(on -> on.basis().stream())).toList()))
                .stream()
                .toList();
    }

    // ---- internals

    private static boolean isByALeaderOnPaper(Step step) {
        return isIssuedBy(step) || step.paper() != Paper.NONE
                && (step.decidedBy() == Authority.DIRECTOR || step.decidedBy() == Authority.UNIT_HEAD);
    }

    private static boolean isDatedOtherwise(Fact fact) {
        return fact.on() != null && fact.document() != null && fact.document().date() != null
                && !fact.document().date().equals(fact.on());
    }

    private static boolean saysWhy(Fact fact) {
        return fact.note() != null && !fact.note().isBlank() || fact.particulars().has(Fields.REASON);
    }
}
