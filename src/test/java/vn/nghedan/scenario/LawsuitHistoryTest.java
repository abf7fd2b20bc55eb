package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.letter.Letters.aComplaint;

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
 * After the first decision the complainant goes to court, the court accepts the case, and a second complaint is handed in
 * all the same: it is taken in and not accepted (LKN Điều 11 khoản 9); the first decision has effect and is archived.
 */
@QuarkusTest
@DisplayName("Khởi kiện sau quyết định giải quyết lần đầu — Luật Khiếu nại Điều 7, Điều 11 khoản 9, Điều 33, Điều 44")
class LawsuitHistoryTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);
    private static final LocalDate FRI_2026_07_31 = LocalDate.of(2026, 7, 31);
    private static final LocalDate THU_2026_08_20 = LocalDate.of(2026, 8, 20);
    private static final LocalDate TUE_2026_08_25 = LocalDate.of(2026, 8, 25);
    private static final LocalDate FRI_2026_09_04 = LocalDate.of(2026, 9, 4);
    private static final Map<String, Object> COURT = Map.of("court", "Tòa án nhân dân khu vực 1 - Lâm Đồng",
            "courtAccepted", true);

    @Inject
    Teller tell;

    private ToldFile decided(String outcome) {
        return tell.opened(aComplaint().with("receivedOn", "2026-07-06").with("writtenOn", "2026-07-03"),
                ProcedureCode.COMPLAINT_FIRST, MON_2026_07_06, Map.of())
                .does(Act.ACCEPT, FRI_2026_07_10)
                .does(Act.RECHECK, LocalDate.of(2026, 7, 13), Map.of("rechecked", "KEPT"))
                .does(Act.ASSIGN_VERIFICATION, LocalDate.of(2026, 7, 13), Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 7, 27), Map.of("findings", "Khiếu nại sai"))
                .does(Act.DECIDE, FRI_2026_07_31, Map.of("outcome", outcome))
                .does(Act.SEND_DECISION, LocalDate.of(2026, 8, 4))
                .does(Act.RECORD_RECEIPT, LocalDate.of(2026, 8, 7), Map.of("receivedOn", "2026-08-06"));
    }

    @Test
    @DisplayName("decided 31/7, received 06/8, before the court since 20/8: no second complaint, effect after the term")
    void beforeTheCourt() {
        ToldFile first = decided("WRONG");
        // LKN Điều 27: seven working days, 07–10 and 13–15 July; Điều 28: thirty days from 10/7 is Sunday 09/8
        assertThat(first.due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(first.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(first.status("KN1_SETTLE")).isEqualTo("MET");
        // LKN Điều 32, NĐ124 Điều 29: three working days, 03–05 August
        assertThat(first.due("KN1_SEND")).isEqualTo(LocalDate.of(2026, 8, 5));
        assertThat(first.status("KN1_SEND")).isEqualTo("MET");
        // LKN Điều 33 khoản 1: thirty days from 06/8 is Saturday 05/9
        assertThat(first.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 9, 7));
        // LKN Điều 44: thirty days from 31/7 is Sunday 30/8; 31/8 is swapped off, 01/9 and 02/9 are holidays
        assertThat(first.due("KN_EFFECT_1")).isEqualTo(LocalDate.of(2026, 9, 3));

        first.does(Act.RECORD_LAWSUIT, THU_2026_08_20, COURT);
        assertThat(first.status("KN2_WINDOW")).isEqualTo("VOID");
        assertThat(first.refuses(Act.LODGE_SECOND, TUE_2026_08_25, Map.of("to", "UBND tỉnh Lâm Đồng")))
                .isEqualTo("KN_NA_9");

        first.does(Act.TAKE_EFFECT, FRI_2026_09_04)
                .does(Act.RECORD_JUDGMENT, LocalDate.of(2026, 10, 15), Map.of("courtResult", "DISMISSED"))
                .does(Act.ARCHIVE, LocalDate.of(2026, 10, 16));
        assertThat(first.state()).isEqualTo("ARCHIVED");
        assertThat(first.hasClock("KN_EXEC_START")).isFalse();
        assertThat(first.on(LocalDate.of(2026, 10, 19)).facts()).allMatch(fact -> fact.irregularities().isEmpty());
        assertThat(first.isCounted(CaseListView.AFTERWARDS, LocalDate.of(2026, 10, 15))).isTrue();
        assertThat(first.isCounted(CaseListView.OPEN, LocalDate.of(2026, 10, 16))).isFalse();
    }

    @Test
    @DisplayName("what was found partly right is carried out: in effect on 03/9, before the window would have closed")
    void partlyRight() {
        ToldFile first = decided("PARTLY_RIGHT").does(Act.RECORD_LAWSUIT, THU_2026_08_20, COURT);
        // NĐ124 Điều 31 khoản 1: five working days from 03/9, not from the 07/9 on which nobody could complain any more
        assertThat(first.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(first.red(LocalDate.of(2026, 9, 11))).containsExactly("KN_EXEC_START");
        first.does(Act.TAKE_EFFECT, FRI_2026_09_04).does(Act.START_EXECUTION, LocalDate.of(2026, 9, 10));
        assertThat(first.status("KN_EXEC_START")).isEqualTo("MET");
    }

    @Test
    @DisplayName("the second complaint handed in all the same is taken in beside the first and changes nothing in it")
    void handedInAllTheSame() {
        ToldFile first = decided("WRONG").does(Act.RECORD_LAWSUIT, THU_2026_08_20, COURT);
        ToldFile second = tell.opened(aComplaint().with("receivedOn", "2026-08-25").with("writtenOn", "2026-08-24"),
                ProcedureCode.COMPLAINT_SECOND, TUE_2026_08_25, Map.of("firstFile", first.code()));
        assertThat(first.state()).isEqualTo("DECIDED");
        assertThat(first.status("KN2_WINDOW")).isEqualTo("VOID");
        assertThat(first.on(TUE_2026_08_25).links()).anyMatch(link -> link.code().equals(second.code()));
        // LKN Điều 36 khoản 1, seven working days: 26–28 August, 03–04 and 07–08 September
        assertThat(second.due("KN2_ACCEPT")).isEqualTo(LocalDate.of(2026, 9, 8));
        // LKN Điều 7 khoản 1: whoever settled first is not who settles the second
        assertThat(second.refuses(Act.REFUSE, LocalDate.of(2026, 9, 3), Map.of("ground", "KN_NA_9")))
                .isEqualTo("SETTLER_BARRED");
    }

    @Test
    @DisplayName("as a letter it is not ours: the complainant is told where it belongs within ten working days")
    void guided() {
        ToldFile letter = tell.letter(aComplaint().with("receivedOn", "2026-08-25").with("writtenOn", "2026-08-24"))
                .does(Act.CLASSIFY, TUE_2026_08_25, Map.of("eligible", true, "inJurisdiction", false));
        // by convention: 26–28 August, 03–04 and 07–11 September
        assertThat(letter.due("LT_GUIDE_TRANSFER")).isEqualTo(LocalDate.of(2026, 9, 11));
        letter.does(Act.GUIDE, LocalDate.of(2026, 8, 28), Map.of("to", "Tòa án nhân dân khu vực 1 - Lâm Đồng"));
        assertThat(letter.state()).isEqualTo("GUIDED");
        assertThat(letter.status("LT_GUIDE_TRANSFER")).isEqualTo("MET");
        assertThat(letter.red(LocalDate.of(2026, 11, 20))).isEmpty();
    }

    @Test
    @DisplayName("where the court itself discontinued, the second complaint goes up to the chairman within the window")
    void discontinued() {
        ToldFile first = decided("WRONG").does(Act.RECORD_LAWSUIT, THU_2026_08_20, COURT)
                .does(Act.RECORD_JUDGMENT, TUE_2026_08_25, Map.of("courtResult", "DISCONTINUED"));
        assertThat(first.refuses(Act.TAKE_EFFECT, FRI_2026_09_04, Map.of())).isEqualTo("SECOND_WINDOW_OPEN");
        first.does(Act.LODGE_SECOND, FRI_2026_09_04, Map.of("to", "Chủ tịch UBND tỉnh Lâm Đồng"));
        assertThat(first.state()).isEqualTo("UNDER_SECOND_COMPLAINT");
        first.does(Act.RECORD_SECOND_RESULT, LocalDate.of(2026, 10, 26),
                Map.of("second", "UPHELD", "secondDecidedOn", "2026-10-19", "receivedOn", "2026-10-23"))
                .does(Act.ARCHIVE, LocalDate.of(2026, 10, 27));
        assertThat(first.state()).isEqualTo("ARCHIVED");
    }
}
