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
import vn.nghedan.letter.Letters;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/**
 * Three people denounce together. One withdraws everything she said: the denunciation goes on for the other two, its term
 * does not move. Only when the last one has withdrawn it is terminated.
 */
@QuarkusTest
@DisplayName("Ba người tố cáo, một người rút — Luật Tố cáo Điều 33 khoản 2, Điều 34 khoản 3 và 4")
class ThreeDenouncersHistoryTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate TUE_2026_07_14 = LocalDate.of(2026, 7, 14);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate MON_2026_07_27 = LocalDate.of(2026, 7, 27);
    private static final LocalDate WED_2026_08_12 = LocalDate.of(2026, 8, 12);
    private static final LocalDate THU_2026_08_13 = LocalDate.of(2026, 8, 13);
    private static final String WHO_WITHDRAWS = "Phạm Thị Bích Nga";

    @Inject
    Teller tell;

    private ToldFile verifying() {
        Letters three = aDenunciation().from(WHO_WITHDRAWS)
                .from("Cao Xuân Thắng")
                .with("groupSize", 3)
                .with("receivedOn", "2026-07-06")
                .with("writtenOn", "2026-07-03")
                .against("Trưởng phòng chuyên môn", null);
        return tell.opened(three, ProcedureCode.DENUNCIATION, MON_2026_07_06, Map.of())
                .does(Act.CHECK_CONDITIONS, LocalDate.of(2026, 7, 13),
                        Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")))
                .does(Act.ACCEPT, TUE_2026_07_14)
                .does(Act.NOTIFY_ACCEPTANCE, LocalDate.of(2026, 7, 15))
                .does(Act.FORM_TEAM, LocalDate.of(2026, 7, 15), Map.of("team", List.of("xuly", "xuly2")));
    }

    private static Map<String, Object> one(String who) {
        return Map.of("all", true, "withdrawing", 1, "withdrawers", who);
    }

    @Test
    @DisplayName("one of three withdraws all she said: settlement goes on to its own end, thirty days from 14/7")
    void theOthersGoOn() {
        ToldFile file = verifying();
        // LTC Điều 30 khoản 1
        assertThat(file.due("TC_SETTLE")).isEqualTo(THU_2026_08_13);
        assertThat(file.refuses(Act.WITHDRAW, MON_2026_07_20, Map.of("all", true)))
                .isEqualTo("DENOUNCERS_WITHDRAWING_UNKNOWN");
        file.does(Act.WITHDRAW, MON_2026_07_20, one(WHO_WITHDRAWS));
        assertThat(file.state()).isEqualTo("VERIFYING");
        assertThat(file.due("TC_SETTLE")).isEqualTo(THU_2026_08_13);
        assertThat(file.hasClock("TC_SUSPEND_SEND")).isFalse();
        assertThat(file.refuses(Act.TERMINATE, MON_2026_07_20, Map.of("ground", "TC_TER_A")))
                .isEqualTo("OTHER_DENOUNCERS_GO_ON");
        assertThat(file.isCounted(CaseListView.SETTLING, MON_2026_07_20)).isTrue();
        assertThat(file.isCounted(CaseListView.OPEN, MON_2026_07_27)).isTrue();

        file.does(Act.HEAR_DENOUNCED, LocalDate.of(2026, 7, 29))
                .does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 8, 5))
                .does(Act.CONCLUDE, WED_2026_08_12, Map.of("outcome", "RIGHT"));
        assertThat(file.state()).isEqualTo("CONCLUDED");
        assertThat(file.status("TC_SETTLE")).isEqualTo("MET");
        assertThat(file.isCounted(CaseListView.SETTLED_IN_TIME, THU_2026_08_13)).isTrue();
    }

    @Test
    @DisplayName("the second and the last withdraw as well: terminated on 27/7, told within five working days, by 03/8")
    void allHaveWithdrawn() {
        ToldFile file = verifying().does(Act.WITHDRAW, MON_2026_07_20, one(WHO_WITHDRAWS))
                .does(Act.WITHDRAW, LocalDate.of(2026, 7, 22), one("Cao Xuân Thắng"));
        assertThat(file.state()).isEqualTo("VERIFYING");
        file.does(Act.WITHDRAW, MON_2026_07_27, Map.of("all", true, "withdrawing", 1));
        assertThat(file.state()).isEqualTo("TERMINATED");
        assertThat(file.status("TC_SETTLE")).isEqualTo("VOID");
        // LTC Điều 34 khoản 4: 28–31 July and 03 August
        assertThat(file.due("TC_SUSPEND_SEND")).isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(file.red(LocalDate.of(2026, 8, 4))).containsExactly("TC_SUSPEND_SEND");
        file.does(Act.SEND_TERMINATION, LocalDate.of(2026, 8, 3));
        assertThat(file.status("TC_SUSPEND_SEND")).isEqualTo("MET");
        assertThat(file.isCounted(CaseListView.SETTLING, LocalDate.of(2026, 7, 26))).isTrue();
        assertThat(file.isCounted(CaseListView.SETTLING, MON_2026_07_27)).isFalse();
    }

    @Test
    @DisplayName("NĐ31 Điều 4 khoản 4: where the withdrawal was forced it ends nothing, though all three sign it")
    void forced() {
        ToldFile file = verifying().does(Act.WITHDRAW, MON_2026_07_20,
                Map.of("all", true, "withdrawing", 3, "ground", "TC_WX_B"));
        assertThat(file.state()).isEqualTo("VERIFYING");
        assertThat(file.due("TC_SETTLE")).isEqualTo(THU_2026_08_13);
    }
}
