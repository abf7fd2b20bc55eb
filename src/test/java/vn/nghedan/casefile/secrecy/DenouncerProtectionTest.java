package vn.nghedan.casefile.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.casefile.CasesInHand.as;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.web.input.Toneless;

/** LTC Điều 56: whichever way a denunciation comes in, nobody without the right reads who it comes from. */
@QuarkusTest
class DenouncerProtectionTest {

    private static final List<String> OTHERS = List.of("tiepdan2", "xuly", "xuly2", "truongphong2", "kiemtra",
            "quantri");
    private static final String DAY = "2026-11-12";

    /** Every way into a denunciation. The answer: codes that others must not know of. */
    enum Way {

        VISIT_ALONE(who -> visit(who, "DENUNCIATION").all()), VISIT_BESIDE_A_COMPLAINT(
                who -> visit(who, "COMPLAINT", "DENUNCIATION").secret(2)), VISIT_BEFORE_A_COMPLAINT(
                        who -> visit(who, "DENUNCIATION", "COMPLAINT").secret(2)), LETTER(
                                who -> List.of(letter(who, "DENUNCIATION"))), MIXED(
                                        who -> List.of(letter(who, "MIXED"))), SPLIT(
                                                who -> split(who, "COMPLAINT", "DENUNCIATION")
                                                        .hidden()), SPLIT_THE_OTHER_WAY_ROUND(
                                                                who -> split(who, "DENUNCIATION", "COMPLAINT")
                                                                        .hidden()), RECLASSIFIED(who -> {
                                                                            String code = letter(who, "COMPLAINT");
                                                                            act("tiepdan", code, "RECLASSIFY",
                                                                                    Map.of("type", "DENUNCIATION",
                                                                                            "reason",
                                                                                            "Tố cáo hành vi"));
                                                                            return List.of(code);
                                                                        }), RECLASSIFIED_AFTER_A_VISIT(who -> {
                                                                            Visit visit = visit(who, "COMPLAINT");
                                                                            act("tiepdan", visit.letter(1),
                                                                                    "RECLASSIFY",
                                                                                    Map.of("type", "DENUNCIATION",
                                                                                            "reason",
                                                                                            "Tố cáo hành vi"));
                                                                            return visit.all();
                                                                        }), RECLASSIFIED_BESIDE_ANOTHER_MATTER(who -> {
                                                                            Visit visit = visit(who, "COMPLAINT",
                                                                                    "PETITION");
                                                                            act("tiepdan", visit.letter(1),
                                                                                    "RECLASSIFY",
                                                                                    Map.of("type", "DENUNCIATION",
                                                                                            "reason",
                                                                                            "Tố cáo hành vi"));
                                                                            return visit.all();
                                                                        }), RECLASSIFIED_WITH_ITS_CASE(who -> {
                                                                            Visit visit = visit(who, "COMPLAINT");
                                                                            act("tiepdan", visit.letter(1), "CLASSIFY",
                                                                                    Map.of("eligible", true,
                                                                                            "inJurisdiction", true));
                                                                            String opened = act("tiepdan",
                                                                                    visit.letter(1), "OPEN_CASE",
                                                                                    Map.of("procedure",
                                                                                            "COMPLAINT_FIRST"))
                                                                                    .path("case");
                                                                            act("tiepdan", visit.letter(1),
                                                                                    "RECLASSIFY",
                                                                                    Map.of("type", "DENUNCIATION",
                                                                                            "reason",
                                                                                            "Tố cáo hành vi"));
                                                                            List<String> all = new ArrayList<>(
                                                                                    visit.all());
                                                                            all.add(opened);
                                                                            return all;
                                                                        }), RECLASSIFIED_TO_ANOTHER_TYPE(who -> {
                                                                            String code = letter(who, "DENUNCIATION");
                                                                            act("tiepdan", code, "RECLASSIFY",
                                                                                    Map.of("type", "PETITION", "reason",
                                                                                            "Chỉ nêu nguyện vọng"));
                                                                            return List.of(code);
                                                                        });

        private final Function<Who, List<String>> hidden;

        Way(Function<Who, List<String>> hidden) {
            this.hidden = hidden;
        }

