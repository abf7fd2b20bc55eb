package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.FileInHand.aComplaint;
import static vn.nghedan.procedure.FileInHand.aDenunciation;
import static vn.nghedan.scenario.FirstComplaintLifeTest.noted;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Verdict;

@DisplayName("Acts that are met in published cases")
class ActsOfRealFilesTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final Map<String, Object> COURT = Map.of("court", "Tòa án nhân dân tỉnh Lâm Đồng", "courtAccepted",
            true);

    private static FileInHand decided() {
        return aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.RECHECK, MON_2026_07_06, Map.of("rechecked", "KEPT"))
                .does(Act.ASSIGN_VERIFICATION, MON_2026_07_06, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, MON_2026_07_20, Map.of("findings", "Khiếu nại sai"))
                .does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "WRONG"))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 7, 22), Map.of("receivedOn", "2026-07-22"));
    }

    @Test
    @DisplayName("L10: LKN Điều 29, LTC Điều 31: Thanh tra tỉnh verifies and reports back, in complaints and denunciations")
    void anotherBodyVerifies() {
        FileInHand complaint = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.REQUEST_VERIFICATION, MON_2026_07_06, Map.of("to", "Thanh tra tỉnh", "dueOn", "2026-07-24"));
        assertThat(complaint.state()).isEqualTo(State.VERIFYING);
        assertThat(complaint.does(Act.RECEIVE_VERIFICATION, MON_2026_07_20,
                Map.of("findings", "Khiếu nại đúng", "differs", false)).state()).isEqualTo(State.VERIFIED);
        FileInHand denunciation = aDenunciation(MON_2026_07_06).checked(MON_2026_07_06)
                .does(Act.ACCEPT, MON_2026_07_06);
        assertThat(refusal(denunciation.does(Act.FORM_TEAM, MON_2026_07_06, Map.of("team", List.of("xuly", "xuly2")))
                .attempt(Act.RECEIVE_VERIFICATION, MON_2026_07_20, Map.of("findings", "x"))))
                .isEqualTo("NO_BODY_CHARGED");
        assertThat(denunciation.does(Act.REQUEST_VERIFICATION, MON_2026_07_06, Map.of("to", "Thanh tra tỉnh"))
                .does(Act.RECEIVE_VERIFICATION, MON_2026_07_20, Map.of("findings", "Tố cáo đúng một phần"))
                .state()).isEqualTo(State.AWAITING_CONCLUSION);
    }

    @Test
    @DisplayName("L10: LKN Điều 7, Điều 11 khoản 9: after the court has accepted the case there is no second complaint")
    void lawsuitAfterTheFirstDecision() {
        LocalDate fri = LocalDate.of(2026, 7, 31);
        FileInHand filed = decided().does(Act.RECORD_LAWSUIT, fri, Map.of("court", "Tòa án nhân dân tỉnh Lâm Đồng"));
        assertThat(filed.does(Act.LODGE_SECOND, fri).state()).isEqualTo(State.UNDER_SECOND_COMPLAINT);
        FileInHand accepted = decided().does(Act.RECORD_LAWSUIT, fri, COURT);
        assertThat(accepted.clock("KN2_WINDOW").status()).isEqualTo(DeadlineStatus.VOID);
        assertThat(refusal(accepted.attempt(Act.LODGE_SECOND, fri, Map.of()))).isEqualTo("KN_NA_9");
        FileInHand discontinued = accepted.does(Act.RECORD_JUDGMENT, fri, Map.of("courtResult", "DISCONTINUED"));
        assertThat(discontinued.does(Act.LODGE_SECOND, fri).state()).isEqualTo(State.UNDER_SECOND_COMPLAINT);
        assertThat(refusal(discontinued.attempt(Act.RECORD_JUDGMENT, fri, Map.of("courtResult", "DISMISSED"))))
                .isEqualTo("NO_LAWSUIT");
        // undecided, the settlement is terminated on the ground of the law
        assertThat(aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.RECORD_LAWSUIT, MON_2026_07_20, COURT)
                .does(Act.TERMINATE, MON_2026_07_20, Map.of("ground", "KN_TER_D"))
                .state()).isEqualTo(State.TERMINATED);
    }

    @Test
    @DisplayName("L10: NĐ124 Điều 17: at first instance the contested decision is checked again; without it the file says so")
    void recheckOfOnesOwnDecision() {
        FileInHand accepted = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        Map<String, Object> right = Map.of("outcome", "RIGHT");
        assertThat(noted(accepted.attempt(Act.DECIDE, MON_2026_07_20, right))).isEqualTo("RECHECK_FIRST");
        assertThat(noted(accepted.does(Act.RECHECK, MON_2026_07_06, Map.of("rechecked", "TO_BE_CHANGED"))
                .attempt(Act.DECIDE, MON_2026_07_20, right))).isEqualTo("kept the law");
        // the decree asks it of the first settler only
        assertThat(FileInHand.received(ProcedureCode.COMPLAINT_SECOND, MatterType.COMPLAINT, MON_2026_07_06,
                Map.of("firstLapsed", true))
                .does(Act.ACCEPT, MON_2026_07_06)
                .attempt(Act.RECHECK, MON_2026_07_06, Map.of("rechecked", "KEPT")))
                .isInstanceOf(Verdict.NotPossible.class);
    }

    @Test
    @DisplayName("L10: NĐ124 Điều 38: a decision in effect is reviewed, and the ending notified where it was lawful")
    void reviewOfADecisionInEffect() {
        FileInHand inEffect = decided().does(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 1));
        LocalDate mon = LocalDate.of(2026, 10, 5);
        assertThat(refusal(inEffect.attempt(Act.NOTIFY_ENDING, mon, Map.of()))).isEqualTo("NOT_FOUND_LAWFUL");
        FileInHand unlawful = inEffect.does(Act.REVIEW_DECISION, mon,
                Map.of("legality", "UNLAWFUL", "summary", "Có tình tiết mới"));
        assertThat(refusal(unlawful.attempt(Act.NOTIFY_ENDING, mon, Map.of()))).isEqualTo("NOT_FOUND_LAWFUL");
        FileInHand lawful = inEffect.does(Act.REVIEW_DECISION, mon,
                Map.of("legality", "LAWFUL", "summary", "Không có tình tiết mới"));
        assertThat(lawful.does(Act.NOTIFY_ENDING, mon).state()).isEqualTo(State.IN_EFFECT);
    }

    @Test
    @DisplayName("L10: LKN Điều 29: an expert appraisal of a complaint stops no clock; one of a denunciation does")
    void appraisalOfAComplaint() {
        FileInHand complaint = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        LocalDate due = complaint.due("KN1_SETTLE");
        FileInHand appraised = complaint
                .does(Act.REQUEST_APPRAISAL, MON_2026_07_06, Map.of("to", "Viện Khoa học hình sự"))
                .does(Act.RECEIVE_APPRAISAL, MON_2026_07_20);
        assertThat(appraised.due("KN1_SETTLE")).isEqualTo(due);
        assertThat(refusal(appraised.attempt(Act.RECEIVE_APPRAISAL, MON_2026_07_20, Map.of())))
                .isEqualTo("NO_APPRAISAL_ASKED");
    }

    @Test
    @DisplayName("L10: a letter that is not accepted is answered in writing, and waits for nothing more")
    void letterAnswered() {
        FileInHand letter = FileInHand.received(ProcedureCode.LETTER, MatterType.COMPLAINT, MON_2026_07_06, Map.of())
                .does(Act.CLASSIFY, MON_2026_07_06, Map.of("eligible", false, "inJurisdiction", true, "reasons",
                        List.of("LT_NE_FORM")))
                .does(Act.ANSWER_LETTER, MON_2026_07_06, Map.of("summary", "Đơn không đủ điều kiện thụ lý vì …"));
        assertThat(letter.state()).isEqualTo(State.REPLIED);
        assertThat(letter.clocks()).noneMatch(clock -> clock.isOpen());
    }

    @Test
    @DisplayName("L10: LKN Điều 33: of several complainants the receipt says which of them received the decision")
    void receiptByWhichOfSeveral() {
        FileInHand group = FileInHand.received(ProcedureCode.COMPLAINT_FIRST, MatterType.COMPLAINT, MON_2026_07_06,
                Map.of("groupSize", 3, "signed", true))
                .does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "RIGHT"));
        FileInHand told = group.does(Act.RECORD_RECEIPT, MON_2026_07_20,
                Map.of("receivedOn", "2026-07-20", "complainant", "Nguyễn Văn A"));
        assertThat(told.standing().facts().get(3).particulars().raw()).containsEntry("complainant", "Nguyễn Văn A");
    }
}
