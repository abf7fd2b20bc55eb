package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Guard.onAct;
import static vn.nghedan.procedure.Guard.onFile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.field.Fields.AuthorisationForm;

/**
 * The conditions of the law on what goes beside and after the settlement of a complaint: through whom it is made, who
 * withdraws, the stay of the contested decision, publication, and a second complaint that goes to another body.
 */
final class ComplaintGuards {

    private static final Field<String> TERMINATION = Fields.ground(GroundFamily.COMPLAINT_TERMINATION);

    // ---- through whom

    /** An individual's authorisation is notarised or certified; from 2027 only certified. */
    static final Guard NOTARY_STILL_LAWFUL = onAct("NOTARISED_NO_LONGER",
            s -> s.proposed().get(Fields.AUTHORISATION_FORM).filter(AuthorisationForm.NOTARISED::equals).isEmpty());

    static final Guard ONE_AGENT_A_CONTENT = onAct("ONE_AGENT_A_CONTENT",
            s -> s.standing()
                    .authorisations()
                    .stream()
                    .allMatch(other -> isDisjoint(contents(other), contents(s.proposed()))));

    static final Guard HAS_AN_AGENT = onFile("NO_AUTHORISATION", s -> !s.standing().authorisations().isEmpty());

    /** Five to ten people: one or two; more than ten: up to five. */
    static final Guard REPRESENTATIVES_IN_NUMBER = onAct("REPRESENTATIVES_NUMBER",
            s -> representatives(s) <= (s.standing().groupSize() > 10 ? 5 : 2)).toBeNoted();

    static final Guard SOMEBODY_REPRESENTS = onAct("NO_REPRESENTATIVE_NAMED", s -> representatives(s) >= 1);

    static final Guard REPRESENTATIVES_AMONG_THEM = onAct("REPRESENTATIVE_NOT_COMPLAINANT",
            s -> s.proposed().isTrue(Fields.AMONG_COMPLAINANTS));

    // ---- withdrawing, and coming back

    static final Guard GROUP_SAYS_HOW_MANY = onAct("WITHDRAWERS_UNKNOWN",
            s -> s.standing().groupSize() <= 1 || s.proposed()
                    .get(Fields.WITHDRAWING)
                    .filter(people -> people >= 1 && people <= s.standing().groupLeft())
                    .isPresent());

    /** A withdrawal ends the complaint of a group only when all withdraw. */
    static final Guard ALL_HAVE_WITHDRAWN = onAct("GROUP_GOES_ON",
            s -> s.standing().groupSize() <= 1
                    || s.proposed().get(TERMINATION).filter("KN_TER_A"::equals).isEmpty());

    static final Guard COERCION_SHOWN = onAct("COERCION_NOT_SHOWN", s -> s.proposed().isTrue(Fields.COERCED));

    static final Guard CONTENT_WAS_WITHDRAWN = onFile("NO_CONTENT_WITHDRAWN",
            s -> !s.standing().withdrawnContents().isEmpty());

    static final Guard REOPENS_WITHDRAWN = onAct("CONTENT_NOT_WITHDRAWN",
            s -> s.proposed()
                    .get(Fields.REOPENED_CONTENTS)
                    .filter(contents -> s.standing().withdrawnContents().containsAll(contents))
                    .isPresent());

    // ---- settlement

    static final Guard FINDING_IN_WRITING = onAct("COMPLEXITY_IN_WRITING", s -> s.proposed().document() != null)
            .toBeNoted();

    /** The contested decision is stayed no longer than the settlement still lasts. */
    static final Guard STAY_WITHIN_THE_TERM = onAct("STAY_TOO_LONG",
            s -> settlement(s).flatMap(Deadline::dueOn)
                    .flatMap(due -> s.proposed().get(Fields.STAY_UNTIL).map(until -> !until.isAfter(due)))
                    .orElse(false))
            .toBeNoted();

    static final Guard NOT_STAYED_YET = onAct("STAYED_ALREADY", s -> isStayOver(s, s.proposed().on()));

    static final Guard STAY_STANDS = onFile("NO_STAY", s -> s.standing().stay().isPresent());

    /** Nothing is archived over a stay that still binds. */
    static final Guard STAY_IS_OVER = onAct("LIFT_STAY_FIRST", s -> isStayOver(s, s.proposed().on()));

    /** The settler checks the contested decision again, in any case after accepting the first complaint. */
    static final Guard RECHECKED_BEFORE = onFile("RECHECK_FIRST",
            s -> s.standing().has(FactKind.DECISION_RECHECKED))
            .toBeNoted();

    static final Guard BODY_VERIFIES = onFile("NO_BODY_ASKED",
            s -> s.standing().has(FactKind.VERIFICATION_REQUESTED));

    static final Guard APPRAISAL_AWAITED = onFile("NO_APPRAISAL_ASKED",
            s -> s.standing().count(FactKind.APPRAISAL_REQUESTED) > s.standing().count(FactKind.APPRAISAL_RECEIVED));

    // ---- before the court

    /** What a court has accepted is not complained of a second time, unless the court itself discontinued it. */
    static final Guard NOT_BEFORE_THE_COURT = onFile("KN_NA_9", s -> !s.standing().isBeforeTheCourt());

