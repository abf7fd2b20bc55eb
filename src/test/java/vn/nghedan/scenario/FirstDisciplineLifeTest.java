package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.scenario.FirstComplaintLifeTest.noted;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Verdict;

@DisplayName("Khiếu nại quyết định kỷ luật lần đầu — Luật Khiếu nại, Điều 47–58")
class FirstDisciplineLifeTest {

    private static final LocalDate MON_2026_07_13 = LocalDate.of(2026, 7, 13);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate MON_2026_08_17 = LocalDate.of(2026, 8, 17);

    private static FileInHand verified(Map<String, Object> receipt) {
        return FileInHand.received(ProcedureCode.DISCIPLINE_FIRST, MatterType.COMPLAINT, MON_2026_07_13, receipt)
                .does(Act.ACCEPT, MON_2026_07_20)
                .does(Act.ASSIGN_VERIFICATION, MON_2026_07_20, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, MON_2026_08_10, Map.of("findings", "Đã xác minh"));
    }

    private static FileInHand talked(FileInHand file) {
        return file.does(Act.NOTIFY_DIALOGUE, MON_2026_08_10, Map.of("dialogueOn", "2026-08-17"))
                .does(Act.HOLD_DIALOGUE, MON_2026_08_17, Map.of("heldBy", "giamdoc"));
    }

    @Test
    @DisplayName("Điều 48, 50, 57: no remote ceiling, dialogue before every decision, ten days for the second complaint")
    void firstDiscipline() {
        FileInHand file = verified(Map.of("knownOn", "2026-07-06"));
        assertThat(file.due("KL_LIMITATION_1")).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(file.due("KL_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 19));
        assertThat(file.attempt(Act.MARK_REMOTE, MON_2026_08_10, Map.of("reason", "Vùng sâu")))
                .isInstanceOf(Verdict.NotPossible.class);
        assertThat(noted(file.attempt(Act.DECIDE, MON_2026_08_10, Map.of("outcome", "WRONG"))))
                .isEqualTo("DIALOGUE_MANDATORY");
        FileInHand decided = talked(file).does(Act.DECIDE, LocalDate.of(2026, 8, 19), Map.of("outcome", "WRONG"))
                .does(Act.SEND_DECISION, LocalDate.of(2026, 8, 20))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 8, 21), Map.of("receivedOn", "2026-08-21"));
        assertThat(decided.due("KL_LIMITATION_2")).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(refusal(decided.attempt(Act.LODGE_SECOND, LocalDate.of(2026, 9, 10), Map.of())))
                .isEqualTo("SECOND_WINDOW_CLOSED");
        assertThat(decided.due("KL_EFFECT_1")).isEqualTo(LocalDate.of(2026, 9, 18));
    }

    @Test
    @DisplayName("Điều 58 khoản 1: once effective it is announced to all staff, and only then archived")
    void announcedToAllStaff() {
        FileInHand decided = talked(verified(Map.of())).does(Act.DECIDE, LocalDate.of(2026, 8, 19),
                Map.of("outcome", "WRONG"))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 8, 21), Map.of("receivedOn", "2026-08-21"));
        assertThat(decided.attempt(Act.PUBLISH, LocalDate.of(2026, 8, 24), Map.of("means", "MEETING")))
                .isInstanceOf(Verdict.NotPossible.class);
        FileInHand effective = decided.does(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 21));
        assertThat(effective.clock("KL_PUBLISH").dueOn()).isEmpty();
        assertThat(effective.clock("KL_PUBLISH").isOpen()).isTrue();
        assertThat(noted(effective.attempt(Act.ARCHIVE, LocalDate.of(2026, 9, 22), Map.of())))
                .isEqualTo("ANNOUNCE_FIRST");
        assertThat(effective.does(Act.PUBLISH, LocalDate.of(2026, 9, 22), Map.of("means", "MEETING"))
                .does(Act.ARCHIVE, LocalDate.of(2026, 9, 23))
                .state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    @DisplayName("Điều 55: undecided and overdue, the second complaint goes up; its result comes back to this file")
    void lapsedAndSettledAbove() {
        FileInHand file = verified(Map.of());
        assertThat(refusal(file.attempt(Act.LODGE_SECOND, LocalDate.of(2026, 8, 19), Map.of("to", "UBND tỉnh"))))
                .isEqualTo("FIRST_TERM_RUNS");
        FileInHand above = file.does(Act.LODGE_SECOND, LocalDate.of(2026, 8, 20), Map.of("to", "UBND tỉnh"))
                .does(Act.RECORD_SECOND_RESULT, LocalDate.of(2026, 11, 2),
                        Map.of("second", "UPHELD", "secondDecidedOn", "2026-10-26", "receivedOn", "2026-10-30"));
        assertThat(above.due("KL_EFFECT_2")).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(above.does(Act.ARCHIVE, LocalDate.of(2026, 11, 3)).state()).isEqualTo(State.ARCHIVED);
    }
}
