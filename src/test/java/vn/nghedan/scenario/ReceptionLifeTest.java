package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

@DisplayName("Tiếp công dân — Luật Tiếp công dân Điều 9, 25–28; Nghị định 154/2026")
class ReceptionLifeTest {

    private static final Map<String, Object> DONE = Map.of("summary", "Đã thực hiện");
    private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);

    private static FileInHand visit(MatterType type, int people) {
        return FileInHand.received(ProcedureCode.RECEPTION, type, MON_2026_11_09, Map.of("groupSize", people));
    }

    @Test
    @DisplayName("Điều 28: the answer is due in ten working days from the receipt of the content, 24/11 is a holiday")
    void answered() {
        FileInHand recorded = visit(MatterType.COMPLAINT, 1).does(Act.RECORD_CONTENT, MON_2026_11_09);
        assertThat(recorded.due("TCD_RESULT_NOTICE")).isEqualTo(LocalDate.of(2026, 11, 23));
        FileInHand answered = recorded.does(Act.ANSWER, LocalDate.of(2026, 11, 25));
        assertThat(answered.clock("TCD_RESULT_NOTICE").status()).isEqualTo(DeadlineStatus.MET_LATE);
    }

    @Test
    @DisplayName("Điều 28 khoản 1: a case opened is not yet an answer; needing verification is one")
    void handedOver() {
        FileInHand recorded = visit(MatterType.COMPLAINT, 1).does(Act.RECORD_CONTENT, MON_2026_11_09);
        FileInHand handedOver = recorded.does(Act.OPEN_CASE, MON_2026_11_09);
        assertThat(handedOver.clock("TCD_RESULT_NOTICE").status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(handedOver.does(Act.NOTIFY_RESULT, LocalDate.of(2026, 11, 20)).clock("TCD_RESULT_NOTICE").status())
                .isEqualTo(DeadlineStatus.MET);
        assertThat(recorded.does(Act.NEED_VERIFICATION, LocalDate.of(2026, 11, 20)).clock("TCD_RESULT_NOTICE").status())
                .isEqualTo(DeadlineStatus.MET);
    }

    @Test
    @DisplayName("Luật Tố cáo Điều 24: who comes in person to denounce is guided, not transferred")
    void denouncerInPerson() {
        FileInHand recorded = visit(MatterType.DENUNCIATION, 1).does(Act.RECORD_CONTENT, MON_2026_11_09);
        assertThat(refusal(recorded.attempt(Act.TRANSFER, MON_2026_11_09, Map.of("to", "UBND tỉnh"))))
                .isEqualTo("DENUNCIATION_IS_TRANSFERRED");
        assertThat(recorded.does(Act.GUIDE, MON_2026_11_09).state()).isEqualTo(State.GUIDED);
    }

    @Test
    @DisplayName("NĐ154 Điều 4: thirteen grounds; two need the head, all others are said on the spot")
    void refused() {
        FileInHand visit = visit(MatterType.PETITION, 1);
        assertThat(visit.does(Act.REFUSE_RECEPTION, MON_2026_11_09, Map.of("ground", "RF_4A")).state())
                .isEqualTo(State.RECEPTION_REFUSED);
        assertThat(visit.does(Act.REFUSE_RECEPTION, MON_2026_11_09, Map.of("ground", "RF_4H")).state())
                .isEqualTo(State.RECEPTION_REFUSED);
    }

    @Test
    @DisplayName("NĐ154 Điều 4 khoản 3: put to the head, the written notice is due in three working days")
    void refusedInWriting() {
        FileInHand visit = visit(MatterType.PETITION, 1);
        assertThat(refusal(visit.attempt(Act.PROPOSE_REFUSAL, MON_2026_11_09, Map.of("ground", "RF_4A"))))
                .isEqualTo("REFUSAL_IS_ORAL");
        FileInHand proposed = visit.does(Act.PROPOSE_REFUSAL, MON_2026_11_09, Map.of("ground", "RF_4H"));
        assertThat(proposed.due("TCD_REFUSAL_NOTICE")).isEqualTo(LocalDate.of(2026, 11, 12));
        FileInHand refused = proposed.does(Act.REFUSE_RECEPTION, LocalDate.of(2026, 11, 13),
                Map.of("ground", "RF_4H"));
        assertThat(refused.clock("TCD_REFUSAL_NOTICE").status()).isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(proposed.does(Act.RECORD_CONTENT, LocalDate.of(2026, 11, 11)).clock("TCD_REFUSAL_NOTICE").status())
                .isEqualTo(DeadlineStatus.VOID);
    }

    @Test
    @DisplayName("Điều 9 khoản 3: who persists was told in writing before; the three days count from the day all is together")
    void refusedBecauseSettled() {
        FileInHand visit = visit(MatterType.COMPLAINT, 1);
        assertThat(refusal(visit.attempt(Act.REFUSE_RECEPTION, MON_2026_11_09, Map.of("ground", "RF_9_3"))))
                .isEqualTo("REFUSAL_NEEDS_EARLIER_NOTICE");
        FileInHand refused = visit.does(Act.REFUSE_RECEPTION, LocalDate.of(2026, 11, 11), Map.of("ground", "RF_9_3",
                "groundsOn", "2026-11-09", "earlierNotice", "12/TB-SKHCN", "earlierNoticeOn", "2026-06-01"));
        assertThat(refused.due("TCD_REFUSAL_NOTICE")).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(refused.clock("TCD_REFUSAL_NOTICE").status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    @DisplayName("NĐ124 Điều 5: groups of five or more appoint representatives")
    void representatives() {
        assertThat(
                refusal(visit(MatterType.COMPLAINT, 4).attempt(Act.APPOINT_REPRESENTATIVES, MON_2026_11_09, Map.of())))
                .isEqualTo("NO_GROUP");
        assertThat(visit(MatterType.COMPLAINT, 5).does(Act.APPOINT_REPRESENTATIVES, MON_2026_11_09).state())
                .isEqualTo(State.IN_SESSION);
    }

    @Test
    @DisplayName("NĐ154 Điều 25 khoản 2: each direction of the leader has its own unit, day and report")
    void directions() {
        FileInHand directed = visit(MatterType.COMPLAINT, 1).does(Act.RECORD_CONTENT, MON_2026_11_09)
                .does(Act.DIRECT, MON_2026_11_09,
                        Map.of("unit", "VP", "dueOn", "2026-11-30", "summary", "Báo cáo lại"));
        assertThat(directed.due("TCD_LEADER_DIRECTION")).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(directed.does(Act.COMPLETE_DIRECTIONS, LocalDate.of(2026, 11, 27), DONE).state())
                .isEqualTo(State.SESSION_CLOSED);
    }

    @Test
    @DisplayName("NĐ154 Điều 25 khoản 2: of several directions each is met by its own report, the last one closes")
    void severalDirections() {
        FileInHand directed = visit(MatterType.COMPLAINT, 1).does(Act.RECORD_CONTENT, MON_2026_11_09)
                .does(Act.DIRECT, MON_2026_11_09, Map.of("unit", "VP", "dueOn", "2026-11-12", "summary", "Một"))
                .does(Act.DIRECT, MON_2026_11_09, Map.of("unit", "QLKH", "dueOn", "2026-11-30", "summary", "Hai"));
        List<Integer> numbers = directed.standing().openDirections().stream().map(Fact::number).toList();
        assertThat(refusal(directed.attempt(Act.COMPLETE_DIRECTIONS, LocalDate.of(2026, 11, 20), DONE)))
                .isEqualTo("WHICH_DIRECTION");
        FileInHand second = directed.does(Act.COMPLETE_DIRECTIONS, LocalDate.of(2026, 11, 20),
                Map.of("direction", numbers.get(1), "summary", "Đã làm"));
        assertThat(second.state()).isEqualTo(State.DIRECTED);
        assertThat(statuses(second)).containsExactly(DeadlineStatus.RUNNING, DeadlineStatus.MET);
        FileInHand closed = second.does(Act.COMPLETE_DIRECTIONS, LocalDate.of(2026, 11, 23), DONE);
        assertThat(closed.state()).isEqualTo(State.SESSION_CLOSED);
        assertThat(statuses(closed)).containsExactly(DeadlineStatus.MET_LATE, DeadlineStatus.MET);
    }

    private static List<DeadlineStatus> statuses(FileInHand file) {
        return file.clocks()
                .stream()
                .filter(clock -> clock.rule().key().equals("TCD_LEADER_DIRECTION"))
                .map(Deadline::status)
                .toList();
    }
}
