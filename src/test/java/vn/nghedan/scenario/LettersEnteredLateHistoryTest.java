package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.letter.Letters.aComplaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/**
 * Three complaints lay in a drawer and are entered together a month later, in whatever order they come to hand, with the
 * papers that were made meanwhile. Terms run from the receipt and are kept by the date of the paper (LKN Điều 27; NĐ124
 * Điều 16 khoản 1), so every order ends the same; what was not done is late at once.
 */
@QuarkusTest
@DisplayName("Đơn nhập muộn một tháng, không theo thứ tự — Luật Khiếu nại Điều 27; Nghị định 154/2026 Điều 41")
class LettersEnteredLateHistoryTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUE_2026_09_08 = LocalDate.of(2026, 9, 8);
    private static final LocalDate FRI_2026_09_04 = LocalDate.of(2026, 9, 4);
    private static final List<LocalDate> RECEIVED = List.of(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 8, 27),
            LocalDate.of(2026, 9, 3));

    @Inject
    Teller tell;

    static Stream<List<Integer>> orders() {
        return Stream.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1),
                List.of(2, 1, 0));
    }

    private ToldFile entered(LocalDate receivedOn) {
        return tell.letter(aComplaint().with("receivedOn", receivedOn.toString())
                .with("writtenOn", receivedOn.minusDays(2).toString()), MON_2026_10_05);
    }

    @ParameterizedTest(name = "entered in the order {0}")
    @MethodSource("orders")
    @DisplayName("received 24/8, 27/8 and 03/9, entered on 05/10 in any order: each term runs from its own receipt")
    void anyOrder(List<Integer> order) {
        Map<Integer, ToldFile> letters = new TreeMap<>();
        order.forEach(which -> letters.put(which, entered(RECEIVED.get(which))));
        // seven working days: 22/8 is worked but before; 31/8, 01/9 and 02/9 are off
        assertThat(letters.values().stream().map(letter -> letter.due("KN1_ACCEPT"))).containsExactly(
                LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 14));
        // NĐ154 Điều 41 khoản 3: forty-five days, 08/10; 11/10 and 18/10 are Sundays
        assertThat(letters.values().stream().map(letter -> letter.due("LT_45D"))).containsExactly(
                LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 19));
        assertThat(letters.values()).allSatisfy(letter -> {
            assertThat(letter.red(MON_2026_10_05)).containsExactly("KN1_ACCEPT");
            assertThat(letter.code()).startsWith(letters.get(0).code().substring(0, 3)).contains("2026");
            assertThat(letter.isCounted(CaseListView.OVERDUE, MON_2026_10_05)).isTrue();
        });
        // as it happened the first was late on 08/9; nobody knew of any of them then
        assertThat(letters.values().stream().map(letter -> letter.isCounted(CaseListView.OVERDUE, TUE_2026_09_08)))
                .containsExactly(true, false, false);
        assertThat(letters.values()).noneMatch(letter -> letter.wasKnown(CaseListView.OPEN, TUE_2026_09_08));
        assertThat(letters.values()).allMatch(letter -> letter.isCounted(CaseListView.OPEN, TUE_2026_09_08));
        assertThat(letters.values()).allMatch(letter -> letter.wasKnown(CaseListView.OVERDUE, MON_2026_10_05));
        assertThat(letters.values().stream().map(ToldFile::code).distinct()).hasSize(3);
    }

    @Test
    @DisplayName("accepted by a paper of 04/9 that is entered on 05/10: in time, and thirty days run from 04/9")
    void theDateOfThePaperCounts() {
        ToldFile file = entered(RECEIVED.get(0))
                .enters(MON_2026_10_05, Act.CLASSIFY, LocalDate.of(2026, 8, 25),
                        Map.of("eligible", true, "inJurisdiction", true))
                .opensEntered(MON_2026_10_05, ProcedureCode.COMPLAINT_FIRST, LocalDate.of(2026, 8, 25), Map.of())
                .enters(MON_2026_10_05, Act.ACCEPT, FRI_2026_09_04, Map.of());
        assertThat(file.status("KN1_ACCEPT")).isEqualTo("MET");
        // LKN Điều 28: thirty days from 04/9 is Sunday 04/10
        assertThat(file.due("KN1_SETTLE")).isEqualTo(MON_2026_10_05);
        assertThat(file.isCounted(CaseListView.OVERDUE, TUE_2026_09_08)).isFalse();
        assertThat(file.isCounted(CaseListView.SETTLING, TUE_2026_09_08)).isTrue();
        assertThat(file.wasKnown(CaseListView.OPEN, TUE_2026_09_08)).isFalse();
        assertThat(file.red(MON_2026_10_05)).isEmpty();
        assertThat(file.red(MON_2026_10_05.plusDays(1))).containsExactly("KN1_SETTLE");
    }

    @Test
    @DisplayName("papers entered the wrong way round — the complexity before the verification — end as in their order")
    void papersOutOfOrder() {
        ToldFile file = accepted().enters(MON_2026_10_05, Act.ASSIGN_VERIFICATION, LocalDate.of(2026, 9, 7),
                Map.of("team", List.of("xuly")))
                .enters(MON_2026_10_05, Act.REPORT_VERIFICATION, LocalDate.of(2026, 9, 28),
                        Map.of("findings", "Khiếu nại sai"))
                .enters(MON_2026_10_05, Act.FIND_COMPLEX, LocalDate.of(2026, 9, 21),
                        Map.of("criteria", List.of("CX_B")))
                .enters(MON_2026_10_05, Act.RECHECK, LocalDate.of(2026, 9, 8), Map.of("rechecked", "KEPT"));
        ToldFile inOrder = accepted().enters(MON_2026_10_05, Act.ASSIGN_VERIFICATION, LocalDate.of(2026, 9, 7),
                Map.of("team", List.of("xuly")))
                .enters(MON_2026_10_05, Act.RECHECK, LocalDate.of(2026, 9, 8), Map.of("rechecked", "KEPT"))
                .enters(MON_2026_10_05, Act.FIND_COMPLEX, LocalDate.of(2026, 9, 21),
                        Map.of("criteria", List.of("CX_B")))
                .enters(MON_2026_10_05, Act.REPORT_VERIFICATION, LocalDate.of(2026, 9, 28),
                        Map.of("findings", "Khiếu nại sai"));
        // LKN Điều 28 and NĐ124 Điều 3a: forty-five days from 04/9
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(file.state()).isEqualTo("VERIFIED").isEqualTo(inOrder.state());
        assertThat(file.due("KN1_SETTLE")).isEqualTo(inOrder.due("KN1_SETTLE"));
        assertThat(file.on(MON_2026_10_05).facts()).allMatch(fact -> fact.irregularities().isEmpty());
        assertThat(Stream.of(file, inOrder).map(one -> one.isCounted(CaseListView.OVERDUE, LocalDate.of(2026, 10, 6))))
                .containsOnly(false);
    }

    private ToldFile accepted() {
        return entered(RECEIVED.get(0))
                .enters(MON_2026_10_05, Act.CLASSIFY, LocalDate.of(2026, 8, 25),
                        Map.of("eligible", true, "inJurisdiction", true))
                .opensEntered(MON_2026_10_05, ProcedureCode.COMPLAINT_FIRST, LocalDate.of(2026, 8, 25), Map.of())
                .enters(MON_2026_10_05, Act.ACCEPT, FRI_2026_09_04, Map.of());
    }
}