        /** Whether the same person is known from another matter that stays open. */
        boolean leavesAnOpenMatter() {
            return name().contains("A_COMPLAINT") || name().startsWith("SPLIT");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @DisplayName("T3, T4, T5, B4: no way into a denunciation shows others who it comes from, or that it is there")
    void noWayTells(Way way) {
        Who who = Who.of(way.ordinal());
        List<String> hidden = way.hidden.apply(who);
        assertThat(hidden).doesNotContainNull().isNotEmpty();
        for (String other : OTHERS) {
            for (String code : hidden) {
                for (String room : List.of("letters", "cases", "visits")) {
                    as(other).get("/api/v1/{room}/{code}", room, code).then().statusCode(404);
                    SignedIn.as(other).get("/{room}/{code}", room, code).then().statusCode(404);
                }
                SignedIn.as(other).get("/letters/{code}/receipt", code).then().statusCode(404);
                SignedIn.as(other).get("/visits/{code}/receipt", code).then().statusCode(404);
                as(other).get("/api/v1/letters/{code}/duplicates", code).then().statusCode(404);
                as(other).get("/api/v1/files/{code}/secrecy", code).then().statusCode(404);
                SignedIn.as(other).get("/files/{code}/secrecy", code).then().statusCode(404);
            }
            for (String list : listsFor(who)) {
                String answer = asked(other, list).asString();
                assertThat(answer).as(other + " " + list).doesNotContain(hidden).doesNotContain(who.secretText());
                if (!way.leavesAnOpenMatter()) {
                    assertThat(answer).as(other + " " + list).doesNotContain(who.name(), who.idNumber(), who.phone());
                }
            }
        }
        for (String knowing : List.of("tiepdan", "giamdoc")) {
            for (String code : hidden.stream().filter(code -> code.startsWith("Đ")).toList()) {
                as(knowing).get("/api/v1/letters/{code}", code).then().statusCode(200);
            }
        }
    }

    private static List<String> listsFor(Who who) {
        List<String> lists = new ArrayList<>(List.of("/api/v1/notices", "/notices", "/letters/transferred",
                "/visits/register?from=" + DAY + "&to=" + DAY, "/api/v1/cases?size=200&sort=-receivedOn"));
        // written otherwise than on record, since a page says what was looked for
        for (String q : List.of(Toneless.of(who.name()), who.idNumber().replaceFirst("^(...)", "$1 "),
                who.phone().replaceFirst("^(....)", "$1 "))) {
            lists.addAll(List.of("/api/v1/letters?size=200&q=" + q, "/api/v1/visits?size=200&q=" + q,
                    "/api/v1/cases?size=200&q=" + q, "/letters?q=" + q, "/visits?q=" + q, "/cases?q=" + q,
                    "/visits/new/former?q=" + q, "/letters/new?q=" + q));
        }
        return lists;
    }

    // ---- two worlds

    @ParameterizedTest
    @ValueSource(strings = {"COMPLAINT,DENUNCIATION", "DENUNCIATION,COMPLAINT"})
    @DisplayName("T3: with and without the denunciation others get the same answers about the visit, in both orders")
    void theVisitIsTheSameWithoutIt(String order) {
        Who who = Who.of(40);
        Visit with = visit(who, order.split(","));
        Visit without = visit(who, "COMPLAINT");
        for (String other : OTHERS) {
            assertThat(told(other, "/api/v1/visits/" + with.number())).as(other)
                    .isEqualTo(told(other, "/api/v1/visits/" + without.number()));
            assertThat(told(other, "/visits/" + with.number())).as(other)
                    .isEqualTo(told(other, "/visits/" + without.number()));
            assertThat(told(other, "/api/v1/letters/" + with.letter(1))).as(other)
                    .isEqualTo(told(other, "/api/v1/letters/" + without.letter(1)));
            assertThat(told(other, "/api/v1/visits?q=" + with.number())).as(other)
                    .isEqualTo(told(other, "/api/v1/visits?q=" + without.number()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLAINT,DENUNCIATION", "DENUNCIATION,COMPLAINT"})
    @DisplayName("T5: the complaint taken out of a mixed letter looks to others like a letter of its own, with its term")
    void thePartIsALetter(String order) {
        Who who = Who.of(41);
        String part = split(who, order.split(",")).open();
        as("xuly").get("/api/v1/letters/{code}", part)
                .then()
                .statusCode(200)
                .body("origin", nullValue())
                .body("links.size()", equalTo(0))
                .body("facts.particulars.origin", not(hasItem(notNullValue())))
                .body("clocks.find { it.rule == 'KN1_ACCEPT' }.status", equalTo("RUNNING"));
    }

    @Test
    @DisplayName("T5: a mixed letter is closed from receipt and has the term of a denunciation")
    void aMixedLetterHasItsTerm() {
        String code = letter(Who.of(42), "MIXED");
        as("tiepdan").get("/api/v1/letters/{code}", code)
                .then()
                .statusCode(200)
                .body("restricted", equalTo(true))
                .body("parties.name", hasItem(Who.of(42).name()))
                .body("clocks.find { it.rule == 'TC_INTAKE' }.status", equalTo("RUNNING"));
        as("kiemtra").get("/api/v1/letters/{code}", code).then().statusCode(404);
    }

    /** Programs sign in with each call, pages with a session. */
    private static Response asked(String officer, String address) {
        return address.startsWith("/api/") ? as(officer).get(address) : SignedIn.as(officer).get(address);
    }

    private static String told(String other, String address) {
        return asked(other, address).asString()
                .replaceAll("(TCD|Đ|%C4%90|VV)-2026-\\d+", "N")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+[+0-9:Z]*", "T")
                .replaceAll("\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}", "T")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+", "K")
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    // ---- lifting takes two

    @Test
    @DisplayName("B4: secrecy is lifted by two, with the reason on record; until then the file stays closed")
    void liftingTakesTwo() {
        String code = letter(Who.of(50), "DENUNCIATION");
        lifting("tiepdan", code, "", "x")
                .statusCode(409);
        act("tiepdan", code, "RECLASSIFY", Map.of("type", "PETITION", "reason", "Chỉ nêu nguyện vọng"));
        as("xuly").get("/api/v1/letters/{code}", code).then().statusCode(404);

        lifting("tiepdan", code, "", "Không tố cáo ai")
                .statusCode(400);
        lookedOver("giamdoc", code);
        lifting("giamdoc", code, "", "Không tố cáo ai")
                .statusCode(200);
        as("xuly").get("/api/v1/letters/{code}", code).then().statusCode(404);
        lifting("tiepdan", code, "/decline", "Còn nghi ngờ")
                .statusCode(200)
                .body("proposal", nullValue(), "restricted", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"DENUNCIATION, COMPLAINT", "DENUNCIATION, PETITION", "COMPLAINT, DENUNCIATION"})
    @DisplayName("T4, B4: a correction does not change the type: re-classifying does, with all that follows from it")
    void noTypeByCorrection(String had, String wanted) {
        String code = letter(Who.of(60), had);
        as("tiepdan").body(Map.of("on", "2026-11-23", "fact", 1, "reason", "Vào sổ nhầm loại", "replacement",
                Map.of("type", wanted)))
                .post("/api/v1/letters/{code}/acts/CORRECT", code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("replacement.type"));
    }

    @Test
    @DisplayName("B4: whoever proposed it does not confirm it")
    void nobodyConfirmsAlone() {
        String code = letter(Who.of(51), "DENUNCIATION");
        lookedOver("tiepdan", code);
        act("tiepdan", code, "RECLASSIFY", Map.of("type", "COMPLAINT", "reason", "Vào sổ nhầm loại"));
        lifting("tiepdan", code, "", "")
                .statusCode(400);
        lifting("tiepdan", code, "", "Vào sổ nhầm loại")
                .statusCode(200)
                .body("restricted", equalTo(true), "proposal.by", equalTo("tiepdan"));
        lifting("tiepdan", code, "/confirm", "Đúng")
                .statusCode(403);
        lifting("xuly", code, "/confirm", "Đúng")
                .statusCode(404);
        as("xuly").get("/api/v1/letters/{code}", code).then().statusCode(404);
        lifting("giamdoc", code, "/confirm", "Đã đọc đơn, là khiếu nại")
                .statusCode(200)
                .body("restricted", equalTo(false), "record.what", hasItem("LIFTED"),
                        "record.reason", hasItem("Đã đọc đơn, là khiếu nại"));
        as("xuly").get("/api/v1/letters/{code}", code)
                .then()
                .statusCode(200)
                .body(not(containsString(Who.of(51).name())));
    }

    // ---- the second look

    @Test
    @DisplayName("B2, B3: the handler reads the letter once it was looked over; who took it in no longer does")
    void theHandlerReadsWhatWasLookedOver() {
        String code = register(new LinkedHashMap<>(Map.of("receivedOn", DAY, "source", "DESK", "type", "DENUNCIATION",
                "senders",
                List.of(Map.of("name", "Đặng Thị Quý Mão", "address", "12 Trần Phú, phường Xuân Hương, Đà Lạt",
                        "phone", "0912345678")),
                "subject", "Tố cáo nhận tiền",
                "content", "Bà Quý Mão ở gần chợ Xuân Hương, số máy 0263 3822 311, thấy ông Phú nhận tiền.")));
        act("tiepdan", code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true));
        String file = act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "DENUNCIATION", "handler", "xuly"))
                .path("case");
        as("xuly").get("/api/v1/cases/{code}", file)
                .then()
                .statusCode(200)
                .body("content", nullValue(), "origin", equalTo(code));
        as("xuly").get("/api/v1/letters/{code}", code).then().statusCode(200).body("content", nullValue());
        SignedIn.as("xuly").get("/cases/{code}", file).then().statusCode(200).body(not(containsString("Quý Mão")));
        as("xuly").body(Map.of()).post("/api/v1/files/{code}/secrecy/look", code).then().statusCode(403);

        as("tiepdan").get("/api/v1/files/{code}/secrecy", code)
                .then()
                .statusCode(200)
                .body("lookedOver", equalTo(false))
                .body("passages", hasItem("Quý Mão"))
                .body("passages", hasItem("Xuân Hương"))
                .body("passages", hasItem("0263 3822 311"));
        as("tiepdan").body(Map.of("hide", List.of("Quý Mão")))
                .post("/api/v1/files/{code}/secrecy/look", code)
                .then()
                .statusCode(400);
        as("tiepdan").body(Map.of("hide", List.of("không có ở đó"), "reason", "x"))
                .post("/api/v1/files/{code}/secrecy/look", code)
                .then()
                .statusCode(400);
        SignedIn.as("tiepdan")
                .get("/files/{code}/secrecy", code)
                .then()
                .statusCode(200)
                .body(containsString("<mark>Quý Mão</mark>"));
        as("tiepdan").body(Map.of("hide", List.of("Bà Quý Mão", "chợ Xuân Hương", "0263 3822 311"), "reason",
                "Lộ người tố cáo")).post("/api/v1/files/{code}/secrecy/look", code).then().statusCode(204);

        String text = "[…] ở gần […], số máy […], thấy ông Phú nhận tiền.";
        as("xuly").get("/api/v1/cases/{code}", file).then().body("content", equalTo(text));
        as("xuly").get("/api/v1/letters/{code}", code).then().body("content", equalTo(text));
        SignedIn.as("xuly").get("/cases/{code}", file).then().body(containsString("thấy ông Phú nhận tiền"));
        as("giamdoc").get("/api/v1/files/{code}/secrecy", file)
                .then()
                .body("record.what", hasItem("LOOKED_OVER"), "record.passages", hasItem(3));
        as("tiepdan").get("/api/v1/letters/{code}", code).then().statusCode(404);
        as("xuly2").get("/api/v1/letters/{code}", code).then().statusCode(404);
    }

    @Test
    @DisplayName("B3: the handler of a complaint reads the whole letter in the case and by its number")
    void theHandlerOfAComplaintReadsItsLetter() {
        String text = "Đề nghị xem lại diện tích 120 m² bị thu hồi tại thôn Đạ Nghịt.";
        String code = register(new LinkedHashMap<>(Map.of("receivedOn", DAY, "source", "DESK", "type", "COMPLAINT",
                "senders", List.of(Map.of("name", "Lê Thị Bông", "address", "7 Hà Huy Tập, Đà Lạt")), "subject",
                "Thu hồi đất", "content", text, "signed", true)));
        act("tiepdan", code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true));
        String file = act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "COMPLAINT_FIRST", "handler", "xuly"))
                .path("case");
        as("xuly").get("/api/v1/cases/{code}", file)
                .then()
                .statusCode(200)
                .body("content", equalTo(text), "origin", equalTo(code));
        as("xuly").get("/api/v1/letters/{code}", code).then().statusCode(200).body("content", equalTo(text));
        SignedIn.as("xuly")
                .get("/cases/{code}", file)
                .then()
                .statusCode(200)
                .body(containsString("120 m² bị thu hồi"), containsString(code))
                .body(not(containsString("đã lược bỏ thông tin người tố cáo")));
    }

