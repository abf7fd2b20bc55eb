package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Guard.onAct;
import static vn.nghedan.procedure.Guard.onFile;
import static vn.nghedan.procedure.statute.Citations.LKN;
import static vn.nghedan.procedure.statute.Citations.LTC;
import static vn.nghedan.procedure.statute.Citations.LTCD;
import static vn.nghedan.procedure.statute.Citations.ND124;
import static vn.nghedan.procedure.statute.Citations.ND154;
import static vn.nghedan.procedure.statute.Citations.ND31;
import static vn.nghedan.procedure.statute.Citations.TT05;
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
            s -> s.proposed().get(Fields.TEAM).orElse(List.of()).size() >= 2, one(ND31, "Điều 10"))
            .toBeNoted();

    // ---- complaints

    /** A group complaint is accepted only when all have signed and those who represent it are appointed. */
    static final Guard ALL_SIGNED = onFile("KN_WAIT_GROUP",
            s -> s.standing().state() != State.AWAITING_SIGNATURES && !isUnsignedGroup(s.standing())
                    && hasItsRepresentatives(s.standing()),
            one(ND124, "Điều 16 khoản 1"), one(ND124, "Điều 5"));

    /** A complaint that nobody signed is not accepted until somebody has. */
    static final Guard SIGNED_BY_COMPLAINANT = onFile("KN_NA_5",
            s -> s.standing().groupSize() > 1 || isSigned(s.standing()), one(LKN, "Điều 11 khoản 5"));

    /** Within the limitation of 90 days, obstacles excluded, or with a good reason that is written down. */
    static final Guard WITHIN_LIMITATION = onAct("KN_NA_6",
            s -> !s.cameTooLate() || s.proposed().get(Fields.REASON).isPresent(),
            one(LKN, "Điều 9"), one(LKN, "Điều 11 khoản 6"));

    static final Guard SECOND_NEEDS_FIRST_DECISION = onAct("SECOND_NEEDS_FIRST_DECISION",
            s -> s.proposed().get(Fields.CASE_PROCEDURE).filter(Guards::isSecondInstance).isEmpty()
                    || s.proposed().get(Fields.CONTESTED_DECISION).isPresent()
                    || s.proposed().isTrue(Fields.FIRST_LAPSED),
            one(LKN, "Điều 33 khoản 1"));

    /** A complex ceiling is used only on a finding made before the term ends by law, rolled on to a working day (product convention). */
    static final Guard BEFORE_NOMINAL_END = onAct("BEFORE_NOMINAL_END",
            s -> s.clock("KN1_SETTLE", "KN2_SETTLE", "KL_SETTLE", "TC_SETTLE")
                    .flatMap(Deadline::dueOn)
                    .map(end -> !s.proposed().on().isAfter(end))
                    .orElse(true),
            one(ND124, "Điều 3a"), one(LTC, "Điều 30"))
            .toBeNoted();

    /** Without verifying, only a complaint that is plainly right may be decided at once. */
    static final Guard VERIFIED_OR_RIGHT = onAct("VERIFY_FIRST",
            s -> s.proposed().get(Fields.OUTCOME).filter(Fields.Outcome.RIGHT::equals).isPresent(),
            one(LKN, "Điều 29 khoản 1"))
            .toBeNoted();

    /** Before every other decision somebody verifies. */
    static final Guard WAS_VERIFIED = onFile("NOT_VERIFIED",
            s -> findings(s.standing()).isPresent(), one(LKN, "Điều 38"), one(LKN, "Điều 52"))
            .toBeNoted();

    /** At first instance a dialogue is held when verification and request differ. */
    static final Guard DIALOGUE_WHERE_FINDINGS_DIFFER = onAct("DIALOGUE_FIRST",
            s -> findings(s.standing())
                    .filter(report -> report.isTrue(Fields.DIFFERS))
                    .isEmpty() || s.standing().has(FactKind.DIALOGUE_HELD),
            one(LKN, "Điều 30 khoản 1"))
            .toBeNoted();

    /** At second instance, and before any decision on a discipline complaint, a dialogue is held in any case. */
    static final Guard DIALOGUE_WAS_HELD = onAct("DIALOGUE_MANDATORY",
            s -> s.standing().has(FactKind.DIALOGUE_HELD), one(LKN, "Điều 39"), one(LKN, "Điều 53"))
            .toBeNoted();

    /** The head of a provincial agency holds the dialogue himself; nobody stands in for him. */
    public static final Guard HELD_BY_THE_HEAD = onAct("DIALOGUE_BY_THE_HEAD",
            s -> s.proposed().get(Fields.HELD_BY).map(holder -> holder.equals(s.proposed().decidedBy())).orElse(true),
            one(LKN, "Điều 30 khoản 6"), one(ND124, "Điều 28"));

    /** The notice goes out at least five calendar days before the dialogue. */
    static final Guard DIALOGUE_NOTICE_IN_TIME = onAct("DIALOGUE_NOTICE_LATE",
            s -> s.proposed()
                    .get(Fields.DIALOGUE_ON)
                    .map(day -> s.ruleBook().ruleOn("KN_DIALOGUE_NOTICE", day).isEmpty()
                            || !s.proposed().on().isAfter(day.minusDays(5)))
                    .orElse(false),
            one(ND124, "Điều 28 khoản 1"))
            .toBeNoted();

    static final Guard DIALOGUE_WAS_NOTIFIED = onAct("DIALOGUE_NOT_BEFORE_NOTICE",
            s -> s.standing()
                    .last(FactKind.DIALOGUE_NOTIFIED)
                    .flatMap(notice -> notice.get(Fields.DIALOGUE_ON))
                    .map(day -> !s.proposed().on().isBefore(day))
                    .orElse(true),
            one(ND124, "Điều 28 khoản 1"))
            .toBeNoted();

    static final Guard CONTENTS_EXIST = onAct("CONTENT_UNKNOWN",
            s -> s.proposed()
                    .get(Fields.CONTENTS)
                    .orElse(List.of())
                    .stream()
                    .allMatch(content -> content >= 1 && content <= s.standing().contentCount()),
            one(LKN, "Điều 10"));

    /** Withdrawn content is not considered again. */
    static final Guard CONTENTS_STILL_STAND = onAct("CONTENT_WITHDRAWN",
            s -> s.proposed()
                    .get(Fields.CONTENTS)
                    .orElse(List.of())
                    .stream()
                    .noneMatch(s.standing().withdrawnContents()::contains),
            one(LKN, "Điều 10 khoản 3"));

    static final Guard WITHDRAWAL_NAMES_CONTENT = onAct("WITHDRAWAL_NAMES_NOTHING",
            s -> s.proposed().isTrue(Fields.ALL) || s.proposed().get(Fields.CONTENTS).isPresent(),
            one(LKN, "Điều 10"));

    /** Only a matter that somebody forwarded is reported back. */
    static final Guard WAS_FORWARDED = onFile("NOT_FORWARDED",
            s -> s.standing().received().get(Fields.FORWARDER).isPresent(), one(LTCD, "Điều 27 khoản 2"));

    static final Guard RECEIPT_KNOWN = onFile("RECEIPT_UNKNOWN", s -> s.standing().has(FactKind.RECEIPT_RECORDED),
            one(LKN, "Điều 33 khoản 1"));

    /** In the window of 30 days, 45 in remote places, or with a good reason that is written down. */
    static final Guard WITHIN_SECOND_WINDOW = onAct("SECOND_WINDOW_CLOSED",
            s -> s.lastDayForSecondComplaint(s.proposed())
                    .map(due -> !s.proposed().on().isAfter(due))
                    .orElse(true)
                    || s.proposed().get(Fields.REASON).isPresent(),
            one(LKN, "Điều 33 khoản 1"), one(LKN, "Điều 11 khoản 6"));

    /** The decision takes effect after its waiting time, never before the window for the second complaint is over. */
    static final Guard EFFECT_DATE_PASSED = onAct("EFFECT_NOT_YET",
            s -> s.clock("KN_EFFECT_1", "KN_EFFECT_2", "KL_EFFECT_1", "KL_EFFECT_2")
                    .flatMap(Deadline::dueOn)
                    .map(due -> s.proposed().on().isAfter(due))
                    .orElse(true),
            one(LKN, "Điều 44"));

    /**
     * Not before the window of the last of several is over. What a court has accepted cannot be complained of any more, so
     * nobody waits for the window.
     */
    static final Guard SECOND_WINDOW_OVER = onAct("SECOND_WINDOW_OPEN",
            s -> s.standing().isBeforeTheCourt() || s.lastDayForSecondComplaint(null)
                    .map(due -> s.proposed().on().isAfter(due))
                    .orElse(true),
            one(LKN, "Điều 33 khoản 1"), one(LKN, "Điều 44"));

    /** A decision that found the complaint wrong leaves nothing to execute; any other is executed before archiving. */
    static final Guard NOTHING_TO_EXECUTE = onFile("EXECUTE_FIRST",
            s -> changesNothing(s.standing()),
            one(ND124, "Điều 31 khoản 1"));

    static final Guard WAS_SUSPENDED = onFile("NOT_SUSPENDED", s -> s.standing().has(FactKind.SUSPENDED),
            one(ND124, "Điều 28b khoản 1"));

    static final Guard WAS_RESUMED = onFile("NOT_RESUMED", s -> s.standing().has(FactKind.RESUMED),
            one(ND124, "Điều 28b khoản 2"));

    /** Only a withdrawal under coercion or threat can be undone. */
    static final Guard WAS_WITHDRAWN = onFile("NOT_WITHDRAWN", s -> s.standing().has(FactKind.WITHDRAWN),
            one(LKN, "Điều 10 khoản 3"));

    // ---- letters and visits

    /** By content and not by title: the procedure fits the type found, an anonymous denunciation is information only. */
    static final Guard PROCEDURE_FITS = onAct("PROCEDURE_DOES_NOT_FIT",
            s -> s.proposed().get(Fields.CASE_PROCEDURE).map(ProcedureCode::type).filter(s.type()::equals).isPresent(),
            one(TT05, "Điều 6"));

    static final Guard ANONYMOUS_IS_INFORMATION = onAct("TC_NP_3",
            s -> s.type() != MatterType.DENUNCIATION || !s.standing().received().isTrue(Fields.ANONYMOUS)
                    || s.proposed()
                            .get(Fields.CASE_PROCEDURE)
                            .filter(ProcedureCode.DENUNCIATION_INFO::equals)
                            .isPresent(),
            one(LTC, "Điều 25"));

    static final Guard IS_COMPLAINT = onFile("NOT_A_COMPLAINT",
            s -> s.type() == MatterType.COMPLAINT || s.type() == MatterType.MIXED, one(LKN, "Điều 9"));

    static final Guard IS_MIXED = onFile("NOT_MIXED", s -> s.type() == MatterType.MIXED, one(TT05, "Điều 6"));

    static final Guard IS_NOT_DENUNCIATION = onFile("DENUNCIATION_IS_TRANSFERRED",
            s -> s.type() != MatterType.DENUNCIATION, one(LTC, "Điều 24 khoản 2"));

    /** A letter that is not eligible says why. */
    static final Guard REASON_FOR_INELIGIBILITY = onAct("INELIGIBLE_NEEDS_REASON",
            s -> s.proposed().isTrue(Fields.ELIGIBLE) || s.proposed().get(Fields.REASONS).isPresent()
                    || s.proposed().get(Fields.NOT_PROCESSED).isPresent(),
            one(TT05, "Điều 6 khoản 2"));

    /** Guidance is given once on one content; after that the letter is stored. */
    static final Guard GUIDED_ONCE = onFile("ALREADY_GUIDED",
            s -> s.standing()
                    .facts()
                    .stream()
                    .filter(fact -> fact.what() == FactKind.LINKED)
                    .noneMatch(fact -> fact.get(Fields.LINK_KIND)
                            .filter(Fields.LinkKind.GUIDED_BEFORE::equals)
                            .isPresent()),
            one(TT05, "Điều 6 khoản 2"), one(LTC, "Điều 24 khoản 3"));

    static final Guard ACKNOWLEDGED_ONCE = onFile("ACKNOWLEDGED_ALREADY",
            s -> !s.standing().has(FactKind.ACKNOWLEDGED), one(TT05, "Điều 6"));

    static final Guard STORED_FOR_A_YEAR = onAct("STORE_A_YEAR",
            s -> s.clock("LT_STORE").flatMap(Deadline::dueOn).map(due -> !s.proposed().on().isBefore(due)).orElse(true),
            one(TT05, "Điều 28 khoản 2"));

    /** Only two of the thirteen grounds need a paper, and those are the head's. */
    static final Guard REFUSED_BY_THE_HEAD = onAct("REFUSAL_IS_THE_HEADS", s -> s.proposed().document() != null,
            one(ND154, "Điều 4 khoản 3"));

    /** Proposed to the head are only the two refusals that are the head's. */
    static final Guard NEEDS_A_PAPER = onAct("REFUSAL_IS_ORAL", s -> Branches.isRefusedInWriting(s.proposed()),
            one(ND154, "Điều 4 khoản 3"));

    /** Who was not told in writing before is not one who persists (LTCD Điều 9 khoản 3). */
    static final Guard TOLD_IN_WRITING_BEFORE = onAct("REFUSAL_NEEDS_EARLIER_NOTICE",
            s -> !"RF_9_3".equals(s.proposed().particulars().raw().get("ground")) || namesEarlierNotice(s.proposed())
                    || s.standing().last(FactKind.REFUSAL_PROPOSED).filter(Guards::namesEarlierNotice).isPresent(),
            one(LTCD, "Điều 9 khoản 3"));

    /** Of several directions the report says which one it is about. */
    static final Guard DIRECTION_NAMED = onAct("WHICH_DIRECTION",
            s -> s.proposed()
                    .get(Fields.DIRECTION)
                    .map(number -> s.standing().openDirections().stream().anyMatch(one -> one.number() == number))
                    .orElse(s.standing().openDirections().size() <= 1),
            one(ND154, "Điều 25 khoản 2"));

    static final Guard GROUP_OF_FIVE = onFile("NO_GROUP", s -> s.standing().groupSize() >= 5, one(ND124, "Điều 5"));

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
