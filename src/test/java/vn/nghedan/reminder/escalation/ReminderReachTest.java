package vn.nghedan.reminder.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.directory.DailyMailHour;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.reminder.mail.DailyMail;

/** Each officer reads on the page of the notices where the mail goes and which steps come to them. */
@QuarkusTest
class ReminderReachTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRI_2026_12_11 = LocalDate.of(2026, 12, 11);

    @Inject
    DailyMailHour hour;
    @Inject
    ReminderReachQueries reaching;

    @Test
    void whoHasAnAddressReadsWhereAndFromWhenAndSeesNobodyElses() {
        String reached = Hired.in("QLKH", Role.HANDLER);
        String other = Hired.in("QLKH", Role.HANDLER);
        Hired.as("quantri")
                .body(Map.of("email", reached + "@lamdong.gov.vn"))
                .put("/api/v1/staff/{code}/email", reached)
                .then()
                .statusCode(204);
        notices(reached).body(containsString("Thư nhắc hằng ngày gửi đến " + reached + "@lamdong.gov.vn từ 07:30"));
        notices(other).body(containsString("Bạn chưa có địa chỉ nhận thư nhắc hằng ngày. Nếu cần, xin liên hệ"))
                .body(not(containsString("@lamdong.gov.vn")))
                .body(not(containsString("href=\"/staff")));
    }

    @Test
    void eachReadsTheStepsOfTheirOwnLevel() {
        notices(Hired.in("QLKH", Role.HANDLER))
                .body(stringContainsInOrder("Hồ sơ bạn đang giữ", "trước hạn 3 ngày làm việc", "ngày đến hạn",
                        "quá hạn 1 ngày làm việc", "quá hạn 3 ngày làm việc"))
                .body(not(containsString("báo lên cấp trên trực tiếp")));
        notices("truongphong2").body(stringContainsInOrder("Hồ sơ của đơn vị bạn", "quá hạn 1 ngày làm việc",
                "quá hạn 3 ngày làm việc", "báo lên cấp trên trực tiếp"));
        notices("giamdoc").body(stringContainsInOrder("Hồ sơ của cơ quan", "quá hạn 3 ngày làm việc"))
                .body(not(containsString("quá hạn 1 ngày làm việc")));
        notices("kiemtra").body(not(containsString("Thời điểm bạn được nhắc")));
        assertThat(reaching.of(SomeCases.HANDLER).ways()).hasSize(1);
    }

    @Test
    void whoStandsInReadsForWhom() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        String delegate = Hired.in("QLKH", Role.HANDLER);
        Hired.standIn(delegate, absent, MON_2026_11_16, FRI_2026_12_11).then().statusCode(204);
        notices(delegate).body(containsString("như người vắng mặt được nhắc"));
        notices(absent).body(not(containsString("như người vắng mặt được nhắc")));
    }

    @Test
    void whereNoMailIsSentBothPagesSaySo() {
        assertThat(hour.at()).contains(LocalTime.of(7, 30));
        QuarkusMock.installMockForType(new SwitchedOff(), DailyMail.class);
        notices("xuly2").body(containsString("Cơ quan chưa bật thư nhắc hằng ngày"));
        for (String page : new String[]{"/staff", "/staff/xuly2"}) {
            SignedIn.as("quantri").get(page).then().body(containsString("Đang tắt cho cả cơ quan"));
        }
    }

    private static ValidatableResponse notices(String officer) {
        return SignedIn.as(officer).get("/notices").then().statusCode(200).body(not(containsString("reminder:")));
    }

    private static final class SwitchedOff extends DailyMail {

        SwitchedOff() {
            super(null, null, null);
        }

        @Override
        public Optional<LocalTime> at() {
            return Optional.empty();
        }
    }
}
