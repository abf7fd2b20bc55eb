package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Guard.onAct;
import static vn.nghedan.procedure.Guard.onFile;
import static vn.nghedan.procedure.statute.Citations.one;

import java.util.List;
import java.util.Optional;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.Fields;

/**
 * The conditions of the law on acts, each a named constant with its article. The name is the code of the ground in
 * {@code law/guards.yaml}, where its wording stands.
 */
public final class Guards {

    // ---- who may act

    static final Guard TEAM_OF_TWO = onAct("TEAM_OF_TWO",
            s -> s.proposed().get(Fields.TEAM).orElse(List.of()).size() >= 2)
            .toBeNoted();

    // ---- complaints

    /** A group complaint is accepted only when all have signed and those who represent it are appointed. */
    static final Guard ALL_SIGNED = onFile("KN_WAIT_GROUP",
            s -> s.standing().state() != State.AWAITING_SIGNATURES && !isUnsignedGroup(s.standing())
                    && hasItsRepresentatives(s.standing()));

    /** A complaint that nobody signed is not accepted until somebody has. */
    static final Guard SIGNED_BY_COMPLAINANT = onFile("KN_NA_5",
            s -> s.standing().groupSize() > 1 || isSigned(s.standing()));

    /** Within the limitation of 90 days, obstacles excluded, or with a good reason that is written down. */
    static final Guard WITHIN_LIMITATION = onAct("KN_NA_6",
            s -> !s.cameTooLate() || s.proposed().get(Fields.REASON).isPresent());

    static final Guard SECOND_NEEDS_FIRST_DECISION = onAct("SECOND_NEEDS_FIRST_DECISION",
            s -> s.proposed().get(Fields.CASE_PROCEDURE).filter(Guards::isSecondInstance).isEmpty()
                    || s.proposed().get(Fields.CONTESTED_DECISION).isPresent()
                    || s.proposed().isTrue(Fields.FIRST_LAPSED));

    /** A complex ceiling is used only on a finding made before the term ends by law, rolled on to a working day (product convention). */
    static final Guard BEFORE_NOMINAL_END = onAct("BEFORE_NOMINAL_END",
            s -> s.clock("KN1_SETTLE", "KN2_SETTLE", "KL_SETTLE", "TC_SETTLE")
                    .flatMap(Deadline::dueOn)
                    .map(end -> !s.proposed().on().isAfter(end))
                    .orElse(true))
            .toBeNoted();

    /** Without verifying, only a complaint that is plainly right may be decided at once. */
    static final Guard VERIFIED_OR_RIGHT = onAct("VERIFY_FIRST",
            s -> s.proposed().get(Fields.OUTCOME).filter(Fields.Outcome.RIGHT::equals).isPresent())
            .toBeNoted();

    /** Before every other decision somebody verifies. */
    static final Guard WAS_VERIFIED = onFile("NOT_VERIFIED",
            s -> findings(s.standing()).isPresent())
            .toBeNoted();

    /** At first instance a dialogue is held when verification and request differ. */
    static final Guard DIALOGUE_WHERE_FINDINGS_DIFFER = onAct("DIALOGUE_FIRST",
            s -> findings(s.standing())
                    .filter(report -> report.isTrue(Fields.DIFFERS))
                    .isEmpty() || s.standing().has(FactKind.DIALOGUE_HELD))
            .toBeNoted();

    /** At second instance, and before any decision on a discipline complaint, a dialogue is held in any case. */
    static final Guard DIALOGUE_WAS_HELD = onAct("DIALOGUE_MANDATORY",
            s -> s.standing().has(FactKind.DIALOGUE_HELD))
            .toBeNoted();

    /** The head of a provincial agency holds the dialogue himself; nobody stands in for him. */
    public static final Guard HELD_BY_THE_HEAD = onAct("DIALOGUE_BY_THE_HEAD",
            s -> s.proposed().get(Fields.HELD_BY).map(holder -> holder.equals(s.proposed().decidedBy())).orElse(true));

    /** The notice goes out so many calendar days before the dialogue as its rule says. */
    static final Guard DIALOGUE_NOTICE_IN_TIME = onAct("DIALOGUE_NOTICE_LATE",
            s -> s.proposed()
                    .get(Fields.DIALOGUE_ON)
                    .map(day -> s.ruleBook()
                            .ruleOn("KN_DIALOGUE_NOTICE", day)
                            .map(rule -> !s.proposed().on().isAfter(day.minusDays(rule.lengths().get(0).amount())))
                            .orElse(true))
                    .orElse(false))
            .toBeNoted();

    static final Guard DIALOGUE_WAS_NOTIFIED = onAct("DIALOGUE_NOT_BEFORE_NOTICE",
            s -> s.standing()
                    .last(FactKind.DIALOGUE_NOTIFIED)
                    .flatMap(notice -> notice.get(Fields.DIALOGUE_ON))
                    .map(day -> !s.proposed().on().isBefore(day))
                    .orElse(true))
            .toBeNoted();

