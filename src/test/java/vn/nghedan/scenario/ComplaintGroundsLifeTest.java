package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.FileInHand.aComplaint;
import static vn.nghedan.scenario.FirstComplaintLifeTest.noted;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.State;

@DisplayName("Căn cứ của Luật Khiếu nại, Điều 11, 11a và NĐ124 Điều 3a: mỗi căn cứ đều dùng được")
class ComplaintGroundsLifeTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate WED_2026_07_15 = LocalDate.of(2026, 7, 15);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);

    private static FileInHand accepted() {
        return aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KN_NA_1", "KN_NA_2", "KN_NA_3", "KN_NA_4", "KN_NA_5", "KN_NA_6", "KN_NA_7", "KN_NA_8",
            "KN_NA_9"})
    @DisplayName("Điều 11: not accepted, within the term of acceptance")
    void notAccepted(String ground) {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.REFUSE, WED_2026_07_15, Map.of("ground", ground));
        assertThat(file.state()).isEqualTo(State.REFUSED);
        assertThat(file.clock("KN1_ACCEPT").status()).isEqualTo(DeadlineStatus.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KN_SUS_A", "KN_SUS_B"})
    @DisplayName("Điều 11a khoản 1: suspended, the term stands still, sent in three working days")
    void suspended(String ground) {
        FileInHand file = accepted().does(Act.SUSPEND, MON_2026_07_20, Map.of("ground", ground));
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.PAUSED);
        assertThat(file.due("KN_SUSP_SEND")).isEqualTo(LocalDate.of(2026, 7, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KN_TER_A", "KN_TER_B", "KN_TER_C", "KN_TER_D"})
    @DisplayName("Điều 11a khoản 2: terminated, sent in three working days, archived")
    void terminated(String ground) {
        FileInHand file = accepted().does(Act.TERMINATE, MON_2026_07_20, Map.of("ground", ground));
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.VOID);
        assertThat(file.due("KN_TERM_SEND")).isEqualTo(LocalDate.of(2026, 7, 23));
        file = file.does(Act.SEND_TERMINATION, MON_2026_07_20).does(Act.ARCHIVE, LocalDate.of(2026, 7, 21));
        assertThat(file.state()).isEqualTo(State.ARCHIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CX_A", "CX_B", "CX_C", "CX_D", "CX_E", "CX_F", "CX_G"})
    @DisplayName("NĐ124 Điều 3a: any one criterion makes the case complex")
    void complex(String criterion) {
        FileInHand file = accepted().does(Act.FIND_COMPLEX, MON_2026_07_20, Map.of("criteria", List.of(criterion)));
        assertThat(file.clock("KN1_SETTLE").derivation().variant()).isEqualTo("KN1_SETTLE_COMPLEX");
    }

    @Test
    @DisplayName("what may not be done yet is refused with its ground")
    void notYet() {
        FileInHand file = accepted();
        assertThat(noted(file.attempt(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "WRONG"))))
                .isEqualTo("VERIFY_FIRST");
        assertThat(refusal(file.attempt(Act.SEND_RESUMPTION, MON_2026_07_20, Map.of()))).isEqualTo("NOT_RESUMED");
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_07_20, Map.of())))
                .isEqualTo("WITHDRAWAL_NAMES_NOTHING");
        assertThat(refusal(file.does(Act.TERMINATE, MON_2026_07_20, Map.of("ground", "KN_TER_C"))
                .attempt(Act.REOPEN, MON_2026_07_20, Map.of("reason", "Đổi ý", "coerced", true))))
                .isEqualTo("NOT_WITHDRAWN");
        FileInHand decided = file.does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "RIGHT"));
        assertThat(refusal(decided.attempt(Act.TAKE_EFFECT, LocalDate.of(2026, 10, 1), Map.of())))
                .isEqualTo("RECEIPT_UNKNOWN");
        FileInHand announced = file.does(Act.ASSIGN_VERIFICATION, MON_2026_07_06)
                .does(Act.REPORT_VERIFICATION, WED_2026_07_15, Map.of("findings", "Đã xác minh"))
                .does(Act.NOTIFY_DIALOGUE, WED_2026_07_15, Map.of("dialogueOn", "2026-07-20"));
        assertThat(noted(announced.attempt(Act.HOLD_DIALOGUE, LocalDate.of(2026, 7, 17), Map.of())))
                .isEqualTo("DIALOGUE_NOT_BEFORE_NOTICE");
    }
}
