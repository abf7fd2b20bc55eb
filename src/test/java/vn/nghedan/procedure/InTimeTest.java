package vn.nghedan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.Act.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.DocumentRef;

/** What is decided on or before the legal end of a term, rolled on to a working day, is decided in time. */
class InTimeTest {

    private static final Map<String, Object> SUSPENDED = Map.of("ground", "KN_SUS_A");
    private static final Map<String, Object> COMPLEX = Map.of("criteria", List.of("CX_A"));

    private static FileInHand acceptedOn(LocalDate day) {
        return FileInHand.aComplaint(day).does(ACCEPT, day);
    }

    @Test
    @DisplayName("L4: accepted 06/7/2026, suspended on the due day 05/8, resumed 12/8: due 12/8, and not overdue meanwhile")
    void suspendedOnTheLastDay() {
        FileInHand file = acceptedOn(LocalDate.of(2026, 7, 6));
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 5));
        FileInHand suspended = file.does(SUSPEND, LocalDate.of(2026, 8, 5), SUSPENDED);
        assertThat(suspended.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.PAUSED);
        assertThat(suspended.clock("KN1_SETTLE").isOverdueOn(LocalDate.of(2026, 8, 11))).isFalse();
        assertThat(suspended.does(RESUME, LocalDate.of(2026, 8, 12)).due("KN1_SETTLE"))
                .isEqualTo(LocalDate.of(2026, 8, 12));
    }

    @Test
    @DisplayName("L4: accepted 10/7/2026, nominal end Sunday 09/8: what is done on Monday 10/8 is in time")
    void onTheDayToWhichTheEndRolls() {
        FileInHand file = acceptedOn(LocalDate.of(2026, 7, 10));
        LocalDate monday = LocalDate.of(2026, 8, 10);
        assertThat(file.due("KN1_SETTLE")).isEqualTo(monday);
        assertThat(notKept(file.attempt(FIND_COMPLEX, monday, COMPLEX))).isEmpty();
        assertThat(notKept(file.attempt(FIND_COMPLEX, monday.plusDays(1), COMPLEX)))
                .containsExactly("BEFORE_NOMINAL_END");
        FileInHand suspended = file.does(SUSPEND, monday, SUSPENDED);
        assertThat(suspended.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.PAUSED);
        // Sunday 09/8 and seven days more is Sunday 16/8
        assertThat(suspended.does(RESUME, LocalDate.of(2026, 8, 17)).due("KN1_SETTLE"))
                .isEqualTo(LocalDate.of(2026, 8, 17));
    }

    @Test
    @DisplayName("L5: a decision of 28/7 on a paper of 20/8 is asked why; with the reason it is taken")
    void theDayOfThePaper() {
        FileInHand file = acceptedOn(LocalDate.of(2026, 7, 6));
        LocalDate day = LocalDate.of(2026, 7, 28);
        DocumentRef paper = new DocumentRef("9/QĐ", LocalDate.of(2026, 8, 20));
        Map<String, Object> right = Map.of("outcome", "RIGHT");
        Verdict refused = file.procedure()
                .judge(file.situation(), new Proposal(DECIDE, day, "giamdoc", paper, null, right),
                        FileInHand.FAR_LATER);
        assertThat(refused).isEqualTo(new Verdict.Unreadable(List.of(new BadValue("on", "paperDate"))));
        Verdict taken = file.procedure()
                .judge(file.situation(), new Proposal(DECIDE, day, "giamdoc", paper, "Văn bản đóng dấu sau", right),
                        FileInHand.FAR_LATER);
        assertThat(notKept(taken)).contains("PAPER_DATED_OTHERWISE");
    }

    @Test
    @DisplayName("L4: suspended the day after the legal end, a term stays overdue")
    void tooLate() {
        FileInHand file = acceptedOn(LocalDate.of(2026, 7, 6)).does(SUSPEND, LocalDate.of(2026, 8, 6), SUSPENDED);
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 5));
    }

    private static List<String> notKept(Verdict verdict) {
        return ((Verdict.Lawful) verdict).irregularities().stream().map(Irregularity::ground).toList();
    }
}