    static final Guard CONTENTS_EXIST = onAct("CONTENT_UNKNOWN",
            s -> s.proposed()
                    .get(Fields.CONTENTS)
                    .orElse(List.of())
                    .stream()
                    .allMatch(content -> content >= 1 && content <= s.standing().contentCount()));

    /** Withdrawn content is not considered again. */
    static final Guard CONTENTS_STILL_STAND = onAct("CONTENT_WITHDRAWN",
            s -> s.proposed()
                    .get(Fields.CONTENTS)
                    .orElse(List.of())
                    .stream()
                    .noneMatch(s.standing().withdrawnContents()::contains));

    static final Guard WITHDRAWAL_NAMES_CONTENT = onAct("WITHDRAWAL_NAMES_NOTHING",
            s -> s.proposed().isTrue(Fields.ALL) || s.proposed().get(Fields.CONTENTS).isPresent());

    /** Only a matter that somebody forwarded is reported back. */
    static final Guard WAS_FORWARDED = onFile("NOT_FORWARDED",
            s -> s.standing().received().get(Fields.FORWARDER).isPresent());

    static final Guard RECEIPT_KNOWN = onFile("RECEIPT_UNKNOWN", s -> s.standing().has(FactKind.RECEIPT_RECORDED));

    /** In the window of 30 days, 45 in remote places, or with a good reason that is written down. */
    static final Guard WITHIN_SECOND_WINDOW = onAct("SECOND_WINDOW_CLOSED",
            s -> s.lastDayForSecondComplaint(s.proposed())
                    .map(due -> !s.proposed().on().isAfter(due))
                    .orElse(true)
                    || s.proposed().get(Fields.REASON).isPresent());

    /** The decision takes effect after its waiting time, never before the window for the second complaint is over. */
    static final Guard EFFECT_DATE_PASSED = onAct("EFFECT_NOT_YET",
            s -> s.clock("KN_EFFECT_1", "KN_EFFECT_2", "KL_EFFECT_1", "KL_EFFECT_2")
                    .flatMap(Deadline::dueOn)
                    .map(due -> s.proposed().on().isAfter(due))
                    .orElse(true));

    /**
     * Not before the window of the last of several is over. What a court has accepted cannot be complained of any more, so
     * nobody waits for the window.
     */
    static final Guard SECOND_WINDOW_OVER = onAct("SECOND_WINDOW_OPEN",
            s -> s.standing().isBeforeTheCourt() || s.lastDayForSecondComplaint(null)
                    .map(due -> s.proposed().on().isAfter(due))
                    .orElse(true));

    /** A decision that found the complaint wrong leaves nothing to execute; any other is executed before archiving. */
    static final Guard NOTHING_TO_EXECUTE = onFile("EXECUTE_FIRST",
            s -> changesNothing(s.standing()));

    static final Guard WAS_SUSPENDED = onFile("NOT_SUSPENDED", s -> s.standing().has(FactKind.SUSPENDED));

    static final Guard WAS_RESUMED = onFile("NOT_RESUMED", s -> s.standing().has(FactKind.RESUMED));

    /** Only a withdrawal under coercion or threat can be undone. */
    static final Guard WAS_WITHDRAWN = onFile("NOT_WITHDRAWN", s -> s.standing().has(FactKind.WITHDRAWN));

    // ---- letters and visits

    /** By content and not by title: the procedure fits the type found, an anonymous denunciation is information only. */
    static final Guard PROCEDURE_FITS = onAct("PROCEDURE_DOES_NOT_FIT",
            s -> s.proposed().get(Fields.CASE_PROCEDURE).map(ProcedureCode::type).filter(s.type()::equals).isPresent());

    static final Guard ANONYMOUS_IS_INFORMATION = onAct("TC_NP_3",
            s -> s.type() != MatterType.DENUNCIATION || !s.standing().received().isTrue(Fields.ANONYMOUS)
                    || s.proposed()
                            .get(Fields.CASE_PROCEDURE)
                            .filter(ProcedureCode.DENUNCIATION_INFO::equals)
                            .isPresent());

    static final Guard IS_COMPLAINT = onFile("NOT_A_COMPLAINT",
            s -> s.type() == MatterType.COMPLAINT || s.type() == MatterType.MIXED);

    static final Guard IS_MIXED = onFile("NOT_MIXED", s -> s.type() == MatterType.MIXED);

    static final Guard IS_NOT_DENUNCIATION = onFile("DENUNCIATION_IS_TRANSFERRED",
            s -> s.type() != MatterType.DENUNCIATION);

    /** A letter that is not eligible says why. */
    static final Guard REASON_FOR_INELIGIBILITY = onAct("INELIGIBLE_NEEDS_REASON",
            s -> s.proposed().isTrue(Fields.ELIGIBLE) || s.proposed().get(Fields.REASONS).isPresent()
                    || s.proposed().get(Fields.NOT_PROCESSED).isPresent());

