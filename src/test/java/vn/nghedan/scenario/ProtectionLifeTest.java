package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.Proves;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

@DisplayName("Bảo vệ người tố cáo — Luật Tố cáo, Điều 47–58")
class ProtectionLifeTest {

    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate TUE_2026_06_02 = LocalDate.of(2026, 6, 2);
    private static final Map<String, Object> AT_WORK = Map.of("protects", List.of("DENOUNCER"), "measures",
            List.of("EMPLOYMENT"));
    private static final Map<String, Object> AT_HOME = Map.of("protects", List.of("DENOUNCER", "SPOUSE", "CHILD"),
            "measures", List.of("SECRECY", "SAFETY"), "reason", "Người thân cũng bị đe dọa");

    @Test
    @DisplayName("asked for in writing, reviewed, applied, changed, ended")
    @Proves({"PR_END_A", "PR_END_B"})
    void aWholeLife() {
        // Điều 50: the request is in writing
        FileInHand file = aRequest(Map.of());
        assertThat(file.state()).isEqualTo(State.PROTECTION_REQUESTED);
        assertThat(file.offered()).doesNotContain(Act.APPLY_PROTECTION, Act.RECEIVE_WRITTEN_REQUEST);

        // Điều 51, 52: reviewed and decided; the law that was read names no number of days
        file = file.does(Act.REVIEW_PROTECTION, TUE_2026_06_02).does(Act.APPLY_PROTECTION, TUE_2026_06_02, AT_WORK);
        assertThat(file.state()).isEqualTo(State.PROTECTED);
        assertThat(file.situation().clocks()).isEmpty();

        // Điều 54: changed while it lasts, with a reason
        file = file.does(Act.CHANGE_PROTECTION, LocalDate.of(2026, 6, 9), AT_HOME);
        assertThat(file.state()).isEqualTo(State.PROTECTED);
        for (String ground : List.of("PR_END_A", "PR_END_B")) {
            FileInHand ended = file.does(Act.END_PROTECTION, LocalDate.of(2026, 6, 30), Map.of("ground", ground));
            assertThat(ended.state()).isEqualTo(State.PROTECTION_ENDED);
            assertThat(ended.does(Act.ARCHIVE, LocalDate.of(2026, 7, 1)).state()).isEqualTo(State.ARCHIVED);
        }
    }

    @Test
    @DisplayName("Điều 50: urgent by telephone is answered at once, and written down before anything is changed")
    void urgentByTelephone() {
        FileInHand called = aRequest(Map.of("byPhone", true));
        FileInHand safe = called.does(Act.APPLY_PROTECTION, MON_2026_06_01, AT_WORK);
        assertThat(refusal(safe.attempt(Act.CHANGE_PROTECTION, TUE_2026_06_02, AT_HOME)))
                .isEqualTo("REQUEST_NOT_WRITTEN");
        FileInHand written = safe.does(Act.RECEIVE_WRITTEN_REQUEST, TUE_2026_06_02);
        assertThat(written.offered()).contains(Act.CHANGE_PROTECTION).doesNotContain(Act.RECEIVE_WRITTEN_REQUEST);
        assertThat(refusal(called.does(Act.REVIEW_PROTECTION, MON_2026_06_01)
                .attempt(Act.APPLY_PROTECTION, MON_2026_06_01, AT_WORK))).isEqualTo("REQUEST_NOT_WRITTEN");
    }

    @Test
    @DisplayName("Điều 51: no protection, in writing and with the reason")
    void declined() {
        FileInHand file = aRequest(Map.of()).does(Act.REVIEW_PROTECTION, TUE_2026_06_02)
                .does(Act.DECLINE_PROTECTION, TUE_2026_06_02, Map.of("reason", "Không có căn cứ bị xâm hại"));
        assertThat(file.state()).isEqualTo(State.NOT_PROTECTED);
    }

    @Test
    @DisplayName("Luật 136/2025: a deliberate breach of duty ends it, but only since 1 July 2026")
    @Proves("PR_END_C")
    void breachOfDuty() {
        FileInHand file = aRequest(Map.of()).does(Act.REVIEW_PROTECTION, TUE_2026_06_02)
                .does(Act.APPLY_PROTECTION, TUE_2026_06_02, AT_WORK);
        Map<String, Object> breach = Map.of("ground", "PR_END_C");
        assertThat(refusal(file.attempt(Act.END_PROTECTION, LocalDate.of(2026, 6, 30), breach)))
                .isEqualTo("GROUND_NOT_IN_FORCE");
        assertThat(file.does(Act.END_PROTECTION, LocalDate.of(2026, 7, 1), breach).state())
                .isEqualTo(State.PROTECTION_ENDED);
    }

    private static FileInHand aRequest(Map<String, Object> receipt) {
        return FileInHand.received(ProcedureCode.PROTECTION, MatterType.DENUNCIATION, MON_2026_06_01, receipt);
    }
}
