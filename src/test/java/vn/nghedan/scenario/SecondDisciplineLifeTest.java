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

@DisplayName("Khiếu nại quyết định kỷ luật lần hai — Luật Khiếu nại, Điều 55–58")
class SecondDisciplineLifeTest {

    private static final LocalDate MON_2026_07_13 = LocalDate.of(2026, 7, 13);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate MON_2026_08_17 = LocalDate.of(2026, 8, 17);
    private static final Map<String, Object> IN_TIME = Map.of("firstDecision",
            Map.of("number", "05/QĐ", "date", "2026-07-01", "issuedBy", "Trung tâm", "receivedOn", "2026-07-03"));

    private static FileInHand verified(Map<String, Object> receipt) {
        return FileInHand.received(ProcedureCode.DISCIPLINE_SECOND, MatterType.COMPLAINT, MON_2026_07_13, receipt)
                .does(Act.ACCEPT, MON_2026_07_20)
                .does(Act.ASSIGN_VERIFICATION, MON_2026_07_20, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, MON_2026_08_10, Map.of("findings", "Đã xác minh"));
    }

    private static FileInHand talked(FileInHand file) {
        return file.does(Act.NOTIFY_DIALOGUE, MON_2026_08_10, Map.of("dialogueOn", "2026-08-17"))
                .does(Act.HOLD_DIALOGUE, MON_2026_08_17, Map.of("heldBy", "giamdoc"));
    }

    @Test
    @DisplayName("Điều 56, 57, 58: decided, sent, in effect, announced to all staff, archived")
    void secondDiscipline() {
        FileInHand decided = talked(verified(IN_TIME)).does(Act.DECIDE, LocalDate.of(2026, 8, 19),
                Map.of("second", "UPHELD"));
        assertThat(decided.due("KL2_SEND")).isEqualTo(LocalDate.of(2026, 8, 26));
        assertThat(decided.due("KL_EFFECT_2")).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(decided.does(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 21))
                .does(Act.PUBLISH, LocalDate.of(2026, 9, 21), Map.of("means", "MEETING"))
                .does(Act.ARCHIVE, LocalDate.of(2026, 9, 22))
                .state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    @DisplayName("Điều 48: ten days from the receipt of the first decision")
    void tooLate() {
        FileInHand late = FileInHand.received(ProcedureCode.DISCIPLINE_SECOND, MatterType.COMPLAINT, MON_2026_07_13,
                Map.of("firstDecision", Map.of("number", "05/QĐ", "date", "2026-06-22", "issuedBy", "Trung tâm",
                        "receivedOn", "2026-06-24")));
        assertThat(refusal(late.attempt(Act.ACCEPT, MON_2026_07_20, Map.of()))).isEqualTo("KN_NA_6");
    }

    @Test
    @DisplayName("NĐ124 Điều 28: here too the head holds the dialogue himself")
    void dialogueByTheHead() {
        FileInHand announced = verified(IN_TIME).does(Act.NOTIFY_DIALOGUE, MON_2026_08_10,
                Map.of("dialogueOn", "2026-08-17"));
        assertThat(refusal(announced.attempt(Act.HOLD_DIALOGUE, MON_2026_08_17, Map.of("heldBy", "phogiamdoc"))))
                .isEqualTo("DIALOGUE_BY_THE_HEAD");
    }
}
