package vn.nghedan.reference.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reference.Session;

/** Days in 2018, on which nobody else's files rest. */
@QuarkusTest
class CalendarPagesTest {

    private static final String FRI_2018_08_17 = "2018-08-17";

    @Inject
    OfficeCalendar calendar;

    @Test
    void showsAYearWithItsDaysOffAndTheirNotices() {
        Session.of("xuly")
                .get("/calendar?year=2026")
                .then()
                .statusCode(200)
                .body(containsString("Lịch làm việc 2026"), containsString("Ngày Văn hóa Việt Nam"),
                        containsString("Nghị quyết 28/2026/QH16 Điều 2"), containsString("Tháng 12/2026"),
                        containsString("Đã công bố đủ"), not(containsString("/calendar/change")));
    }

    @Test
    void saysThatAYearToComeIsProvisional() {
        Session.of("giamdoc")
                .get("/calendar?year=2027")
                .then()
                .statusCode(200)
                .body(containsString("Tạm tính"), containsString("Dự tính theo luật"), containsString("Thêm ngày"));
    }

    @Test
    void previewsAndThenAppliesAChange() {
        Session director = Session.of("giamdoc");
        change(director, "preview", "Công điện 7/CĐ").statusCode(200)
                .body(containsString("Thời hạn thay đổi"), containsString("Không có thời hạn nào thay đổi"),
                        containsString("value=\"" + FRI_2018_08_17 + "\""), containsString("value=\"apply\""));
        Assertions.assertThat(isWorking()).as("a preview stores nothing").isTrue();

        change(director, "apply", "Công điện 7/CĐ").statusCode(303)
                .header("Location", containsString("/calendar?year=2018&moved=0"));
        Assertions.assertThat(isWorking()).isFalse();
        director.get("/calendar?year=2018&moved=0")
                .then()
                .body(containsString("Đã áp dụng"), containsString("Công điện 7/CĐ"), containsString("Nghỉ bão"));

        director.form("/calendar/change?date=" + FRI_2018_08_17)
                .formParam("date", FRI_2018_08_17)
                .formParam("kind", "")
                .formParam("source", "Công điện 8/CĐ")
                .formParam("step", "apply")
                .post("/calendar/change")
                .then()
                .statusCode(303);
        Assertions.assertThat(isWorking()).isTrue();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        change(Session.of("truongphong"), "apply", "").statusCode(400)
                .body(containsString("error-summary"), containsString("Phải nêu văn bản chính thức"),
                        containsString("Nghỉ bão"));
    }

    @Test
    void saysWhenSomebodyElseChangedTheCalendarMeanwhile() {
        form(Session.of("giamdoc"), "apply", "Công điện 7/CĐ").formParam("version", "0")
                .post("/calendar/change")
                .then()
                .statusCode(409)
                .body(containsString("Lịch đã được người khác thay đổi"), containsString("Nghỉ bão"));
        Assertions.assertThat(isWorking()).isTrue();
    }

    @Test
    void isNotForOthersToChange() {
        Session.of("xuly").get("/calendar/change").then().statusCode(403);
        form(Session.of("xuly"), "/calendar", "apply", "x").post("/calendar/change").then().statusCode(403);
    }

    @Test
    void knowsNoYearBeyondTheLaw() {
        Session.of("xuly").get("/calendar?year=1800").then().statusCode(equalTo(404));
    }

    private boolean isWorking() {
        return calendar.current().isWorking(LocalDate.parse(FRI_2018_08_17));
    }

    private static io.restassured.response.ValidatableResponse change(Session session, String step, String source) {
        return form(session, step, source).post("/calendar/change").then();
    }

    private static RequestSpecification form(Session session, String step, String source) {
        return form(session, "/calendar/change", step, source);
    }

    private static RequestSpecification form(Session session, String page, String step, String source) {
        return session.form(page)
                .formParam("date", FRI_2018_08_17)
                .formParam("kind", "SWAP_OFF")
                .formParam("name", "Nghỉ bão")
                .formParam("source", source)
                .formParam("step", step);
    }
}