    @Test
    @DisplayName("B2: until the second look nobody but who took it in reads subject, contents and what was noted, on no page and in no list")
    void theSecondLookComesFirst() {
        String code = register(new LinkedHashMap<>(Map.of("receivedOn", DAY, "source", "POST", "type", "DENUNCIATION",
                "senders", List.of(Map.of("name", "Vương Thị Tường Loan", "address", "4 Bùi Thị Xuân, Đà Lạt")),
                "subject", "Vợ ông trưởng thôn tố cáo việc chia đất", "content", "Thấy ông Phú chia đất cho người nhà.",
                "contents", List.of("Con dâu út thấy việc chia đất", "Nhận tiền"),
                "alsoSentTo", "Hội phụ nữ thôn Đạ Nghịt")));
        act("tiepdan", code, "CLASSIFY",
                Map.of("eligible", true, "inJurisdiction", true, "note", "Người gửi bán quán đầu dốc"));
        String file = act("tiepdan", code, "OPEN_CASE",
                Map.of("procedure", "DENUNCIATION", "handler", "xuly", "note", "Đơn của chị bán quán")).path("case");
        List<String> telling = List.of("trưởng thôn", "Con dâu út", "bán quán", "Đạ Nghịt");
        for (String address : List.of("/api/v1/cases/" + file, "/api/v1/letters/" + code, "/cases/" + file,
                "/letters/" + code, "/api/v1/cases?size=200&sort=-code", "/cases?view=open&handler=me", "/",
                "/api/v1/letters?size=200&sort=-code")) {
            Response read = address.startsWith("/api") ? as("xuly").get(address) : SignedIn.as("xuly").get(address);
            read.then().statusCode(200);
            telling.forEach(text -> assertThat(read.asString()).as(address).doesNotContain(text));
        }
        String subject = "Vợ ông trưởng thôn tố cáo việc chia đất";
        for (String reader : List.of("giamdoc", "xuly")) {
            // a list tells each what the page tells them
            as(reader).get("/api/v1/cases?size=200&sort=-code")
                    .then()
                    .body("items.find { it.code == '" + file + "' }.subject",
                            equalTo(reader.equals("giamdoc") ? subject : "[…]"));
            as(reader).get("/api/v1/cases/{code}", file)
                    .then()
                    .body("subject", equalTo(reader.equals("giamdoc") ? subject : "[…]"));
        }
        as("tiepdan").get("/api/v1/letters/{code}", code)
                .then()
                .body("subject", equalTo(subject))
                .body("facts.note", hasItem("Người gửi bán quán đầu dốc"));

        as("tiepdan").body(Map.of("hide", List.of("Vợ ông trưởng thôn", "Con dâu út"), "reason", "Lộ người tố cáo"))
                .post("/api/v1/files/{code}/secrecy/look", code)
                .then()
                .statusCode(204);
        as("xuly").get("/api/v1/cases/{code}", file)
                .then()
                .body("subject", equalTo("[…] tố cáo việc chia đất"))
                .body("contents.summary", equalTo(List.of("[…] thấy việc chia đất", "Nhận tiền")));
    }

