package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.FileInHand.aDenunciation;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.ClockStatus;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.State;

@DisplayName("Tố cáo — Luật Tố cáo, Điều 23–40")
class DenunciationLifeTest {

    private static final LocalDate MON_2026_05_25 = LocalDate.of(2026, 5, 25);
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
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
        file = file.does(Act.ACCEPT, MON_2026_06_01);
        assertThat(file.due("TC_SETTLE")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(file.due("TC_ACCEPT_NOTICE")).isEqualTo(LocalDate.of(2026, 6, 8));
        file = file.does(Act.NOTIFY_ACCEPTANCE, LocalDate.of(2026, 6, 3));

        // NĐ31 Điều 10: a team of two at least
        assertThat(refusal(file.attempt(Act.FORM_TEAM, LocalDate.of(2026, 6, 3), Map.of("team", List.of("xuly")))))
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
        file = file.does(Act.REPORT_VERIFICATION, LocalDate.of(2026, 9, 4))
                .does(Act.CONCLUDE, LocalDate.of(2026, 9, 11), Map.of("outcome", "RIGHT"));
        assertThat(file.clock("TC_SETTLE").status()).isEqualTo(ClockStatus.MET);
        assertThat(file.due("TC_CONCL_SEND")).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(file.due("TC_HANDLE")).isEqualTo(LocalDate.of(2026, 9, 22));
        file = file.does(Act.SEND_CONCLUSION, LocalDate.of(2026, 9, 16))
                .does(Act.HANDLE, LocalDate.of(2026, 9, 21))
                .does(Act.PUBLISH, LocalDate.of(2026, 9, 22), Map.of("means", "POSTING"))
                .does(Act.ARCHIVE, LocalDate.of(2026, 10, 12));
        assertThat(file.state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    @DisplayName("Điều 30 khoản 2: a merely complex denunciation is extended once")
    void complexIsExtendedOnce() {
        FileInHand file = aDenunciation(MON_2026_05_25).does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.FIND_COMPLEX, LocalDate.of(2026, 6, 22), Map.of("criteria", List.of("CX_G")))
                .does(Act.EXTEND, LocalDate.of(2026, 6, 29));
        assertThat(refusal(file.attempt(Act.EXTEND, LocalDate.of(2026, 7, 20), Map.of())))
                .isEqualTo("NO_EXTENSION_LEFT");
    }

    @Test
    @DisplayName("NĐ31 Điều 15 khoản 4: time of an expert appraisal is not counted")
    void appraisalIsNotCounted() {
        FileInHand file = aDenunciation(MON_2026_05_25).does(Act.ACCEPT, MON_2026_06_01)
                .does(Act.REQUEST_APPRAISAL, LocalDate.of(2026, 6, 8))
                .does(Act.RECEIVE_APPRAISAL, LocalDate.of(2026, 6, 18));
        assertThat(file.clock("TC_SETTLE").derivation().nominalDueOn()).isEqualTo(LocalDate.of(2026, 7, 11));
        assertThat(file.due("TC_SETTLE")).isEqualTo(LocalDate.of(2026, 7, 13));
    }

    @Test
    @DisplayName("Điều 33 khoản 3, NĐ31 Điều 4 khoản 4: a withdrawal under threat does not end the file")
    void withdrawalUnderThreat() {
        FileInHand accepted = aDenunciation(MON_2026_05_25).does(Act.ACCEPT, MON_2026_06_01);
        assertThat(accepted.does(Act.WITHDRAW, LocalDate.of(2026, 6, 8), Map.of("ground", "TC_WX_B")).state())
                .isEqualTo(State.ACCEPTED);
        FileInHand ended = accepted.does(Act.WITHDRAW, LocalDate.of(2026, 6, 8));
        assertThat(ended.state()).isEqualTo(State.TERMINATED);
        assertThat(ended.clock("TC_SETTLE").status()).isEqualTo(ClockStatus.VOID);
    }

    @Test
    @DisplayName("Điều 12, 13; NĐ31 Điều 5: the denounced neither accepts, concludes nor joins the team")
    void theDenouncedDecidesNothing() {
        FileInHand file = aDenunciation(MON_2026_05_25).naming("giamdoc");
        assertThat(refusal(file.attempt(Act.ACCEPT, MON_2026_06_01, Map.of()))).isEqualTo("DENOUNCED_IS_SETTLER");
        FileInHand other = aDenunciation(MON_2026_05_25).naming("xuly").does(Act.ACCEPT, MON_2026_06_01);
        assertThat(refusal(other.attempt(Act.FORM_TEAM, MON_2026_06_01, TWO))).isEqualTo("TEAM_NOT_NAMED");
        assertThat(refusal(other.attempt(Act.ASSIGN, MON_2026_06_01, Map.of("unit", "VP", "handler", "xuly"))))
                .isEqualTo("ASSIGNEE_NOT_NAMED");
    }
}
