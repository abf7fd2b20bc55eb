package vn.nghedan.casefile.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;

class DeadlineChangeTest {

    private static final LocalDate MON_2026_09_28 = LocalDate.of(2026, 9, 28);
    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUE_2026_10_20 = LocalDate.of(2026, 10, 20);

    @Test
    void nothing_done_changes_nothing() {
        FileInHand file = FileInHand.aComplaint(MON_2026_09_28);
        assertThat(between(file, file)).isEmpty();
    }

    @Test
    void accepting_meets_one_clock_and_starts_another() {
        FileInHand file = FileInHand.aComplaint(MON_2026_09_28);
        List<DeadlineChange> changes = between(file, file.does(Act.ACCEPT, MON_2026_10_05));
        assertThat(kind(changes, "KN1_ACCEPT")).isEqualTo(DeadlineChange.Kind.MET);
        assertThat(kind(changes, "KN1_SETTLE")).isEqualTo(DeadlineChange.Kind.STARTS);
    }

    @Test
    void suspending_pauses_and_complexity_moves() {
        FileInHand file = FileInHand.aComplaint(MON_2026_09_28).does(Act.ACCEPT, MON_2026_10_05);
        assertThat(kind(between(file, file.does(Act.SUSPEND, TUE_2026_10_20, Map.of("ground", "KN_SUS_A"))),
                "KN1_SETTLE")).isEqualTo(DeadlineChange.Kind.PAUSES);
        assertThat(kind(between(file, file.does(Act.FIND_COMPLEX, TUE_2026_10_20, Map.of("criteria", List.of("CX_A")))),
                "KN1_SETTLE")).isEqualTo(DeadlineChange.Kind.MOVES);
    }

    private static List<DeadlineChange> between(FileInHand before, FileInHand after) {
        return DeadlineChange.between(before.situation().clocks(), after.situation().clocks());
    }

    private static DeadlineChange.Kind kind(List<DeadlineChange> changes, String rule) {
        return changes.stream()
                .filter(change -> (change.after() == null ? change.before() : change.after()).rule().key().equals(rule))
                .map(DeadlineChange::kind)
                .findFirst()
                .orElse(null);
    }
}
