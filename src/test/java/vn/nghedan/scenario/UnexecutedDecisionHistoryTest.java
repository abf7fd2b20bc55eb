package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.letter.Letters.aComplaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/**
 * A complaint of spring 2026 was found right; the decision took effect by law and nobody did anything. It stands in red from
 * the day after the fifth working day, without anybody having recorded an effect; four months later it is carried out, late.
 */
@QuarkusTest
@DisplayName("Quyết định có hiệu lực mà không ai thi hành — Luật Khiếu nại Điều 44; Nghị định 124/2020 Điều 31")
class UnexecutedDecisionHistoryTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate THU_2026_03_12 = LocalDate.of(2026, 3, 12);
    private static final LocalDate WED_2026_04_08 = LocalDate.of(2026, 4, 8);
    private static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);
    private static final LocalDate TUE_2026_05_19 = LocalDate.of(2026, 5, 19);
    private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
    private static final LocalDate THU_2026_10_15 = LocalDate.of(2026, 10, 15);

    @Inject
    Teller tell;
    @Inject
    Instance<BoardFigure> figures;

    private ToldFile decided() {
        return tell.opened(aComplaint().with("receivedOn", "2026-03-02").with("writtenOn", "2026-02-27"),
                ProcedureCode.COMPLAINT_FIRST, MON_2026_03_02, Map.of())
                .does(Act.ACCEPT, THU_2026_03_12)
                .does(Act.RECHECK, THU_2026_03_12, Map.of("rechecked", "TO_BE_CHANGED"))
                .does(Act.ASSIGN_VERIFICATION, THU_2026_03_12, Map.of("team", List.of("xuly")))
                .does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 4, 1), Map.of("findings", "Khiếu nại đúng"))
                .does(Act.DECIDE, WED_2026_04_08, Map.of("outcome", "RIGHT"))
                .does(Act.SEND_DECISION, LocalDate.of(2026, 4, 10));
    }

    @Test
    @DisplayName("received 10/4, in effect by law when the window closed on 11/5: execution is late from 19/5 on")
    void nobodyDoesAnything() {
        ToldFile file = decided().does(Act.RECORD_RECEIPT, LocalDate.of(2026, 4, 13),
                Map.of("receivedOn", "2026-04-10"));
        // before 01/7/2026: ten days by the Act, certainly late after ten working days, 03–06, 09–13 and 16 March
        assertThat(file.due("KN1_ACCEPT")).isEqualTo(THU_2026_03_12);
        assertThat(file.clock("KN1_ACCEPT").certainlyLateAfter()).isEqualTo(LocalDate.of(2026, 3, 16));
        // LKN Điều 28: thirty days from 12/3 is Saturday 11/4
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 4, 13));
        // LKN Điều 44: thirty days from 08/4; Điều 33: thirty days from 10/4 is Sunday 10/5
        assertThat(file.due("KN_EFFECT_1")).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(file.due("KN2_WINDOW")).isEqualTo(LocalDate.of(2026, 5, 11));
        // NĐ124 Điều 31 khoản 1: five working days, 12–15 and 18 May
        assertThat(file.due("KN_EXEC_START")).isEqualTo(MON_2026_05_18);

        assertThat(file.red(MON_2026_05_18)).isEmpty();
        assertThat(file.red(TUE_2026_05_19)).containsExactly("KN_EXEC_START");
        assertThat(file.isCounted(CaseListView.OVERDUE, MON_2026_05_18)).isFalse();
        assertThat(file.isCounted(CaseListView.OVERDUE, TUE_2026_05_19)).isTrue();
        assertThat(file.wasKnown(CaseListView.OVERDUE, TUE_2026_05_19)).isTrue();
        assertThat(file.isCounted(CaseListView.TO_SETTLE, TUE_2026_05_19)).isFalse();
        assertThat(file.isCounted(CaseListView.AFTERWARDS, MON_2026_09_14.minusDays(1))).isTrue();
        assertThat(file.seenBy("xuly")).isTrue();
        assertThat(file.seenBy("kiemtra")).isTrue();

        // the desk looks into it four months later; entering the effect then does not give five more days
        file.does(Act.TAKE_EFFECT, MON_2026_09_14);
        assertThat(file.due("KN_EXEC_START")).isEqualTo(MON_2026_05_18);
        assertThat(file.red(MON_2026_09_14)).containsExactly("KN_EXEC_START");
        file.does(Act.START_EXECUTION, MON_2026_09_14);
        assertThat(file.status("KN_EXEC_START")).isEqualTo("MET_LATE");
        assertThat(file.red(MON_2026_09_14)).isEmpty();
        carriedOutLate(file);
    }

    /** The directive gives the centre until 14/10; it pays on 10/11, and only then the file is closed. */
    private void carriedOutLate(ToldFile file) {
        long lateBefore = overdueObligations(THU_2026_10_15);
        file.does(Act.CREATE_OBLIGATION, MON_2026_09_14,
                Map.of("obligationKind", "RETURN_MONEY", "obligorKind", "UNIT", "obligor", "Văn phòng Sở", "summary",
                        "Trả lại kinh phí đã thu hồi sai", "amount", 48.5, "dueOn", "2026-10-14"));
        assertThat(overdueObligations(THU_2026_10_15)).isEqualTo(lateBefore + 1);
        assertThat(file.refuses(Act.COMPLETE_EXECUTION, THU_2026_10_15, Map.of())).isEqualTo("OBLIGATIONS_OPEN");
        int obligation = file.on(THU_2026_10_15).obligations().get(0).number();
        file.does(Act.COMPLETE_OBLIGATION, LocalDate.of(2026, 11, 10),
                Map.of("obligation", obligation, "carriedOut", 48.5))
                .does(Act.COMPLETE_EXECUTION, LocalDate.of(2026, 11, 10))
                .does(Act.ARCHIVE, LocalDate.of(2026, 11, 11));
        assertThat(file.state()).isEqualTo("ARCHIVED");
        assertThat(file.isCounted(CaseListView.OPEN, LocalDate.of(2026, 11, 11))).isFalse();
    }

    @Test
    @DisplayName("nobody recorded the receipt either: by the term of the decision alone it is late from 16/5 on")
    void nothingRecordedAtAll() {
        ToldFile file = decided();
        // five working days from 08/5: 11–15 May
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(file.red(LocalDate.of(2026, 5, 16))).containsExactly("KN_EXEC_START");
        assertThat(file.isCounted(CaseListView.OVERDUE, LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(file.state()).isEqualTo("DECIDED");
    }

    private long overdueObligations(LocalDate day) {
        return figures.stream()
                .filter(figure -> figure.label().equals("executions:figure_overdue"))
                .findFirst()
                .flatMap(figure -> figure.tally(AsOf.of(day), null, tell.officer("giamdoc")))
                .orElseThrow()
                .number();
    }
}
