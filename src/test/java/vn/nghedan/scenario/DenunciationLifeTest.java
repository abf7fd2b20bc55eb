package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.FileInHand.aDenunciation;
import static vn.nghedan.scenario.FirstComplaintLifeTest.noted;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.Proves;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

@DisplayName("Tố cáo — Luật Tố cáo, Điều 23–40")
class DenunciationLifeTest {

    private static final LocalDate MON_2026_05_25 = LocalDate.of(2026, 5, 25);
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_09_21 = LocalDate.of(2026, 9, 21);
    private static final LocalDate TUE_2026_09_22 = LocalDate.of(2026, 9, 22);
    private static final Map<String, Object> POSTING = Map.of("means", "POSTING");
    private static final Map<String, Object> TWO = Map.of("team", List.of("xuly", "xuly2"));
    private static final Map<String, Object> SPECIAL = Map.of("criteria", List.of("CX_A", "CX_E"));

    @Test
    @DisplayName("from receipt to archive, twice extended and once suspended (E08c)")
    void aWholeLife() {
        // Điều 24 khoản 1: seven working days to check, ten in several places
        FileInHand file = aDenunciation(MON_2026_05_25);
        assertThat(file.due("TC_INTAKE")).isEqualTo(LocalDate.of(2026, 6, 3));
        file = file.does(Act.CHECK_SEVERAL_PLACES, LocalDate.of(2026, 5, 26), Map.of("reason", "Xác minh tại hai xã"));
        assertThat(file.due("TC_INTAKE")).isEqualTo(LocalDate.of(2026, 6, 8));

        // Điều 29: accepted; both sides told within five working days
        file = file.checked(MON_2026_06_01).does(Act.ACCEPT, MON_2026_06_01);
        assertThat(file.due("TC_SETTLE")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(file.due("TC_ACCEPT_NOTICE")).isEqualTo(LocalDate.of(2026, 6, 8));
        file = file.does(Act.NOTIFY_ACCEPTANCE, LocalDate.of(2026, 6, 3));

        // NĐ31 Điều 10: a team of two at least
        assertThat(noted(file.attempt(Act.FORM_TEAM, LocalDate.of(2026, 6, 3), Map.of("team", List.of("xuly")))))
                .isEqualTo("TEAM_OF_TWO");
        file = file.does(Act.FORM_TEAM, LocalDate.of(2026, 6, 3), TWO);

        // Điều 30: two criteria make it special, so it may be extended twice, never a third time
        assertThat(refusal(file.attempt(Act.EXTEND, LocalDate.of(2026, 6, 20), Map.of())))
                .isEqualTo("EXTENSION_NEEDS_COMPLEXITY");
        file = file.does(Act.FIND_COMPLEX, LocalDate.of(2026, 6, 22), SPECIAL)
                .does(Act.EXTEND, LocalDate.of(2026, 6, 29));
        assertThat(file.clock("TC_SETTLE").derivation().nominalDueOn()).isEqualTo(LocalDate.of(2026, 7, 31));

        // Điều 34: suspended from 10 to 24 July
        file = file.does(Act.SUSPEND, LocalDate.of(2026, 7, 10), Map.of("ground", "TC_SUS_B"))
                .does(Act.SEND_SUSPENSION, LocalDate.of(2026, 7, 13))
                .does(Act.RESUME, LocalDate.of(2026, 7, 24))
                .does(Act.EXTEND, LocalDate.of(2026, 8, 12));
        assertThat(file.due("TC_SETTLE")).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(refusal(file.attempt(Act.EXTEND, LocalDate.of(2026, 9, 1), Map.of())))
                .isEqualTo("NO_EXTENSION_LEFT");
        assertThat(file.offered()).doesNotContain(Act.EXTEND);

        // Điều 35, 36, 40: concluded, sent in five, handled and published in seven working days
        // NĐ31 Điều 12: the denounced explains before the team reports; who stays away has a reason in the minutes
        assertThat(noted(file.attempt(Act.REPORT_VERIFICATION, LocalDate.of(2026, 9, 2), Map.of())))
                .isEqualTo("DENOUNCED_NOT_HEARD");
        assertThat(refusal(file.attempt(Act.HEAR_DENOUNCED, LocalDate.of(2026, 9, 2), Map.of("absent", true))))
                .isEqualTo("ABSENCE_NEEDS_REASON");
        file = file.does(Act.HEAR_DENOUNCED, LocalDate.of(2026, 9, 2), Map.of("findings", "Giải trình bằng văn bản"))
                .does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 9, 4))
                .does(Act.CONCLUDE, LocalDate.of(2026, 9, 11), Map.of("outcome", "RIGHT"));
        assertThat(file.clock("TC_SETTLE").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(file.due("TC_CONCL_SEND")).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(file.due("TC_HANDLE")).isEqualTo(LocalDate.of(2026, 9, 22));
        file = file.does(Act.SEND_CONCLUSION, LocalDate.of(2026, 9, 16))
                .does(Act.HANDLE, MON_2026_09_21, Map.of("to", "Sở Nội vụ"));

        // Điều 40: nothing tells who denounced, and a second person has looked
        assertThat(refusal(file.attempt(Act.PUBLISH, TUE_2026_09_22, POSTING))).isEqualTo("REDACTION_UNCHECKED");
        assertThat(refusal(file.does(Act.CHECK_REDACTION, MON_2026_09_21, Map.of("checkedBy", "giamdoc"))
                .attempt(Act.PUBLISH, TUE_2026_09_22, POSTING))).isEqualTo("REDACTION_CHECKED_ALONE");
        file = file.does(Act.CHECK_REDACTION, MON_2026_09_21, Map.of("checkedBy", "xuly2"));
        assertThat(refusal(file.recordedBy("xuly2").attempt(Act.PUBLISH, TUE_2026_09_22, POSTING)))
                .isEqualTo("REDACTION_CHECKED_ALONE");
        file = file.recordedBy("xuly").does(Act.PUBLISH, TUE_2026_09_22, POSTING);
        assertThat(file.clock("TC_PUBLISH").status()).isEqualTo(DeadlineStatus.MET);

        // Điều 36 khoản 3: the body that was to act tells its result within five working days of having it
        file = file.does(Act.REPORT_HANDLING, LocalDate.of(2026, 10, 2), Map.of("resultOn", "2026-09-28"));
        assertThat(file.due("TC_HANDLE_REPORT")).isEqualTo(LocalDate.of(2026, 10, 5));

        // NĐ31 Điều 6 khoản 2: posted for fifteen days on end
        assertThat(noted(file.attempt(Act.ARCHIVE, LocalDate.of(2026, 10, 6), Map.of())))
                .isEqualTo("CONCLUSION_POSTED_TOO_SHORT");
        file = file.does(Act.ARCHIVE, LocalDate.of(2026, 10, 12));
        assertThat(file.state()).isEqualTo(State.ARCHIVED);

        // Điều 37: the denouncer goes on to the superior, who leaves it as it is
        assertThat(file.offered()).doesNotContain(Act.RECORD_REVIEW);
        file = file.does(Act.RECORD_FOLLOW_UP, LocalDate.of(2026, 11, 2), Map.of("to", "UBND tỉnh"))
                .does(Act.RECORD_REVIEW, LocalDate.of(2026, 11, 20), Map.of("review", "UNCHANGED"));
        assertThat(file.state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    @DisplayName("Điều 30 khoản 2: a merely complex denunciation is extended once")
    void complexIsExtendedOnce() {
        FileInHand file = aDenunciation(MON_2026_05_25).checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.FIND_COMPLEX, LocalDate.of(2026, 6, 22), Map.of("criteria", List.of("CX_G")))
                .does(Act.EXTEND, LocalDate.of(2026, 6, 29));
        assertThat(refusal(file.attempt(Act.EXTEND, LocalDate.of(2026, 7, 20), Map.of())))
                .isEqualTo("NO_EXTENSION_LEFT");
    }

    @Test
    @DisplayName("NĐ31 Điều 15 khoản 4: time of an expert appraisal is not counted")
    void appraisalIsNotCounted() {
        FileInHand file = aDenunciation(MON_2026_05_25).checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.REQUEST_APPRAISAL, LocalDate.of(2026, 6, 8))
                .does(Act.RECEIVE_APPRAISAL, LocalDate.of(2026, 6, 18));
        assertThat(file.clock("TC_SETTLE").derivation().nominalDueOn()).isEqualTo(LocalDate.of(2026, 7, 11));
        assertThat(file.due("TC_SETTLE")).isEqualTo(LocalDate.of(2026, 7, 13));
    }

