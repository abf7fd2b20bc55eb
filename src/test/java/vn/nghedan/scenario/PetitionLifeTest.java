package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.FileInHand.aPetition;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Verdict;

@DisplayName("Kiến nghị, phản ánh — Luật Tiếp công dân, Điều 18, 26, 28")
class PetitionLifeTest {

    private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);

    @Test
    @DisplayName("the law names no term for the answer: the head sets it, may set it anew, and lateness is against it")
    void aWholeLife() {
        // Điều 28: within ten working days the citizen is told what becomes of it
        FileInHand file = aPetition(MON_2026_11_09);
        assertThat(file.due("KNPA_NOTICE")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(file.hasClock("KNPA_ANSWER")).isFalse();

        // Điều 18 khoản 4: the head sets a date; a Sunday rolls on to Monday
        file = file.does(Act.SET_DUE, LocalDate.of(2026, 11, 12), Map.of("dueOn", "2026-11-29", "handler", "xuly"));
        assertThat(file.state()).isEqualTo(State.ASSIGNED);
        assertThat(file.due("KNPA_ANSWER")).isEqualTo(LocalDate.of(2026, 11, 30));

        // whoever set it may set it anew; the earlier date is void, not missed
        file = file.does(Act.SET_DUE, LocalDate.of(2026, 11, 20), Map.of("dueOn", "2026-12-10"));
        assertThat(file.situation().clocks()).filteredOn(clock -> clock.rule().key().equals("KNPA_ANSWER"))
                .extracting(vn.nghedan.deadline.Deadline::status)
                .containsExactly(DeadlineStatus.VOID, DeadlineStatus.RUNNING);

        file = file.does(Act.ANSWER, LocalDate.of(2026, 12, 14));
        assertThat(file.clock("KNPA_ANSWER").status()).isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(file.does(Act.ARCHIVE, LocalDate.of(2026, 12, 15)).state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    @DisplayName("no suspension, no extension, no appeal")
    void nothingElse() {
        FileInHand file = aPetition(MON_2026_11_09);
        for (Act act : new Act[]{Act.SUSPEND, Act.EXTEND, Act.LODGE_SECOND, Act.DECIDE}) {
            assertThat(file.attempt(act, LocalDate.of(2026, 11, 12), Map.of())).isInstanceOf(Verdict.NotPossible.class);
        }
    }
}
