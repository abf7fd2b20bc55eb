package vn.nghedan.reminder;

import java.net.URI;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SomeCases;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.web.Looks;

/** The notices in every look: nothing sticks out, axe finds nothing. */
@QuarkusTest
class NoticeScreensTest {

    private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);

    @TestHTTPResource("/")
    URI root;
    @Inject
    SomeCases some;
    @Inject
    Reminding reminding;

    @Test
    void theNoticesOfAHeadOfUnit() {
        some.complaint(MON_2026_11_09, "VP", "xuly");
        some.complaint(MON_2026_11_09, "VP", null);
        reminding.round(LocalDate.of(2026, 11, 23));
        new Looks(root, "truongphong").at("notices", "notices");
        new Looks(root, "truongphong").at("notices?view=unread", "notices-unread");
    }

    @Test
    void noNoticesYet() {
        new Looks(root, "quantri").at("notices", "notices-none");
    }

    @Test
    void whoStandsInForWhom() {
        Hired.standIn(Hired.in("VP", Role.HANDLER), Hired.in("VP", Role.HANDLER), MON_2026_11_09,
                LocalDate.of(2026, 12, 31)).then().statusCode(204);
        new Looks(root, "truongphong").at("staff/stand-ins", "stand-ins");
    }
}
