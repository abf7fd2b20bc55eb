package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.FileInHand.aComplaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.ClockStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Verdict;

@DisplayName("Khiếu nại lần đầu — Luật Khiếu nại, Điều 27–32")
class FirstComplaintLifeTest {

    private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate WED_2026_07_15 = LocalDate.of(2026, 7, 15);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate WED_2026_08_26 = LocalDate.of(2026, 8, 26);

    @Test
    @DisplayName("from receipt to archive, with verification, dialogue, a suspension and execution")
    void aWholeLife() {
        // Điều 27: accepted within seven working days of receipt
        FileInHand file = aComplaint(MON_2026_07_06);
        assertThat(file.state()).isEqualTo(State.PENDING_ACCEPTANCE);
        assertThat(file.due("KN1_ACCEPT")).isEqualTo(WED_2026_07_15);

        file = file.does(Act.ACCEPT, MON_2026_07_06);
        assertThat(file.clock("KN1_ACCEPT").status()).isEqualTo(ClockStatus.MET);
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 5));

        // Điều 29: verification
        file = file.does(Act.ASSIGN_VERIFICATION, LocalDate.of(2026, 7, 8), Map.of("team", List.of("xuly")));

        // Điều 11a: suspended for 21 days, which do not count
        file = file.does(Act.SUSPEND, MON_2026_07_20, Map.of("ground", "KN_SUS_A"));
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(file.clock("KN1_SETTLE").dueOn()).isEmpty();
        assertThat(file.due("KN_SUSP_SEND")).isEqualTo(LocalDate.of(2026, 7, 23));
        file = file.does(Act.SEND_SUSPENSION, LocalDate.of(2026, 7, 21)).does(Act.RESUME, MON_2026_08_10);
        assertThat(file.due("KN_RESUME_SEND")).isEqualTo(LocalDate.of(2026, 8, 13));
        file = file.does(Act.SEND_RESUMPTION, LocalDate.of(2026, 8, 11));
        assertThat(file.state()).isEqualTo(State.VERIFYING);
        assertThat(file.due("KN1_SETTLE")).isEqualTo(WED_2026_08_26);

        // Điều 30: findings and request differ, so a dialogue is held, announced five days before
        file = file.does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 8, 12),
                Map.of("findings", "Khiếu nại đúng một phần", "differs", true));
        assertThat(refusal(file.attempt(Act.DECIDE, LocalDate.of(2026, 8, 13), Map.of("outcome", "PARTLY_RIGHT"))))
                .isEqualTo("DIALOGUE_FIRST");
        assertThat(refusal(file.attempt(Act.NOTIFY_DIALOGUE, LocalDate.of(2026, 8, 13),
                Map.of("dialogueOn", "2026-08-17")))).isEqualTo("DIALOGUE_NOTICE_LATE");
        file = file.does(Act.NOTIFY_DIALOGUE, LocalDate.of(2026, 8, 13), Map.of("dialogueOn", "2026-08-18"))
                .does(Act.HOLD_DIALOGUE, LocalDate.of(2026, 8, 18), Map.of("heldBy", "giamdoc"));

        // Điều 31: decided, in time
        file = file.does(Act.DECIDE, LocalDate.of(2026, 8, 25), Map.of("outcome", "PARTLY_RIGHT"));
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(ClockStatus.MET);

        // Điều 32: sent within three working days
        assertThat(file.due("KN1_SEND")).isEqualTo(LocalDate.of(2026, 8, 28));
        file = file.does(Act.SEND_DECISION, LocalDate.of(2026, 8, 26))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 8, 28), Map.of("receivedOn", "2026-08-28"));

        // Điều 33, 44: the decision waits for its effect date and for the window of the second complaint
        assertThat(file.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(refusal(file.attempt(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 25), Map.of())))
                .isEqualTo("SECOND_WINDOW_OPEN");
        file = file.does(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 29));

        // NĐ124 Điều 31: execution starts within five working days; nothing is archived before it is done
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 10, 6));
        assertThat(refusal(file.attempt(Act.ARCHIVE, LocalDate.of(2026, 9, 30), Map.of()))).isEqualTo("EXECUTE_FIRST");
        file = file.does(Act.START_EXECUTION, LocalDate.of(2026, 10, 2))
                .does(Act.COMPLETE_EXECUTION, LocalDate.of(2026, 10, 20))
                .does(Act.ARCHIVE, LocalDate.of(2026, 10, 21));
        assertThat(file.state()).isEqualTo(State.ARCHIVED);
        assertThat(file.situation().clocks()).noneMatch(clock -> clock.isOverdueOn(FileInHand.FAR_LATER));
    }

    @Test
    @DisplayName("the acceptance term is the one in force on the day of receipt: Luật 136/2025/QH15 changed it on 01/7/2026")
    void acceptanceByTheDayOfReceipt() {
        assertThat(aComplaint(TUE_2026_06_30).due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(aComplaint(MON_2026_07_06).due("KN1_ACCEPT")).isEqualTo(WED_2026_07_15);
    }

    @Test
    @DisplayName("Điều 11a: no suspension before 01/7/2026")
    void noSuspensionBeforeTheNewLaw() {
        FileInHand file = aComplaint(LocalDate.of(2026, 5, 4)).does(Act.ACCEPT, LocalDate.of(2026, 5, 11));
        assertThat(refusal(file.attempt(Act.SUSPEND, LocalDate.of(2026, 6, 1), Map.of("ground", "KN_SUS_A"))))
                .isEqualTo("GROUND_NOT_IN_FORCE");
    }

    @Test
    @DisplayName("NĐ155 Điều 22 khoản 1: a complaint accepted before 01/7/2026 may be suspended after it, E13")
    void suspensionOfAnOlderComplaint() {
        FileInHand file = aComplaint(LocalDate.of(2026, 6, 8)).does(Act.ACCEPT, LocalDate.of(2026, 6, 15))
                .does(Act.SUSPEND, LocalDate.of(2026, 7, 6), Map.of("ground", "KN_SUS_B"))
                .does(Act.RESUME, LocalDate.of(2026, 7, 24));
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    @Test
    @DisplayName("NĐ124 Điều 16 khoản 1: a group that has not signed in full is not accepted, and no acceptance clock runs")
    void aGroupWaits() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.AWAIT_SIGNATURES, MON_2026_07_06);
        assertThat(file.clock("KN1_ACCEPT").status()).isEqualTo(ClockStatus.VOID);
        assertThat(refusal(file.attempt(Act.ACCEPT, MON_2026_07_20, Map.of()))).isEqualTo("KN_WAIT_GROUP");
        assertThat(file.offered()).doesNotContain(Act.ACCEPT);
        file = file.does(Act.COMPLETE_SIGNATURES, MON_2026_07_20);
        assertThat(file.due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2026, 7, 29));
    }

    @Test
    @DisplayName("Điều 10: a withdrawn content is not considered again; withdrawing all ends the file")
    void withdrawal() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(1)));
        assertThat(file.state()).isEqualTo(State.SETTLING);
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(1)))))
                .isEqualTo("CONTENT_WITHDRAWN");
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(7)))))
                .isEqualTo("CONTENT_UNKNOWN");
        file = file.does(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(2)));
        assertThat(file.state()).isEqualTo(State.TERMINATED);
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(ClockStatus.VOID);
    }

    @Test
    @DisplayName("Điều 28: the complex ceiling counts from acceptance, and must be found before the ordinary term ends")
    void complexity() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.FIND_COMPLEX, MON_2026_07_20, Map.of("criteria", List.of("CX_B")));
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 20));
        FileInHand late = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        assertThat(
                refusal(late.attempt(Act.FIND_COMPLEX, LocalDate.of(2026, 8, 6), Map.of("criteria", List.of("CX_B")))))
                .isEqualTo("BEFORE_NOMINAL_END");
    }

    @Test
    @DisplayName("closed late stays late")
    void lateForEver() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_08_10);
        assertThat(file.clock("KN1_ACCEPT").status()).isEqualTo(ClockStatus.MET_LATE);
    }

    @Test
    @DisplayName("NĐ124 Điều 29 khoản 3 b–c: what is posted stays for fifteen days at least (KN_PUB_POST)")
    void postedForFifteenDays() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "RIGHT"))
                .does(Act.PUBLISH, MON_2026_08_10, Map.of("means", "POSTING"));
        assertThat(file.due("KN_PUB_POST")).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(file.clock("KN_PUB_POST").isOverdueOn(FileInHand.FAR_LATER)).isFalse();
    }

    static String refusal(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.refusal().ground() : verdict.toString();
    }
}
