package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Guard.onAct;
import static vn.nghedan.procedure.Guard.onFile;

import java.util.List;
import java.util.Optional;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.law.Condition;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/** The conditions of the law on acts in denunciations and on protecting whoever made them; see {@link Guards}. */
final class DenunciationGuards {

    private static final Field<String> TERMINATION = Fields.ground(GroundFamily.DENUNCIATION_TERMINATION);
    private static final List<String> ALWAYS_NEEDED = List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D");

    // ---- intake

    /** Whoever leads the agency is not judged by it: the file goes to the superior, and nothing else is done to it. */
    static final Guard NOT_AGAINST_LEADERS = onFile("DENOUNCED_LEADS_AGENCY",
            s -> !s.standing().isAgainstLeaders());

    static final Guard IS_AGAINST_LEADERS = onFile("DENOUNCED_LEADS_NOTHING",
            s -> s.standing().isAgainstLeaders());

    static final Guard NOT_AGAINST_THE_HEAD = onAct("DENOUNCED_IS_SETTLER",
            s -> s.proposed().decidedBy() == null || !s.named().contains(s.proposed().decidedBy()));

    /** Only a letter is passed on; who came in person is told where to go. */
    static final Guard CAME_BY_LETTER = onFile("IN_PERSON_IS_GUIDED",
            s -> !s.standing().received().isTrue(Fields.IN_PERSON));

    static final Guard CAME_IN_PERSON = onFile("LETTER_IS_TRANSFERRED",
            s -> s.standing().received().isTrue(Fields.IN_PERSON));

    /** Where nobody stands behind it there is no denunciation, at most information to look into. */
    static final Guard NOT_ANONYMOUS = onFile("TC_NP_3", s -> !s.standing().received().isTrue(Fields.ANONYMOUS));

    /** It is accepted only if each condition holds, so whoever says they do names the four that always must. */
    static final Guard EACH_CONDITION_NAMED = onAct("CONDITION_NOT_NAMED",
            s -> !s.proposed().isTrue(Fields.FULFILLED)
                    || s.proposed().get(Fields.CONDITIONS).orElse(List.of()).containsAll(ALWAYS_NEEDED));

    static final Guard NO_CONDITION_FAILED = onFile("CONDITION_FAILED",
            s -> s.standing()
                    .last(FactKind.CONDITIONS_CHECKED)
                    .map(check -> check.isTrue(Fields.FULFILLED))
                    .orElse(true));

    /** Nothing is accepted before each condition was looked at. */
    static final Guard CONDITIONS_WERE_CHECKED = onFile("CHECK_CONDITIONS_FIRST",
            s -> s.standing().has(FactKind.CONDITIONS_CHECKED));

    static final Guard SIGNED_BY_DENOUNCER = onFile("TC_NA_A", s -> Guards.isSigned(s.standing()));

    static final Guard UNSIGNED = onFile("SIGNED_ALREADY", s -> !Guards.isSigned(s.standing()));

    /** A group names who represents it (LTC Điều 23). */
    static final Guard GROUP_IS_REPRESENTED = onFile("GROUP_NOT_REPRESENTED",
            s -> s.standing().groupSize() < 5 || s.standing().has(FactKind.REPRESENTATIVES_APPOINTED));

    static final Guard GROUP_OF_DENOUNCERS = onFile("NO_GROUP_OF_DENOUNCERS",
            s -> s.standing().groupSize() >= 5);

    static final Guard SOMEBODY_REPRESENTS_THEM = onAct("NO_DENOUNCER_REPRESENTS",
            s -> s.proposed().get(Fields.REPRESENTATIVE_COUNT).filter(people -> people >= 1).isPresent()
                    && s.proposed().isTrue(Fields.AMONG_DENOUNCERS));

    // ---- withdrawing

    /** Of several denouncers it is said who withdraws; the others go on. */
    static final Guard DENOUNCERS_SAY_WHO = onAct("DENOUNCERS_WITHDRAWING_UNKNOWN",
            s -> s.standing().groupSize() <= 1 || s.proposed()
                    .get(Fields.WITHDRAWING)
                    .filter(people -> people >= 1 && people <= s.standing().groupLeft())
                    .filter(people -> people == s.standing().groupLeft()
                            || s.proposed().get(Fields.WITHDRAWERS).isPresent())
                    .isPresent());

    /** It ends only when all who denounced have withdrawn. */
    static final Guard ALL_DENOUNCERS_WITHDREW = onAct("OTHER_DENOUNCERS_GO_ON",
            s -> s.standing().groupSize() <= 1
                    || s.proposed().get(TERMINATION).filter("TC_TER_A"::equals).isEmpty());

    // ---- settlement

    static final Guard DENUNCIATION_WAS_SUSPENDED = onFile("DENUNCIATION_NOT_SUSPENDED",
            s -> s.standing().has(FactKind.SUSPENDED));

    static final Guard COMPLEXITY_FOUND = onFile("EXTENSION_NEEDS_COMPLEXITY",
            s -> s.standing().conditions().contains(Condition.COMPLEX));

    /** Complex: once. Special, that is two criteria or more: twice. Never a third time. */
    static final Guard EXTENSION_LEFT = onFile("NO_EXTENSION_LEFT", DenunciationGuards::hasExtensionLeft);

