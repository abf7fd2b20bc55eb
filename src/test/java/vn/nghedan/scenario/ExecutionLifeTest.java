package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Verdict;

@DisplayName("Thi hành — Nghị định 124/2020 Điều 31, Luật Khiếu nại Điều 46, Luật Tố cáo Điều 36")
class ExecutionLifeTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate WED_2026_10_07 = LocalDate.of(2026, 10, 7);
    private static final LocalDate FRI_2026_10_30 = LocalDate.of(2026, 10, 30);
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final Map<String, Object> MONEY = Map.of("obligationKind", "RETURN_MONEY", "obligorKind", "UNIT",
            "obligor", "Trung tâm Kỹ thuật", "summary", "Trả lại lệ phí thu sai", "amount", "1.250,5", "dueOn",
            FRI_2026_10_30.toString());

    /** Decided as right on 13/7/2026, received by the citizen on 15/7, in effect on 5/10 and carried out since 7/10. */
    private static FileInHand executing() {
        return FileInHand.aComplaint(MON_2026_07_06)
                .does(Act.ACCEPT, LocalDate.of(2026, 7, 8))
                .does(Act.DECIDE, LocalDate.of(2026, 7, 13), Map.of("outcome", "RIGHT"))
                .does(Act.SEND_DECISION, LocalDate.of(2026, 7, 14))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 7, 15), Map.of("receivedOn", "2026-07-15"))
                .does(Act.TAKE_EFFECT, MON_2026_10_05)
                .does(Act.START_EXECUTION, WED_2026_10_07);
    }

    private static Obligation only(FileInHand file) {
        assertThat(file.standing().obligations()).hasSize(1);
        return file.standing().obligations().get(0);
    }

    private static Map<String, Object> of(FileInHand file, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("obligation", only(file).number());
        return all;
    }

    @Test
    @DisplayName("NĐ124 Điều 31 khoản 1: started within 5 working days of effect; the directive names who, what, by when")
    void directive() {
        assertThat(executing().clock("KN_EXEC_START").isOverdueOn(FileInHand.FAR_LATER)).isFalse();
        FileInHand directed = executing().does(Act.CREATE_OBLIGATION, WED_2026_10_07, MONEY);
        assertThat(directed.state()).isEqualTo(State.EXECUTING);
        assertThat(only(directed).owed()).isEqualByComparingTo("1250.5");
        assertThat(only(directed).obligor()).isEqualTo("Trung tâm Kỹ thuật");
        assertThat(only(directed).isOverdueOn(FRI_2026_10_30)).isFalse();
        assertThat(only(directed).isOverdueOn(MON_2026_11_02)).isTrue();
    }

    @Test
    @DisplayName("what can be measured says how much; people are counted whole; the day to be done lies ahead")
    void measured() {
        Map<String, Object> amountless = new HashMap<>(MONEY);
        amountless.remove("amount");
        assertThat(refusal(executing().attempt(Act.CREATE_OBLIGATION, WED_2026_10_07, amountless)))
                .isEqualTo("OBLIGATION_NEEDS_AMOUNT");
        Map<String, Object> people = new HashMap<>(MONEY);
        people.put("obligationKind", "DISCIPLINE");
        people.put("amount", 1.5);
        assertThat(refusal(executing().attempt(Act.CREATE_OBLIGATION, WED_2026_10_07, people)))
                .isEqualTo("OBLIGATION_NEEDS_AMOUNT");
        amountless.put("obligationKind", "OTHER");
        assertThat(only(executing().does(Act.CREATE_OBLIGATION, WED_2026_10_07, amountless)).owed()).isNull();
        Map<String, Object> late = new HashMap<>(MONEY);
        late.put("dueOn", "2026-10-06");
        assertThat(executing().attempt(Act.CREATE_OBLIGATION, WED_2026_10_07, late))
                .isInstanceOf(Verdict.Unreadable.class);
        for (String amount : List.of("-5", "1,234", "một", "9999999999999")) {
            Map<String, Object> wrong = new HashMap<>(MONEY);
            wrong.put("amount", amount);
            assertThat(executing().attempt(Act.CREATE_OBLIGATION, WED_2026_10_07, wrong)).as(amount)
                    .isInstanceOf(Verdict.Unreadable.class);
        }
    }

    @Test
    @DisplayName("progress is told all told, never more than is owed without a reason; what is done is no longer late")
    void progress() {
        FileInHand directed = executing().does(Act.CREATE_OBLIGATION, WED_2026_10_07, MONEY);
        FileInHand half = directed.does(Act.REPORT_PROGRESS, LocalDate.of(2026, 10, 20),
                of(directed, Map.of("summary", "Đã trả đợt 1", "carriedOut", "600", "evidence", "Phiếu chi 12")));
        assertThat(only(half).carriedOut()).isEqualByComparingTo(BigDecimal.valueOf(600));
        assertThat(refusal(half.attempt(Act.REPORT_PROGRESS, FRI_2026_10_30,
                of(half, Map.of("summary", "Đã trả hết", "carriedOut", "1300"))))).isEqualTo("MORE_THAN_OWED");
        assertThat(only(half.does(Act.REPORT_PROGRESS, FRI_2026_10_30,
                of(half, Map.of("summary", "Đã trả hết", "carriedOut", "1300", "reason", "Cộng tiền lãi chậm trả"))))
                .carriedOut()).isEqualByComparingTo("1300");
        assertThat(
                refusal(half.attempt(Act.COMPLETE_OBLIGATION, FRI_2026_10_30, of(half, Map.of("carriedOut", "600")))))
                .isEqualTo("LESS_THAN_OWED");
        FileInHand done = half.does(Act.COMPLETE_OBLIGATION, MON_2026_11_02, of(half, Map.of()));
        assertThat(only(done).carriedOut()).isEqualByComparingTo("1250.5");
        assertThat(only(done).isOverdueOn(FileInHand.FAR_LATER)).isFalse();
        assertThat(only(done).isOverdueOn(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(done.offered()).doesNotContain(Act.REPORT_PROGRESS, Act.COMPLETE_OBLIGATION);
    }

    @Test
    @DisplayName("LKN Điều 46: carrying out does not end while an obligation stands open")
    void endsWhenAllIsDone() {
        FileInHand directed = executing().does(Act.CREATE_OBLIGATION, WED_2026_10_07, MONEY);
        assertThat(directed.offered()).doesNotContain(Act.COMPLETE_EXECUTION);
        assertThat(refusal(directed.attempt(Act.COMPLETE_EXECUTION, MON_2026_11_02, Map.of())))
                .isEqualTo("OBLIGATIONS_OPEN");
        assertThat(directed.does(Act.COMPLETE_OBLIGATION, MON_2026_11_02, of(directed, Map.of()))
                .does(Act.COMPLETE_EXECUTION, MON_2026_11_02)
                .state()).isEqualTo(State.EXECUTED);
        assertThat(executing().does(Act.COMPLETE_EXECUTION, MON_2026_11_02).state()).isEqualTo(State.EXECUTED);
        assertThat(refusal(directed.attempt(Act.REPORT_PROGRESS, MON_2026_11_02,
                Map.of("obligation", 1, "summary", "Không có")))).isEqualTo("OBLIGATION_UNKNOWN");
    }

    @Test
    @DisplayName("LTC Điều 36: the handling of a conclusion obliges too, and the file is archived when all is done")
    void afterAConclusion() {
        FileInHand handled = FileInHand.aDenunciation(MON_2026_07_06)
                .checked(LocalDate.of(2026, 7, 13))
                .does(Act.ACCEPT, LocalDate.of(2026, 7, 13))
                .does(Act.FORM_TEAM, LocalDate.of(2026, 7, 14), Map.of("team", List.of("xuly", "xuly2")))
                .does(Act.HEAR_DENOUNCED, LocalDate.of(2026, 7, 22))
                .does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 7, 30))
                .does(Act.CONCLUDE, LocalDate.of(2026, 8, 5), Map.of("outcome", "RIGHT"))
                .does(Act.HANDLE, LocalDate.of(2026, 8, 10))
                .does(Act.CREATE_OBLIGATION, LocalDate.of(2026, 8, 10),
                        Map.of("obligationKind", "DISCIPLINE", "obligorKind", "UNIT", "obligor", "Văn phòng Sở",
                                "summary", "Xử lý kỷ luật công chức vi phạm", "amount", 2, "dueOn", "2026-09-10"))
                .does(Act.CHECK_REDACTION, LocalDate.of(2026, 8, 13), Map.of("checkedBy", "xuly2"))
                .does(Act.PUBLISH, LocalDate.of(2026, 8, 14), Map.of("means", "POSTING"));
        assertThat(refusal(handled.attempt(Act.ARCHIVE, LocalDate.of(2026, 9, 15), Map.of())))
                .isEqualTo("OBLIGATIONS_OPEN");
        assertThat(handled.does(Act.COMPLETE_OBLIGATION, LocalDate.of(2026, 9, 8), of(handled, Map.of()))
                .does(Act.ARCHIVE, LocalDate.of(2026, 9, 15))
                .state()).isEqualTo(State.ARCHIVED);
    }
}
