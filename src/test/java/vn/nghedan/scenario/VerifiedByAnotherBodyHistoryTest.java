package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.letter.Letters.aDenunciation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/**
 * A denunciation against an inspector of the centre: the director has Thanh tra tỉnh verify it (LTC Điều 31), extends the
 * term once because it is complex, concludes on its last day, and has the conclusion handled, sent, posted and archived.
 */
@QuarkusTest
@DisplayName("Tố cáo giao cơ quan khác xác minh — Luật Tố cáo Điều 24, 29–31, 35, 36, 40; Nghị định 31/2019 Điều 3, 6")
class VerifiedByAnotherBodyHistoryTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE_2026_07_14 = LocalDate.of(2026, 7, 14);
    private static final LocalDate THU_2026_07_16 = LocalDate.of(2026, 7, 16);
    private static final LocalDate WED_2026_08_12 = LocalDate.of(2026, 8, 12);
    private static final LocalDate THU_2026_08_13 = LocalDate.of(2026, 8, 13);
    private static final LocalDate FRI_2026_08_14 = LocalDate.of(2026, 8, 14);
    private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED_2026_09_23 = LocalDate.of(2026, 9, 23);

    @Inject
    Teller tell;

    private ToldFile verifying() {
        return tell.opened(
                aDenunciation().with("receivedOn", "2026-07-06")
                        .with("writtenOn", "2026-07-03")
                        .with("subject", "Nhận tiền khi kiểm định cân ở chợ")
                        .against("K’Brếu Ha Nhân", "xuly5"),
                ProcedureCode.DENUNCIATION, MON_2026_07_06, Map.of())
                .does(Act.CHECK_CONDITIONS, LocalDate.of(2026, 7, 13),
                        Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")))
                .does(Act.ACCEPT, TUE_2026_07_14)
                .does(Act.NOTIFY_ACCEPTANCE, THU_2026_07_16)
                .does(Act.REQUEST_VERIFICATION, THU_2026_07_16,
                        Map.of("to", "Thanh tra tỉnh Lâm Đồng", "dueOn", "2026-08-07"));
    }

    @Test
    @DisplayName("accepted 14/7, extended once to 14/9, concluded on the day, published within seven working days")
    void verifiedElsewhere() {
        ToldFile file = verifying();
        // LTC Điều 24 khoản 1: seven working days, 07–10 and 13–15 July
        assertThat(file.due("TC_INTAKE")).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(file.status("TC_INTAKE")).isEqualTo("MET");
        // LTC Điều 29 khoản 3: five working days, 15–17 and 20–21 July
        assertThat(file.due("TC_ACCEPT_NOTICE")).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(file.status("TC_ACCEPT_NOTICE")).isEqualTo("MET");
        // LTC Điều 30 khoản 1: thirty days
        assertThat(file.due("TC_SETTLE")).isEqualTo(THU_2026_08_13);
        assertThat(file.state()).isEqualTo("VERIFYING");
        assertWhoSees(file);

        // Thanh tra tỉnh is not ready; LTC Điều 30 khoản 2: thirty days more, Saturday 12/9, so Monday 14/9
        file.does(Act.FIND_COMPLEX, WED_2026_08_12, Map.of("criteria", List.of("CX_A")))
                .does(Act.EXTEND, WED_2026_08_12);
        assertThat(file.due("TC_SETTLE")).isEqualTo(MON_2026_09_14);
        assertThat(file.refuses(Act.EXTEND, WED_2026_08_12, Map.of())).isEqualTo("NO_EXTENSION_LEFT");
        assertThat(file.red(FRI_2026_08_14)).isEmpty();
        assertThat(file.isCounted(CaseListView.OVERDUE, FRI_2026_08_14)).isFalse();

        file.does(Act.RECEIVE_VERIFICATION, LocalDate.of(2026, 9, 4),
                Map.of("findings", "Tố cáo đúng một phần", "differs", false));
        assertThat(file.state()).isEqualTo("AWAITING_CONCLUSION");
        assertThat(file.isCounted(CaseListView.AWAITING_SIGNATURE, LocalDate.of(2026, 9, 4))).isTrue();
        assertThat(file.isCounted(CaseListView.DUE_TODAY, MON_2026_09_14)).isTrue();
        file.does(Act.CONCLUDE, MON_2026_09_14, Map.of("outcome", "PARTLY_RIGHT"));
        assertThat(file.status("TC_SETTLE")).isEqualTo("MET");
        // LTC Điều 35 khoản 3, 36 khoản 1, 40 khoản 1: five working days, and seven twice
        assertThat(file.due("TC_CONCL_SEND")).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(file.due("TC_HANDLE")).isEqualTo(WED_2026_09_23);
        assertThat(file.due("TC_PUBLISH")).isEqualTo(WED_2026_09_23);
        concluded(file);
    }

    /** Neither the denounced nor a colleague who has nothing to do with it, nor the administrator. */
    private static void assertWhoSees(ToldFile file) {
        assertThat(List.of("giamdoc", "xuly")).allMatch(file::seenBy);
        // the desk that took the letter in has passed it on
        assertThat(List.of("tiepdan", "xuly5", "xuly4", "truongphong5", "quantri")).noneMatch(file::seenBy);
        assertThat(file.on(THU_2026_07_16).parties()).noneMatch(party -> party.name().contains("Lò Thị Hoàng Yến"));
    }

    private static void concluded(ToldFile file) {
        file.does(Act.SEND_CONCLUSION, LocalDate.of(2026, 9, 18))
                .does(Act.HANDLE, LocalDate.of(2026, 9, 21))
                .does(Act.CHECK_REDACTION, LocalDate.of(2026, 9, 22), Map.of("checkedBy", "xuly2"))
                .does(Act.PUBLISH, WED_2026_09_23, Map.of("means", "POSTING"));
        assertThat(List.of(file.status("TC_CONCL_SEND"), file.status("TC_HANDLE"), file.status("TC_PUBLISH")))
                .containsOnly("MET");
        // NĐ31 Điều 6 khoản 2: posted for fifteen days
        assertThat(file.due("TC_PUB_POST")).isEqualTo(LocalDate.of(2026, 10, 8));
        file.does(Act.ARCHIVE, LocalDate.of(2026, 10, 9));
        assertThat(file.state()).isEqualTo("ARCHIVED");
        assertThat(file.on(LocalDate.of(2026, 10, 12)).facts()).allMatch(fact -> fact.irregularities().isEmpty());
        assertThat(file.red(LocalDate.of(2026, 10, 12))).isEmpty();
        assertThat(file.isCounted(CaseListView.SETTLED_IN_TIME, LocalDate.of(2026, 10, 12))).isTrue();
    }

    @Test
    @DisplayName("not extended in time, the wait for the other body does not stop the clock: in red from 14/8, late for ever")
    void notExtended() {
        ToldFile file = verifying();
        assertThat(file.red(THU_2026_08_13)).isEmpty();
        assertThat(file.red(FRI_2026_08_14)).containsExactly("TC_SETTLE");
        assertThat(file.isCounted(CaseListView.OVERDUE, FRI_2026_08_14)).isTrue();
        file.does(Act.RECEIVE_VERIFICATION, LocalDate.of(2026, 9, 4), Map.of("findings", "Tố cáo sai"))
                .does(Act.CONCLUDE, TUE_2026_09_15, Map.of("outcome", "WRONG"));
        assertThat(file.status("TC_SETTLE")).isEqualTo("MET_LATE");
        assertThat(file.isCounted(CaseListView.SETTLED_LATE, TUE_2026_09_15)).isTrue();
        assertThat(file.isCounted(CaseListView.SETTLED_IN_TIME, TUE_2026_09_15)).isFalse();
    }
}
