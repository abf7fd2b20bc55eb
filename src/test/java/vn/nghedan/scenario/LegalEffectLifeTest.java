package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

@DisplayName("Hiệu lực pháp luật của quyết định giải quyết khiếu nại — Luật Khiếu nại, Điều 44, 57; NĐ124 Điều 31")
class LegalEffectLifeTest {

    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate FRI_2026_07_17 = LocalDate.of(2026, 7, 17);
    private static final LocalDate TUE_2026_07_21 = LocalDate.of(2026, 7, 21);
    private static final LocalDate THU_2026_09_10 = LocalDate.of(2026, 9, 10);
    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);

    private static FileInHand decided(LocalDate on, String outcome) {
        return FileInHand.aComplaint(on.minusDays(40))
                .does(Act.ACCEPT, on.minusDays(30))
                .does(Act.ASSIGN_VERIFICATION, on.minusDays(29), Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, on.minusDays(5), Map.of("findings", "Đã xác minh"))
                .does(Act.DECIDE, on, Map.of("outcome", outcome));
    }

    @Test
    @DisplayName("L6: the window is over on 20/8 (Saturday 22/8 is worked); entered on 10/9, execution was due on 26/8 and not on 17/9")
    void byLawAndNotByEntry() {
        FileInHand file = decided(FRI_2026_07_17, "RIGHT")
                .does(Act.RECORD_RECEIPT, TUE_2026_07_21, Map.of("receivedOn", "2026-07-21"));
        assertThat(file.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 8, 26));
        FileInHand entered = file.does(Act.TAKE_EFFECT, THU_2026_09_10);
        assertThat(entered.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 8, 26));
        assertThat(entered.clocks().stream().filter(LegalEffectLifeTest::isExecution)).hasSize(1);
        assertThat(entered.does(Act.START_EXECUTION, THU_2026_09_10).clock("KN_EXEC_START").status())
                .isEqualTo(DeadlineStatus.MET_LATE);
    }

    @Test
    @DisplayName("L6: decided on 03/3, nobody recorded anything since: execution is overdue from 10/4 on")
    void nobodyClicked() {
        FileInHand file = decided(TUE_2026_03_03, "PARTLY_RIGHT");
        assertThat(file.due("KN_EFFECT_1")).isEqualTo(LocalDate.of(2026, 4, 2));
        Deadline execution = file.clock("KN_EXEC_START");
        assertThat(execution.dueOn()).contains(LocalDate.of(2026, 4, 9));
        assertThat(execution.isOverdueOn(LocalDate.of(2026, 4, 10))).isTrue();
        assertThat(execution.isAheadOn(LocalDate.of(2026, 4, 1))).isTrue();
    }

    @Test
    @DisplayName("L6: remote it is forty-five days; a second complaint ends it; what was found wrong leaves nothing to do")
    void remoteSecondAndWrong() {
        FileInHand remote = FileInHand.aComplaint(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.MARK_REMOTE, MON_2026_06_01, Map.of("reason", "Vùng sâu"))
                .does(Act.DECIDE, MON_2026_06_01, Map.of("outcome", "RIGHT"));
        assertThat(remote.due("KN_EFFECT_1")).isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(remote.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 7, 23));
        FileInHand contested = decided(FRI_2026_07_17, "RIGHT")
                .does(Act.RECORD_RECEIPT, TUE_2026_07_21, Map.of("receivedOn", "2026-07-21"))
                .does(Act.LODGE_SECOND, LocalDate.of(2026, 8, 12), Map.of("to", "UBND tỉnh"));
        assertThat(contested.clock("KN_EXEC_START").status()).isEqualTo(DeadlineStatus.VOID);
        assertThat(decided(FRI_2026_07_17, "WRONG").hasClock("KN_EXEC_START")).isFalse();
    }

    @Test
    @DisplayName("L6: a second decision takes effect thirty days after its issue, in whichever file it is carried out")
    void secondDecision() {
        FileInHand elsewhere = decided(FRI_2026_07_17, "WRONG")
                .does(Act.RECORD_RECEIPT, TUE_2026_07_21, Map.of("receivedOn", "2026-07-21"))
                .does(Act.LODGE_SECOND, LocalDate.of(2026, 8, 12), Map.of("to", "UBND tỉnh"));
        assertThat(result(elsewhere, "CHANGED").due("KN_EFFECT_2")).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(result(elsewhere, "CHANGED").due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(result(elsewhere, "UPHELD").hasClock("KN_EXEC_START")).isFalse();
        FileInHand here = decided(FRI_2026_07_17, "RIGHT").does(Act.LODGE_SECOND, LocalDate.of(2026, 8, 12));
        assertThat(result(here, "UPHELD").clock("KN_EXEC_START").isOpen()).isTrue();
        // carried out in the file of the second complaint
        assertThat(result(here, "CHANGED").clock("KN_EXEC_START").status()).isEqualTo(DeadlineStatus.VOID);
    }

    private static FileInHand result(FileInHand file, String second) {
        return file.does(Act.RECORD_SECOND_RESULT, LocalDate.of(2026, 9, 18),
                Map.of("second", second, "secondDecidedOn", "2026-09-14", "receivedOn", "2026-09-17"));
    }

    @Test
    @DisplayName("L6: a decision on discipline is announced to all staff once it has effect, recorded or not")
    void discipline() {
        FileInHand file = FileInHand
                .received(ProcedureCode.DISCIPLINE_FIRST, MatterType.COMPLAINT, MON_2026_06_01, Map.of())
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.ASSIGN_VERIFICATION, MON_2026_06_01, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, MON_2026_06_01, Map.of("findings", "Đã xác minh"))
                .does(Act.NOTIFY_DIALOGUE, MON_2026_06_01, Map.of("dialogueOn", "2026-06-08"))
                .does(Act.HOLD_DIALOGUE, LocalDate.of(2026, 6, 8), Map.of("heldBy", "giamdoc"))
                .does(Act.DECIDE, LocalDate.of(2026, 6, 9), Map.of("outcome", "RIGHT"));
        assertThat(file.due("KL_EFFECT_1")).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(file.clock("KL_PUBLISH").isOpen()).isTrue();
        assertThat(file.clock("KL_PUBLISH").isAheadOn(LocalDate.of(2026, 7, 8))).isTrue();
        assertThat(file.clock("KL_PUBLISH").isAheadOn(LocalDate.of(2026, 7, 9))).isFalse();
    }

    @Test
    @DisplayName("L6: before the court since 31/7 nobody waits for the window until 20/8: in effect after 17/8, due on 22/8")
    void beforeTheCourt() {
        FileInHand file = decided(FRI_2026_07_17, "RIGHT")
                .does(Act.RECORD_RECEIPT, TUE_2026_07_21, Map.of("receivedOn", "2026-07-21"))
                .does(Act.RECORD_LAWSUIT, LocalDate.of(2026, 7, 31), Map.of("court", "Tòa án", "courtAccepted", true));
        // thirty days from 17/7 is Sunday 16/8; then 18–21 August and Saturday the 22nd, which is worked
        assertThat(file.due("KN_EFFECT_1")).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 8, 22));
        assertThat(file.does(Act.TAKE_EFFECT, LocalDate.of(2026, 8, 18)).due("KN_EXEC_START"))
                .isEqualTo(LocalDate.of(2026, 8, 22));
    }

    private static boolean isExecution(Deadline clock) {
        return clock.rule().key().equals("KN_EXEC_START");
    }
}
