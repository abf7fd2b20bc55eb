package vn.nghedan.casefile.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.letter.LetterService;
import vn.nghedan.letter.NewLetter;

/** One search for visits, letters and cases. */
@QuarkusTest
@TestSecurity(user = "tiepdan", roles = "RECEIVING_OFFICER")
class SearchPagesTest {

    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
    private static final Officer RECEIVER = new Officer("tiepdan", "tiepdan", "Chuyên viên", "VP", "Văn phòng Sở",
            Set.of(Role.RECEIVING_OFFICER));

    @Inject
    LetterService letters;
    @Inject
    CasesAtHand cases;

    // ---- what is certain opens at once

    @Test
    void anExactNumberOpensItsFileHoweverItIsTyped() {
        String code = letter("COMPLAINT", "Nguyễn Văn Số", null, null);
        String bare = code.replaceFirst("Đ-2026-0*", "");
        for (String typed : List.of(code, code.toLowerCase(), "  " + code, "D-2026-" + bare, "d 2026 " + bare)) {
            search(typed).statusCode(303).header("Location", containsString("/letters/%C4%90-2026-"));
        }
        String visit = visit("Nguyễn Thị Lượt", "");
        search(visit).statusCode(303).header("Location", containsString("/visits/" + visit));
        search(visit + "-1").statusCode(303).header("Location", containsString("/visits/" + visit));
        search("TCD-2026-999999").statusCode(200).body(containsString("Không tìm thấy"));
    }

    @Test
    void aTelephoneOrPaperNumberOpensTheOnlyFileAndListsSeveral() {
        String phone = number("09");
        String paper = number("0771");
        String code = letter("COMPLAINT", "Trần Văn Điện", phone, paper);
        String spaced = phone.substring(0, 4) + " " + phone.substring(4, 7) + "." + phone.substring(7);
        for (String typed : List.of(phone, spaced, "+84" + phone.substring(1), paper)) {
            search(typed).statusCode(303).header("Location", containsString("/letters/"));
        }
        String visit = visit("Trần Văn Điện", ",\"phone\":\"" + phone + "\"");
        search(phone).statusCode(200)
                .body(containsString(visit), containsString(code), containsString("Lượt tiếp công dân"),
                        containsString("Đơn thư"), containsString("Trần Văn Điện"));
        // the registers find them too
        given().queryParam("q", phone).get("/visits").then().body(containsString(visit));
        given().queryParam("q", spaced).get("/letters").then().body(containsString(code));
    }

    // ---- what is not is listed by kind

    @Test
    void wordsWithoutToneMarksFindAllKinds() {
        String name = "Xê Đăng " + word();
        String letter = letter("PETITION", name, null, null);
        String visit = visit(name, "");
        String page = search(name.replace("ê", "e").replace("Đă", "Da")).statusCode(200).extract().asString();
        assertThat(page).contains("href=\"/visits/" + visit + "\"", "/letters/%C4%90" + letter.substring(1));
        assertThat(page.indexOf(visit)).as("visits stand before letters")
                .isLessThan(page.lastIndexOf("/letters/%C4%90"));
    }

    @Test
    void ofManyTheLastAreShownAndALinkLeadsToAll() {
        String word = word();
        for (int i = 0; i < 11; i++) {
            letter("PETITION", "Người " + word, null, null);
        }
        search(word).statusCode(200).body(containsString("href=\"/letters?view=all&amp;q=" + word + "\""));
        given().queryParam("q", word)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("letters.size()", equalTo(10), "more", equalTo(true), "visits", empty(), "cases", empty());
    }

    // ---- who may know

    @Test
    void whoeverDenouncesIsFoundByNothingThatIsTheirs() {
        String phone = number("09");
        String paper = number("0771");
        String word = word();
        String code = letter("DENUNCIATION", "Bế Thị " + word, phone, paper);
        for (String typed : List.of(phone, paper, "Bế Thị " + word)) {
            search(typed).statusCode(200).body(not(containsString("/letters/%C4%90" + code.substring(1))));
        }
        search(code).statusCode(303);
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void whatOneMayNotKnowOfIsNotThere() {
        String code = letter("DENUNCIATION", "Ai Đó", null, null);
        search(code).statusCode(200).body(containsString("Không tìm thấy"));
        given().queryParam("q", code)
                .get("/api/v1/search")
                .then()
                .body("letters", empty(), "exact", equalTo(null));
    }

    @Test
    @TestSecurity(user = "quantri", roles = "ADMINISTRATOR")
    void anAdministratorFindsNothing() {
        String code = letter("COMPLAINT", "Ai Đó", null, null);
        search(code).statusCode(200).body(containsString("Không tìm thấy"));
    }

    // ---- the rest

    @Test
    void programsAreAnsweredTheSame() {
        String code = letter("COMPLAINT", "Nguyễn Văn Máy", null, null);
        given().queryParam("q", code)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("exact", equalTo(code), "letters.code", contains(code));
        given().get("/api/v1/search").then().statusCode(200).body("letters", empty());
    }

    @Test
    void belowTheEmptyBoxStandsWhatOneWorkedOnLately() {
        String code = letter("COMPLAINT", "Nguyễn Văn Gần", null, null);
        search("").statusCode(200).body(containsString("Hồ sơ bạn làm gần đây"), containsString(code));
    }

    // ---- at hand

    private static ValidatableResponse search(String q) {
        return given().redirects().follow(false).queryParam("q", q).get("/search").then();
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String number(String prefix) {
        return prefix + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
    }

    private String letter(String type, String sender, String phone, String paper) {
        return letters.register(new NewLetter(FRI_2026_11_20, "DESK", null, type,
                List.of(new NewLetter.Sender(sender, "1 Lê Lợi", paper == null ? null : "CCCD", paper, phone, null)),
                false, 1, null, true, "Một việc", "Nội dung", null), RECEIVER);
    }

    private static String visit(String name, String more) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"receivedOn":"2026-11-20","kind":"REGULAR","medium":"IN_PERSON","groupSize":1,"content":"Nội dung",
                         "people":[{"name":"%s","address":"Đà Lạt"%s}],"matters":[{"type":"COMPLAINT"}]}"""
                        .formatted(name, more))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
