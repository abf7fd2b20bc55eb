package vn.nghedan.execution;

import static vn.nghedan.execution.DecisionsInForce.WED_2026_10_07;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.procedure.Act;
import vn.nghedan.web.Looks;

/** The list of obligations and their panels in a real browser: three widths, both languages, light and dark. */
@QuarkusTest
@TestSecurity(user = "giamdoc", roles = "DIRECTOR")
class ExecutionScreensTest {

    @TestHTTPResource("/")
    URI root;
    @Inject
    DecisionsInForce decisions;

    @Test
    void theListAndTheCaseAreOpenToEveryone() {
        String code = decisions.complaint();
        decisions.oblige(code, WED_2026_10_07, LocalDate.of(2026, 10, 30), Map.of());
        decisions.oblige(code, WED_2026_10_07, LocalDate.of(2026, 12, 15),
                Map.of("obligationKind", "RETURN_LAND", "amount", 1250, "summary", "Trả lại đất tại thửa 12"));
        decisions.report(code, Act.REPORT_PROGRESS, LocalDate.of(2026, 10, 20), 7, Map.of("carriedOut", 60));
        Looks looks = Looks.of(root);
        looks.at("/execution", "execution");
        looks.at("/execution?view=overdue&unit=VP&on=2026-11-02", "execution-late");
        looks.at("/execution?q=khong-co", "execution-none");
        looks.at("/cases/" + code, "case-with-obligations");
        looks.at("/cases/" + code + "/acts/CREATE_OBLIGATION", "obligation-panel");
        looks.at("/cases/" + code + "/acts/REPORT_PROGRESS", "progress-panel");
    }
}
