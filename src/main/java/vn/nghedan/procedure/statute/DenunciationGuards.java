package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Guard.onAct;
import static vn.nghedan.procedure.Guard.onFile;
import static vn.nghedan.procedure.statute.Citations.LTC;
import static vn.nghedan.procedure.statute.Citations.ND31;
import static vn.nghedan.procedure.statute.Citations.one;

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
            s -> !s.standing().isAgainstLeaders(), one(LTC, "Điều 12"), one(LTC, "Điều 13"));

    static final Guard IS_AGAINST_LEADERS = onFile("DENOUNCED_LEADS_NOTHING",
            s -> s.standing().isAgainstLeaders(), one(LTC, "Điều 12"));

    static final Guard NOT_AGAINST_THE_HEAD = onAct("DENOUNCED_IS_SETTLER",
            s -> s.proposed().decidedBy() == null || !s.named().contains(s.proposed().decidedBy()),
            one(LTC, "Điều 13"), one(LTC, "Điều 12"));

    /** Only a letter is passed on; who came in person is told where to go. */
    static final Guard CAME_BY_LETTER = onFile("IN_PERSON_IS_GUIDED",
            s -> !s.standing().received().isTrue(Fields.IN_PERSON), one(LTC, "Điều 24 khoản 2"));

    static final Guard CAME_IN_PERSON = onFile("LETTER_IS_TRANSFERRED",
            s -> s.standing().received().isTrue(Fields.IN_PERSON), one(LTC, "Điều 24 khoản 2"));

    /** Where nobody stands behind it there is no denunciation, at most information to look into. */
    static final Guard NOT_ANONYMOUS = onFile("TC_NP_3", s -> !s.standing().received().isTrue(Fields.ANONYMOUS),
            one(LTC, "Điều 25"));

    /** It is accepted only if each condition holds, so whoever says they do names the four that always must. */
    static final Guard EACH_CONDITION_NAMED = onAct("CONDITION_NOT_NAMED",
            s -> !s.proposed().isTrue(Fields.FULFILLED)
                    || s.proposed().get(Fields.CONDITIONS).orElse(List.of()).containsAll(ALWAYS_NEEDED),
            one(LTC, "Điều 29 khoản 1"));

    static final Guard NO_CONDITION_FAILED = onFile("CONDITION_FAILED",
            s -> s.standing()
                    .last(FactKind.CONDITIONS_CHECKED)
                    .map(check -> check.isTrue(Fields.FULFILLED))
                    .orElse(true),
            one(LTC, "Điều 29 khoản 1"));

    /** Nothing is accepted before each condition was looked at. */
    static final Guard CONDITIONS_WERE_CHECKED = onFile("CHECK_CONDITIONS_FIRST",
            s -> s.standing().has(FactKind.CONDITIONS_CHECKED), one(LTC, "Điều 24 khoản 1"),
            one(LTC, "Điều 29 khoản 1"));

    static final Guard SIGNED_BY_DENOUNCER = onFile("TC_NA_A", s -> Guards.isSigned(s.standing()),
            one(LTC, "Điều 23"), one(LTC, "Điều 29 khoản 1 điểm a"));

    static final Guard UNSIGNED = onFile("SIGNED_ALREADY", s -> !Guards.isSigned(s.standing()),
            one(LTC, "Điều 23"));

    /** A group names who represents it (LTC Điều 23). */
    static final Guard GROUP_IS_REPRESENTED = onFile("GROUP_NOT_REPRESENTED",
            s -> s.standing().groupSize() < 5 || s.standing().has(FactKind.REPRESENTATIVES_APPOINTED),
            one(LTC, "Điều 23"), one(LTC, "Điều 29 khoản 1 điểm a"));

    static final Guard GROUP_OF_DENOUNCERS = onFile("NO_GROUP_OF_DENOUNCERS",
            s -> s.standing().groupSize() >= 5, one(LTC, "Điều 23"));

    static final Guard SOMEBODY_REPRESENTS_THEM = onAct("NO_DENOUNCER_REPRESENTS",
            s -> s.proposed().get(Fields.REPRESENTATIVE_COUNT).filter(people -> people >= 1).isPresent()
                    && s.proposed().isTrue(Fields.AMONG_DENOUNCERS),
            one(LTC, "Điều 23"));

    // ---- withdrawing

    /** Of several denouncers it is said who withdraws; the others go on. */
    static final Guard DENOUNCERS_SAY_WHO = onAct("DENOUNCERS_WITHDRAWING_UNKNOWN",
            s -> s.standing().groupSize() <= 1 || s.proposed()
                    .get(Fields.WITHDRAWING)
                    .filter(people -> people >= 1 && people <= s.standing().groupLeft())
                    .filter(people -> people == s.standing().groupLeft()
                            || s.proposed().get(Fields.WITHDRAWERS).isPresent())
                    .isPresent(),
            one(LTC, "Điều 33 khoản 2"));

    /** It ends only when all who denounced have withdrawn. */
    static final Guard ALL_DENOUNCERS_WITHDREW = onAct("OTHER_DENOUNCERS_GO_ON",
            s -> s.standing().groupSize() <= 1
                    || s.proposed().get(TERMINATION).filter("TC_TER_A"::equals).isEmpty(),
            one(LTC, "Điều 33 khoản 2"), one(LTC, "Điều 34 khoản 3"));

    // ---- settlement

    static final Guard DENUNCIATION_WAS_SUSPENDED = onFile("DENUNCIATION_NOT_SUSPENDED",
            s -> s.standing().has(FactKind.SUSPENDED), one(LTC, "Điều 34 khoản 4"));

    static final Guard COMPLEXITY_FOUND = onFile("EXTENSION_NEEDS_COMPLEXITY",
            s -> s.standing().conditions().contains(Condition.COMPLEX), one(LTC, "Điều 30 khoản 2"));

    /** Complex: once. Special, that is two criteria or more: twice. Never a third time. */
    static final Guard EXTENSION_LEFT = onFile("NO_EXTENSION_LEFT", DenunciationGuards::hasExtensionLeft,
            one(LTC, "Điều 30 khoản 2"), one(LTC, "Điều 30 khoản 3"));

    /** In a field of administrative violations its law sets the end; past that nothing is extended. */
    static final Guard WITHIN_FIELD_LIMIT = onFile("FIELD_LIMIT_REACHED",
            s -> s.clock("TC_FIELD_CAP")
                    .flatMap(Deadline::dueOn)
                    .flatMap(limit -> s.clock("TC_SETTLE").flatMap(Deadline::dueOn).map(limit::isAfter))
                    .orElse(true),
            one(LTC, "Điều 42 khoản 2"));

    static final Guard APPRAISAL_PENDING = onFile("NO_APPRAISAL_PENDING",
            s -> s.standing().count(FactKind.APPRAISAL_REQUESTED) > s.standing().count(FactKind.APPRAISAL_RECEIVED),
            one(ND31, "Điều 15 khoản 4"));

    static final Guard ABSENCE_EXPLAINED = onAct("ABSENCE_NEEDS_REASON",
            s -> !s.proposed().isTrue(Fields.ABSENT) || s.proposed().get(Fields.REASON).isPresent(),
            one(ND31, "Điều 12"));

    /** The team meets the denounced, who explains in writing, before it reports. */
    static final Guard DENOUNCED_WAS_HEARD = onFile("DENOUNCED_NOT_HEARD",
            s -> s.standing().has(FactKind.DENOUNCED_HEARD), one(ND31, "Điều 12"))
            .toBeNoted();

    static final Guard BODY_ASKED = onFile("NO_BODY_CHARGED",
            s -> s.standing().has(FactKind.VERIFICATION_REQUESTED), one(LTC, "Điều 31"));

    // ---- after the conclusion

    static final Guard HANDLING_RECOMMENDED = onFile("NOTHING_RECOMMENDED",
            s -> s.standing().last(FactKind.HANDLED).flatMap(handled -> handled.get(Fields.TO)).isPresent(),
            one(LTC, "Điều 36 khoản 3"));

    static final Guard REDACTION_WAS_CHECKED = onFile("REDACTION_UNCHECKED",
            s -> s.standing().has(FactKind.REDACTION_CHECKED), one(LTC, "Điều 40"), one(LTC, "Điều 56"));

    /** Four eyes: who checked that nothing tells who denounced neither orders the publication nor enters it. */
    static final Guard CHECKED_BY_ANOTHER = onAct("REDACTION_CHECKED_ALONE",
            s -> s.standing()
                    .last(FactKind.REDACTION_CHECKED)
                    .flatMap(check -> check.get(Fields.CHECKED_BY))
                    .filter(checker -> checker.equals(s.proposed().decidedBy()) || checker.equals(s.recorder()))
                    .isEmpty(),
            one(LTC, "Điều 40"), one(LTC, "Điều 56"));

    static final Guard POSTED_LONG_ENOUGH = onAct("CONCLUSION_POSTED_TOO_SHORT",
            s -> s.clock("TC_PUB_POST")
                    .flatMap(Deadline::dueOn)
                    .map(due -> !s.proposed().on().isBefore(due))
                    .orElse(true),
            one(ND31, "Điều 6 khoản 2"))
            .toBeNoted();

    // ---- the superior

    static final Guard TERM_IS_OVER = onAct("NOT_OVERDUE",
            s -> s.clock("TC_SETTLE")
                    .flatMap(Deadline::dueOn)
                    .map(due -> s.proposed().on().isAfter(due))
                    .orElse(false),
            one(LTC, "Điều 38 khoản 1"))
            .toBeNoted();

    static final Guard REPORT_AWAITED = onFile("NO_REPORT_DEMANDED",
            s -> s.standing().count(FactKind.REPORT_DEMANDED) > s.standing().count(FactKind.OVERDUE_REPORTED),
            one(LTC, "Điều 38 khoản 3"));

    static final Guard REPORT_WAS_DEMANDED = onFile("DEMAND_REPORT_FIRST",
            s -> s.standing().has(FactKind.REPORT_DEMANDED), one(LTC, "Điều 38 khoản 2"))
            .toBeNoted();

    static final Guard FOLLOWS_LATENESS = onFile("FOLLOWS_A_RESULT", s -> isAbout(s, Fields.FollowUp.LATENESS),
            one(LTC, "Điều 38"));

    static final Guard FOLLOWS_RESULT = onFile("FOLLOWS_LATENESS", s -> isAbout(s, Fields.FollowUp.RESULT),
            one(LTC, "Điều 37"));

    static final Guard WAS_CONCLUDED = onFile("NOTHING_CONCLUDED", s -> s.standing().has(FactKind.CONCLUDED),
            one(LTC, "Điều 37 khoản 1"));

    static final Guard REVIEW_AWAITED = onFile("NO_REVIEW_AWAITED",
            s -> s.standing().count(FactKind.FOLLOW_UP_RECORDED) > s.standing().count(FactKind.REVIEW_RECORDED),
            one(LTC, "Điều 37"));

    // ---- protection

    /** Asked for in writing with date, persons, reason and signature; by telephone first when it is urgent. */
    static final Guard WRITING_AWAITED = onFile("REQUEST_IS_WRITTEN", s -> !isWritten(s), one(LTC, "Điều 50"));

    static final Guard ASKED_IN_WRITING = onFile("REQUEST_NOT_WRITTEN", DenunciationGuards::isWritten,
            one(LTC, "Điều 50"));

    static final Guard ASKED_BY_PHONE = onFile("NOT_URGENT",
            s -> s.standing().received().isTrue(Fields.BY_PHONE), one(LTC, "Điều 50"));

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
