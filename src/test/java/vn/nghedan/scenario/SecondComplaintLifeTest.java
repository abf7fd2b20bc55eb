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

@DisplayName("Khiếu nại lần hai — Luật Khiếu nại, Điều 33–41")
class SecondComplaintLifeTest {

    private static final LocalDate MON_2026_07_13 = LocalDate.of(2026, 7, 13);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate MON_2026_08_17 = LocalDate.of(2026, 8, 17);
    private static final Map<String, Object> FIRST = Map.of("firstDecision",
            Map.of("number", "05/QĐ", "date", "2026-06-22", "issuedBy", "Trung tâm", "receivedOn", "2026-06-24"));

    private static FileInHand verified(Map<String, Object> receipt) {
        return FileInHand.received(ProcedureCode.COMPLAINT_SECOND, MatterType.COMPLAINT, MON_2026_07_13, receipt)
                .does(Act.ACCEPT, MON_2026_07_20)
                .does(Act.ASSIGN_VERIFICATION, MON_2026_07_20, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, MON_2026_08_10, Map.of("findings", "Đã xác minh"));
    }

    private static FileInHand talked(FileInHand file) {
        return file.does(Act.NOTIFY_DIALOGUE, MON_2026_08_10, Map.of("dialogueOn", "2026-08-17"))
                .does(Act.HOLD_DIALOGUE, MON_2026_08_17, Map.of("heldBy", "giamdoc"));
    }

    @Test
    @DisplayName("Điều 37, 39–41: dialogue by the head himself, decision sent in seven and published in fifteen days")
    void secondComplaint() {
        FileInHand file = verified(FIRST);
        assertThat(file.due("KN2_SETTLE")).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(noted(file.attempt(Act.DECIDE, MON_2026_08_10, Map.of("second", "UPHELD"))))
                .isEqualTo("DIALOGUE_MANDATORY");
        FileInHand announced = file.does(Act.NOTIFY_DIALOGUE, MON_2026_08_10, Map.of("dialogueOn", "2026-08-17"));
        assertThat(refusal(announced.attempt(Act.HOLD_DIALOGUE, MON_2026_08_17, Map.of("heldBy", "phogiamdoc"))))
                .isEqualTo("DIALOGUE_BY_THE_HEAD");
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
    @DisplayName("Điều 33 khoản 1, Điều 11 khoản 6: later than thirty days after the first decision only with a good reason")
    void tooLateForASecondComplaint() {
        FileInHand late = FileInHand.received(ProcedureCode.COMPLAINT_SECOND, MatterType.COMPLAINT, MON_2026_08_10,
                FIRST);
        assertThat(late.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 7, 24));
        assertThat(refusal(late.attempt(Act.ACCEPT, MON_2026_08_17, Map.of()))).isEqualTo("KN_NA_6");
        assertThat(late.does(Act.ACCEPT, MON_2026_08_17, Map.of("reason", "Điều trị nội trú")).state())
                .isEqualTo(State.SETTLING);
        // in a remote place the window is forty-five days
        FileInHand remote = FileInHand.received(ProcedureCode.COMPLAINT_SECOND, MatterType.COMPLAINT,
                LocalDate.of(2026, 8, 6), FIRST)
                .does(Act.MARK_REMOTE, LocalDate.of(2026, 8, 6),
                        Map.of("reason", "Xã vùng sâu"));
        assertThat(remote.due("KN2_WINDOW")).isEqualTo(MON_2026_08_10);
        assertThat(remote.does(Act.ACCEPT, MON_2026_08_10).state()).isEqualTo(State.SETTLING);
        // there is no day of a first decision to count from where the first settler let the term lapse
        FileInHand lapsed = FileInHand.received(ProcedureCode.COMPLAINT_SECOND, MatterType.COMPLAINT, MON_2026_08_10,
                Map.of("firstLapsed", true));
        assertThat(lapsed.does(Act.ACCEPT, MON_2026_08_17).state()).isEqualTo(State.SETTLING);
    }

    @Test
    @DisplayName("NĐ124 Điều 29 khoản 3 a: the meeting that publishes the decision is announced three days before")
    void publishedInAMeeting() {
        FileInHand decided = talked(verified(FIRST)).does(Act.DECIDE, LocalDate.of(2026, 8, 21),
                Map.of("second", "CHANGED"));
        LocalDate mon = LocalDate.of(2026, 8, 24);
        assertThat(noted(decided.attempt(Act.PUBLISH, mon, Map.of("means", "MEETING"))))
                .isEqualTo("MEETING_NOT_ANNOUNCED");
        assertThat(noted(decided.attempt(Act.ANNOUNCE_MEETING, mon, Map.of("meetingOn", "2026-08-26"))))
                .isEqualTo("MEETING_NOTICE_LATE");
        FileInHand announced = decided.does(Act.ANNOUNCE_MEETING, mon, Map.of("meetingOn", "2026-08-27"));
        assertThat(announced.due("KN_PUB_MEETING")).isEqualTo(mon);
        assertThat(noted(announced.attempt(Act.PUBLISH, LocalDate.of(2026, 8, 26), Map.of("means", "MEETING"))))
                .isEqualTo("MEETING_NOT_ANNOUNCED");
        FileInHand published = announced.does(Act.PUBLISH, LocalDate.of(2026, 8, 27), Map.of("means", "MEETING"));
        assertThat(published.clock("KN_PUBLISH").isOpen()).isFalse();
    }
}