    /** Guidance is given once on one content; after that the letter is stored. */
    static final Guard GUIDED_ONCE = onFile("ALREADY_GUIDED",
            s -> s.standing()
                    .facts()
                    .stream()
                    .filter(fact -> fact.what() == FactKind.LINKED)
                    .noneMatch(fact -> fact.get(Fields.LINK_KIND)
                            .filter(Fields.LinkKind.GUIDED_BEFORE::equals)
                            .isPresent()));

    static final Guard ACKNOWLEDGED_ONCE = onFile("ACKNOWLEDGED_ALREADY",
            s -> !s.standing().has(FactKind.ACKNOWLEDGED));

    static final Guard STORED_FOR_A_YEAR = onAct("STORE_A_YEAR",
            s -> s.clock("LT_STORE")
                    .flatMap(Deadline::dueOn)
                    .map(due -> !s.proposed().on().isBefore(due))
                    .orElse(true));

    /** Only two of the thirteen grounds need a paper, and those are the head's. */
    static final Guard REFUSED_BY_THE_HEAD = onAct("REFUSAL_IS_THE_HEADS", s -> s.proposed().document() != null);

    /** Proposed to the head are only the two refusals that are the head's. */
    static final Guard NEEDS_A_PAPER = onAct("REFUSAL_IS_ORAL", s -> Branches.isRefusedInWriting(s.proposed()));

    /** Who was not told in writing before is not one who persists (LTCD Điều 9 khoản 3). */
    static final Guard TOLD_IN_WRITING_BEFORE = onAct("REFUSAL_NEEDS_EARLIER_NOTICE",
            s -> !"RF_9_3".equals(s.proposed().particulars().raw().get("ground")) || namesEarlierNotice(s.proposed())
                    || s.standing().last(FactKind.REFUSAL_PROPOSED).filter(Guards::namesEarlierNotice).isPresent());

    /** Of several directions the report says which one it is about. */
    static final Guard DIRECTION_NAMED = onAct("WHICH_DIRECTION",
            s -> s.proposed()
                    .get(Fields.DIRECTION)
                    .map(number -> s.standing().openDirections().stream().anyMatch(one -> one.number() == number))
                    .orElse(s.standing().openDirections().size() <= 1));

    static final Guard GROUP_OF_FIVE = onFile("NO_GROUP", s -> s.standing().groupSize() >= 5);

    private Guards() {
    }

    /** What was found last, by the agency's own people or by another body. */
    private static Optional<Fact> findings(CaseStatus standing) {
        return standing.facts()
                .stream()
                .filter(fact -> fact.what() == FactKind.VERIFICATION_REPORTED
                        || fact.what() == FactKind.VERIFICATION_RECEIVED)
                .reduce((earlier, later) -> later);
    }

    static List<Guard> guards(Guard... guards) {
        return List.of(guards);
    }

    private static boolean isUnsignedGroup(CaseStatus standing) {
        return standing.groupSize() > 1 && !isSigned(standing);
    }

    /** Nothing said of it, it was signed; what is completed later counts. */
    static boolean isSigned(CaseStatus standing) {
        return standing.received().get(Fields.SIGNED).orElse(true) || standing.has(FactKind.SIGNATURES_COMPLETED);
    }

    /** From five people on somebody speaks for them; fewer may each speak for themselves. */
    static boolean hasItsRepresentatives(CaseStatus standing) {
        return standing.groupSize() < 5 || standing.has(FactKind.REPRESENTATIVES_APPOINTED)
                || standing.has(FactKind.SIGNATURES_COMPLETED);
    }

    /**
     * The complaint was wrong, or the first decision stands. What a second settler changed is carried out in the file of
     * the second complaint where that is ours, and here where it is not.
     */
    private static boolean changesNothing(CaseStatus file) {
        Optional<Fact> second = file.last(FactKind.SECOND_RESULT_RECORDED);
        boolean changed = second.flatMap(fact -> fact.get(Fields.SECOND))
                .filter(Fields.SecondOutcome.CHANGED::equals)
                .isPresent();
        if (changed) {
            return file.last(FactKind.SECOND_LODGED).flatMap(fact -> fact.get(Fields.TO)).isEmpty();
        }
        return file.last(FactKind.DECIDED).map(Guards::changesNothing).orElse(second.isPresent());
    }

    private static boolean namesEarlierNotice(Fact fact) {
        return fact.get(Fields.EARLIER_NOTICE).isPresent() && fact.get(Fields.EARLIER_NOTICE_ON).isPresent();
    }

    /** The complaint was wrong, or the first decision stands. */
    private static boolean changesNothing(Fact decision) {
        return decision.get(Fields.OUTCOME).filter(Fields.Outcome.WRONG::equals).isPresent()
                || decision.get(Fields.SECOND).filter(Fields.SecondOutcome.UPHELD::equals).isPresent();
    }

    private static boolean isSecondInstance(ProcedureCode code) {
        return code == ProcedureCode.COMPLAINT_SECOND || code == ProcedureCode.DISCIPLINE_SECOND;
    }
}