    /** In a field of administrative violations its law sets the end; past that nothing is extended. */
    static final Guard WITHIN_FIELD_LIMIT = onFile("FIELD_LIMIT_REACHED",
            s -> s.clock("TC_FIELD_CAP")
                    .flatMap(Deadline::dueOn)
                    .flatMap(limit -> s.clock("TC_SETTLE").flatMap(Deadline::dueOn).map(limit::isAfter))
                    .orElse(true));

    static final Guard APPRAISAL_PENDING = onFile("NO_APPRAISAL_PENDING",
            s -> s.standing().count(FactKind.APPRAISAL_REQUESTED) > s.standing().count(FactKind.APPRAISAL_RECEIVED));

    static final Guard ABSENCE_EXPLAINED = onAct("ABSENCE_NEEDS_REASON",
            s -> !s.proposed().isTrue(Fields.ABSENT) || s.proposed().get(Fields.REASON).isPresent());

    /** The team meets the denounced, who explains in writing, before it reports. */
    static final Guard DENOUNCED_WAS_HEARD = onFile("DENOUNCED_NOT_HEARD",
            s -> s.standing().has(FactKind.DENOUNCED_HEARD))
            .toBeNoted();

    static final Guard BODY_ASKED = onFile("NO_BODY_CHARGED",
            s -> s.standing().has(FactKind.VERIFICATION_REQUESTED));

    // ---- after the conclusion

    static final Guard HANDLING_RECOMMENDED = onFile("NOTHING_RECOMMENDED",
            s -> s.standing().last(FactKind.HANDLED).flatMap(handled -> handled.get(Fields.TO)).isPresent());

    static final Guard REDACTION_WAS_CHECKED = onFile("REDACTION_UNCHECKED",
            s -> s.standing().has(FactKind.REDACTION_CHECKED));

    /** Four eyes: who checked that nothing tells who denounced neither orders the publication nor enters it. */
    static final Guard CHECKED_BY_ANOTHER = onAct("REDACTION_CHECKED_ALONE",
            s -> s.standing()
                    .last(FactKind.REDACTION_CHECKED)
                    .flatMap(check -> check.get(Fields.CHECKED_BY))
                    .filter(checker -> checker.equals(s.proposed().decidedBy()) || checker.equals(s.recorder()))
                    .isEmpty());

    static final Guard POSTED_LONG_ENOUGH = onAct("CONCLUSION_POSTED_TOO_SHORT",
            s -> s.clock("TC_PUB_POST")
                    .flatMap(Deadline::dueOn)
                    .map(due -> !s.proposed().on().isBefore(due))
                    .orElse(true))
            .toBeNoted();

    // ---- the superior

    static final Guard TERM_IS_OVER = onAct("NOT_OVERDUE",
            s -> s.clock("TC_SETTLE")
                    .flatMap(Deadline::dueOn)
                    .map(due -> s.proposed().on().isAfter(due))
                    .orElse(false))
            .toBeNoted();

    static final Guard REPORT_AWAITED = onFile("NO_REPORT_DEMANDED",
            s -> s.standing().count(FactKind.REPORT_DEMANDED) > s.standing().count(FactKind.OVERDUE_REPORTED));

    static final Guard REPORT_WAS_DEMANDED = onFile("DEMAND_REPORT_FIRST",
            s -> s.standing().has(FactKind.REPORT_DEMANDED))
            .toBeNoted();

    static final Guard FOLLOWS_LATENESS = onFile("FOLLOWS_A_RESULT", s -> isAbout(s, Fields.FollowUp.LATENESS));

    static final Guard FOLLOWS_RESULT = onFile("FOLLOWS_LATENESS", s -> isAbout(s, Fields.FollowUp.RESULT));

    static final Guard WAS_CONCLUDED = onFile("NOTHING_CONCLUDED", s -> s.standing().has(FactKind.CONCLUDED));

    static final Guard REVIEW_AWAITED = onFile("NO_REVIEW_AWAITED",
            s -> s.standing().count(FactKind.FOLLOW_UP_RECORDED) > s.standing().count(FactKind.REVIEW_RECORDED));

    // ---- protection

    /** Asked for in writing with date, persons, reason and signature; by telephone first when it is urgent. */
    static final Guard WRITING_AWAITED = onFile("REQUEST_IS_WRITTEN", s -> !isWritten(s));

    static final Guard ASKED_IN_WRITING = onFile("REQUEST_NOT_WRITTEN", DenunciationGuards::isWritten);

    static final Guard ASKED_BY_PHONE = onFile("NOT_URGENT",
            s -> s.standing().received().isTrue(Fields.BY_PHONE));

    private DenunciationGuards() {
    }

    private static boolean hasExtensionLeft(GuardContext s) {
        long allowed = s.standing().conditions().contains(Condition.SPECIAL) ? 2 : 1;
        return s.standing().count(FactKind.EXTENDED) < allowed;
    }

    private static boolean isAbout(GuardContext s, Fields.FollowUp what) {
        Optional<Fact> followUp = s.standing().last(FactKind.FOLLOW_UP_RECEIVED);
        return followUp.flatMap(fact -> fact.get(Fields.ABOUT)).filter(what::equals).isPresent();
    }

    private static boolean isWritten(GuardContext s) {
        return !s.standing().received().isTrue(Fields.BY_PHONE)
                || s.standing().has(FactKind.WRITTEN_REQUEST_RECEIVED);
    }
}
