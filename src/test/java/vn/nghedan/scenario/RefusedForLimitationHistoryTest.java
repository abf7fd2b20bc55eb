package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.letter.Letters.aComplaint;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/**
 * A complaint that comes after the limitation: it is refused in writing and with the reason; with an obstacle that is shown
 * it would have been in time. The limitation is ninety days from the day one came to know of the decision, that day left
 * out (LKN Điều 9; BLDS Điều 147).
 */
@QuarkusTest
@DisplayName("Đơn khiếu nại hết thời hiệu — Luật Khiếu nại Điều 9, Điều 11 khoản 6, Điều 27")
class RefusedForLimitationHistoryTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
    private static final LocalDate WED_2026_10_14 = LocalDate.of(2026, 10, 14);
    private static final LocalDate THU_2026_10_15 = LocalDate.of(2026, 10, 15);

    @Inject
    Teller tell;

    /** A decision of 29/6 that was received on 01/7; the letter comes on 05/10. */
    private ToldFile complaint() {
        return tell.opened(
                aComplaint().with("receivedOn", "2026-10-05")
                        .with("knownOn", "2026-07-01")
                        .with("challenged", Map.of("number", "88/QĐ-SKHCN", "date", "2026-06-29", "issuedBy",
                                "Sở Khoa học và Công nghệ", "against", "ADMINISTRATIVE"))
                        .against("Giám đốc Sở Khoa học và Công nghệ", "giamdoc"),
                ProcedureCode.COMPLAINT_FIRST, TUE_2026_10_06, Map.of());
    }

    @Test
    @DisplayName("known on 01/7, received on 05/10: over since 29/9; refused on 12/10 in writing, and nothing is late")
    void refused() {
        ToldFile file = complaint();
        // 30 days in July after the 1st, 31 in August, 29 in September: the ninetieth is 29/9, a Tuesday
        assertThat(file.due("KN_LIMITATION")).isEqualTo(LocalDate.of(2026, 9, 29));
        assertThat(file.status("KN_LIMITATION")).isEqualTo("MET_LATE");
        // LKN Điều 27 since 01/7/2026: seven working days, 06–09 and 12–14 October
        assertThat(file.due("KN1_ACCEPT")).isEqualTo(WED_2026_10_14);
        assertThat(file.red(WED_2026_10_14)).isEmpty();
        assertThat(file.red(THU_2026_10_15)).containsExactly("KN1_ACCEPT");
        assertThat(file.seenBy("xuly")).isTrue();
        assertThat(file.seenBy("quantri")).isFalse();
        assertThat(file.isCounted(CaseListView.INTAKE, MON_2026_10_12.minusDays(1))).isTrue();

        assertThat(file.refuses(Act.ACCEPT, MON_2026_10_12, Map.of())).isEqualTo("KN_NA_6");
        assertThat(suggestedGround(file.on(MON_2026_10_12))).isEqualTo("KN_NA_6");
        file.does(Act.REFUSE, MON_2026_10_12, Map.of("ground", "KN_NA_6"));

        assertThat(file.state()).isEqualTo("REFUSED");
        assertThat(file.notKept()).isEmpty();
        assertThat(file.status("KN1_ACCEPT")).isEqualTo("MET");
        assertThat(file.hasClock("KN1_SETTLE")).isFalse();
        assertThat(file.red(THU_2026_10_15)).isEmpty();
        assertThat(file.isCounted(CaseListView.OVERDUE, THU_2026_10_15)).isFalse();
        assertThat(file.isCounted(CaseListView.OPEN, MON_2026_10_12)).isFalse();
        assertThat(file.isCounted(CaseListView.OPEN, MON_2026_10_12.minusDays(1))).isTrue();
        assertThat(file.does(Act.ARCHIVE, WED_2026_10_14).state()).isEqualTo("ARCHIVED");
    }

    @Test
    @DisplayName("seven days in hospital are left out: over on 06/10 only, so it is accepted and settled")
    void savedByAnObstacle() {
        ToldFile file = complaint().does(Act.RECORD_OBSTACLE, TUE_2026_10_06,
                Map.of("from", "2026-08-10", "until", "2026-08-16", "reason", "Điều trị nội trú, có giấy ra viện"));
        // 10/8 to 16/8 are seven days: 29/9 and seven more
        assertThat(file.due("KN_LIMITATION")).isEqualTo(TUE_2026_10_06);
        assertThat(file.status("KN_LIMITATION")).isEqualTo("MET");
        assertThat(suggestedGround(file.on(TUE_2026_10_06))).isNull();
        file.does(Act.ACCEPT, WED_2026_10_14);
        assertThat(file.state()).isEqualTo("SETTLING");
        assertThat(file.status("KN1_ACCEPT")).isEqualTo("MET");
        // LKN Điều 28: thirty days, 13/11 is a Friday
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 11, 13));
    }

    @Test
    @DisplayName("refused a day after the term the refusal holds, and stays late for ever")
    void refusedTooLate() {
        ToldFile file = complaint().does(Act.REFUSE, THU_2026_10_15, Map.of("ground", "KN_NA_6"));
        assertThat(file.state()).isEqualTo("REFUSED");
        assertThat(file.status("KN1_ACCEPT")).isEqualTo("MET_LATE");
        assertThat(file.isCounted(CaseListView.SETTLED_LATE, THU_2026_10_15)).isTrue();
    }

    private static String suggestedGround(CaseFileView file) {
        return file.acts()
                .stream()
                .filter(act -> act.act().equals("REFUSE"))
                .flatMap(act -> act.fields().stream())
                .filter(field -> field.name().equals("ground"))
                .map(CaseFileView.AskedView::suggested)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
