package vn.nghedan.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.Role;

/** The staff and where their mail goes: for the administrator, who sees everybody, and for nobody else. Each test hires its own. */
@QuarkusTest
class StaffPagesTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRI_2026_12_11 = LocalDate.of(2026, 12, 11);

    @Inject
    DirectoryService directory;
    @Inject
    EntityManager database;

    // the list

    @Test
    void everybodyStandsByGivenNameWithTitleUnitAndRoles() {
        list("?unit=TTDL").then()
                .statusCode(200)
                .body(stringContainsInOrder("Mai Xuân Hương", "Giám đốc Trung tâm", "Trung tâm Kỹ thuật",
                        "Trưởng phòng", "K’Brếu Ha Nhân", "Kiểm định viên", "Người xử lý"))
                .body(not(containsString("Phan Đình Khôi")))
                .body(not(containsString("directory:")));
        list("?unit=BGD").then().body(stringContainsInOrder("Trần Thị Thu Hà", "không có vai trò"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dang bao", "BẢO ĐẶNG", "quoc  bao", "xuly"})
    void isFoundWithoutToneMarksByNameOrCode(String words) {
        list("?q=" + words).then()
                .body(containsString("Đặng Quốc Bảo"))
                .body(not(containsString("Võ Thị Ánh Tuyết")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k'breu", "kbreu", "K’Brếu"})
    void isFoundWhicheverApostropheIsTyped(String words) {
        list("?q=" + words).then().body(containsString("K’Brếu Ha Nhân"));
    }

    @Test
    void unitAndWordsNarrowTogetherAndWhatIsMeantForNobodySaysSo() {
        list("?unit=QLKH&q=xuly").then()
                .body(containsString("Lý Thị Kim Oanh"))
                .body(not(containsString("Đặng Quốc Bảo")))
                .body(containsString("value=\"xuly\""))
                .body(containsString("<option value=\"QLKH\" selected>"));
        list("?q=<script>").then()
                .statusCode(200)
                .body(containsString("Không tìm thấy cán bộ nào"))
                .body(containsString("&lt;script&gt;"));
        list("?unit=NONE&page=999999").then().statusCode(200).body(containsString("Không tìm thấy"));
        list("?page=x").then().statusCode(200);
    }

    @Test
    void whoIsGoneStaysOnTheListAndIsSaidToBe() {
        String gone = Hired.in("QLKH", Role.HANDLER);
        Hired.as("quantri").delete("/api/v1/staff/{code}", gone).then().statusCode(204);
        list("?q=" + gone).then().body(containsString("Đã thôi việc"));
        person(gone).then().statusCode(200).body(containsString("không có thư nào được gửi"));
    }

    @Test
    void whoStandsInTodayIsNamed() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        Hired.standIn("xuly2", absent, MON_2026_11_16, FRI_2026_12_11).then().statusCode(204);
        list("?q=" + absent).then().body(containsString("Lý Thị Kim Oanh được giao thay đến hết 11/12/2026"));
        person(absent).then()
                .body(containsString("Lý Thị Kim Oanh, từ 16/11/2026 đến hết 11/12/2026, theo Giấy ủy quyền"));
        String later = Hired.in("QLKH", Role.HANDLER);
        Hired.standIn("xuly2", later, FRI_2026_12_11, FRI_2026_12_11).then().statusCode(204);
        person(later).then().body(containsString("Không có người được giao thay"));
    }

    // the address

    @Test
    void anAddressIsSetAndClearedAndEachIsOnRecordOnce() {
        String code = Hired.in("QLKH", Role.HANDLER);
        String address = code + "@lamdong.gov.vn";
        Response set = send(code, "  " + address + " ", versionOf(code));
        set.then().statusCode(303);
        assertThat(set.header("Location")).endsWith("/staff/" + code + "?done=saved");
        assertThat(directory.mailAddressOf(code)).contains(new MailAddress(address));
        SignedIn.as("quantri")
                .get("/staff/" + code + "?done=saved")
                .then()
                .body(containsString("Đã lưu. Thư nhắc gửi đến " + address))
                .body(containsString("value=\"" + address + "\""));
        list("?q=" + code).then().body(containsString(address));
        assertThat(recordOf(code)).containsExactly("quantri MAIL_ADDRESS_SET");
        send(code, "", versionOf(code)).then().statusCode(303);
        assertThat(directory.mailAddressOf(code)).isEmpty();
        assertThat(recordOf(code)).containsExactly("quantri MAIL_ADDRESS_SET", "quantri MAIL_ADDRESS_REMOVED");
    }

    @Test
    void sentTwiceItIsSavedOnce() {
        String code = Hired.in("QLKH", Role.HANDLER);
        String seen = versionOf(code);
        for (int press = 0; press < 2; press++) {
            send(code, "hai.lan@lamdong.gov.vn", seen).then().statusCode(303);
        }
        assertThat(recordOf(code)).containsExactly("quantri MAIL_ADDRESS_SET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "đơn@b.vn", "Tên <a@b.vn>", "a@b.vn, c@d.vn", "a@b.vn\r\nBcc: c@d.vn"})
    void whatIsNoAddressIsToldBesideTheFieldAndStays(String wrong) {
        String code = Hired.in("QLKH", Role.HANDLER);
        Response refused = send(code, wrong, versionOf(code));
        refused.then()
                .statusCode(400)
                .body(containsString("Địa chỉ thư điện tử không đúng dạng"))
                .body(containsString("aria-describedby=\"f-email-hint f-email-wrong\""));
        assertThat(refused.htmlPath().getString("**.find { it.@id == 'f-email' }.@value").replaceAll("\\s+", " "))
                .isEqualTo(wrong.replaceAll("\\s+", " "));
        assertThat(directory.mailAddressOf(code)).isEmpty();
        assertThat(recordOf(code)).isEmpty();
    }

    @Test
    void whoeverIsOvertakenKeepsWhatWasTypedAndSeesWhatHoldsNow() {
        String code = Hired.in("QLKH", Role.HANDLER);
        String seen = versionOf(code);
        send(code, "nguoi.khac@lamdong.gov.vn", seen).then().statusCode(303);
        Response late = send(code, "toi@lamdong.gov.vn", seen);
        late.then()
                .statusCode(409)
                .body(containsString("Người khác đã sửa thông tin cán bộ này"))
                .body(containsString("Địa chỉ hiện nay: nguoi.khac@lamdong.gov.vn."))
                .body(containsString("value=\"toi@lamdong.gov.vn\""));
        assertThat(directory.mailAddressOf(code)).contains(new MailAddress("nguoi.khac@lamdong.gov.vn"));
        send(code, "toi@lamdong.gov.vn", late.htmlPath().getString("**.find { it.@name == 'version' }.@value"))
                .then()
                .statusCode(303);
        assertThat(directory.mailAddressOf(code)).contains(new MailAddress("toi@lamdong.gov.vn"));
        send(code, "x@lamdong.gov.vn", "").then().statusCode(409);
    }

    @Test
    void theHourOfTheDailyMailIsShown() {
        person("xuly").then().body(containsString("Đang bật: gửi vào ngày làm việc, từ 07:30"));
        list("").then().body(allOf(containsString("từ 07:30"), containsString("người đang làm việc.")));
    }

    // who may

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "phogiamdoc", "truongphong", "xuly", "tiepdan", "kiemtra"})
    void nobodyElseMayLookOrChange(String other) {
        String code = Hired.in("QLKH", Role.HANDLER);
        assertThat(SignedIn.as(other).get("/staff").statusCode()).isEqualTo(403);
        assertThat(SignedIn.as(other).get("/staff/xuly").statusCode()).isEqualTo(403);
        assertThat(SignedIn.as(other).get("/staff/khong-co").statusCode()).as("whether they exist or not")
                .isEqualTo(403);
        assertThat(SignedIn.form(other, "/notices")
                .formParam("email", "a@b.vn")
                .formParam("version", "0")
                .post("/staff/" + code + "/email")
                .statusCode()).isEqualTo(403);
        assertThat(directory.mailAddressOf(code)).isEmpty();
        SignedIn.as(other).get("/notices").then().body(not(containsString("href=\"/staff\"")));
    }

    @Test
    void theAdministratorFindsThePageInTheMenuAndNobodyUnknown() {
        SignedIn.as("quantri")
                .get("/notices")
                .then()
                .body(containsString("href=\"/staff\""))
                .body(containsString("href=\"/staff/stand-ins\""))
                .body(containsString("href=\"/staff/quantri\""));
        person("khong-co").then().statusCode(404);
        assertThat(send("khong-co", "a@b.vn", "0").statusCode()).isEqualTo(404);
        SignedIn.as("quantri").get("/staff/stand-ins").then().statusCode(200).body(containsString("Giao người thay"));
    }

    @Test
    void withoutTheTokenOfTheFormNothingHappens() {
        String code = Hired.in("QLKH", Role.HANDLER);
        assertThat(SignedIn.as("quantri")
                .contentType("application/x-www-form-urlencoded")
                .formParam("email", "a@b.vn")
                .formParam("version", versionOf(code))
                .post("/staff/" + code + "/email")
                .statusCode()).isEqualTo(400);
        assertThat(directory.mailAddressOf(code)).isEmpty();
    }

    @Test
    void aCodeWithASpaceHasAPageToo() {
        String code = "nguoi moi " + Hired.in("QLKH", Role.HANDLER);
        Hired.confirmed(Hired.as("quantri")
                .body(Map.of("code", code, "loginName", code, "fullName", "Người Có Dấu Cách", "title", "Chuyên viên",
                        "unit", "QLKH", "password", "nghedan-demo", "roles", List.of("HANDLER")))
                .post("/api/v1/staff"));
        String href = "/staff/" + code.replace(" ", "%20");
        list("?q=" + code).then().body(containsString("href=\"" + href + "\""));
        assertThat(send(code, "a@b.vn", "0").header("Location")).endsWith(href + "?done=saved");
    }

    private static Response list(String query) {
        return SignedIn.as("quantri").get("/staff" + query);
    }

    private static Response person(String code) {
        return SignedIn.as("quantri").get("/staff/{code}", code);
    }

    private static String versionOf(String code) {
        return person(code).htmlPath().getString("**.find { it.@name == 'version' }.@value");
    }

    private static Response send(String code, String email, String version) {
        return SignedIn.form("quantri", "/staff")
                .formParam("email", email)
                .formParam("version", version)
                .post("/staff/{code}/email", code);
    }

    /** Who did what about somebody's mail, the earliest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<String> recordOf(String code) {
        return database.createNativeQuery("select actor || ' ' || action from audit_entry where subject = :code"
                + " and action like 'MAIL_ADDRESS%' order by seq", String.class)
                .setParameter("code", code)
                .getResultList();
    }

    // what is done to them

    @Test
    void somebodyIsHiredOnScreenAndARoleThatSeesFilesWaits() {
        String code = "moi" + System.nanoTime();
        form("/staff/new").formParams(Map.of("fullName", "Ngô Thị Mới", "title", "Chuyên viên", "unit", "VP", "code",
                code, "password", "Một câu dễ nhớ", "roles", "HANDLER"))
                .post("/staff/new")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/staff/" + code + "?done=waiting"));
        SignedIn.as("quantri")
                .get("/staff/" + code + "?done=waiting")
                .then()
                .body(containsString("Ngô Thị Mới"), containsString("chờ người thứ hai xác nhận"),
                        containsString("không có vai trò"));
        // the login name is the code where none was given
        assertThat(directory.staff(code)).isPresent();
        form("/staff/" + code).formParam("grant", "ADMINISTRATOR")
                .post("/staff/" + code + "/roles")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=roles"));
        assertThat(directory.staff(code).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        form("/staff/" + code).formParam("withdraw", "ADMINISTRATOR").post("/staff/" + code + "/roles");
        assertThat(directory.staff(code).orElseThrow().roles()).isEmpty();
        form("/staff/" + code).post("/staff/" + code + "/leave").then().header("Location", endsWith("?done=left"));
        assertThat(directory.staff(code).orElseThrow().active()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        form("/staff/new").formParams(Map.of("fullName", "Ngô Thị Sai", "unit", "VP", "code", "xuly", "password",
                "Một câu dễ nhớ"))
                .post("/staff/new")
                .then()
                .statusCode(400)
                .body(containsString("value=\"Ngô Thị Sai\""), containsString("f-code-wrong"));
        form("/staff/new").formParams(Map.of("fullName", "", "unit", "VP", "code", "", "password", "ngắn"))
                .post("/staff/new")
                .then()
                .statusCode(400)
                .body(containsString("f-fullName-wrong"), containsString("f-code-wrong"));
        form("/staff/xuly").formParam("password", "ngắn")
                .post("/staff/xuly/password")
                .then()
                .statusCode(400)
                .body(containsString("ít nhất 8 ký tự"));
        form("/staff/xuly").formParam("grant", "KING").post("/staff/xuly/roles").then().statusCode(400);
        form("/staff/quantri").formParam("withdraw", "ADMINISTRATOR")
                .post("/staff/quantri/roles")
                .then()
                .statusCode(400);
    }

    @Test
    void aNewPasswordOfSomebodyWhoSeesFilesWaits() {
        String code = Hired.in("VP", Role.HANDLER);
        form("/staff/" + code).formParam("password", "Một câu khác hẳn")
                .post("/staff/" + code + "/password")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=waiting"));
    }

    @Test
    void theAgencyAndItsUnitsAreKeptOnScreen() {
        String unit = "P" + System.nanoTime() % 1_000_000;
        form("/staff/agency").formParams(Map.of("unitCode", unit, "unitName", "Phòng Thử nghiệm", "parent", "VP"))
                .post("/staff/agency/units")
                .then()
                .statusCode(303);
        SignedIn.as("quantri")
                .get("/staff/agency")
                .then()
                .body(containsString(unit), containsString("Phòng Thử nghiệm"));
        form("/staff/agency").formParams(Map.of("unitCode", unit, "unitName", "Phòng Thử nghiệm"))
                .post("/staff/agency/units")
                .then()
                .statusCode(400)
                .body(containsString("f-unitCode-wrong"));
        form("/staff/agency").formParams(Map.of("name", "", "place", "Lâm Đồng", "documentSymbol", "SKHCN"))
                .post("/staff/agency")
                .then()
                .statusCode(400)
                .body(containsString("f-name-wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/new", "/staff/agency"})
    void nobodyElseComesHere(String page) {
        SignedIn.as("giamdoc").get(page).then().statusCode(403);
    }

    private static RequestSpecification form(String page) {
        return SignedIn.form("quantri", page);
    }
}
