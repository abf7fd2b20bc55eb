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

@DisplayName("What is void is refused; what happened against the rules is recorded and says so")
class ActsAgainstTheRulesTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate MON_2026_07_13 = LocalDate.of(2026, 7, 13);
    private static final LocalDate MON_2026_08_17 = LocalDate.of(2026, 8, 17);

    private static List<String> wrongIn(FileInHand file) {
        return file.procedure()
                .irregularities(file.situation())
                .values()
                .stream()
                .flatMap(List::stream)
                .map(irregularity -> irregularity.ground())
                .toList();
    }

    // ---- L7: void, so refused

    @Test
    @DisplayName("L7: LTC Điều 33 khoản 2: of three denouncers one withdraws, the others go on")
    void oneOfThreeDenouncersWithdraws() {
        FileInHand file = aDenunciation(MON_2026_07_06, Map.of("groupSize", 3)).checked(MON_2026_07_06)
                .does(Act.ACCEPT, MON_2026_07_13);
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_08_17, Map.of("all", true))))
                .isEqualTo("DENOUNCERS_WITHDRAWING_UNKNOWN");
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_08_17, Map.of("all", true, "withdrawing", 1))))
                .isEqualTo("DENOUNCERS_WITHDRAWING_UNKNOWN");
        FileInHand two = file.does(Act.WITHDRAW, MON_2026_08_17,
                Map.of("all", true, "withdrawing", 1, "withdrawers", "Người tố cáo thứ hai"));
        assertThat(two.state()).isEqualTo(State.ACCEPTED);
        assertThat(refusal(two.attempt(Act.TERMINATE, MON_2026_08_17, Map.of("ground", "TC_TER_A"))))
                .isEqualTo("OTHER_DENOUNCERS_GO_ON");
        assertThat(two.does(Act.WITHDRAW, MON_2026_08_17, Map.of("all", true, "withdrawing", 2)).state())
                .isEqualTo(State.TERMINATED);
    }

    @Test
    @DisplayName("L7: LKN Điều 11 khoản 5, LTC Điều 23: what nobody signed is not accepted until somebody has")
    void unsigned() {
        FileInHand complaint = FileInHand.received(ProcedureCode.COMPLAINT_FIRST, MatterType.COMPLAINT, MON_2026_07_06,
                Map.of("signed", false));
        assertThat(refusal(complaint.attempt(Act.ACCEPT, MON_2026_07_13, Map.of()))).isEqualTo("KN_NA_5");
        assertThat(complaint.does(Act.AWAIT_SIGNATURES, MON_2026_07_06)
                .does(Act.COMPLETE_SIGNATURES, MON_2026_07_13)
                .does(Act.ACCEPT, MON_2026_07_13)
                .state()).isEqualTo(State.SETTLING);

        FileInHand denunciation = aDenunciation(MON_2026_07_06, Map.of("signed", false)).checked(MON_2026_07_06);
        assertThat(refusal(denunciation.attempt(Act.ACCEPT, MON_2026_07_13, Map.of()))).isEqualTo("TC_NA_A");
        assertThat(denunciation.does(Act.COMPLETE_SIGNATURES, MON_2026_07_13).does(Act.ACCEPT, MON_2026_07_13).state())
                .isEqualTo(State.ACCEPTED);
    }

    @Test
    @DisplayName("L7: LTC Điều 24, 29: a denunciation is not accepted before its conditions were checked")
    void conditionsFirst() {
        assertThat(refusal(aDenunciation(MON_2026_07_06).attempt(Act.ACCEPT, MON_2026_07_13, Map.of())))
                .isEqualTo("CHECK_CONDITIONS_FIRST");
    }

    @Test
    @DisplayName("L7: NĐ124 Điều 5, 16: a group of six without representatives is not accepted; one of four is")
    void groupWithoutRepresentatives() {
        FileInHand six = FileInHand.received(ProcedureCode.COMPLAINT_FIRST, MatterType.COMPLAINT, MON_2026_07_06,
                Map.of("groupSize", 6, "signed", true));
        assertThat(refusal(six.attempt(Act.ACCEPT, MON_2026_07_13, Map.of()))).isEqualTo("KN_WAIT_GROUP");
        assertThat(six.does(Act.APPOINT_REPRESENTATIVES, MON_2026_07_06,
                Map.of("representatives", "Lê Thị A\nLê Văn B", "amongComplainants", true))
                .does(Act.ACCEPT, MON_2026_07_13)
                .state()).isEqualTo(State.SETTLING);
        FileInHand four = FileInHand.received(ProcedureCode.COMPLAINT_FIRST, MatterType.COMPLAINT, MON_2026_07_06,
                Map.of("groupSize", 4, "signed", true));
        assertThat(four.does(Act.ACCEPT, MON_2026_07_13).state()).isEqualTo(State.SETTLING);

        FileInHand denouncers = aDenunciation(MON_2026_07_06, Map.of("groupSize", 6)).does(Act.CHECK_CONDITIONS,
                MON_2026_07_06,
                Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
        assertThat(refusal(denouncers.attempt(Act.ACCEPT, MON_2026_07_13, Map.of())))
                .isEqualTo("GROUP_NOT_REPRESENTED");
    }

    // ---- L8: against the rules, so recorded with what was wrong

    @Test
    @DisplayName("L8: MARK_REMOTE and FIND_COMPLEX after the term are recorded and say so")
    void foundTooLate() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        FileInHand marked = file.does(Act.MARK_REMOTE, MON_2026_08_17, Map.of("reason", "Xã vùng sâu"));
        assertThat(wrongIn(marked)).containsExactly("BEFORE_NOMINAL_END");
        FileInHand found = file.does(Act.FIND_COMPLEX, MON_2026_08_17, Map.of("criteria", List.of("CX_B")));
        assertThat(wrongIn(found)).containsExactly("BEFORE_NOMINAL_END");
    }

    @Test
    @DisplayName("L8: a dialogue announced three days before is recorded; NĐ124 Điều 28 asks for five")
    void dialogueAnnouncedTooLate() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        FileInHand late = file.does(Act.NOTIFY_DIALOGUE, MON_2026_07_13, Map.of("dialogueOn", "2026-07-16"));
        assertThat(wrongIn(late)).containsExactly("DIALOGUE_NOTICE_LATE");
        assertThat(wrongIn(file.does(Act.NOTIFY_DIALOGUE, MON_2026_07_13, Map.of("dialogueOn", "2026-07-18"))))
                .isEmpty();
    }

    @Test
    @DisplayName("L8: complexity without a paper is wrong from July 2026; in 2023 no rule asked for one")
    void complexityWithoutPaper() {
        LocalDate mon = LocalDate.of(2023, 3, 6);
        Verdict before = aComplaint(mon).does(Act.ACCEPT, mon)
                .attemptWithoutPaper(Act.FIND_COMPLEX, mon.plusDays(7), Map.of("criteria", List.of("CX_B")));
        assertThat(before).isNotInstanceOf(Verdict.Refused.class).isNotInstanceOf(Verdict.NotPossible.class);
        if (before instanceof Verdict.Lawful) {
            assertThat(noted(before)).isEqualTo("kept the law");
        }
    }

    @Test
    @DisplayName("L8: the first settler's late decision beside a second complaint for lapse is recorded, its term met late")
    void lateDecisionBesideTheSecondComplaint() {
        FileInHand lapsed = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.LODGE_SECOND, MON_2026_08_17, Map.of("to", "UBND tỉnh"));
        // nobody has decided: it is not "completed late"
        assertThat(lapsed.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.UNMET);
        FileInHand decided = lapsed.does(Act.DECIDE, MON_2026_08_17.plusDays(1), Map.of("outcome", "WRONG"));
        assertThat(decided.state()).isEqualTo(State.UNDER_SECOND_COMPLAINT);
        assertThat(wrongIn(decided)).containsExactly("DECIDED_AFTER_SECOND");
        assertThat(refusal(decided.attempt(Act.DECIDE, MON_2026_08_17.plusDays(2), Map.of("outcome", "RIGHT"))))
                .isEqualTo("DECIDED_ALREADY");
    }

    @Test
    @DisplayName("L8: a team of one and a report without hearing the denounced are recorded with their articles")
    void verifiedAgainstTheRules() {
        FileInHand file = aDenunciation(MON_2026_07_06).checked(MON_2026_07_06)
                .does(Act.ACCEPT, MON_2026_07_13)
                .does(Act.FORM_TEAM, MON_2026_07_13, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, MON_2026_07_13.plusDays(7));
        assertThat(wrongIn(file)).containsExactly("TEAM_OF_TWO", "DENOUNCED_NOT_HEARD");
        assertThat(file.procedure().irregularities(file.situation()).values().iterator().next().get(0).basis())
                .isNotEmpty();
    }

    @Test
    @DisplayName("L8: what is wrong follows from the journal: replaced by the right date nothing is wrong any more")
    void aCorrectionPutsItRight() {
        FileInHand late = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.NOTIFY_DIALOGUE, MON_2026_07_13, Map.of("dialogueOn", "2026-07-16"));
        FileInHand right = late.does(Act.CORRECT, MON_2026_07_13,
                Map.of("fact", 3, "reason", "Ghi nhầm ngày", "replacement", Map.of("dialogueOn", "2026-07-20")));
        assertThat(wrongIn(late)).isNotEmpty();
        assertThat(wrongIn(right)).isEmpty();
    }

    // ---- L9

    @Test
    @DisplayName("L9: NĐ124 Điều 28: the dialogue is announced and held at any time of the settlement, also the second")
    void dialogueAtAnyTime() {
        FileInHand accepted = FileInHand.received(ProcedureCode.COMPLAINT_SECOND, MatterType.COMPLAINT, MON_2026_07_06,
                Map.of("firstDecision", Map.of("number", "05/QĐ", "date", "2026-06-22", "issuedBy", "Trung tâm",
                        "receivedOn", "2026-06-24")))
                .does(Act.ACCEPT, MON_2026_07_06);
        FileInHand announced = accepted.does(Act.NOTIFY_DIALOGUE, MON_2026_07_06, Map.of("dialogueOn", "2026-07-13"));
        assertThat(announced.state()).isEqualTo(State.SETTLING);
        FileInHand held = announced.does(Act.ASSIGN_VERIFICATION, MON_2026_07_06, Map.of("team", List.of("xuly")))
                .does(Act.HOLD_DIALOGUE, MON_2026_07_13, Map.of("heldBy", "giamdoc"));
        assertThat(held.state()).isEqualTo(State.VERIFYING);
        FileInHand decided = held.does(Act.REPORT_VERIFICATION, MON_2026_08_17, Map.of("findings", "Đã xác minh"))
                .does(Act.DECIDE, MON_2026_08_17, Map.of("second", "UPHELD"));
        assertThat(wrongIn(decided)).isEmpty();
    }

    @Test
    @DisplayName("L9: the denounced is heard again after the report, and a suspension is sent late")
    void actsOfADenunciationAtTheirTime() {
        FileInHand reported = aDenunciation(MON_2026_07_06).checked(MON_2026_07_06)
                .does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.FORM_TEAM, MON_2026_07_06, Map.of("team", List.of("xuly", "xuly2")))
                .does(Act.HEAR_DENOUNCED, MON_2026_07_13)
                .does(Act.REPORT_VERIFICATION, MON_2026_07_13);
        assertThat(reported.does(Act.HEAR_DENOUNCED, MON_2026_07_13).state()).isEqualTo(State.AWAITING_CONCLUSION);
        FileInHand resumed = reported.does(Act.SUSPEND, MON_2026_07_13, Map.of("ground", "TC_SUS_B"))
                .does(Act.RESUME, MON_2026_07_13.plusDays(2))
                .does(Act.SEND_SUSPENSION, MON_2026_07_13.plusDays(9));
        assertThat(resumed.clock("TC_SUSPEND_SEND").status()).isEqualTo(DeadlineStatus.MET_LATE);
    }
}