    @ParameterizedTest
    @CsvSource({"'Tôn Nữ Hải Vy','Gọi bà tôn nữ hải vy lên bổ sung','Gọi bà %s lên bổ sung'",
            "'Hồ Văn Ngộ','Số 0912 777 888 gọi lại','Số %s gọi lại'"})
    @DisplayName("T8: what an officer notes in a denunciation is written down without whoever denounces")
    void notesAreWrittenDownWithout(String name, String noted, String kept) {
        String code = register(new LinkedHashMap<>(Map.of("receivedOn", DAY, "source", "POST", "type", "DENUNCIATION",
                "senders", List.of(Map.of("name", name, "address", "4 Bùi Thị Xuân, Đà Lạt", "phone", "0912777888")),
                "subject", "Tố cáo nhận tiền", "content", "Thấy ông Phú nhận tiền.", "alsoSentTo", noted)));
        String alias = as("tiepdan").get("/api/v1/letters/{code}", code)
                .path("parties.find { it.role == 'APPLICANT' }.name");
        act("tiepdan", code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true, "note", noted));
        as("tiepdan").get("/api/v1/letters/{code}", code)
                .then()
                .body("facts.note", hasItem(kept.formatted(alias)), "facts[0].particulars.alsoSentTo",
                        equalTo(kept.formatted(alias)));
    }

