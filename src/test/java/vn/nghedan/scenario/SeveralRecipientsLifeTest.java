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
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Verdict;

@DisplayName("Nhiều người khiếu nại, mỗi người nhận quyết định một ngày — Luật Khiếu nại, Điều 33, 44, 48")
class SeveralRecipientsLifeTest {

    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
    private static final LocalDate WED_2026_07_15 = LocalDate.of(2026, 7, 15);
    private static final LocalDate FRI_2026_07_17 = LocalDate.of(2026, 7, 17);
    private static final LocalDate MON_2026_08_03 = LocalDate.of(2026, 8, 3);

    private static FileInHand decided(ProcedureCode code, int people) {
        return FileInHand.received(code, MatterType.COMPLAINT, WED_2026_07_01, Map.of("groupSize", people))
                .does(Act.ACCEPT, WED_2026_07_01)
                .does(Act.DECIDE, WED_2026_07_15, Map.of("outcome", "RIGHT"));
    }

    private static FileInHand receipt(FileInHand file, LocalDate on, String complainant) {
        return file.does(Act.RECORD_RECEIPT, on, Map.of("receivedOn", on.toString(), "complainant", complainant));
    }

    private static List<LocalDate> windows(FileInHand file, String rule) {
        return file.clocks()
                .stream()
                .filter(clock -> clock.rule().key().equals(rule))
                .flatMap(clock -> clock.dueOn().stream())
                .toList();
    }

    private static boolean isLawful(FileInHand file, Act act, LocalDate on, Map<String, Object> values) {
        return file.attempt(act, on, values) instanceof Verdict.Lawful;
    }

    @Test
    @DisplayName("L15: Hòa received it on 17/7, Bình on 3/8: two windows, the decision has effect after the later one")
    void oneWindowEach() {
        FileInHand file = receipt(receipt(decided(ProcedureCode.COMPLAINT_FIRST, 2), FRI_2026_07_17, "Nguyễn Thị Hòa"),
                MON_2026_08_03, "Trần Văn Bình");
        // Sunday 16/8 rolls on to Monday; 02/9 is a holiday
        assertThat(windows(file, "KN2_WINDOW")).containsExactly(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 9, 3));
        assertThat(isLawful(file, Act.TAKE_EFFECT, LocalDate.of(2026, 8, 25), Map.of())).isFalse();
        assertThat(isLawful(file, Act.TAKE_EFFECT, LocalDate.of(2026, 9, 3), Map.of())).isFalse();
        assertThat(isLawful(file, Act.TAKE_EFFECT, LocalDate.of(2026, 9, 4), Map.of())).isTrue();
        // five working days after 3/9
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName("L15: entered in the other order, the windows and the effect are the same")
    void inAnyOrder() {
        FileInHand file = decided(ProcedureCode.COMPLAINT_FIRST, 2)
                .does(Act.RECORD_RECEIPT, MON_2026_08_03,
                        Map.of("receivedOn", "2026-08-03", "complainant", "Trần Văn Bình"))
                .does(Act.RECORD_RECEIPT, MON_2026_08_03,
                        Map.of("receivedOn", "2026-07-17", "complainant", "Nguyễn Thị Hòa"));
        assertThat(windows(file, "KN2_WINDOW")).containsExactlyInAnyOrder(LocalDate.of(2026, 8, 17),
                LocalDate.of(2026, 9, 3));
        assertThat(isLawful(file, Act.TAKE_EFFECT, LocalDate.of(2026, 8, 25), Map.of())).isFalse();
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName("L15: on 25/8 Hòa is too late without a good reason, Bình is not; what Bình does leaves Hòa's window alone")
    void eachInHisOwnTime() {
        FileInHand file = receipt(receipt(decided(ProcedureCode.COMPLAINT_FIRST, 2), FRI_2026_07_17, "Nguyễn Thị Hòa"),
                MON_2026_08_03, "Trần Văn Bình");
        LocalDate tuesday = LocalDate.of(2026, 8, 25);
        assertThat(isLawful(file, Act.LODGE_SECOND, tuesday, Map.of("complainant", "nguyễn thị  hòa"))).isFalse();
        FileInHand lodged = file.does(Act.LODGE_SECOND, LocalDate.of(2026, 8, 10),
                Map.of("to", "UBND tỉnh", "complainant", "Trần Văn Bình"));
        List<DeadlineStatus> statuses = lodged.clocks()
                .stream()
                .filter(clock -> clock.rule().key().equals("KN2_WINDOW"))
                .map(Deadline::status)
                .toList();
        assertThat(statuses).containsExactly(DeadlineStatus.RUNNING, DeadlineStatus.MET);
        Map<String, Object> hoa = Map.of("to", "UBND tỉnh", "complainant", "Nguyễn Thị Hòa");
        assertThat(isLawful(lodged, Act.LODGE_SECOND, tuesday, hoa)).isFalse();
        assertThat(lodged.does(Act.LODGE_SECOND, LocalDate.of(2026, 8, 17), hoa).state())
                .isEqualTo(State.UNDER_SECOND_COMPLAINT);
        assertThat(isLawful(lodged, Act.LODGE_SECOND, LocalDate.of(2026, 8, 17),
                Map.of("complainant", "Trần Văn Bình"))).isFalse();
    }

    @Test
    @DisplayName("L15: the same person receiving it twice has one window, from the first time")
    void twiceIsOnce() {
        FileInHand file = receipt(receipt(decided(ProcedureCode.COMPLAINT_FIRST, 2), FRI_2026_07_17, "Nguyễn Thị Hòa"),
                MON_2026_08_03, "nguyễn thị hòa ");
        assertThat(windows(file, "KN2_WINDOW")).containsExactly(LocalDate.of(2026, 8, 17));
        FileInHand alone = decided(ProcedureCode.COMPLAINT_FIRST, 1)
                .does(Act.RECORD_RECEIPT, FRI_2026_07_17, Map.of("receivedOn", "2026-07-17"))
                .does(Act.RECORD_RECEIPT, MON_2026_08_03, Map.of("receivedOn", "2026-08-03"));
        assertThat(windows(alone, "KN2_WINDOW")).containsExactly(LocalDate.of(2026, 8, 17));
        assertThat(isLawful(alone, Act.LODGE_SECOND, LocalDate.of(2026, 8, 18), Map.of())).isFalse();
    }

    @Test
    @DisplayName("L15: against discipline the ten days run for each of two, and the announcement waits for the last")
    void discipline() {
        FileInHand file = receipt(receipt(decided(ProcedureCode.DISCIPLINE_FIRST, 2), FRI_2026_07_17, "Lê Thị Mai"),
                LocalDate.of(2026, 8, 10), "Phạm Văn Sơn");
        assertThat(windows(file, "KL_LIMITATION_2")).containsExactly(LocalDate.of(2026, 7, 27),
                LocalDate.of(2026, 8, 20));
        assertThat(isLawful(file, Act.TAKE_EFFECT, LocalDate.of(2026, 8, 20), Map.of())).isFalse();
        assertThat(isLawful(file, Act.TAKE_EFFECT, LocalDate.of(2026, 8, 21), Map.of())).isTrue();
    }
}
