package vn.nghedan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.deadline.DeadlineStatus.*;
import static vn.nghedan.procedure.FactKind.*;
import static vn.nghedan.procedure.ProcedureCode.*;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.FirstDecision;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.field.Fields;

@DisplayName("the clocks that a journal makes run")
class ClocksTest {

    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate MON_2026_06_15 = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);
    private static final LocalDate WED_2026_07_15 = LocalDate.of(2026, 7, 15);
    private static final LocalDate THU_2026_07_16 = LocalDate.of(2026, 7, 16);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate FRI_2026_07_24 = LocalDate.of(2026, 7, 24);
    private static final LocalDate MON_2026_07_27 = LocalDate.of(2026, 7, 27);
    private static final LocalDate WED_2026_07_29 = LocalDate.of(2026, 7, 29);
    private static final LocalDate FRI_2026_07_31 = LocalDate.of(2026, 7, 31);
    private static final LocalDate MON_2026_08_03 = LocalDate.of(2026, 8, 3);
    private static final LocalDate WED_2026_08_05 = LocalDate.of(2026, 8, 5);
    private static final LocalDate THU_2026_08_06 = LocalDate.of(2026, 8, 6);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate MON_2026_08_17 = LocalDate.of(2026, 8, 17);
    private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);

    @Nested
    @DisplayName("starting")
    class Starting {

        @Test
        @DisplayName("the day of receipt chooses the version of the rule (LKN Điều 27)")
        void choosesTheVersionByTheAnchor() {
            Deadline before = complaint(TUE_2026_06_30).clock("KN1_ACCEPT");
            Deadline since = complaint(MON_2026_07_06).clock("KN1_ACCEPT");

            assertThat(before.dueOn()).hasValue(FRI_2026_07_10);
            assertThat(since.dueOn()).hasValue(WED_2026_07_15);
        }

        @Test
        @DisplayName("a group's acceptance counts from the last signature (NĐ124 Điều 16 khoản 1)")
        void waitsForTheSignaturesOfAGroup() {
            Life group = complaint(MON_2026_07_06).then(SIGNATURES_AWAITED, MON_2026_07_06)
                    .then(SIGNATURES_COMPLETED, MON_2026_07_20);

            assertThat(group.clocks("KN1_ACCEPT")).extracting(Deadline::status).containsExactly(VOID, RUNNING);
            assertThat(group.clock("KN1_ACCEPT").dueOn()).hasValue(WED_2026_07_29);
        }

        @Test
        @DisplayName("the window for the second complaint counts from the day the decision was received (LKN Điều 33)")
        void countsFromADateWithinTheFact() {
            Life decided = settling(MON_2026_06_01).then(DECIDED, MON_2026_07_06)
                    .then(RECEIPT_RECORDED, MON_2026_07_20, says -> says.with(Fields.RECEIVED_ON, FRI_2026_07_10));

            assertThat(decided.clock("KN2_WINDOW").derivation().startedOn()).isEqualTo(FRI_2026_07_10);
            assertThat(decided.clock("KN2_WINDOW").dueOn()).hasValue(MON_2026_08_10);
        }

        @Test
        @DisplayName("without the date it needs, a clock does not start")
        void doesNotStartWithoutItsDate() {
            assertThat(complaint(MON_2026_07_06).clocks("KN_LIMITATION")).isEmpty();
        }

        @Test
        @DisplayName("a case reopened after a coerced withdrawal has a new term for acceptance (LKN Điều 10)")
        void startsAgainWhenReopened() {
            Life reopened = complaint(MON_2026_07_06).then(WITHDRAWN, FRI_2026_07_10).then(REOPENED, MON_2026_07_20);

            assertThat(reopened.clocks("KN1_ACCEPT")).extracting(Deadline::status).containsExactly(VOID, RUNNING);
            assertThat(reopened.clock("KN1_ACCEPT").dueOn()).hasValue(WED_2026_07_29);
        }

        @Test
        @DisplayName("only a posted or uploaded publication has a minimum time (NĐ31 Điều 6 khoản 2)")
        void looksAtWhatAFactSays() {
            Life concluded = Life.in(DENUNCIATION).then(CONCLUDED, MON_2026_07_06);

            assertThat(concluded.then(PUBLISHED, FRI_2026_07_10, says -> says.with(Fields.MEANS, Fields.Means.MEETING))
                    .clocks("TC_PUB_POST")).isEmpty();
            assertThat(concluded.then(PUBLISHED, FRI_2026_07_10, says -> says.with(Fields.MEANS, Fields.Means.POSTING))
                    .clocks("TC_PUB_POST")).hasSize(1);
        }

        @Test
        @DisplayName("the order in which facts were recorded does not matter, their legal dates do")
        void readsFactsInTheOrderOfTheirLegalDates() {
            Life asItHappened = settling(MON_2026_07_06).then(SUSPENDED, FRI_2026_07_10).then(RESUMED, MON_2026_07_20);
            Life recordedLate = Life.in(COMPLAINT_FIRST)
                    .then(RECEIVED, MON_2026_07_06)
                    .then(RESUMED, MON_2026_07_20)
                    .then(SUSPENDED, FRI_2026_07_10)
                    .then(ACCEPTED, MON_2026_07_06);

            assertThat(recordedLate.clock("KN1_SETTLE").dueOn()).isEqualTo(asItHappened.clock("KN1_SETTLE").dueOn());
            assertThat(recordedLate.clock("KN1_SETTLE").anchor()).isEqualTo(3);
        }
    }

    @Nested
    @DisplayName("ending")
    class Ending {

        @Test
        @DisplayName("K7: late from the day after the due date, and not a day earlier")
        void isOverdueFromTheNextDay() {
            Deadline clock = complaint(MON_2026_07_06).clock("KN1_ACCEPT");

            assertThat(clock.isOverdueOn(WED_2026_07_15)).isFalse();
            assertThat(clock.isOverdueOn(THU_2026_07_16)).isTrue();
        }

        @Test
        @DisplayName("met in time, met late; what was met late stays late and is no longer overdue")
        void isMetInTimeOrLate() {
            Deadline inTime = complaint(MON_2026_07_06).then(ACCEPTED, WED_2026_07_15).clock("KN1_ACCEPT");
            Deadline late = complaint(MON_2026_07_06).then(ACCEPTED, THU_2026_07_16).clock("KN1_ACCEPT");

            assertThat(inTime.status()).isEqualTo(MET);
            assertThat(late.status()).isEqualTo(MET_LATE);
            assertThat(late.isOverdueOn(MON_2026_08_10)).isFalse();
        }

        @Test
        @DisplayName("a whole withdrawal ends settlement and starts the sending of its decision (NĐ124 Điều 28b)")
        void isVoidWhenTheDutyFallsAway() {
            Life withdrawn = settling(MON_2026_07_06).then(WITHDRAWN, MON_2026_07_20);

            assertThat(withdrawn.clock("KN1_SETTLE").status()).isEqualTo(VOID);
            assertThat(withdrawn.clock("KN1_SETTLE").voidedOn()).isEqualTo(MON_2026_07_20);
            assertThat(withdrawn.clock("KN_TERM_SEND").dueOn()).hasValue(LocalDate.of(2026, 7, 23));
        }

        @Test
        @DisplayName("a partial withdrawal changes nothing (LKN Điều 10)")
        void goesOnAfterAPartialWithdrawal() {
            Life goesOn = settling(MON_2026_07_06).then(PARTLY_WITHDRAWN, MON_2026_07_20,
                    says -> says.with(Fields.CONTENTS, List.of(1)));

            assertThat(goesOn.clock("KN1_SETTLE").status()).isEqualTo(RUNNING);
        }

        @Test
        @DisplayName("a decision takes effect after its waiting time, which is not late (LKN Điều 44)")
        void isNotLateWhereTimeMerelyHasToPass() {
            Life decided = settling(MON_2026_06_01).then(DECIDED, MON_2026_07_06);

            assertThat(decided.clock("KN_EFFECT_1").dueOn()).hasValue(WED_2026_08_05);
            assertThat(decided.then(TOOK_EFFECT, THU_2026_08_06).clock("KN_EFFECT_1").status()).isEqualTo(MET);
            assertThat(decided.then(SECOND_LODGED, WED_2026_07_29).clock("KN_EFFECT_1").status()).isEqualTo(VOID);
            assertThat(decided.clock("KN_EFFECT_1").isOverdueOn(MON_2026_08_10)).isFalse();
        }

        @Test
        @DisplayName("what another body owes us is past due, but does not make our case late (LKN Điều 14)")
        void doesNotChargeUsWithOthersLateness() {
            Deadline asked = settling(MON_2026_07_06).then(INFORMATION_REQUESTED, MON_2026_07_06).clock("KN_INFO_REQ");

            assertThat(asked.isPastDueOn(MON_2026_07_20)).isTrue();
            assertThat(asked.isOverdueOn(MON_2026_07_20)).isFalse();
        }

        @Test
        @DisplayName("late by the Act, certainly late only by the decree as well (LKN Điều 41 khoản 1)")
        void tellsLateFromCertainlyLate() {
            Deadline sending = Life.in(COMPLAINT_SECOND).then(DECIDED, MON_2026_07_06).clock("KN2_SEND");

            assertThat(sending.isOverdueOn(LocalDate.of(2026, 7, 14))).isTrue();
            assertThat(sending.isCertainlyOverdueOn(WED_2026_07_15)).isFalse();
            assertThat(sending.isCertainlyOverdueOn(THU_2026_07_16)).isTrue();
        }

        @Test
        @DisplayName("notice of a dialogue is met by itself, in time or too late (NĐ124 Điều 28 khoản 1)")
        void isMetByItsOwnStart() {
            Life inTime = settling(MON_2026_07_06).then(DIALOGUE_NOTIFIED, FRI_2026_07_10,
                    says -> says.with(Fields.DIALOGUE_ON, WED_2026_07_15));
            Life late = settling(MON_2026_07_06).then(DIALOGUE_NOTIFIED, FRI_2026_07_10,
                    says -> says.with(Fields.DIALOGUE_ON, FRI_2026_07_10.plusDays(4)));

            assertThat(inTime.clock("KN_DIALOGUE_NOTICE").status()).isEqualTo(MET);
            assertThat(late.clock("KN_DIALOGUE_NOTICE").status()).isEqualTo(MET_LATE);
        }

        @Test
        @DisplayName("a head who sets another date ends the first and starts a second term (LTCD Điều 26 khoản 2)")
        void startsAnewWithAnotherDate() {
            Life petition = Life.in(PETITION)
                    .then(RECEIVED, MON_2026_07_06)
                    .then(DUE_SET, FRI_2026_07_10, says -> says.with(Fields.DUE_ON, MON_2026_07_20))
                    .then(DUE_SET, THU_2026_07_16, says -> says.with(Fields.DUE_ON, MON_2026_08_03));

            assertThat(petition.clock("KNPA_NOTICE").status()).isEqualTo(MET);
            assertThat(petition.clocks("KNPA_ANSWER")).extracting(Deadline::status).containsExactly(VOID, RUNNING);
            assertThat(petition.clock("KNPA_ANSWER").dueOn()).hasValue(MON_2026_08_03);
        }
    }

    @Nested
    @DisplayName("standing still and going on longer")
    class Lengthening {

        @Test
        @DisplayName("complaints are suspended since 1 July 2026 only, also those accepted before (NĐ155 Điều 22)")
        void pausesSinceTheLawAllowsIt() {
            Life before = settling(MON_2026_06_01).then(SUSPENDED, MON_2026_06_15).then(RESUMED, TUE_2026_06_30);
            Life since = settling(MON_2026_06_15).then(SUSPENDED, MON_2026_07_06).then(RESUMED, FRI_2026_07_24);

            assertThat(before.clock("KN1_SETTLE").dueOn()).hasValue(WED_2026_07_01);
            assertThat(since.clock("KN1_SETTLE").dueOn()).hasValue(MON_2026_08_03);
        }

        @Test
        @DisplayName("while suspended it has no date and cannot be late")
        void standsStill() {
            Deadline clock = settling(MON_2026_07_06).then(SUSPENDED, MON_2026_07_20).clock("KN1_SETTLE");

            assertThat(clock.status()).isEqualTo(PAUSED);
            assertThat(clock.pausedSince()).isEqualTo(MON_2026_07_20);
            assertThat(clock.remaining()).isEqualTo(16);
            assertThat(clock.isOverdueOn(THU_2026_09_03)).isFalse();
        }

        @Test
        @DisplayName("two suspensions of 5 and 7 days move the end by 12")
        void addsSuspensionsUp() {
            Life twice = settling(MON_2026_07_06).then(SUSPENDED, FRI_2026_07_10)
                    .then(RESUMED, WED_2026_07_15)
                    .then(SUSPENDED, MON_2026_07_20)
                    .then(RESUMED, MON_2026_07_27);

            assertThat(twice.clock("KN1_SETTLE").dueOn()).hasValue(MON_2026_08_17);
        }

        @Test
        @DisplayName("a suspension after the term has lapsed does not heal the lateness")
        void isNotHealedByALateSuspension() {
            Deadline clock = settling(MON_2026_07_06).then(SUSPENDED, MON_2026_08_10).clock("KN1_SETTLE");

            assertThat(clock.dueOn()).hasValue(WED_2026_08_05);
            assertThat(clock.status()).isEqualTo(RUNNING);
            assertThat(clock.isOverdueOn(MON_2026_08_17)).isTrue();
        }

        @Test
        @DisplayName("an appraisal during a suspension is left out once (NĐ31 Điều 15 khoản 4)")
        void leavesOverlappingPausesOutOnce() {
            Life both = Life.in(DENUNCIATION)
                    .then(ACCEPTED, MON_2026_07_06)
                    .then(APPRAISAL_REQUESTED, FRI_2026_07_10)
                    .then(SUSPENDED, WED_2026_07_15)
                    .then(APPRAISAL_RECEIVED, MON_2026_07_20)
                    .then(RESUMED, FRI_2026_07_24);

            assertThat(both.clock("TC_SETTLE").dueOn()).hasValue(LocalDate.of(2026, 8, 19));
        }

        @Test
        @DisplayName("K4: extensions count from the nominal end, and there is no third (LTC Điều 30)")
        void extendsTwiceAtMost() {
            Life accepted = Life.in(DENUNCIATION).then(ACCEPTED, MON_2026_06_01);
            Life once = accepted.then(EXTENDED, MON_2026_06_15);
            Life twice = once.then(EXTENDED, FRI_2026_07_10);
            Life thrice = twice.then(EXTENDED, MON_2026_07_20);

            assertThat(once.clock("TC_SETTLE").dueOn()).hasValue(FRI_2026_07_31);
            assertThat(twice.clock("TC_SETTLE").dueOn()).hasValue(THU_2026_09_03);
            assertThat(thrice.clock("TC_SETTLE").dueOn()).hasValue(THU_2026_09_03);
        }

        @Test
        @DisplayName("a finding of complexity gives the longer ceiling, counted from acceptance (LKN Điều 28)")
        void followsTheConditionsOfTheFile() {
            Life complex = settling(MON_2026_07_06)
                    .then(FOUND_COMPLEX, MON_2026_07_20, says -> says.with(Fields.CRITERIA, List.of("CX_A")));

            assertThat(complex.clock("KN1_SETTLE").derivation().variant()).isEqualTo("KN1_SETTLE_COMPLEX");
            assertThat(complex.clock("KN1_SETTLE").dueOn()).hasValue(LocalDate.of(2026, 8, 20));
        }

        @Test
        @DisplayName("an obstacle proven afterwards saves a complaint that came late (LKN Điều 9)")
        void leavesAnObstacleOutOfTheLimitation() {
            LocalDate wed20260401 = LocalDate.of(2026, 4, 1);
            Life late = Life.in(COMPLAINT_FIRST)
                    .then(RECEIVED, MON_2026_07_20, says -> says.with(Fields.KNOWN_ON, wed20260401));
            Life excused = late.then(OBSTACLE_RECORDED, FRI_2026_07_24,
                    says -> says.with(Fields.OBSTACLE_FROM, LocalDate.of(2026, 5, 1))
                            .with(Fields.OBSTACLE_TO, LocalDate.of(2026, 5, 31)));

            assertThat(late.clock("KN_LIMITATION").dueOn()).hasValue(TUE_2026_06_30);
            assertThat(late.clock("KN_LIMITATION").status()).isEqualTo(MET_LATE);
            assertThat(excused.clock("KN_LIMITATION").dueOn()).hasValue(FRI_2026_07_31);
            assertThat(excused.clock("KN_LIMITATION").status()).isEqualTo(MET);
        }

        @Test
        @DisplayName("dismissal has 30 days for the second complaint, other discipline 10 (LKN Điều 48)")
        void knowsDismissalFromTheReceipt() {
            FirstDecision contested = new FirstDecision("12/QĐ-SKHCN", MON_2026_06_01, "Trung tâm", MON_2026_06_15);
            Life other = Life.in(DISCIPLINE_SECOND)
                    .then(RECEIVED, MON_2026_07_06, says -> says.with(Fields.CONTESTED_DECISION, contested));
            Life dismissal = Life.in(DISCIPLINE_SECOND)
                    .then(RECEIVED, MON_2026_07_06,
                            says -> says.with(Fields.CONTESTED_DECISION, contested).with(Fields.DISMISSAL, true));

            assertThat(other.clock("KL_LIMITATION_2").status()).isEqualTo(MET_LATE);
            assertThat(dismissal.clock("KL_LIMITATION_2").status()).isEqualTo(MET);
            assertThat(dismissal.clock("KL_LIMITATION_2").derivation().variant())
                    .isEqualTo("KL_LIMITATION_2_DISMISSAL");
        }
    }

    @Nested
    @DisplayName("letters before a case is opened")
    class Letters {

        @Test
        @DisplayName("a complaint lying unclassified is late like the case it will become (LKN Điều 27)")
        void isLateUnclassified() {
            Life letter = Life.ofLetter(MatterType.COMPLAINT).then(RECEIVED, MON_2026_07_06);

            assertThat(letter.clock("KN1_ACCEPT").isOverdueOn(THU_2026_07_16)).isTrue();
            assertThat(letter.clock("LT_45D").isOverdueOn(THU_2026_07_16)).isFalse();
            assertThat(letter.then(CASE_OPENED, FRI_2026_07_10).clock("KN1_ACCEPT").status()).isEqualTo(VOID);
            assertThat(letter.then(CASE_OPENED, FRI_2026_07_10).clock("LT_45D").status()).isEqualTo(MET);
        }

        @Test
        @DisplayName("out of jurisdiction the term for guiding counts from receipt (LTC Điều 24 khoản 2)")
        void countsFromReceiptOnceOutOfJurisdiction() {
            Life complaint = outOfJurisdiction(Life.ofLetter(MatterType.COMPLAINT));
            Life denunciation = outOfJurisdiction(Life.ofLetter(MatterType.DENUNCIATION));

            assertThat(complaint.clock("KN1_ACCEPT").status()).isEqualTo(VOID);
            assertThat(complaint.clock("LT_GUIDE_TRANSFER").dueOn()).hasValue(MON_2026_07_20);
            assertThat(denunciation.clock("TC_INTAKE").status()).isEqualTo(VOID);
            assertThat(denunciation.clock("TC_TRANSFER").dueOn()).hasValue(LocalDate.of(2026, 7, 13));
        }

        @Test
        @DisplayName("within jurisdiction there is nothing to transfer")
        void startsNothingWithinJurisdiction() {
            Life ours = Life.ofLetter(MatterType.DENUNCIATION)
                    .then(RECEIVED, MON_2026_07_06)
                    .then(CLASSIFIED, FRI_2026_07_10,
                            says -> says.with(Fields.ELIGIBLE, true).with(Fields.IN_JURISDICTION, true));

            assertThat(ours.clocks("TC_TRANSFER")).isEmpty();
            assertThat(ours.clock("TC_INTAKE").status()).isEqualTo(RUNNING);
        }

        @Test
        @DisplayName("reclassified, a letter gets the term of its new type from its first receipt (TT05 Điều 6)")
        void keepsTheDayOfReceiptWhenReclassified() {
            Life denunciation = Life.ofLetter(MatterType.DENUNCIATION)
                    .then(RECEIVED, MON_2026_07_06)
                    .then(RECLASSIFIED, FRI_2026_07_10, says -> says.with(Fields.TYPE, MatterType.DENUNCIATION));

            assertThat(denunciation.clocks("KN1_ACCEPT")).isEmpty();
            assertThat(denunciation.clock("TC_INTAKE").status()).isEqualTo(RUNNING);
            assertThat(denunciation.clock("TC_INTAKE").derivation().startedOn()).isEqualTo(MON_2026_07_06);
            assertThat(denunciation.clock("TC_INTAKE").dueOn()).hasValue(WED_2026_07_15);
        }

        @Test
        @DisplayName("a denunciation case passed on too late shows that it was (LTC Điều 24 khoản 2)")
        void isMetLateWhenTransferredTooLate() {
            Life passedOn = Life.in(DENUNCIATION).then(RECEIVED, MON_2026_07_06).then(TRANSFERRED, WED_2026_07_15);

            assertThat(passedOn.clock("TC_INTAKE").status()).isEqualTo(MET);
            assertThat(passedOn.clock("TC_TRANSFER").status()).isEqualTo(MET_LATE);
        }

        private static Life outOfJurisdiction(Life letter) {
            return letter.then(RECEIVED, MON_2026_07_06)
                    .then(CLASSIFIED, FRI_2026_07_10,
                            says -> says.with(Fields.ELIGIBLE, true).with(Fields.IN_JURISDICTION, false));
        }
    }

    @Nested
    @DisplayName("reception")
    class Visits {

        @Test
        @DisplayName("an opened case is not yet an answer, \"needs verification\" is (LTCD Điều 28 khoản 1)")
        void isAnsweredByTheLawsAnswers() {
            Life visit = new Life(RECEPTION, MatterType.COMPLAINT, List.of()).then(ARRIVED, MON_2026_07_06)
                    .then(CONTENT_RECORDED, MON_2026_07_06);

            assertThat(visit.clock("TCD_RESULT_NOTICE").dueOn()).hasValue(MON_2026_07_20);
            assertThat(visit.then(CASE_OPENED, FRI_2026_07_10).clock("TCD_RESULT_NOTICE").status()).isEqualTo(RUNNING);
            assertThat(visit.then(VERIFICATION_NEEDED, FRI_2026_07_10).clock("TCD_RESULT_NOTICE").status())
                    .isEqualTo(MET);
        }

        @Test
        @DisplayName("a direction runs to the date the leader set (NĐ154 Điều 25 khoản 2)")
        void runsToTheDateOfTheDirection() {
            Life visit = new Life(RECEPTION, MatterType.PETITION, List.of()).then(CONTENT_RECORDED, MON_2026_07_06)
                    .then(DIRECTED, MON_2026_07_06, says -> says.with(Fields.DUE_ON, FRI_2026_07_31));

            assertThat(visit.clock("TCD_LEADER_DIRECTION").dueOn()).hasValue(FRI_2026_07_31);
            assertThat(visit.then(DIRECTIONS_DONE, MON_2026_08_03).clock("TCD_LEADER_DIRECTION").status())
                    .isEqualTo(MET_LATE);
        }
    }

    private static Life complaint(LocalDate receivedOn) {
        return Life.in(COMPLAINT_FIRST).then(RECEIVED, receivedOn);
    }

    private static Life settling(LocalDate acceptedOn) {
        return complaint(acceptedOn).then(ACCEPTED, acceptedOn);
    }
}