    static final Guard LAWSUIT_STANDS = onFile("NO_LAWSUIT",
            s -> s.standing().count(FactKind.LAWSUIT_RECORDED) > s.standing().count(FactKind.JUDGMENT_RECORDED));

    // ---- the decision in effect

    static final Guard FOUND_LAWFUL = onFile("NOT_FOUND_LAWFUL",
            s -> s.standing()
                    .last(FactKind.DECISION_REVIEWED)
                    .flatMap(review -> review.get(Fields.LEGALITY))
                    .filter(Fields.Legality.LAWFUL::equals)
                    .isPresent());

    /** What was found unlawful is settled again, once for each finding. */
    static final Guard FOUND_UNLAWFUL = onFile("NOT_FOUND_UNLAWFUL",
            s -> s.standing()
                    .facts()
                    .stream()
                    .filter(fact -> fact.what() == FactKind.DECISION_REVIEWED
                            || fact.what() == FactKind.RESETTLEMENT_BEGUN)
                    .reduce((earlier, later) -> later)
                    .flatMap(last -> last.get(Fields.LEGALITY))
                    .filter(Fields.Legality.UNLAWFUL::equals)
                    .isPresent());

    // ---- publication

    static final Guard MEETING_IN_TIME = onAct("MEETING_NOTICE_LATE",
            s -> s.proposed()
                    .get(Fields.MEETING_ON)
                    .filter(day -> !s.proposed().on().isAfter(day.minusDays(3)))
                    .isPresent())
            .toBeNoted();

    static final Guard MEETING_WAS_ANNOUNCED = onAct("MEETING_NOT_ANNOUNCED",
            s -> s.proposed().get(Fields.MEANS).filter(Fields.Means.MEETING::equals).isEmpty() || s.standing()
                    .last(FactKind.MEETING_ANNOUNCED)
                    .flatMap(notice -> notice.get(Fields.MEETING_ON))
                    .filter(day -> !s.proposed().on().isBefore(day))
                    .isPresent())
            .toBeNoted();

    /** What was posted stays up for fifteen days; until then the file is not closed over it. */
    static final Guard POSTED_LONG_ENOUGH = onAct("POSTED_TOO_SHORT",
            s -> s.clocks()
                    .stream()
                    .filter(clock -> clock.rule().key().equals("KN_PUB_POST"))
                    .flatMap(clock -> clock.dueOn().stream())
                    .noneMatch(s.proposed().on()::isBefore))
            .toBeNoted();

    static final Guard TOLD_TO_ALL_STAFF = onFile("ANNOUNCE_FIRST",
            s -> !s.standing().has(FactKind.TOOK_EFFECT) || s.standing().has(FactKind.PUBLISHED))
            .toBeNoted();

    // ---- the second complaint, as the first settler sees it

    /** Whoever let the term lapse may still decide, late and beside the second settler. */
    static final Guard BEFORE_SECOND_COMPLAINT = onFile("DECIDED_AFTER_SECOND", s -> false)
            .toBeNoted();

    static final Guard UNDECIDED_YET = onFile("DECIDED_ALREADY", s -> !s.standing().has(FactKind.DECIDED));

    /** Undecided, a second complaint is open only once the settlement term has lapsed. */
    static final Guard FIRST_TERM_LAPSED = onAct("FIRST_TERM_RUNS",
            s -> settlement(s).flatMap(Deadline::dueOn).filter(s.proposed().on()::isAfter).isPresent());

    /** One of several has gone on already; the others have windows of their own. */
    static final Guard OTHERS_MAY_FOLLOW = onFile("SECOND_LODGED_ALREADY", s -> s.standing().groupSize() > 1);

    static final Guard NAMES_ANOTHER = onAct("SECOND_LODGED_ALREADY",
            s -> s.proposed().get(Fields.COMPLAINANT).isPresent() && s.standing()
                    .facts()
                    .stream()
                    .filter(fact -> fact.what() == FactKind.SECOND_LODGED)
                    .noneMatch(s.proposed()::isOfTheSameAs));

    static final Guard NO_SECOND_RESULT_YET = onFile("SECOND_RESULT_KNOWN",
            s -> !s.standing().has(FactKind.SECOND_RESULT_RECORDED));

    static final Guard SECOND_RESULT_KNOWN = onFile("SECOND_RESULT_UNKNOWN",
            s -> s.standing().has(FactKind.SECOND_RESULT_RECORDED));

    private ComplaintGuards() {
    }

    private static Optional<Deadline> settlement(GuardContext s) {
        return s.clock("KN1_SETTLE", "KN2_SETTLE", "KL_SETTLE");
    }

    private static boolean isStayOver(GuardContext s, LocalDate on) {
        return s.standing()
                .stay()
                .flatMap(stay -> stay.get(Fields.STAY_UNTIL))
                .map(on::isAfter)
                .orElse(true);
    }

    /** The contents an authorisation speaks of; none named stands for all of them. */
    private static List<Integer> contents(Fact authorisation) {
        return authorisation.get(Fields.CONTENTS).orElse(List.of());
    }

    private static boolean isDisjoint(List<Integer> some, List<Integer> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    private static long representatives(GuardContext s) {
        return s.proposed()
                .get(Fields.REPRESENTATIVES)
                .map(names -> names.lines().filter(name -> !name.isBlank()).count())
                .orElse(0L);
    }
}
