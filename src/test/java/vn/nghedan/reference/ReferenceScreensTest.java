package vn.nghedan.reference;

import java.net.URI;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.web.Looks;

/** The rule book, the calendar and the counting of terms in every look. */
@QuarkusTest
class ReferenceScreensTest {

    @TestHTTPResource("/")
    URI root;

    @Test
    void countingATerm() {
        Looks looks = new Looks(root, "xuly");
        looks.at("calculator", "calculator");
        looks.at("calculator?rule=KN1_SETTLE&start=2026-10-05&condition=COMPLEX&from=2026-10-20"
                + "&to=2026-10-30", "calculator-told");
    }

    @Test
    void theCalendarAndAChangeOfIt() {
        new Looks(root, "xuly").at("calendar", "calendar");
        new Looks(root, "giamdoc").at("calendar?year=2027", "calendar-provisional");
        new Looks(root, "giamdoc").at("calendar/change?date=2026-12-31", "calendar-change");
    }

    @Test
    void theRuleBookAndAProcedure() {
        Looks looks = new Looks(root, "xuly");
        looks.at("law", "law");
        looks.at("law/procedures/PETITION", "law-procedure");
    }
}