    // ---- internals

    record Who(String name, String idNumber, String phone) {

        static Who of(int number) {
            String letters = "Hoài An,Bích Liên,Cẩm Tú,Diệu Linh,Gia Hân,Kiều My,Lan Chi,Mỹ Uyên,Ngọc Bích,Phương Vy,"
                    + "Quế Trân,Thảo Nhi,Uyển Nhi,Vân Khánh,Xuân Quỳnh";
            String[] given = letters.split(",");
            return new Who("Tôn Nữ " + given[number % given.length] + " " + (char) ('A' + number / given.length) + "nh",
                    "0681900%05d".formatted(number), "0977%06d".formatted(number));
        }

        String secretText() {
            return "Điều kín của " + phone.substring(7);
        }

        Map<String, Object> person() {
            return Map.of("name", name, "address", "7 Ngõ Vắng, Đà Lạt", "idKind", "CCCD", "idNumber", idNumber,
                    "phone",
                    phone);
        }
    }

    record Visit(String number, List<String> letters) {

        /** Of the matter at this place. */
        String letter(int place) {
            return letters.get(place - 1);
        }

        List<String> secret(int place) {
            return List.of(number + "-" + place, letter(place));
        }

        List<String> all() {
            List<String> all = new ArrayList<>(List.of(number));
            for (int place = 1; place <= letters.size(); place++) {
                all.addAll(secret(place));
            }
            return all;
        }
    }

