package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
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

@DisplayName("Đơn — Thông tư 05/2021, Luật Tố cáo Điều 24, 25")
class LetterLifeTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
    private static final Map<String, Object> OURS = Map.of("eligible", true, "inJurisdiction", true);
    private static final Map<String, Object> NOT_OURS = Map.of("eligible", true, "inJurisdiction", false);

    private static FileInHand letter(MatterType type, Map<String, Object> receipt) {
        return FileInHand.received(ProcedureCode.LETTER, type, MON_2026_10_05, receipt);
    }

    @Test
    @DisplayName("an eligible complaint in our jurisdiction is proposed and becomes a case of its type")
    void becomesACase() {
        FileInHand letter = letter(MatterType.COMPLAINT, Map.of()).does(Act.CLASSIFY, TUE_2026_10_06, OURS);
        assertThat(letter.state()).isEqualTo(State.PROPOSED);
        assertThat(letter.due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(refusal(letter.attempt(Act.OPEN_CASE, TUE_2026_10_06, Map.of("procedure", "PETITION"))))
                .isEqualTo("PROCEDURE_DOES_NOT_FIT");
        assertThat(refusal(letter.attempt(Act.OPEN_CASE, TUE_2026_10_06, Map.of("procedure", "COMPLAINT_SECOND"))))
                .isEqualTo("SECOND_NEEDS_FIRST_DECISION");
        FileInHand opened = letter.does(Act.OPEN_CASE, TUE_2026_10_06, Map.of("procedure", "COMPLAINT_FIRST"));
        assertThat(opened.state()).isEqualTo(State.CASE_OPENED);
        assertThat(opened.situation().clocks()).noneMatch(clock -> clock.isOverdueOn(FileInHand.FAR_LATER));
    }

    @Test
    @DisplayName("a complaint out of jurisdiction is guided; a denunciation is transferred, urged, replied to")
    void outOfJurisdiction() {
        assertThat(letter(MatterType.COMPLAINT, Map.of()).does(Act.CLASSIFY, TUE_2026_10_06, NOT_OURS)
                .does(Act.GUIDE, TUE_2026_10_06)
                .state()).isEqualTo(State.GUIDED);
        FileInHand denunciation = letter(MatterType.DENUNCIATION, Map.of()).does(Act.CLASSIFY, TUE_2026_10_06,
                NOT_OURS);
        assertThat(refusal(denunciation.attempt(Act.GUIDE, TUE_2026_10_06, Map.of())))
                .isEqualTo("DENUNCIATION_IS_TRANSFERRED");
        assertThat(denunciation.does(Act.TRANSFER, TUE_2026_10_06, Map.of("to", "UBND tỉnh"))
                .does(Act.URGE, LocalDate.of(2026, 11, 16))
                .does(Act.REPLY_RECEIVED, LocalDate.of(2026, 11, 20))
                .state()).isEqualTo(State.REPLIED);
    }

    @Test
    @DisplayName("a letter sent on is acknowledged once, urged with a new internal date, replied to")
    void sentOn() {
        FileInHand sent = letter(MatterType.PETITION, Map.of()).does(Act.CLASSIFY, TUE_2026_10_06, NOT_OURS)
                .does(Act.TRANSFER, TUE_2026_10_06, Map.of("to", "Sở Xây dựng", "replyDueOn", "2026-11-03"))
                .does(Act.RECEIVE_ACKNOWLEDGEMENT, LocalDate.of(2026, 10, 9));
        assertThat(sent.state()).isEqualTo(State.TRANSFERRED);
        assertThat(sent.situation().clocks()).noneMatch(clock -> clock.isOverdueOn(FileInHand.FAR_LATER));
        assertThat(refusal(sent.attempt(Act.RECEIVE_ACKNOWLEDGEMENT, LocalDate.of(2026, 10, 12), Map.of())))
                .isEqualTo("ACKNOWLEDGED_ALREADY");
        assertThat(sent.attempt(Act.URGE, LocalDate.of(2026, 11, 5), Map.of("replyDueOn", "2026-11-04")))
                .isInstanceOf(Verdict.Unreadable.class);
        assertThat(sent.does(Act.URGE, LocalDate.of(2026, 11, 5), Map.of("replyDueOn", "2026-11-19"))
                .does(Act.REPLY_RECEIVED, LocalDate.of(2026, 11, 18))
                .does(Act.RETURN_ORIGINALS, LocalDate.of(2026, 11, 18), Map.of("originals", "Bản vẽ gốc"))
                .state()).isEqualTo(State.REPLIED);
    }

    @Test
    @DisplayName("TT05 Điều 6, LTC Điều 24 khoản 3: guided once on the same content, then stored")
    void guidedOnce() {
        FileInHand again = letter(MatterType.COMPLAINT, Map.of()).does(Act.CLASSIFY, TUE_2026_10_06, NOT_OURS)
                .does(Act.LINK, TUE_2026_10_06, Map.of("case", "Đ-2026-000001", "kind", "GUIDED_BEFORE"));
        assertThat(again.offered()).doesNotContain(Act.GUIDE);
        assertThat(refusal(again.attempt(Act.GUIDE, TUE_2026_10_06, Map.of()))).isEqualTo("ALREADY_GUIDED");
        assertThat(again.does(Act.FILE, TUE_2026_10_06, Map.of("ground", "LT_ST_A")).state()).isEqualTo(State.STORED);
        assertThat(letter(MatterType.DENUNCIATION, Map.of())
                .does(Act.CLASSIFY, TUE_2026_10_06,
                        Map.of("eligible", false, "inJurisdiction", true, "notProcessed",
                                List.of("TC_NP_1", "TC_NP_2")))
                .state()).isEqualTo(State.NOT_ELIGIBLE);
    }

    @Test
    @DisplayName("TT05 Điều 28: a letter that is not eligible says why, is stored for a year, then destroyed by the head")
    void storedAndDestroyed() {
        FileInHand letter = letter(MatterType.PETITION, Map.of());
        assertThat(refusal(letter.attempt(Act.CLASSIFY, TUE_2026_10_06,
                Map.of("eligible", false, "inJurisdiction", true)))).isEqualTo("INELIGIBLE_NEEDS_REASON");
        FileInHand stored = letter
                .does(Act.CLASSIFY, TUE_2026_10_06,
                        Map.of("eligible", false, "inJurisdiction", true, "reasons", List.of("LT_NE_FORM")))
                .does(Act.FILE, TUE_2026_10_06, Map.of("ground", "LT_ST_A"));
        assertThat(refusal(stored.attempt(Act.DESTROY, LocalDate.of(2027, 10, 5), Map.of()))).isEqualTo("STORE_A_YEAR");
        assertThat(stored.does(Act.DESTROY, LocalDate.of(2027, 10, 6)).state()).isEqualTo(State.DESTROYED);
    }

    @Test
    @DisplayName("Luật Tố cáo Điều 25: an anonymous denunciation is information only")
    void anonymous() {
        FileInHand letter = letter(MatterType.DENUNCIATION, Map.of("anonymous", true)).does(Act.CLASSIFY,
                TUE_2026_10_06,
                OURS);
        assertThat(refusal(letter.attempt(Act.OPEN_CASE, TUE_2026_10_06, Map.of("procedure", "DENUNCIATION"))))
                .isEqualTo("TC_NP_3");
        assertThat(letter.does(Act.OPEN_CASE, TUE_2026_10_06, Map.of("procedure", "DENUNCIATION_INFO")).state())
                .isEqualTo(State.CASE_OPENED);
    }

    @Test
    @DisplayName("NĐ154 Điều 41 khoản 3: 45 days without processing are late in any case")
    void fortyFiveDays() {
        FileInHand letter = letter(MatterType.PETITION, Map.of());
        assertThat(letter.due("LT_45D")).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(letter.clock("LT_45D").isOverdueOn(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(letter.does(Act.RETURN, LocalDate.of(2026, 11, 23)).clock("LT_45D").status())
                .isEqualTo(DeadlineStatus.MET_LATE);
    }

    @Test
    @DisplayName("LTCD Điều 27 khoản 2: what a deputy forwarded is reported back within 7 working days of the decision")
    void forwarded() {
        FileInHand decided = FileInHand
                .received(ProcedureCode.COMPLAINT_FIRST, MatterType.COMPLAINT, MON_2026_10_05,
                        Map.of("forwarder", "NA_DEPUTY"))
                .does(Act.ACCEPT, TUE_2026_10_06)
                .does(Act.DECIDE, LocalDate.of(2026, 10, 12), Map.of("outcome", "RIGHT"));
        assertThat(decided.due("TCD_FEEDBACK_FORWARDER")).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(decided.does(Act.TELL_FORWARDER, LocalDate.of(2026, 10, 20))
                .clock("TCD_FEEDBACK_FORWARDER")
                .status()).isEqualTo(DeadlineStatus.MET);
        FileInHand fromTheCitizen = FileInHand.aComplaint(MON_2026_10_05)
                .does(Act.ACCEPT, TUE_2026_10_06)
                .does(Act.DECIDE, LocalDate.of(2026, 10, 12), Map.of("outcome", "RIGHT"));
        assertThat(fromTheCitizen.hasClock("TCD_FEEDBACK_FORWARDER")).isFalse();
        assertThat(refusal(fromTheCitizen.attempt(Act.TELL_FORWARDER, LocalDate.of(2026, 10, 20), Map.of())))
                .isEqualTo("NOT_FORWARDED");
    }

    @Test
    @DisplayName("Quy định 11-QĐi/TW: the head of the party committee gives notice within 10 working days; we are not late")
    void toThePartyHead() {
        FileInHand letter = letter(MatterType.PETITION, Map.of("forwarder", "PARTY_BODY"));
        assertThat(letter.due("PARTY_NOTICE")).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(letter.clock("PARTY_NOTICE").isPastDueOn(LocalDate.of(2026, 10, 20))).isTrue();
        assertThat(letter.clock("PARTY_NOTICE").isOverdueOn(LocalDate.of(2026, 10, 20))).isFalse();
        assertThat(letter(MatterType.PETITION, Map.of()).hasClock("PARTY_NOTICE")).isFalse();
    }

    @Test
    @DisplayName("a mixed letter can only be split; other letters cannot")
    void mixed() {
        Map<String, Object> parts = Map.of("parts", List.of(Map.of("type", "COMPLAINT", "summary", "Thu hồi giấy phép"),
                Map.of("type", "PETITION", "summary", "Đề nghị công khai")));
        assertThat(letter(MatterType.MIXED, Map.of()).does(Act.SPLIT, TUE_2026_10_06, parts).state())
                .isEqualTo(State.SPLIT_UP);
        assertThat(refusal(letter(MatterType.PETITION, Map.of()).attempt(Act.SPLIT, TUE_2026_10_06, parts)))
                .isEqualTo("NOT_MIXED");
        FileInHand proposed = letter(MatterType.MIXED, Map.of()).does(Act.CLASSIFY, TUE_2026_10_06, OURS);
        assertThat(proposed.attempt(Act.OPEN_CASE, TUE_2026_10_06, Map.of("procedure", "COMPLAINT_FIRST")))
                .isInstanceOf(Verdict.Refused.class);
    }
}
