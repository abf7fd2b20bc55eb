package vn.nghedan.reminder.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.reminder.escalation.Reminding;

/** One mail a person and working day, with numbers and nothing else. Each test hires a handler of its own. */
@QuarkusTest
class DailyMailTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final ZonedDateTime MONDAY_AT_SEVEN = ZonedDateTime.of(2026, 11, 23, 7, 0, 0, 0,
            ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final ZonedDateTime MONDAY_AT_EIGHT = MONDAY_AT_SEVEN.plusHours(1);

    @Inject
    SomeCases some;
    @Inject
    Reminding reminding;
    @Inject
    DailyMail dailyMail;
    @Inject
    MockMailbox mailbox;

    private String handler;
    private String address;

    @BeforeEach
    void somebodyNew() {
        handler = Hired.in("QLKH", Role.HANDLER);
        address = handler + "@lamdong.gov.vn";
        reach(handler, address).statusCode(204);
    }

    @Test
    void comesOnceFromTheSetHourAndSaysOnlyHowMany() {
        String code = some.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "QLKH", handler,
                (NewCaseFile.Respondent) null);
        some.complaint(MON_2026_11_16, "QLKH", handler);
        reminding.round(MONDAY_AT_SEVEN.toLocalDate());
        dailyMail.round(MONDAY_AT_SEVEN);
        assertThat(mails()).as("before the hour").isEmpty();
        for (int instance = 0; instance < 3; instance++) {
            dailyMail.round(MONDAY_AT_EIGHT);
        }
        dailyMail.round(MONDAY_AT_EIGHT.minusHours(1));
        dailyMail.round(MONDAY_AT_EIGHT.plusHours(9));
        assertThat(mails()).hasSize(1);
        Mail mail = mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("Nghe Dân: việc chờ xử lý ngày 23/11/2026");
        assertThat(mail.getText()).contains("thông báo chưa xem", "http://localhost:8080/notices")
                .doesNotContain(code, "VV-", "Đề nghị", "Người Mới", "Tố cáo", "tố cáo");
        assertThat(mail.getHtml()).isNull();
        assertThat(mail.getHeaders()).containsEntry(Postman.KEY_HEADER, List.of("digest:2026-11-23:" + handler));
    }

    @Test
    void waitsForTheNextWorkingDay() {
        some.complaint(MON_2026_11_16, "QLKH", handler);
        ZonedDateTime dayOff = MONDAY_AT_EIGHT.plusDays(1);
        reminding.round(dayOff.toLocalDate());
        dailyMail.round(dayOff);
        assertThat(mails()).isEmpty();
        dailyMail.round(dayOff.plusDays(1));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void isTriedAgainUntilItIsTakenAndNotAfter() {
        some.complaint(MON_2026_11_16, "QLKH", handler);
        Refusing refusing = new Refusing(new MailAddress(address));
        QuarkusMock.installMockForType(refusing, Postman.class);
        dailyMail.round(MONDAY_AT_EIGHT);
        dailyMail.round(MONDAY_AT_EIGHT.plusSeconds(10));
        assertThat(refusing.asked).as("not at once again").isEqualTo(1);
        dailyMail.round(MONDAY_AT_EIGHT.plusMinutes(1));
        assertThat(refusing.asked).isEqualTo(2);
        refusing.willing = true;
        dailyMail.round(MONDAY_AT_EIGHT.plusMinutes(3));
        dailyMail.round(MONDAY_AT_EIGHT.plusMinutes(60));
        assertThat(refusing.asked).isEqualTo(3);
    }

    @Test
    void theNextDaysMailTakesThePlaceOfOneThatCouldNotLeave() {
        some.complaint(MON_2026_11_16, "QLKH", handler);
        Refusing refusing = new Refusing(new MailAddress(address));
        QuarkusMock.installMockForType(refusing, Postman.class);
        dailyMail.round(MONDAY_AT_EIGHT);
        refusing.willing = true;
        dailyMail.round(MONDAY_AT_EIGHT.plusDays(2));
        assertThat(refusing.keys).containsExactly("digest:2026-11-23:" + handler, "digest:2026-11-25:" + handler);
    }

    @Test
    void whoHasNoAddressOrNothingWaitingGetsNone() {
        // that they may work here was told to them already
        List<Integer> told = Hired.as(handler).get("/api/v1/notices").path("items.id");
        told.forEach(id -> Hired.saying(handler).put("/api/v1/notices/{id}/read", id).then().statusCode(204));
        dailyMail.round(MONDAY_AT_EIGHT);
        assertThat(mails()).as("nothing waits").isEmpty();
        some.complaint(MON_2026_11_16, "QLKH", handler);
        reach(handler, null).statusCode(204);
        reminding.round(MONDAY_AT_EIGHT.toLocalDate());
        dailyMail.round(MONDAY_AT_EIGHT);
        assertThat(mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.vn\r\nBcc: c@d.vn", "a@b.vn\nSubject: x", "a@b.vn, c@d.vn", "Tên <a@b.vn>", "a b@c.vn",
            "a@b", "@b.vn", "a@b.vn%0d%0aBcc:c@d.vn ", "đơn@b.vn"})
    void anAddressHoldsNothingElse(String bad) {
        reach(handler, bad).statusCode(400).body("errors[0].field", equalTo("email"));
    }

    @Test
    void onlyTheAdministratorSetsAddresses() {
        for (String other : List.of("giamdoc", "truongphong", "xuly", "kiemtra", "tiepdan")) {
            Hired.as(other)
                    .body("{\"email\":\"a@b.vn\"}")
                    .put("/api/v1/staff/{code}/email", handler)
                    .then()
                    .statusCode(403);
        }
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(address);
    }

    private static ValidatableResponse reach(String code, String email) {
        return Hired.as("quantri")
                .body(email == null ? Map.of() : Map.of("email", email))
                .put("/api/v1/staff/{code}/email", code)
                .then();
    }

    /** A mail server that takes nothing until it is willing; it looks only at one address. */
    private static final class Refusing extends Postman {

        private final MailAddress watched;
        private final List<String> keys = new ArrayList<>();
        private boolean willing;
        private int asked;

        Refusing(MailAddress watched) {
            super(null, null);
            this.watched = watched;
        }

        @Override
        void carry(MailAddress to, LocalDate day, Waiting.Numbers numbers, String key) {
            if (to.equals(watched)) {
                asked++;
                keys.add(key);
                if (!willing) {
                    throw new IllegalStateException("421 try later");
                }
            }
        }
    }
}