    private static Visit visit(Who who, String... types) {
        List<Map<String, Object>> matters = new ArrayList<>();
        for (String type : types) {
            matters.add(Map.of("type", type, "summary",
                    type.equals("DENUNCIATION") ? who.secretText() : "Đề nghị xem lại quyết định", "letterHandedIn",
                    true));
        }
        Response logged = as("tiepdan").body(Map.of("receivedOn", DAY, "kind", "REGULAR", "medium", "IN_PERSON",
                "content",
                types.length == 1 && !types[0].equals("DENUNCIATION") ? "Đề nghị xem lại quyết định" : who.secretText(),
                "people", List.of(who.person()), "matters", matters)).post("/api/v1/visits");
        logged.then().statusCode(201);
        return new Visit(logged.path("number"), logged.path("matters.letter"));
    }

    private static String letter(Who who, String type) {
        return register(new LinkedHashMap<>(Map.of("receivedOn", DAY, "source", "DESK", "type", type, "senders",
                List.of(who.person()), "subject", "Đơn của " + who.name(), "content",
                who.secretText() + ", tôi là " + who.name() + ", " + who.phone())));
    }

    /** @param step empty for proposing it, {@code /confirm} or {@code /decline} */
    private static ValidatableResponse lifting(String login, String code, String step, String reason) {
        return as(login).body(Map.of("reason", reason))
                .post("/api/v1/files/{code}/secrecy/lifting" + step, code)
                .then();
    }

    private static void lookedOver(String login, String code) {
        as(login).body(Map.of("hide", List.of()))
                .post("/api/v1/files/{code}/secrecy/look", code)
                .then()
                .statusCode(200);
    }

    private static String register(Map<String, Object> letter) {
        return as("tiepdan").body(letter).post("/api/v1/letters").then().statusCode(201).extract().path("code");
    }

    record Parts(String whole, String open, String secret) {

        List<String> hidden() {
            return List.of(whole, secret);
        }
    }

    private static Parts split(Who who, String... types) {
        String mixed = letter(who, "MIXED");
        List<Map<String, Object>> parts = new ArrayList<>();
        for (String type : types) {
            parts.add(Map.of("type", type, "summary",
                    type.equals("DENUNCIATION") ? who.secretText() : "Đề nghị xem lại quyết định"));
        }
        Response split = act("tiepdan", mixed, "SPLIT", Map.of("parts", parts));
        List<String> children = split.path("links.findAll { it.kind == 'FOLLOWED_BY' }.code");
        assertThat(children).hasSize(2);
        return new Parts(mixed, children.get(0), children.get(1));
    }

    private static Response act(String login, String code, String act, Map<String, Object> fields) {
        Map<String, Object> body = new LinkedHashMap<>(fields);
        body.putIfAbsent("on", "2026-11-13");
        body.putIfAbsent("document", Map.of("number", "01/SKHCN"));
        Response response = as(login).body(body).post("/api/v1/letters/{code}/acts/{act}", code, act);
        response.then().statusCode(200);
        return response;
    }
}
