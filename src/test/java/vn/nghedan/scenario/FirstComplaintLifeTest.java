package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.FileInHand.aComplaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.DayRole;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Verdict;

@DisplayName("Khiếu nại lần đầu — Luật Khiếu nại, Điều 27–32")
class FirstComplaintLifeTest {

    private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate WED_2026_07_15 = LocalDate.of(2026, 7, 15);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate WED_2026_08_26 = LocalDate.of(2026, 8, 26);

    @Test
    @DisplayName("from receipt to archive, with verification, dialogue, a suspension and execution")
    void aWholeLife() {
        // Điều 27: accepted within seven working days of receipt
        FileInHand file = aComplaint(MON_2026_07_06);
        assertThat(file.state()).isEqualTo(State.PENDING_ACCEPTANCE);
        assertThat(file.due("KN1_ACCEPT")).isEqualTo(WED_2026_07_15);

        file = file.does(Act.ACCEPT, MON_2026_07_06);
        assertThat(file.clock("KN1_ACCEPT").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 5));

        // Điều 29: verification
        file = file.does(Act.ASSIGN_VERIFICATION, LocalDate.of(2026, 7, 8), Map.of("team", List.of("xuly")));

        // Điều 11a: suspended for 21 days, which do not count
        file = file.does(Act.SUSPEND, MON_2026_07_20, Map.of("ground", "KN_SUS_A"));
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.PAUSED);
        assertThat(file.clock("KN1_SETTLE").dueOn()).isEmpty();
        assertThat(file.due("KN_SUSP_SEND")).isEqualTo(LocalDate.of(2026, 7, 23));
        file = file.does(Act.SEND_SUSPENSION, LocalDate.of(2026, 7, 21)).does(Act.RESUME, MON_2026_08_10);
        assertThat(file.due("KN_RESUME_SEND")).isEqualTo(LocalDate.of(2026, 8, 13));
        file = file.does(Act.SEND_RESUMPTION, LocalDate.of(2026, 8, 11));
        assertThat(file.state()).isEqualTo(State.VERIFYING);
        assertThat(file.due("KN1_SETTLE")).isEqualTo(WED_2026_08_26);

        // Điều 30: findings and request differ, so a dialogue is held, announced five days before
        file = file.does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 8, 12),
                Map.of("findings", "Khiếu nại đúng một phần", "differs", true));
        assertThat(noted(file.attempt(Act.DECIDE, LocalDate.of(2026, 8, 13), Map.of("outcome", "PARTLY_RIGHT"))))
                .isEqualTo("DIALOGUE_FIRST");
        assertThat(noted(file.attempt(Act.NOTIFY_DIALOGUE, LocalDate.of(2026, 8, 13),
                Map.of("dialogueOn", "2026-08-17")))).isEqualTo("DIALOGUE_NOTICE_LATE");
        file = file.does(Act.NOTIFY_DIALOGUE, LocalDate.of(2026, 8, 13), Map.of("dialogueOn", "2026-08-18"))
                .does(Act.HOLD_DIALOGUE, LocalDate.of(2026, 8, 18), Map.of("heldBy", "giamdoc"));

        // Điều 31: decided, in time
        file = file.does(Act.DECIDE, LocalDate.of(2026, 8, 25), Map.of("outcome", "PARTLY_RIGHT"));
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.MET);

        // Điều 32: sent within three working days
        assertThat(file.due("KN1_SEND")).isEqualTo(LocalDate.of(2026, 8, 28));
        file = file.does(Act.SEND_DECISION, LocalDate.of(2026, 8, 26))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 8, 28), Map.of("receivedOn", "2026-08-28"));

        // Điều 33, 44: the decision waits for its effect date and for the window of the second complaint
        assertThat(file.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(refusal(file.attempt(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 25), Map.of())))
                .isEqualTo("SECOND_WINDOW_OPEN");
        file = file.does(Act.TAKE_EFFECT, LocalDate.of(2026, 9, 29));

        // NĐ124 Điều 31: execution starts within five working days of the legal effect; nothing is archived before it is done
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(refusal(file.attempt(Act.ARCHIVE, LocalDate.of(2026, 9, 30), Map.of()))).isEqualTo("EXECUTE_FIRST");
        file = file.does(Act.START_EXECUTION, LocalDate.of(2026, 10, 2))
                .does(Act.COMPLETE_EXECUTION, LocalDate.of(2026, 10, 20))
                .does(Act.ARCHIVE, LocalDate.of(2026, 10, 21));
        assertThat(file.state()).isEqualTo(State.ARCHIVED);
        assertThat(file.situation().clocks()).noneMatch(clock -> clock.isOverdueOn(FileInHand.FAR_LATER));
    }

    @Test
    @DisplayName("the acceptance term is the one in force on the day of receipt: Luật 136/2025/QH15 changed it on 01/7/2026")
    void acceptanceByTheDayOfReceipt() {
        assertThat(aComplaint(TUE_2026_06_30).due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(aComplaint(MON_2026_07_06).due("KN1_ACCEPT")).isEqualTo(WED_2026_07_15);
    }

    @Test
    @DisplayName("Điều 11a: no suspension before 01/7/2026")
    void noSuspensionBeforeTheNewLaw() {
        FileInHand file = aComplaint(LocalDate.of(2026, 5, 4)).does(Act.ACCEPT, LocalDate.of(2026, 5, 11));
        assertThat(refusal(file.attempt(Act.SUSPEND, LocalDate.of(2026, 6, 1), Map.of("ground", "KN_SUS_A"))))
                .isEqualTo("GROUND_NOT_IN_FORCE");
    }

    @Test
    @DisplayName("NĐ155 Điều 22 khoản 1: a complaint accepted before 01/7/2026 may be suspended after it, E13")
    void suspensionOfAnOlderComplaint() {
        FileInHand file = aComplaint(LocalDate.of(2026, 6, 8)).does(Act.ACCEPT, LocalDate.of(2026, 6, 15))
                .does(Act.SUSPEND, LocalDate.of(2026, 7, 6), Map.of("ground", "KN_SUS_B"))
                .does(Act.RESUME, LocalDate.of(2026, 7, 24));
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    @Test
    @DisplayName("NĐ124 Điều 16 khoản 1: a group that has not signed in full is not accepted, and no acceptance clock runs")
    void aGroupWaits() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.AWAIT_SIGNATURES, MON_2026_07_06);
        assertThat(file.clock("KN1_ACCEPT").status()).isEqualTo(DeadlineStatus.VOID);
        assertThat(refusal(file.attempt(Act.ACCEPT, MON_2026_07_20, Map.of()))).isEqualTo("KN_WAIT_GROUP");
        assertThat(file.offered()).doesNotContain(Act.ACCEPT);
        file = file.does(Act.COMPLETE_SIGNATURES, MON_2026_07_20);
        assertThat(file.due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2026, 7, 29));
    }

    @Test
    @DisplayName("Điều 10: a withdrawn content is not considered again; withdrawing all ends the file")
    void withdrawal() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(1)));
        assertThat(file.state()).isEqualTo(State.SETTLING);
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(1)))))
                .isEqualTo("CONTENT_WITHDRAWN");
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(7)))))
                .isEqualTo("CONTENT_UNKNOWN");
        file = file.does(Act.WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(2)));
        assertThat(file.state()).isEqualTo(State.TERMINATED);
        assertThat(file.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.VOID);
    }

    @Test
    @DisplayName("Điều 28: the complex ceiling counts from acceptance, and must be found before the ordinary term ends")
    void complexity() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.FIND_COMPLEX, MON_2026_07_20, Map.of("criteria", List.of("CX_B")));
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 20));
        FileInHand late = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        assertThat(
                noted(late.attempt(Act.FIND_COMPLEX, LocalDate.of(2026, 8, 6), Map.of("criteria", List.of("CX_B")))))
                .isEqualTo("BEFORE_NOMINAL_END");
    }

    @Test
    @DisplayName("closed late stays late")
    void lateForEver() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_08_10);
        assertThat(file.clock("KN1_ACCEPT").status()).isEqualTo(DeadlineStatus.MET_LATE);
    }

    @Test
    @DisplayName("NĐ124 Điều 29 khoản 3 b–c: what is posted stays for fifteen days at least (KN_PUB_POST)")
    void postedForFifteenDays() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "RIGHT"))
                .does(Act.PUBLISH, MON_2026_08_10, Map.of("means", "POSTING"));
        assertThat(file.due("KN_PUB_POST")).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(file.clock("KN_PUB_POST").isOverdueOn(FileInHand.FAR_LATER)).isFalse();
    }

    @Test
    @DisplayName("NĐ124 Điều 28b: suspended, resumed and terminated at once when the ground appears or ends")
    void atOnce() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.SUSPEND, MON_2026_07_20, Map.of("ground", "KN_SUS_A", "groundOn", "2026-07-16"));
        assertThat(file.clock("KN_SUSP_ISSUE").status()).isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(file.does(Act.RESUME, MON_2026_08_10).clock("KN_RESUME_ISSUE").status())
                .isEqualTo(DeadlineStatus.MET);
        // the ground fell away on a Saturday: the next working day is at once
        file = file.does(Act.RESUME, MON_2026_08_10, Map.of("groundOn", "2026-08-08"));
        assertThat(file.clock("KN_RESUME_ISSUE").status()).isEqualTo(DeadlineStatus.MET);
        file = file.does(Act.TERMINATE, LocalDate.of(2026, 8, 12),
                Map.of("ground", "KN_TER_C", "groundOn", "2026-08-11"));
        assertThat(file.clock("KN_TERM_ISSUE").status()).isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(file.due("KN_TERM_SEND")).isEqualTo(LocalDate.of(2026, 8, 17));
    }

    @Test
    @DisplayName("Điều 11a khoản 4: each day of the suspension cites the article by which it does not count")
    void pausedDaysCiteTheirArticle() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.SUSPEND, MON_2026_07_20, Map.of("ground", "KN_SUS_B"))
                .does(Act.RESUME, MON_2026_08_10);
        assertThat(file.clock("KN1_SETTLE").derivation().steps()).filteredOn(step -> step.role() == DayRole.PAUSED)
                .hasSize(21)
                .allSatisfy(step -> assertThat(step.by().key()).isEqualTo("KN_SUSPEND"));
    }

    @Test
    @DisplayName("Điều 35, NĐ124 Điều 26: a stay lasts within the settlement term, is lifted at once, and never archived over")
    void stayOfTheContestedDecision() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        assertThat(noted(file.attempt(Act.STAY_ENFORCEMENT, MON_2026_07_20,
                Map.of("stayUntil", "2026-08-06", "reason", "Hậu quả khó khắc phục")))).isEqualTo("STAY_TOO_LONG");
        file = file.does(Act.STAY_ENFORCEMENT, MON_2026_07_20,
                Map.of("stayUntil", "2026-08-05", "reason", "Hậu quả khó khắc phục"));
        assertThat(file.due("KN_STAY_ENFORCEMENT")).isEqualTo(LocalDate.of(2026, 8, 5));
        assertThat(refusal(file.attempt(Act.STAY_ENFORCEMENT, LocalDate.of(2026, 7, 21),
                Map.of("stayUntil", "2026-08-05", "reason", "Lần nữa")))).isEqualTo("STAYED_ALREADY");
        FileInHand withdrawn = file.does(Act.WITHDRAW, LocalDate.of(2026, 7, 22), Map.of("all", true));
        assertThat(refusal(withdrawn.attempt(Act.ARCHIVE, LocalDate.of(2026, 7, 24), Map.of())))
                .isEqualTo("LIFT_STAY_FIRST");
        FileInHand lifted = withdrawn.does(Act.LIFT_STAY, LocalDate.of(2026, 7, 24),
                Map.of("groundOn", "2026-07-22"));
        assertThat(lifted.clock("KN_STAY_ENFORCEMENT").status()).isEqualTo(DeadlineStatus.MET_LATE);
        assertThat(lifted.attempt(Act.LIFT_STAY, LocalDate.of(2026, 7, 24), Map.of())).matches(
                verdict -> refusal(verdict).equals("NO_STAY"));
        assertThat(lifted.does(Act.ARCHIVE, LocalDate.of(2026, 7, 27)).state()).isEqualTo(State.ARCHIVED);
        // a stay that has run out binds no more
        assertThat(withdrawn.does(Act.ARCHIVE, LocalDate.of(2026, 8, 6)).state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    @DisplayName("Điều 33 khoản 1: the first term lapses without a decision, and the window of the second complaint opens")
    void theTermLapses() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        assertThat(file.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(file.clock("KN2_WINDOW").isAheadOn(LocalDate.of(2026, 8, 4))).isTrue();
        assertThat(refusal(file.attempt(Act.LODGE_SECOND, LocalDate.of(2026, 8, 5), Map.of("to", "UBND tỉnh"))))
                .isEqualTo("FIRST_TERM_RUNS");
        assertThat(refusal(file.attempt(Act.LODGE_SECOND, LocalDate.of(2026, 9, 7), Map.of("to", "UBND tỉnh"))))
                .isEqualTo("SECOND_WINDOW_CLOSED");
        FileInHand lodged = file.does(Act.LODGE_SECOND, LocalDate.of(2026, 8, 6), Map.of("to", "UBND tỉnh"));
        assertThat(lodged.state()).isEqualTo(State.UNDER_SECOND_COMPLAINT);
        assertThat(lodged.clock("KN1_SETTLE").status()).isEqualTo(DeadlineStatus.UNMET);
        // decided in time, the right runs from the receipt of the decision only
        assertThat(file.does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "RIGHT")).hasClock("KN2_WINDOW")).isFalse();
    }

    @Test
    @DisplayName("Điều 33, 41, 44: a second complaint settled above runs no clock of ours; its result leads on")
    void secondComplaintElsewhere() {
        FileInHand above = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "RIGHT"))
                .does(Act.SEND_DECISION, MON_2026_07_20)
                .does(Act.RECORD_RECEIPT, MON_2026_07_20, Map.of("receivedOn", "2026-07-20"))
                .does(Act.LODGE_SECOND, MON_2026_08_10, Map.of("to", "UBND tỉnh"));
        assertThat(above.situation().clocks()).noneMatch(clock -> clock.isOpen() && clock.rule().isDuty());
        assertThat(above.offered()).contains(Act.RECORD_SECOND_RESULT).doesNotContain(Act.ARCHIVE, Act.TAKE_EFFECT);
        assertThat(refusal(above.attempt(Act.ARCHIVE, LocalDate.of(2026, 10, 1), Map.of())))
                .isEqualTo("SECOND_RESULT_UNKNOWN");
        Map<String, Object> changed = Map.of("second", "CHANGED", "secondDecidedOn", "2026-09-28", "receivedOn",
                "2026-10-01");
        FileInHand settled = above.does(Act.RECORD_SECOND_RESULT, LocalDate.of(2026, 10, 1), changed);
        assertThat(refusal(settled.attempt(Act.RECORD_SECOND_RESULT, LocalDate.of(2026, 10, 2), changed)))
                .isEqualTo("SECOND_RESULT_KNOWN");
        assertThat(refusal(settled.attempt(Act.ARCHIVE, LocalDate.of(2026, 10, 2), Map.of())))
                .isEqualTo("EXECUTE_FIRST");
        assertThat(settled.due("KN_EFFECT_2")).isEqualTo(LocalDate.of(2026, 10, 28));
        assertThat(refusal(settled.attempt(Act.TAKE_EFFECT, LocalDate.of(2026, 10, 28), Map.of())))
                .isEqualTo("EFFECT_NOT_YET");
        assertThat(settled.does(Act.TAKE_EFFECT, LocalDate.of(2026, 10, 29)).state()).isEqualTo(State.IN_EFFECT);
    }

    @Test
    @DisplayName("Điều 12 khoản 1, NĐ124 Điều 5 khoản 3: one content, one agent; from 2027 certified and no longer notarised")
    void authorisation() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.AUTHORISE, MON_2026_07_06,
                Map.of("agent", "Luật sư Trần Thị B", "authorisation", "NOTARISED", "contents", List.of(1)));
        assertThat(refusal(file.attempt(Act.AUTHORISE, WED_2026_07_15,
                Map.of("agent", "Lê Văn C", "authorisation", "CERTIFIED", "contents", List.of(1)))))
                .isEqualTo("ONE_AGENT_A_CONTENT");
        file = file.does(Act.AUTHORISE, WED_2026_07_15,
                Map.of("agent", "Lê Văn C", "authorisation", "CERTIFIED", "contents", List.of(2)));
        file = file.does(Act.END_AUTHORISATION, MON_2026_07_20);
        assertThat(refusal(file.attempt(Act.END_AUTHORISATION, MON_2026_07_20, Map.of())))
                .isEqualTo("NO_AUTHORISATION");
        assertThat(file.does(Act.AUTHORISE, LocalDate.of(2026, 12, 31),
                Map.of("agent", "Lê Văn C", "authorisation", "NOTARISED")).standing().authorisations()).hasSize(1);
        assertThat(refusal(file.attempt(Act.AUTHORISE, LocalDate.of(2027, 1, 1),
                Map.of("agent", "Lê Văn C", "authorisation", "NOTARISED")))).isEqualTo("NOTARISED_NO_LONGER");
    }

    @Test
    @DisplayName("NĐ124 Điều 5: five to ten people name one or two representatives, more than ten at most five, of their own")
    void representatives() {
        assertThat(refusal(aComplaint(MON_2026_07_06).attempt(Act.APPOINT_REPRESENTATIVES, MON_2026_07_06,
                Map.of("representatives", "Một", "amongComplainants", true)))).isEqualTo("NO_GROUP");
        FileInHand ten = group(10, true);
        assertThat(refusal(ten.attempt(Act.APPOINT_REPRESENTATIVES, MON_2026_07_06,
                Map.of("representatives", "Một", "amongComplainants", false))))
                .isEqualTo("REPRESENTATIVE_NOT_COMPLAINANT");
        Map<String, Object> three = Map.of("representatives", "Một\nHai\nBa", "amongComplainants", true);
        assertThat(noted(ten.attempt(Act.APPOINT_REPRESENTATIVES, MON_2026_07_06, three)))
                .isEqualTo("REPRESENTATIVES_NUMBER");
        assertThat(group(11, true).does(Act.APPOINT_REPRESENTATIVES, MON_2026_07_06, three).state())
                .isEqualTo(State.PENDING_ACCEPTANCE);
    }

    @Test
    @DisplayName("NĐ124 Điều 16 khoản 1: however it came in, a group that has not all signed is not accepted")
    void anUnsignedGroup() {
        FileInHand file = group(6, false);
        assertThat(refusal(file.attempt(Act.ACCEPT, MON_2026_07_06, Map.of()))).isEqualTo("KN_WAIT_GROUP");
        file = file.does(Act.AWAIT_SIGNATURES, MON_2026_07_06).does(Act.COMPLETE_SIGNATURES, WED_2026_07_15);
        assertThat(file.does(Act.ACCEPT, WED_2026_07_15).state()).isEqualTo(State.SETTLING);
    }

    @Test
    @DisplayName("NĐ124 Điều 7a: some of a group withdraw and it goes on for the rest; all withdraw and it ends (KN_TER_A)")
    void someOfAGroupWithdraw() {
        FileInHand file = group(6, true).does(Act.APPOINT_REPRESENTATIVES, MON_2026_07_06,
                Map.of("representatives", "Nguyễn Thị An", "amongComplainants", true)).does(Act.ACCEPT, MON_2026_07_06);
        assertThat(refusal(file.attempt(Act.WITHDRAW, WED_2026_07_15, Map.of("all", true))))
                .isEqualTo("WITHDRAWERS_UNKNOWN");
        assertThat(refusal(file.attempt(Act.TERMINATE, WED_2026_07_15, Map.of("ground", "KN_TER_A"))))
                .isEqualTo("GROUP_GOES_ON");
        file = file.does(Act.WITHDRAW, WED_2026_07_15, Map.of("all", true, "withdrawing", 2));
        assertThat(file.state()).isEqualTo(State.SETTLING);
        assertThat(refusal(file.attempt(Act.WITHDRAW, MON_2026_07_20, Map.of("all", true, "withdrawing", 5))))
                .isEqualTo("WITHDRAWERS_UNKNOWN");
        file = file.does(Act.WITHDRAW, MON_2026_07_20, Map.of("all", true, "withdrawing", 4));
        assertThat(file.state()).isEqualTo(State.TERMINATED);
    }

    @Test
    @DisplayName("Điều 10 khoản 3: no decision on a withdrawn content, and it comes back only where coercion is shown")
    void withdrawnContentIsBarred() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        Map<String, Object> coerced = Map.of("reason", "Bị đe dọa", "coerced", true, "reopenedContents", List.of(1));
        assertThat(refusal(file.attempt(Act.REOPEN, WED_2026_07_15, coerced))).isEqualTo("NO_CONTENT_WITHDRAWN");
        FileInHand part = file.does(Act.WITHDRAW, WED_2026_07_15, Map.of("contents", List.of(1)));
        assertThat(refusal(part.attempt(Act.DECIDE, MON_2026_07_20,
                Map.of("outcome", "RIGHT", "contents", List.of(1, 2))))).isEqualTo("CONTENT_WITHDRAWN");
        assertThat(refusal(part.attempt(Act.REOPEN, MON_2026_07_20,
                Map.of("reason", "Đổi ý", "coerced", false, "reopenedContents", List.of(1)))))
                .isEqualTo("COERCION_NOT_SHOWN");
        assertThat(refusal(part.attempt(Act.REOPEN, MON_2026_07_20,
                Map.of("reason", "Bị đe dọa", "coerced", true, "reopenedContents", List.of(2)))))
                .isEqualTo("CONTENT_NOT_WITHDRAWN");
        FileInHand back = part.does(Act.REOPEN, MON_2026_07_20, coerced);
        assertThat(back.state()).isEqualTo(State.SETTLING);
        assertThat(back.standing().withdrawnContents()).isEmpty();
        // withdrawn as a whole, the file itself comes back, with a new term of acceptance
        FileInHand ended = part.does(Act.WITHDRAW, MON_2026_07_20, Map.of("all", true));
        assertThat(refusal(ended.attempt(Act.REOPEN, MON_2026_08_10, Map.of("reason", "Đổi ý", "coerced", false))))
                .isEqualTo("COERCION_NOT_SHOWN");
        assertThat(ended.does(Act.REOPEN, MON_2026_08_10, Map.of("reason", "Bị đe dọa", "coerced", true))
                .due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2026, 8, 19));
    }

    @Test
    @DisplayName("NĐ124 Điều 3a: complexity is found in writing, and the writing is dated (KN_COMPLEX_FINDING)")
    void complexityInWriting() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06);
        assertThat(noted(file.attemptWithoutPaper(Act.FIND_COMPLEX, MON_2026_07_20,
                Map.of("criteria", List.of("CX_B"))))).isEqualTo("COMPLEXITY_IN_WRITING");
        assertThat(file.does(Act.FIND_COMPLEX, MON_2026_07_20, Map.of("criteria", List.of("CX_B")))
                .clock("KN_COMPLEX_FINDING")
                .metOn()).isEqualTo(MON_2026_07_20);
    }

    @Test
    @DisplayName("NĐ124 Điều 29 khoản 3: what is posted is not archived before its fifteen days; publishing a first decision is a choice")
    void publication() {
        FileInHand file = aComplaint(MON_2026_07_06).does(Act.ACCEPT, MON_2026_07_06)
                .does(Act.DECIDE, MON_2026_07_20, Map.of("outcome", "RIGHT"));
        assertThat(file.hasClock("KN_PUBLISH")).isFalse();
        FileInHand above = file.does(Act.LODGE_SECOND, MON_2026_08_10)
                .does(Act.PUBLISH, WED_2026_08_26, Map.of("means", "PORTAL"))
                .does(Act.RECORD_SECOND_RESULT, WED_2026_08_26,
                        Map.of("second", "CHANGED", "secondDecidedOn", "2026-08-26", "receivedOn", "2026-08-26"));
        // the second file is ours: what it changed is carried out there, so only the posting holds this one back
        assertThat(noted(above.attempt(Act.ARCHIVE, LocalDate.of(2026, 9, 9), Map.of())))
                .isEqualTo("POSTED_TOO_SHORT");
        assertThat(above.does(Act.ARCHIVE, LocalDate.of(2026, 9, 10)).state()).isEqualTo(State.ARCHIVED);
    }

    private static FileInHand group(int people, boolean signed) {
        return FileInHand.received(ProcedureCode.COMPLAINT_FIRST, MatterType.COMPLAINT, MON_2026_07_06,
                Map.of("groupSize", people, "signed", signed));
    }

    /** In what the act did not keep the law, though it is recorded. */
    static String noted(Verdict verdict) {
        return verdict instanceof Verdict.Lawful lawful
                ? lawful.irregularities().stream().map(Irregularity::ground).findFirst().orElse("kept the law")
                : verdict.toString();
    }

    static String refusal(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.refusal().ground() : verdict.toString();
    }
}
