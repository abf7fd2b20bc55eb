package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
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

@DisplayName("Khiếu nại lần hai và khiếu nại quyết định kỷ luật — Luật Khiếu nại, Điều 33–41, 47–58")
class SecondInstanceLifeTest {

    private static final LocalDate MON_2026_07_13 = LocalDate.of(2026, 7, 13);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final Map<String, Object> FIRST = Map.of("firstDecision",
            Map.of("number", "05/QĐ", "date", "2026-06-22", "issuedBy", "Trung tâm", "receivedOn", "2026-06-24"));

    private static FileInHand verified(ProcedureCode code, Map<String, Object> receipt) {
        return FileInHand.received(code, MatterType.COMPLAINT, MON_2026_07_13, receipt)
                .does(Act.ACCEPT, MON_2026_07_20)
                .does(Act.ASSIGN_VERIFICATION, MON_2026_07_20, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, MON_2026_08_10, Map.of("findings", "Đã xác minh"));
    }

    private static FileInHand talked(FileInHand file) {
        return file.does(Act.NOTIFY_DIALOGUE, MON_2026_08_10, Map.of("dialogueOn", "2026-08-17"))
                .does(Act.HOLD_DIALOGUE, LocalDate.of(2026, 8, 17), Map.of("heldBy", "giamdoc"));
    }

    @Test
    @DisplayName("Điều 37, 39–41: dialogue by the head himself, decision sent in seven and published in fifteen days")
    void secondComplaint() {
        FileInHand file = verified(ProcedureCode.COMPLAINT_SECOND, FIRST);
        assertThat(file.due("KN2_SETTLE")).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(refusal(file.attempt(Act.DECIDE, MON_2026_08_10, Map.of("second", "UPHELD"))))
                .isEqualTo("DIALOGUE_MANDATORY");
        FileInHand announced = file.does(Act.NOTIFY_DIALOGUE, MON_2026_08_10, Map.of("dialogueOn", "2026-08-17"));
        assertThat(refusal(announced.attempt(Act.HOLD_DIALOGUE, LocalDate.of(2026, 8, 17),
                Map.of("heldBy", "phogiamdoc")))).isEqualTo("DIALOGUE_BY_THE_HEAD");
        FileInHand decided = talked(file).does(Act.DECIDE, LocalDate.of(2026, 8, 21), Map.of("second", "CHANGED"));
        assertThat(decided.due("KN2_SEND")).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(decided.clock("KN2_SEND").derivation().confirmed()).isFalse();
        assertThat(decided.due("KN_PUBLISH")).isEqualTo(LocalDate.of(2026, 9, 7));
        // Điều 44: none can complain a third time, so it only waits for its own date
        assertThat(decided.attempt(Act.LODGE_SECOND, LocalDate.of(2026, 8, 24), Map.of()))
                .isInstanceOf(Verdict.NotPossible.class);
        assertThat(refusal(decided.attempt(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 21), Map.of())))
                .isEqualTo("EFFECT_NOT_YET");
        assertThat(decided.due("KN_EFFECT_2")).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(decided.does(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 22)).state()).isEqualTo(State.IN_EFFECT);
    }

    @Test
    @DisplayName("Điều 48, 50, 57: discipline, first instance: no remote ceiling, ten days for the second complaint")
    void firstDiscipline() {
        FileInHand file = verified(ProcedureCode.DISCIPLINE_FIRST, Map.of("knownOn", "2026-07-06"));
        assertThat(file.due("KL_LIMITATION_1")).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(file.due("KL_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 19));
        assertThat(file.attempt(Act.MARK_REMOTE, MON_2026_08_10, Map.of("reason", "Vùng sâu")))
                .isInstanceOf(Verdict.NotPossible.class);
        FileInHand decided = talked(file).does(Act.DECIDE, LocalDate.of(2026, 8, 19), Map.of("outcome", "WRONG"))
                .does(Act.SEND_DECISION, LocalDate.of(2026, 8, 20))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 8, 21), Map.of("receivedOn", "2026-08-21"));
        assertThat(decided.due("KL_LIMITATION_2")).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(refusal(decided.attempt(Act.LODGE_SECOND, LocalDate.of(2026, 9, 10), Map.of())))
                .isEqualTo("SECOND_WINDOW_CLOSED");
        assertThat(decided.due("KL_EFFECT_1")).isEqualTo(LocalDate.of(2026, 9, 18));
    }

    @Test
    @DisplayName("Điều 56, 57: discipline, second instance")
    void secondDiscipline() {
        // Điều 48: ten days from the receipt of the first decision, which these nineteen are not
        FileInHand late = FileInHand.received(ProcedureCode.DISCIPLINE_SECOND, MatterType.COMPLAINT, MON_2026_07_13,
                FIRST);
        assertThat(refusal(late.attempt(Act.ACCEPT, MON_2026_07_20, Map.of()))).isEqualTo("KN_NA_6");
        Map<String, Object> inTime = Map.of("firstDecision",
                Map.of("number", "05/QĐ", "date", "2026-07-01", "issuedBy", "Trung tâm", "receivedOn", "2026-07-03"));
        FileInHand decided = talked(verified(ProcedureCode.DISCIPLINE_SECOND, inTime)).does(Act.DECIDE,
                LocalDate.of(2026, 8, 19), Map.of("second", "UPHELD"));
        assertThat(decided.due("KL2_SEND")).isEqualTo(LocalDate.of(2026, 8, 26));
        assertThat(decided.due("KL_EFFECT_2")).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(decided.does(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 21))
                .does(Act.ARCHIVE, LocalDate.of(2026, 9, 22))
                .state()).isEqualTo(State.ARCHIVED);
    }
}
