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
 * An official of a centre under the Sở was dismissed, complained, was told that the dismissal stands, and complains a second
 * time to the director of the Sở on day 24: within thirty days because it is a dismissal (LKN Điều 48), out of time had it
 * been another discipline.
 */
@QuarkusTest
@DisplayName("Khiếu nại lần hai quyết định buộc thôi việc — Luật Khiếu nại Điều 48, 50, 55–58")
class DismissalHistoryTest {

    private static final LocalDate MON_2026_08_03 = LocalDate.of(2026, 8, 3);
    private static final LocalDate TUE_2026_08_04 = LocalDate.of(2026, 8, 4);
    private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
    private static final LocalDate FRI_2026_08_28 = LocalDate.of(2026, 8, 28);
    private static final LocalDate TUE_2026_09_08 = LocalDate.of(2026, 9, 8);
    private static final LocalDate WED_2026_09_16 = LocalDate.of(2026, 9, 16);
    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
    private static final Map<String, Object> FIRST_DECISION = Map.of("firstDecision", Map.of("number", "31/QĐ-TTDL",
            "date", "2026-07-08", "issuedBy", "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "receivedOn",
            "2026-07-10"));

    @Inject
    Teller tell;

    private ToldFile second(String against) {
        return tell.opened(
                aComplaint().with("receivedOn", "2026-08-03")
                        .with("writtenOn", "2026-08-01")
                        .with("challenged", Map.of("number", "12/QĐ-TTDL", "date", "2026-05-25", "issuedBy",
                                "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "against", against)),
                ProcedureCode.DISCIPLINE_SECOND, TUE_2026_08_04, FIRST_DECISION);
    }

    @Test
    @DisplayName("a dismissal: thirty days, so day 24 is in time; settled in thirty, in force after thirty, carried out")
    void dismissed() {
        ToldFile file = second("DISMISSAL");
        // 10/7 and thirty days is Sunday 09/8, so Monday 10/8 (BLDS Điều 148)
        assertThat(file.due("KL_LIMITATION_2")).isEqualTo(MON_2026_08_10);
        assertThat(file.status("KL_LIMITATION_2")).isEqualTo("MET");
        // LKN Điều 50 since 01/7/2026, seven working days: 04–07 and 10–12 August
        assertThat(file.due("KL_ACCEPT")).isEqualTo(LocalDate.of(2026, 8, 12));
        file.does(Act.ACCEPT, MON_2026_08_10);
        // LKN Điều 50: thirty days
        assertThat(file.due("KL_SETTLE")).isEqualTo(LocalDate.of(2026, 9, 9));

        file.does(Act.ASSIGN_VERIFICATION, LocalDate.of(2026, 8, 11), Map.of("team", List.of("xuly", "xuly2")))
                .does(Act.NOTIFY_DIALOGUE, LocalDate.of(2026, 8, 21), Map.of("dialogueOn", "2026-08-28"))
                .does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 8, 27), Map.of("findings",
                        "Việc buộc thôi việc không đúng trình tự", "differs", true))
                .does(Act.HOLD_DIALOGUE, FRI_2026_08_28, Map.of("heldBy", "giamdoc"));
        // NĐ124 Điều 28 khoản 1: at least five days before the 28th, so by the 23rd, a Sunday: Saturday the 22nd is worked
        assertThat(file.due("KN_DIALOGUE_NOTICE")).isEqualTo(LocalDate.of(2026, 8, 22));
        assertThat(file.status("KN_DIALOGUE_NOTICE")).isEqualTo("MET");

        file.does(Act.DECIDE, TUE_2026_09_08, Map.of("second", "CHANGED", "outcome", "RIGHT"));
        assertThat(file.notKept()).isEmpty();
        assertThat(file.status("KL_SETTLE")).isEqualTo("MET");
        assertThat(file.isCounted(CaseListView.SETTLED_IN_TIME, TUE_2026_09_08)).isTrue();
        // LKN Điều 56 khoản 2: seven days; NĐ124 Điều 29: seven working days, so certainly late after Thursday 17/9
        assertThat(file.due("KL2_SEND")).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(file.clock("KL2_SEND").certainlyLateAfter()).isEqualTo(LocalDate.of(2026, 9, 17));
        file.does(Act.SEND_DECISION, WED_2026_09_16);
        assertThat(file.status("KL2_SEND")).isEqualTo("MET");

        // LKN Điều 57 khoản 1: after thirty days
        assertThat(file.due("KL_EFFECT_2")).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(file.refuses(Act.TAKE_EFFECT, LocalDate.of(2026, 10, 8), Map.of())).isEqualTo("EFFECT_NOT_YET");
        // NĐ124 Điều 31 khoản 1: five working days from the effect, 09 and 12–15 October
        assertThat(file.due("KN_EXEC_START")).isEqualTo(LocalDate.of(2026, 10, 15));
        file.does(Act.TAKE_EFFECT, FRI_2026_10_09).does(Act.START_EXECUTION, MON_2026_10_12);
        assertThat(file.status("KN_EXEC_START")).isEqualTo("MET");
        // LKN Điều 58 khoản 1: to all staff, no number of days
        assertThat(file.clock("KL_PUBLISH").dueOn()).isNull();
        file.does(Act.PUBLISH, MON_2026_10_12, Map.of("means", "MEETING"))
                .does(Act.CREATE_OBLIGATION, MON_2026_10_12,
                        Map.of("obligationKind", "OTHER", "obligorKind", "UNIT", "obligor",
                                "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "summary",
                                "Hủy quyết định buộc thôi việc, nhận lại làm việc", "dueOn", "2026-10-30"))
                .does(Act.COMPLETE_OBLIGATION, LocalDate.of(2026, 10, 28), Map.of("obligation", lastFact(file)))
                .does(Act.COMPLETE_EXECUTION, LocalDate.of(2026, 10, 29))
                .does(Act.ARCHIVE, LocalDate.of(2026, 10, 30));
        assertThat(file.state()).isEqualTo("ARCHIVED");
        assertThat(file.on(LocalDate.of(2026, 11, 2)).facts()).allMatch(fact -> fact.irregularities().isEmpty());
        assertThat(file.red(LocalDate.of(2026, 11, 2))).isEmpty();
    }

    @Test
    @DisplayName("a warning instead of a dismissal: ten days, so day 24 is out of time and KN_NA_6 is the ground")
    void anotherDiscipline() {
        ToldFile file = second("DISCIPLINARY");
        assertThat(file.due("KL_LIMITATION_2")).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(file.status("KL_LIMITATION_2")).isEqualTo("MET_LATE");
        assertThat(file.refuses(Act.ACCEPT, MON_2026_08_10, Map.of())).isEqualTo("KN_NA_6");
        file.does(Act.REFUSE, MON_2026_08_10, Map.of("ground", "KN_NA_6"));
        assertThat(file.state()).isEqualTo("REFUSED");
        assertThat(file.status("KL_ACCEPT")).isEqualTo("MET");
    }

    private static int lastFact(ToldFile file) {
        return file.on(FRI_2026_10_09).obligations().get(0).number();
    }
}
