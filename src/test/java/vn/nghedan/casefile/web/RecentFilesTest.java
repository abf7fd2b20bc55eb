package vn.nghedan.casefile.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;

/** What stands below the empty search box: files of one's own recording, and nobody else's. */
@QuarkusTest
class RecentFilesTest {

    @Inject
    CasesAtHand cases;

    @Test
    void whoeverRecordedNothingIsToldSo() {
        String code = cases.complaint(LocalDate.of(2026, 11, 20), "xuly");
        SignedIn.as(Hired.in("VP", Role.HANDLER))
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("bạn chưa ghi gì"), not(containsString(code)), not(containsString("data-row")));
    }
}
