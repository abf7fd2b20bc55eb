package vn.nghedan.letter.classification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.letter.LetterActs;
import vn.nghedan.letter.LetterService;
import vn.nghedan.letter.NewLetter;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;

@QuarkusTest
@TestSecurity(user = "tiepdan", roles = "RECEIVING_OFFICER")
class LetterPagesTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
    private static final Officer RECEIVER = officer("tiepdan", Role.RECEIVING_OFFICER);
    private static final Officer COLLEAGUE = officer("tiepdan2", Role.RECEIVING_OFFICER);

    @Inject
    LetterService letters;
    @Inject
    LetterActs acts;
    @Inject
    CasesAtHand cases;

    // ---- the register

    @Test
    void whatIsLateStandsFirstAndIsFoundWithoutToneMarks() {
        String late = complaint("Trần Thị Xuân Đào", "Chậm cấp giấy chứng nhận kiểm định", MON_2026_10_05);
        String fresh = complaint("Trần Thị Xuân Đào", "Chậm cấp giấy chứng nhận kiểm định", FRI_2026_11_20);
        String page = given().queryParam("q", "tran thi xuan dao")
                .get("/letters?view=open")
                .then()
                .statusCode(200)
                .body(containsString("Quá hạn"), containsString("data-row"))
                .extract()
                .asString();
        assertThat(page.indexOf(late)).isPositive().isLessThan(page.indexOf(fresh));
        given().header("HX-Target", "register").get("/letters").then().body(not(containsString("<html")));
        given().redirects()
                .follow(false)
                .queryParam("q", late)
                .get("/letters")
                .then()
                .statusCode(303)
                .header("Location", containsString("/letters/%C4%90-2026-"));
    }

    @Test
    void noPageNamesWhoDenounces() {
        String code = letters.register(letter("DENUNCIATION", "Bế Thị Chim Gáy", "Nhận tiền khi kiểm định",
                FRI_2026_11_20), RECEIVER);
        List<String> pages = new java.util.ArrayList<>(List.of("/letters?view=all", "/letters/" + code,
                "/letters/" + code + "/receipt", "/letters/" + code + "/acts/CLASSIFY"));
        letters.read(code, RECEIVER)
                .file()
                .acts()
                .forEach(act -> pages.add("/letters/" + code + "/acts/" + act.act()));
        for (String page : pages) {
            given().get(page).then().statusCode(200).body(not(containsString("Chim Gáy")));
        }
        String hidden = letters.register(letter("DENUNCIATION", "Ai Đó", "Việc của người khác", FRI_2026_11_20),
                COLLEAGUE);
        given().get("/letters?view=all&q=" + hidden).then().body(not(containsString("data-row")));
        given().get("/letters/" + hidden).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "kiemtra", roles = "AUDITOR")
    void anAuditorReadsAndIsOfferedNothing() {
        String code = complaint("Người Đọc", "Một việc", FRI_2026_11_20);
        given().get("/letters").then().statusCode(200).body(not(containsString("href=\"/letters/new\"")));
        given().get("/letters/" + code).then().statusCode(200).body(not(containsString("/acts/")));
        given().get("/letters/new").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "truongphong", roles = "UNIT_HEAD")
    void aReceiptNamesWhoTookTheLetterInWhoeverPrintsIt() {
        String code = complaint("Người Nộp", "Một việc", FRI_2026_11_20);
        String receipt = given().get("/letters/" + code + "/receipt").then().statusCode(200).extract().asString();
        String sheet = receipt.substring(receipt.indexOf("<article"), receipt.indexOf("</article>"));
        assertThat(sheet)
                .contains("Võ Thị Ánh Tuyết, Chuyên viên tiếp công dân",
                        "<p class=\"signed-name\">Võ Thị Ánh Tuyết</p>")
                .doesNotContain("Trưởng phòng");
    }

    @Test
    @TestSecurity(user = "quantri", roles = "ADMINISTRATOR")
    void anAdministratorKnowsOfNoLetter() {
        String code = complaint("Người Đọc", "Một việc", FRI_2026_11_20);
        given().get("/letters/" + code).then().statusCode(404);
        given().get("/letters?view=all").then().statusCode(200).body(not(containsString("data-row")));
    }

    // ---- taking a letter in

    @Test
    void aLetterIsTakenInAndItsPageFollows() {
        Form form = show("/letters/new", "entry");
        Map<String, String> typed = typed("Y Thơm Niê", "Cấp phép chậm");
        String there = form.send("/letters/new", typed)
                .statusCode(303)
                .header("Location", containsString("fresh=true"))
                .extract()
                .header("Location");
        // the same button pressed twice is one letter
        assertThat(form.send("/letters/new", typed).statusCode(303).extract().header("Location")).isEqualTo(there);
        given().urlEncodingEnabled(false)
                .get(there)
                .then()
                .statusCode(200)
                .body(containsString("Đã tiếp nhận đơn Đ-2026-"), containsString("Y Thơm Niê"),
                        containsString("/receipt"));
    }

    @Test
    void whatWasTypedSurvivesAnError() {
        Map<String, String> typed = typed("Hoàng Phi Hồng", "Việc gõ dở");
        typed.put("receivedOn", "2026-12-24");
        typed.put("type", "");
        typed.put("groupSize", "hai");
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(400)
                .body(containsString("error-summary"), containsString("Hoàng Phi Hồng"), containsString("Việc gõ dở"),
                        containsString("value=\"hai\""), containsString("2026-12-24"));
        typed.put("groupSize", "2");
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(400)
                .body(containsString("f-receivedOn-wrong"), containsString("f-type-wrong"),
                        containsString("value=\"2\""));
    }

    @Test
    void oneContentIsEnoughAndMoreAreAddedWhereThereAreMore() {
        Map<String, String> typed = typed("Người Hai Việc", "Đình chỉ phòng thử nghiệm");
        assertThat(given().get("/letters/new").asString()).doesNotContain("name=\"contents[0]\"");
        typed.put("do", "content");
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(200)
                .body(containsString("name=\"contents[0]\" value=\"Đình chỉ phòng thử nghiệm\""),
                        containsString("name=\"contents[1]\""));
        typed.put("contents[0]", "Đình chỉ phòng thử nghiệm");
        typed.put("contents[1]", "Bồi thường thiệt hại");
        typed.put("do", "uncontent:1");
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(200)
                .body(not(containsString("name=\"contents[0]\"")));
        typed.remove("do");
        String there = show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(303)
                .extract()
                .header("Location");
        given().urlEncodingEnabled(false)
                .get(there)
                .then()
                .body(containsString("<li>Đình chỉ phòng thử nghiệm</li><li>Bồi thường thiệt hại</li>"));
    }

    @Test
    void aLetterSentOnIsListedForThoseWhoMayKnowOfIt() {
        String ours = sentOn("PETITION", RECEIVER, MON_2026_10_05);
        String theirs = sentOn("DENUNCIATION", COLLEAGUE, MON_2026_10_05);
        given().get("/letters/transferred?view=late")
                .then()
                .statusCode(200)
                .body(containsString(ours), containsString("Sở Xây dựng"), containsString("theo quy ước của cơ quan"),
                        not(containsString(theirs)));
        given().get("/letters/" + ours).then().body(containsString("Theo dõi đơn đã chuyển"));
    }

    private String sentOn(String type, Officer by, LocalDate on) {
        String code = letters.register(letter(type, "Người Gửi Nhầm", "Việc của nơi khác", on), by);
        for (Map.Entry<Act, Map<String, Object>> one : List.of(
                Map.entry(Act.CLASSIFY, Map.<String, Object>of("eligible", true, "inJurisdiction", false)),
                Map.entry(Act.TRANSFER, Map.<String, Object>of("to", "Sở Xây dựng")))) {
            acts.act(code, null,
                    new Proposal(one.getKey(), on, null, new DocumentRef("01/SKHCN", on), null, one.getValue()), by);
        }
        return code;
    }

    @Test
    void somebodyKnownIsFoundAndFilledIn() {
        complaint("Đàm Thị Quế Hương", "Việc trước", MON_2026_10_05);
        Map<String, String> typed = typed("", "Việc sau");
        typed.put("find", "dam thi que");
        typed.put("do", "find");
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(200)
                .body(containsString("Đàm Thị Quế Hương"), containsString("Việc sau"));
        typed.put("found[0].name", "Đàm Thị Quế Hương");
        typed.put("do", "pick:0");
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(200)
                .body(containsString("name=\"senders[0].name\" value=\"Đàm Thị Quế Hương\""),
                        containsString("Việc sau"));
        typed.put("do", "add");
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(200)
                .body(containsString("name=\"senders[1].name\""));
    }

    @Test
    void nobodyIsLookedForWhenSomebodyDenounces() {
        complaint("Sùng A Lử", "Việc trước", MON_2026_10_05);
        Map<String, String> typed = typed("", "Tố cáo");
        typed.putAll(Map.of("find", "sung a lu", "do", "find", "type", "DENUNCIATION"));
        show("/letters/new", "entry").send("/letters/new", typed)
                .statusCode(200)
                .body(not(containsString("Sùng A Lử")), containsString("giữ bí mật thông tin người tố cáo"));
    }

    // ---- classifying

    @Test
    void theChecklistAsksEachConditionWithItsArticle() {
        String code = complaint("Người Hỏi", "Một khiếu nại", FRI_2026_11_20);
        var page = given().get("/letters/" + code).then().statusCode(200);
        for (Requirement one : Requirement.of(MatterType.COMPLAINT, false)) {
            page.body(containsString("met." + one));
        }
        page.body(containsString("Điều 6 khoản 2 điểm a Thông tư 05/2021/TT-TTCP"), containsString("inJurisdiction"));
    }

    @Test
    void theVerdictIsShownBeforeItIsSaved() {
        String code = complaint("Người Hỏi", "Một khiếu nại", FRI_2026_11_20);
        Map<String, String> answers = answers(MatterType.COMPLAINT, "true");
        answers.put("met.LEGIBLE", "false");
        Form form = show("/letters/" + code + "/acts/CLASSIFY", "act-form");
        form.request(answers)
                .header("HX-Target", "verdict")
                .post("/letters/" + code + "/acts/CLASSIFY/preview")
                .then()
                .statusCode(200)
                .body(containsString("Không đủ điều kiện xử lý"), containsString("rách nát"),
                        not(containsString("<html")));
        assertThat(letters.read(code, RECEIVER).file().state()).isEqualTo("RECEIVED");
        form.send("/letters/" + code + "/acts/CLASSIFY", answers).statusCode(303);
        CaseFileView file = letters.read(code, RECEIVER).file();
        assertThat(file.state()).isEqualTo("NOT_ELIGIBLE");
        assertThat(file.facts().get(1).particulars()).containsEntry("reasons", List.of("LT_NE_ILLEGIBLE"));
        given().get("/letters/" + code).then().body(not(containsString("met.LEGIBLE")), containsString("/acts/FILE"));
    }

    @Test
    void whatIsNotAnsweredIsSaidAndTheRestStays() {
        String code = complaint("Người Hỏi", "Một khiếu nại", FRI_2026_11_20);
        Map<String, String> answers = answers(MatterType.COMPLAINT, "true");
        answers.remove("met.DATED");
        answers.put("note", "Chữ viết hơi mờ");
        show("/letters/" + code + "/acts/CLASSIFY", "act-form").send("/letters/" + code + "/acts/CLASSIFY", answers)
                .statusCode(400)
                .body(containsString("f-met.DATED-wrong"), containsString("Chữ viết hơi mờ"));
        answers = answers(MatterType.COMPLAINT, "true");
        answers.put("overLevel", "true");
        show("/letters/" + code + "/acts/CLASSIFY", "act-form").send("/letters/" + code + "/acts/CLASSIFY", answers)
                .statusCode(400)
                .body(containsString("Đơn vượt cấp được xử lý như đơn không thuộc thẩm quyền"));
    }

    @Test
    void aStaleClassificationKeepsWhatWasTypedAndShowsBoth() {
        String code = complaint("Người Hỏi", "Một khiếu nại", FRI_2026_11_20);
        Form form = show("/letters/" + code + "/acts/CLASSIFY", "act-form");
        act(code, Act.LINK, Map.of("case", cases.complaint(FRI_2026_11_20, "xuly"), "kind", "RELATED"));
        Map<String, String> answers = answers(MatterType.COMPLAINT, "true");
        answers.put("note", "Gõ từ trước");
        form.send("/letters/" + code + "/acts/CLASSIFY", answers)
                .statusCode(409)
                .body(containsString("Gõ từ trước"), containsString("Bản bạn đã xem"),
                        containsString("Đã liên kết hồ sơ"));
    }

    // ---- the other acts

    @Test
    void aCaseIsOpenedUnderAProcedureThatFits() {
        String code = complaint("Người Hỏi", "Một khiếu nại", FRI_2026_11_20);
        act(code, Act.CLASSIFY, Map.of("eligible", true, "inJurisdiction", true));
        String path = "/letters/" + code + "/acts/OPEN_CASE";
        given().get(path)
                .then()
                .statusCode(200)
                .body(containsString("value=\"COMPLAINT_FIRST\""), containsString("value=\"DISCIPLINE_FIRST\""),
                        not(containsString("value=\"PETITION\"")), not(containsString("value=\"DENUNCIATION\"")));
        show(path, "act-form").send(path, Map.of("on", "2026-11-20", "note", "chưa chọn"))
                .statusCode(400)
                .body(containsString("f-procedure-wrong"), containsString("chưa chọn"));
        show(path, "act-form")
                .send(path, Map.of("on", "2026-11-20", "procedure", "COMPLAINT_FIRST", "unit", "VP", "handler", "xuly"))
                .statusCode(303)
                .header("Location", containsString("/cases/VV-2026-"));
    }

    @Test
    void whatTheLawRefusesIsShownWithItsArticle() {
        String code = letters.register(letter("DENUNCIATION", "Ai Đó", "Tố cáo", FRI_2026_11_20), RECEIVER);
        act(code, Act.CLASSIFY, Map.of("eligible", true, "inJurisdiction", false));
        given().get("/letters/" + code)
                .then()
                .body(containsString("/acts/TRANSFER"), not(containsString("/acts/GUIDE")));
        String stored = complaint("Người Hỏi", "Một khiếu nại", FRI_2026_11_20);
        act(stored, Act.CLASSIFY,
                Map.of("eligible", false, "inJurisdiction", false, "reasons", List.of("LT_NE_FORM")));
        act(stored, Act.FILE, Map.of("ground", "LT_ST_A"));
        String path = "/letters/" + stored + "/acts/DESTROY";
        show(path, "act-form").send(path, Map.of("on", "2026-11-20", "document.number", "9/QĐ", "decidedBy", "giamdoc",
                "note", "Hết chỗ"))
                .statusCode(422)
                .body(containsString("Điều 28 khoản 2"), containsString("Hết chỗ"));
    }

    @Test
    void eachDateSaysWhy() {
        String code = complaint("Người Hỏi", "Một khiếu nại", FRI_2026_11_20);
        given().get("/letters/" + code + "/clocks/KN1_ACCEPT")
                .then()
                .statusCode(200)
                .body(containsString("Thụ lý khiếu nại lần đầu"), containsString("20/11/2026"));
        given().get("/letters/" + code + "/clocks/NO_SUCH").then().statusCode(404);
    }

    // ---- at hand

    private String complaint(String sender, String subject, LocalDate on) {
        return letters.register(letter("COMPLAINT", sender, subject, on), RECEIVER);
    }

    private static NewLetter letter(String type, String sender, String subject, LocalDate on) {
        return new NewLetter(on, "DESK", null, type,
                List.of(new NewLetter.Sender(sender, "1 Lê Lợi", null, null, null, null)), false, 1, null, true,
                subject, "Nội dung của " + sender, null);
    }

    private void act(String code, Act act, Map<String, Object> values) {
        acts.act(code, null, new Proposal(act, FRI_2026_11_20, null, new DocumentRef("01/SKHCN", FRI_2026_11_20), null,
                values), RECEIVER);
    }

    private static Officer officer(String code, Role role) {
        return new Officer(code, code, "Chuyên viên", "VP", "Văn phòng Sở", Set.of(role));
    }

    private static Map<String, String> typed(String sender, String subject) {
        return new HashMap<>(Map.of("senders[0].name", sender, "senders[0].address", "1 Lê Lợi", "groupSize", "1",
                "receivedOn", "2026-11-20", "source", "DESK", "type", "COMPLAINT", "subject", subject, "content",
                "Nội dung đơn", "signed", "true"));
    }

    private static Map<String, String> answers(MatterType type, String inJurisdiction) {
        Map<String, String> answers = new HashMap<>();
        Requirement.of(type, false).forEach(one -> answers.put("met." + one, "true"));
        answers.put("inJurisdiction", inJurisdiction);
        answers.put("on", "2026-11-20");
        return answers;
    }

    /** A form as a browser has it before it is filled in. */
    private record Form(Map<String, String> hidden, Map<String, String> cookies) {

        RequestSpecification request(Map<String, String> fields) {
            Map<String, String> all = new HashMap<>(hidden);
            all.putAll(fields);
            return given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(all);
        }

        ValidatableResponse send(String path, Map<String, String> fields) {
            return request(fields).post(path).then();
        }
    }

    private static Form show(String path, String cssClass) {
        Response shown = given().get(path);
        assertThat(shown.statusCode()).isEqualTo(200);
        String page = shown.asString();
        String form = page.substring(page.indexOf("class=\"" + cssClass + "\""));
        Matcher found = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form);
        Map<String, String> hidden = new HashMap<>();
        while (found.find()) {
            hidden.put(found.group(1), found.group(2));
        }
        return new Form(hidden, shown.cookies());
    }
}
