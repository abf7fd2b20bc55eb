package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

@DisplayName("Quyết định có hiệu lực trái pháp luật được giải quyết lại — NĐ124 Điều 38")
class SettledAgainLifeTest {

    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
    private static final LocalDate WED_2026_07_15 = LocalDate.of(2026, 7, 15);
    private static final LocalDate THU_2026_08_20 = LocalDate.of(2026, 8, 20);
    private static final LocalDate MON_2026_08_31 = LocalDate.of(2026, 8, 31);
    private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);

    private static FileInHand inEffect(ProcedureCode code, Map<String, Object> decision) {
        return FileInHand.received(code, MatterType.COMPLAINT, WED_2026_07_01, Map.of())
                .does(Act.ACCEPT, WED_2026_07_01)
                .does(Act.DECIDE, WED_2026_07_15, decision)
                .does(Act.RECORD_RECEIPT, WED_2026_07_15, Map.of("receivedOn", "2026-07-15"))
                .does(Act.TAKE_EFFECT, THU_2026_08_20);
    }

    private static FileInHand reviewed(FileInHand file, String legality) {
        return file.does(Act.REVIEW_DECISION, THU_2026_08_20, Map.of("legality", legality, "summary", "Rà soát"));
    }

    @Test
    @DisplayName("L10: found unlawful it is settled again within thirty days, and the new decision has a window and an effect of its own")
    void settledAgain() {
        FileInHand file = reviewed(inEffect(ProcedureCode.COMPLAINT_FIRST, Map.of("outcome", "RIGHT")), "UNLAWFUL");
        assertThat(file.offered()).contains(Act.RESETTLE).doesNotContain(Act.NOTIFY_ENDING);
        FileInHand again = file.does(Act.RESETTLE, MON_2026_08_31);
        assertThat(again.state()).isEqualTo(State.SETTLING);
        assertThat(again.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 9, 30));
        // that nobody began to carry it out by then was not kept, and nothing waits for it any more
        assertThat(again.clock("KN_EXEC_START").status()).isEqualTo(DeadlineStatus.UNMET);
        FileInHand decided = again.does(Act.DECIDE, MON_2026_09_14, Map.of("outcome", "PARTLY_RIGHT"))
                .does(Act.RECORD_RECEIPT, MON_2026_09_14, Map.of("receivedOn", "2026-09-14"));
        assertThat(decided.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(decided.attempt(Act.TAKE_EFFECT, LocalDate.of(2026, 10, 14), Map.of()))
                .isInstanceOf(Verdict.Refused.class);
        FileInHand effective = decided.does(Act.TAKE_EFFECT, LocalDate.of(2026, 10, 15));
        assertThat(effective.clock("KN_EXEC_START").isOpen()).isTrue();
        assertThat(effective.offered()).doesNotContain(Act.RESETTLE);
    }

    @Test
    @DisplayName("L10: found lawful nothing is settled again; a second decision is settled again within forty-five days")
    void lawfulAndSecond() {
        FileInHand lawful = reviewed(inEffect(ProcedureCode.COMPLAINT_FIRST, Map.of("outcome", "WRONG")), "LAWFUL");
        assertThat(lawful.offered()).contains(Act.NOTIFY_ENDING).doesNotContain(Act.RESETTLE);
        FileInHand second = reviewed(inEffect(ProcedureCode.COMPLAINT_SECOND, Map.of("second", "CHANGED")), "UNLAWFUL")
                .does(Act.RESETTLE, MON_2026_08_31);
        assertThat(second.due("KN2_SETTLE")).isEqualTo(LocalDate.of(2026, 10, 15));
    }
}