    @Test
    @DisplayName("Điều 33 khoản 3, NĐ31 Điều 4 khoản 4: a withdrawal under threat does not end the file")
    void withdrawalUnderThreat() {
        FileInHand accepted = aDenunciation(MON_2026_05_25).checked(MON_2026_06_01).does(Act.ACCEPT, MON_2026_06_01);
        assertThat(accepted.does(Act.WITHDRAW, LocalDate.of(2026, 6, 8), Map.of("ground", "TC_WX_B")).state())
                .isEqualTo(State.ACCEPTED);
        FileInHand ended = accepted.does(Act.WITHDRAW, LocalDate.of(2026, 6, 8));
        assertThat(ended.state()).isEqualTo(State.TERMINATED);
        assertThat(ended.clock("TC_SETTLE").status()).isEqualTo(DeadlineStatus.VOID);
    }

    @Test
    @DisplayName("Điều 12, 13; NĐ31 Điều 5: the denounced neither accepts, concludes nor joins the team")
    void theDenouncedDecidesNothing() {
        FileInHand file = aDenunciation(MON_2026_05_25).naming("giamdoc");
        assertThat(refusal(file.attempt(Act.ACCEPT, MON_2026_06_01, Map.of()))).isEqualTo("DENOUNCED_IS_SETTLER");
        FileInHand other = aDenunciation(MON_2026_05_25).naming("xuly")
                .checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01);
        assertThat(refusal(other.attempt(Act.FORM_TEAM, MON_2026_06_01, TWO))).isEqualTo("TEAM_NOT_NAMED");
        assertThat(refusal(other.attempt(Act.ASSIGN, MON_2026_06_01, Map.of("unit", "VP", "handler", "xuly"))))
                .isEqualTo("ASSIGNEE_NOT_NAMED");
    }

    // ---- intake

    @Test
    @DisplayName("Điều 24, 29: each condition is looked at; where one fails the notice goes out at once")
    @Proves({"TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D", "TC_AC_E", "TC_NA_A", "TC_NA_B", "TC_NA_C", "TC_NA_D",
            "TC_NA_E"})
    void conditionsOneByOne() {
        FileInHand file = aDenunciation(MON_2026_06_01);
        assertThat(refusal(file.attempt(Act.CHECK_CONDITIONS, MON_2026_06_01,
                Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_C")))))
                .isEqualTo("CONDITION_NOT_NAMED");
        FileInHand failed = file.does(Act.CHECK_CONDITIONS, MON_2026_06_01,
                Map.of("fulfilled", false, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C")));
        assertThat(failed.due("TC_NONACCEPT_NOTICE")).isEqualTo(MON_2026_06_01);
        assertThat(refusal(failed.attempt(Act.ACCEPT, MON_2026_06_01, Map.of()))).isEqualTo("CONDITION_FAILED");
        for (String ground : List.of("TC_NA_A", "TC_NA_B", "TC_NA_C", "TC_NA_D", "TC_NA_E")) {
            assertThat(failed.does(Act.REFUSE, MON_2026_06_01, Map.of("ground", ground)).state())
                    .isEqualTo(State.REFUSED);
        }
        FileInHand held = failed.does(Act.CHECK_CONDITIONS, LocalDate.of(2026, 6, 2), Map.of("fulfilled", true,
                "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D", "TC_AC_E")));
        assertThat(held.clock("TC_NONACCEPT_NOTICE").status()).isEqualTo(DeadlineStatus.VOID);
        assertThat(held.does(Act.ACCEPT, LocalDate.of(2026, 6, 2)).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @DisplayName("Điều 24 khoản 3, Điều 25 khoản 1: what is not processed is stored")
    @Proves({"TC_NP_1", "TC_NP_2", "TC_NP_3", "TC_NP_4"})
    void notProcessed() {
        for (String ground : List.of("TC_NP_1", "TC_NP_2", "TC_NP_3", "TC_NP_4")) {
            FileInHand stored = aDenunciation(MON_2026_06_01).does(Act.FILE, MON_2026_06_01, Map.of("ground", ground));
            assertThat(stored.state()).isEqualTo(State.STORED);
            assertThat(stored.clock("TC_INTAKE").status()).isEqualTo(DeadlineStatus.MET);
        }
    }

    @Test
    @DisplayName("Điều 12, 24 khoản 2: against the head or a deputy it is passed on, and nothing else is offered")
    void againstTheHead() {
        FileInHand letter = aDenunciation(MON_2026_06_01, Map.of("againstLeaders", true));
        assertThat(letter.offered()).containsExactlyInAnyOrder(Act.TRANSFER, Act.RECLASSIFY, Act.ASSIGN,
                Act.DECLARE_CONFLICT, Act.LINK, Act.CORRECT);
        assertThat(refusal(letter.attempt(Act.ACCEPT, MON_2026_06_01, Map.of()))).isEqualTo("DENOUNCED_LEADS_AGENCY");
        FileInHand sent = letter.does(Act.TRANSFER, LocalDate.of(2026, 6, 5), Map.of("to", "UBND tỉnh"));
        assertThat(sent.due("TC_TRANSFER")).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(sent.state()).isEqualTo(State.TRANSFERRED_AWAY);

        FileInHand spoken = aDenunciation(MON_2026_06_01, Map.of("againstLeaders", true, "inPerson", true));
        assertThat(spoken.offered()).contains(Act.GUIDE).doesNotContain(Act.TRANSFER, Act.ACCEPT);
        assertThat(refusal(spoken.attempt(Act.TRANSFER, MON_2026_06_01, Map.of("to", "UBND tỉnh"))))
                .isEqualTo("IN_PERSON_IS_GUIDED");
    }

    @Test
    @DisplayName("Điều 25: nobody stands behind it, so it is no denunciation to accept")
    void anonymous() {
        assertThat(refusal(aDenunciation(MON_2026_06_01, Map.of("anonymous", true))
                .attempt(Act.ACCEPT, MON_2026_06_01, Map.of()))).isEqualTo("TC_NP_3");
        FileInHand information = FileInHand.received(ProcedureCode.DENUNCIATION_INFO, MatterType.DENUNCIATION,
                MON_2026_06_01, Map.of("anonymous", true));
        assertThat(information.does(Act.ASSIGN_VERIFICATION, MON_2026_06_01,
                Map.of("ground", "TC_INFO", "team", List.of("xuly", "xuly2"))).state()).isEqualTo(State.INSPECTING);
    }

    @Test
    @DisplayName("Điều 26 khoản 2: the press that sent it on is told within twenty days")
    void sentOnByThePress() {
        FileInHand file = aDenunciation(MON_2026_06_01, Map.of("forwarder", "PRESS"));
        assertThat(file.due("TC_PRESS_RESULT")).isEqualTo(LocalDate.of(2026, 6, 22));
        FileInHand told = file.checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.TELL_FORWARDER, LocalDate.of(2026, 6, 10));
        assertThat(told.clock("TC_PRESS_RESULT").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(aDenunciation(MON_2026_06_01).offered()).doesNotContain(Act.TELL_FORWARDER);
    }

    // ---- settlement

    @Test
    @DisplayName("Điều 27 khoản 1, Điều 36 khoản 2: signs of a crime are passed on at once, also after the conclusion")
    void signsOfACrime() {
        FileInHand found = aDenunciation(MON_2026_05_25).checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.FIND_CRIME, LocalDate.of(2026, 6, 4));
        assertThat(found.due("TC_CRIME")).isEqualTo(LocalDate.of(2026, 6, 4));
        FileInHand passed = found.does(Act.TRANSFER_TO_INVESTIGATION, LocalDate.of(2026, 6, 5));
        assertThat(passed.state()).isEqualTo(State.UNDER_INVESTIGATION);
        assertThat(passed.clock("TC_CRIME").status()).isEqualTo(DeadlineStatus.MET_LATE);

        FileInHand concluded = concluded().does(Act.FIND_CRIME, LocalDate.of(2026, 6, 26))
                .does(Act.TRANSFER_TO_INVESTIGATION, LocalDate.of(2026, 6, 26));
        assertThat(concluded.state()).isEqualTo(State.CONCLUDED);
        assertThat(concluded.clock("TC_CRIME").status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    @DisplayName("Điều 42 khoản 2: the law of a field of administrative violations sets an end that no extension passes")
    void limitOfTheField() {
        FileInHand file = aDenunciation(MON_2026_05_25).checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.SET_FIELD_LIMIT, LocalDate.of(2026, 6, 3),
                        Map.of("dueOn", "2026-06-26", "reason", "Thời hạn ra quyết định xử phạt"))
                .does(Act.FIND_COMPLEX, LocalDate.of(2026, 6, 8), SPECIAL);
        assertThat(file.due("TC_FIELD_CAP")).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(refusal(file.attempt(Act.EXTEND, LocalDate.of(2026, 6, 20), Map.of())))
                .isEqualTo("FIELD_LIMIT_REACHED");
    }

    @Test
    @DisplayName("Điều 34 khoản 3: it is terminated when the denounced died or a judgment decided it")
    @Proves({"TC_TER_A", "TC_TER_B", "TC_TER_C", "TC_SUS_A", "TC_SUS_B", "TC_WX_A", "TC_WX_B", "TC_WX_C"})
    void groundsOfStandingStill() {
        FileInHand file = aDenunciation(MON_2026_05_25).checked(MON_2026_06_01).does(Act.ACCEPT, MON_2026_06_01);
        for (String ground : List.of("TC_TER_A", "TC_TER_B", "TC_TER_C")) {
            FileInHand ended = file.does(Act.TERMINATE, LocalDate.of(2026, 6, 8), Map.of("ground", ground));
            assertThat(ended.due("TC_SUSPEND_SEND")).isEqualTo(LocalDate.of(2026, 6, 15));
        }
        for (String ground : List.of("TC_SUS_A", "TC_SUS_B")) {
            assertThat(file.does(Act.SUSPEND, LocalDate.of(2026, 6, 8), Map.of("ground", ground)).state())
                    .isEqualTo(State.SUSPENDED);
        }
        for (String exception : List.of("TC_WX_A", "TC_WX_B", "TC_WX_C")) {
            assertThat(file.does(Act.WITHDRAW, LocalDate.of(2026, 6, 8), Map.of("ground", exception)).state())
                    .isEqualTo(State.ACCEPTED);
        }
    }

    // ---- the denouncer goes on to the superior

    @Test
    @DisplayName("Điều 38: late, so the superior asks why; we answer within five working days, or hand the file over")
    @Proves({"TC_TO_1", "TC_TO_2", "TC_TO_3"})
    void lateAndAskedWhy() {
        FileInHand file = aDenunciation(MON_2026_05_25).checked(MON_2026_06_01).does(Act.ACCEPT, MON_2026_06_01);
        assertThat(noted(file.attempt(Act.DEMAND_REPORT, LocalDate.of(2026, 7, 1), Map.of())))
                .isEqualTo("NOT_OVERDUE");
        assertThat(file.offered()).doesNotContain(Act.REPORT_OVERDUE);
        FileInHand asked = file.does(Act.DEMAND_REPORT, LocalDate.of(2026, 7, 6));
        assertThat(asked.due("TC_OVERDUE_REPORT")).isEqualTo(LocalDate.of(2026, 7, 13));
        FileInHand answered = asked.does(Act.REPORT_OVERDUE, LocalDate.of(2026, 7, 10));
        assertThat(answered.clock("TC_OVERDUE_REPORT").status()).isEqualTo(DeadlineStatus.MET);

        // Điều 38 khoản 5, NĐ31 Điều 5: the superior takes it; ours stops
        for (String ground : List.of("TC_TO_1", "TC_TO_2", "TC_TO_3")) {
            FileInHand gone = answered.does(Act.HAND_OVER, LocalDate.of(2026, 7, 20),
                    Map.of("ground", ground, "to", "UBND tỉnh"));
            assertThat(gone.state()).isEqualTo(State.TAKEN_OVER);
            assertThat(gone.clock("TC_SETTLE").status()).isEqualTo(DeadlineStatus.UNMET);
        }
    }

    @Test
    @DisplayName("Điều 38: as the superior we demand a report within five working days, and may take the case over")
    void weAreTheSuperiorOfALateSettler() {
        FileInHand file = aDenunciation(MON_2026_07_06).does(Act.RECEIVE_FOLLOW_UP, LocalDate.of(2026, 7, 8),
                Map.of("about", "LATENESS", "settledBy", "Giám đốc Trung tâm Kỹ thuật"));
        assertThat(file.state()).isEqualTo(State.FOLLOW_UP);
        assertThat(file.clock("TC_INTAKE").status()).isEqualTo(DeadlineStatus.VOID);
        assertThat(file.due("TC_OVERDUE_SUPERIOR")).isEqualTo(LocalDate.of(2026, 7, 13));
        assertThat(noted(file.attempt(Act.ORDER_SETTLEMENT, LocalDate.of(2026, 7, 9), Map.of())))
                .isEqualTo("DEMAND_REPORT_FIRST");
        assertThat(refusal(file.attempt(Act.RESETTLE, LocalDate.of(2026, 7, 9), Map.of("ground", "TC_RE_A"))))
                .isEqualTo("FOLLOWS_LATENESS");
        FileInHand reported = file.does(Act.DEMAND_REPORT, LocalDate.of(2026, 7, 10))
                .does(Act.REPORT_OVERDUE, LocalDate.of(2026, 7, 17));
        assertThat(reported.clock("TC_OVERDUE_SUPERIOR").status()).isEqualTo(DeadlineStatus.MET);
        // the report is owed to us, not by us
        assertThat(reported.hasClock("TC_OVERDUE_REPORT")).isFalse();
        assertThat(reported.does(Act.ORDER_SETTLEMENT, LocalDate.of(2026, 7, 20)).state()).isEqualTo(State.ANSWERED);

        // Điều 38 khoản 5: our own acceptance, a full new term
        FileInHand taken = reported.does(Act.TAKE_OVER, MON_2026_07_20, Map.of("ground", "TC_TO_2"));
        assertThat(taken.state()).isEqualTo(State.ACCEPTED);
        assertThat(taken.hasClock("TC_TAKEOVER")).isTrue();
        assertThat(taken.due("TC_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 19));
        assertThat(taken.due("TC_ACCEPT_NOTICE")).isEqualTo(LocalDate.of(2026, 7, 27));
    }

    @Test
    @DisplayName("Điều 37: what came of it is reviewed within twenty days: settled again, or not")
    @Proves({"TC_RE_A", "TC_RE_B", "TC_RE_C"})
    void followedUpOnItsMerits() {
        FileInHand file = aDenunciation(MON_2026_07_06).does(Act.RECEIVE_FOLLOW_UP, LocalDate.of(2026, 7, 8),
                Map.of("about", "RESULT", "settledBy", "Giám đốc Trung tâm Kỹ thuật", "case", "VV-2026-0002"));
        assertThat(file.due("TC_CONTINUE_REVIEW")).isEqualTo(LocalDate.of(2026, 7, 27));
        for (String ground : List.of("TC_RE_A", "TC_RE_B", "TC_RE_C")) {
            FileInHand again = file.does(Act.RESETTLE, MON_2026_07_20, Map.of("ground", ground));
            assertThat(again.state()).isEqualTo(State.ACCEPTED);
            assertThat(again.due("TC_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 19));
            assertThat(again.clock("TC_CONTINUE_REVIEW").status()).isEqualTo(DeadlineStatus.MET);
        }
        FileInHand declined = file.does(Act.DECLINE_RESETTLEMENT, MON_2026_07_20,
                Map.of("reason", "Việc giải quyết trước đó đúng pháp luật"));
        assertThat(declined.does(Act.ARCHIVE, LocalDate.of(2026, 7, 21)).state()).isEqualTo(State.ARCHIVED);
    }

    // ---- conflict of interest

    @Test
    @DisplayName("NĐ31 Điều 10 khoản 3: who is close to the denounced signs nothing and checks nothing")
    void whoIsCloseHasNoPart() {
        FileInHand file = aDenunciation(MON_2026_05_25).naming("xuly2")
                .checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01);
        assertThat(refusal(file.attempt(Act.FIND_CRIME, MON_2026_06_01, "xuly2", Map.of())))
                .isEqualTo("DECIDER_NOT_NAMED");
        assertThat(refusal(concluded().naming("xuly2")
                .does(Act.HANDLE, LocalDate.of(2026, 6, 26))
                .attempt(Act.CHECK_REDACTION, LocalDate.of(2026, 6, 26), Map.of("checkedBy", "xuly2"))))
                .isEqualTo("NAMED_TAKES_NO_PART");
    }

    private static FileInHand concluded() {
        return aDenunciation(MON_2026_05_25).checked(MON_2026_06_01)
                .does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.FORM_TEAM, LocalDate.of(2026, 6, 3), Map.of("team", List.of("xuly", "xuly3")))
                .does(Act.HEAR_DENOUNCED, LocalDate.of(2026, 6, 10))
                .does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 6, 22))
                .does(Act.CONCLUDE, LocalDate.of(2026, 6, 25), Map.of("outcome", "RIGHT"));
    }
}
