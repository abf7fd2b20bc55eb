package vn.nghedan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.nghedan.reception.visit.VisitResourceTest.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.reception.visit.VisitResourceTest;
import vn.nghedan.web.Looks;

/** What is asked of days long past is compared with what stood there before: all tests share one database. */
@QuarkusTest
@DisplayName("Báo cáo thống kê — TT 06/2025, TT 01/2024, TT 02/2021")
class ReportTest {

    private static final String QUARTER_2_2024 = "from=2024-03-15&to=2024-06-14";

    @TestHTTPResource
    URI root;

    @BeforeEach
    void standOnOneDay() {
        VisitResourceTest.today(LocalDate.of(2026, 11, 30));
    }

    @Test
    @DisplayName("the second quarter of 2024 by TT 01/2024, column by column")
    void theWorkedExample() {
        Map<Integer, Integer> before = figures("kiemtra", "01-TCD", QUARTER_2_2024);
        String first = regular("2024-03-20", 1, null);
        String group = inSession("2024-04-15", "giamdoc", 6);
        long empty = session("2024-05-15", "giamdoc");
        act(empty, "NOBODY_CAME", "2024-05-15");
        String again = regular("2024-05-27", 1, first);
        inSession("2024-06-13", "phogiamdoc", 2);
        String last = regular("2024-06-14", 3, null);
        String after = regular("2024-06-15", 1, null);

        int[] expected = {5, 13, 5, 3, 5, 2, 1, 0, 0, 0, 0, 2, 1, 6, 1, 0, 1, 6, 1, 0, 1, 1, 2, 1, 0, 0, 0, 0, 0};
        Map<Integer, Integer> now = figures("kiemtra", "01-TCD", QUARTER_2_2024);
        for (int ms = 1; ms <= expected.length; ms++) {
            assertThat(now.get(ms) - before.get(ms)).as("column %d", ms).isEqualTo(expected[ms - 1]);
        }
        read("kiemtra", "/01-TCD?" + QUARTER_2_2024).body("version", equalTo("TT01-2024"))
                .body("notes", hasItem("Ngày 15/05/2024: Thủ trưởng trực, không có công dân đến"));

        JsonPath visits = records("kiemtra", "01-TCD", 4, QUARTER_2_2024);
        assertThat(visits.getList("items.number")).contains(first, again, last).doesNotContain(group, after);
        assertThat(visits.getInt("figure")).isEqualTo(now.get(4));
        assertThat(records("kiemtra", "01-TCD", 1, QUARTER_2_2024).getList("items.number", String.class))
                .contains(first, group, again, last);
        assertThat(records("kiemtra", "01-TCD", 12, QUARTER_2_2024).getList("items.on"))
                .contains("2024-04-15", "2024-05-15");
    }

    @Test
    @DisplayName("the same facts by TT 06/2025: announced days, and each matter once")
    void inTheFormOfToday() {
        String days = "from=2015-12-15&to=2016-03-14";
        Map<Integer, Integer> before = figures("kiemtra", "01-TCD", days + "&version=TT06-2025");
        String first = regular("2016-01-11", 1, null);
        inSession("2016-01-20", "giamdoc", 5, first);
        session("2016-02-22", "giamdoc");
        Map<Integer, Integer> now = figures("kiemtra", "01-TCD", days + "&version=TT06-2025");
        Map<Integer, Integer> more = new HashMap<>();
        now.forEach((ms, value) -> more.put(ms, value - before.get(ms)));
        assertThat(more).containsEntry(1, 2)
                .containsEntry(2, 6)
                .containsEntry(3, 1)
                .containsEntry(4, 1)
                .containsEntry(5, 1)
                .containsEntry(7, 0)
                .containsEntry(10, 2)
                .containsEntry(11, 1)
                .containsEntry(13, 1)
                .containsEntry(14, 1)
                .containsEntry(15, 5);
        read("kiemtra", "/01-TCD?" + days + "&version=TT06-2025")
                .body("checks.find { it.expr == '10 ≥ months' || it.expr.startsWith('10 ≥') }.ok", equalTo(false));
    }

    @Test
    @DisplayName("a denunciation is counted, and its visit named only to whoever may know of it")
    void whatOneMayNotKnowOfIsOnlyCounted() {
        String days = "from=2017-12-15&to=2018-03-14";
        String secret = visit("tiepdan2", "2018-02-05", "REGULAR", 1, "DENUNCIATION", null, null);
        JsonPath open = records("giamdoc", "01-TCD", 4, days + "&version=TT02-2021");
        assertThat(open.getList("items.number")).contains(secret);
        JsonPath other = records("xuly", "01-TCD", 4, days + "&version=TT02-2021");
        assertThat(other.getList("items.number")).doesNotContain(secret);
        assertThat(other.getInt("figure")).isEqualTo(open.getInt("figure"));
        assertThat(other.getInt("hidden")).isPositive();
        assertThat(SignedIn.as("xuly").get("/reports/01-TCD/cells/4?" + days + "&version=TT02-2021").asString())
                .doesNotContain(secret)
                .contains("không thuộc phạm vi được biết");
    }

    @Test
    void whoCameToADialogueWasNotReceived() {
        String days = "from=2016-12-15&to=2017-03-14&version=TT06-2025";
        Map<Integer, Integer> before = figures("kiemtra", "01-TCD", days);
        Number dialogue = as("tiepdan")
                .body("""
                        {"kind":"UNSCHEDULED","purpose":"DIALOGUE","medium":"IN_PERSON","on":"2017-02-13","startsAt":"08:00","place":"Sở",
                         "chair":"giamdoc","subject":"Đối thoại với doanh nghiệp"}""")
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visit("tiepdan", "2017-02-13", "UNSCHEDULED", 7, "PETITION", dialogue.longValue(), null);
        assertThat(figures("kiemtra", "01-TCD", days)).isEqualTo(before);
    }

    @Test
    void otherDaysAndARunningPeriodAreForThoseWhoSeeAllNumbers() {
        for (String days : List.of("from=2026-11-23&to=2026-11-23", "from=2026-09-15&to=2026-12-14")) {
            for (String reader : List.of("tiepdan", "xuly", "truongphong")) {
                as(reader).get("/api/v1/reports/01-TCD?" + days).then().statusCode(403);
                as(reader).get("/api/v1/reports/01-TCD/cells/1?" + days).then().statusCode(403);
                SignedIn.as(reader).get("/reports/01-TCD.xlsx?" + days).then().statusCode(403);
            }
            read("giamdoc", "/01-TCD?" + days);
        }
        read("xuly", "/01-TCD?from=2026-06-15&to=2026-09-14");
        as("quantri").get("/api/v1/reports/01-TCD?period=2026-QUARTER_2").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"from=x&to=2026-01-01, from", "from=2026-02-01&to=2026-01-01, to", "from=2026-01-01, to",
            "period=2026-QUARTER_9, period", "from=0001-01-01&to=2026-01-01, from"})
    void whatDoesNotFitIsNamed(String asked, String field) {
        as("giamdoc").get("/api/v1/reports/01-TCD?" + asked)
                .then()
                .statusCode(400)
                .body("errors.field", contains(field));
        SignedIn.as("giamdoc").get("/reports/01-TCD?" + asked).then().statusCode(400);
        SignedIn.as("giamdoc").get("/reports?" + asked).then().statusCode(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as("giamdoc").get("/api/v1/reports/09-TCD?" + QUARTER_2_2024).then().statusCode(404);
        as("giamdoc").get("/api/v1/reports/01-TCD/cells/30?" + QUARTER_2_2024).then().statusCode(404);
        as("giamdoc").get("/api/v1/reports/01-TCD?from=2019-01-01&to=2019-03-14").then().statusCode(404);
    }

    @Test
    void theWorkbookAndThePdfHaveTheFiguresOfTheScreen() throws IOException {
        Map<Integer, Integer> figures = figures("giamdoc", "01-TCD", "period=2026-QUARTER_3");
        String days = "from=2026-06-15&to=2026-09-14";
        byte[] book = SignedIn.as("giamdoc")
                .get("/reports/01-TCD.xlsx?" + days)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            Sheet sheet = opened.getSheetAt(0);
            int last = sheet.getLastRowNum();
            int row = 0;
            while (row <= last && (sheet.getRow(row) == null || sheet.getRow(row).getCell(0) == null
                    || !"MS".equals(sheet.getRow(row).getCell(0).toString()))) {
                row++;
            }
            assertThat(sheet.getRow(row).getCell(1).getStringCellValue()).isEqualTo("1=5+11+17");
            for (int ms = 1; ms <= 21; ms++) {
                assertThat(sheet.getRow(row + 1).getCell(ms).getNumericCellValue())
                        .isEqualTo(figures.get(ms).doubleValue());
            }
            assertThat(sheet.getMergedRegions()).extracting(area -> area.formatAsString()).contains("K5:P5");
        }
        byte[] pdf = SignedIn.as("giamdoc")
                .get("/reports/01-TCD.pdf?" + days)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(opened);
            assertThat(text).contains("Biểu số 01/TCD", "15/06/2026", "14/09/2026", "NGƯỜI LẬP BIỂU");
            assertThat(opened.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void thePageLeadsFromAFigureToItsRecords() {
        SignedIn.as("tiepdan")
                .get("/reports")
                .then()
                .statusCode(200)
                .body(containsString("/reports/01-TCD?from=2026-06-15&amp;to=2026-09-14"))
                .body(not(containsString("name=\"from\"")))
                .body(not(containsString("Khoảng ngày khác")));
        SignedIn.as("giamdoc")
                .get("/reports/01-TCD?period=2026-QUARTER_3")
                .then()
                .statusCode(200)
                .body(containsString(
                        "/reports/01-TCD/cells/5?from=2026-06-15&amp;to=2026-09-14&amp;version=TT06-2025"));
    }

    @Test
    void thePagesFitAPhoneAndADesk() {
        regular("2026-07-08", 1, null);
        Looks looks = new Looks(root, "giamdoc");
        looks.at("/reports?period=2026-QUARTER_3", "reports");
        // the head did not receive in each of these months
        looks.at("/reports/01-TCD?from=2014-07-01&to=2015-06-30&version=TT06-2025", "report-form");
        looks.at("/reports/01-TCD/cells/1?from=2026-06-15&to=2026-09-14", "report-records");
    }

    @Test
    void whereNothingIsCountedThePageSaysSo() {
        SignedIn.as("giamdoc")
                .get("/reports/01-TCD/cells/1?from=2014-07-01&to=2014-07-01&version=TT02-2021")
                .then()
                .statusCode(200)
                .body(containsString("Không có gì được đếm"));
        SignedIn.as("giamdoc")
                .get("/reports?from=2019-01-01&to=2019-03-14")
                .then()
                .statusCode(200)
                .body(containsString("Không có biểu nào áp dụng"));
    }

    // ---- saying it shortly

    private static Map<Integer, Integer> figures(String reader, String form, String asked) {
        List<Map<String, Object>> cells = read(reader, "/" + form + "?" + asked).extract().jsonPath().getList("cells");
        Map<Integer, Integer> figures = new HashMap<>();
        cells.forEach(cell -> figures.put((Integer) cell.get("ms"), (Integer) cell.get("value")));
        return figures;
    }

    private static JsonPath records(String reader, String form, int ms, String asked) {
        return read(reader, "/" + form + "/cells/" + ms + "?" + asked).extract().jsonPath();
    }

    private static ValidatableResponse read(String reader, String address) {
        return as(reader).get("/api/v1/reports" + address).then().statusCode(200);
    }

    private static String regular(String day, int persons, String earlier) {
        return visit("tiepdan", day, "REGULAR", persons, "PETITION", null, earlier);
    }

    private static String inSession(String day, String chair, int persons) {
        return inSession(day, chair, persons, null);
    }

    private static String inSession(String day, String chair, int persons, String earlier) {
        long session = session(day, chair);
        String number = visit("tiepdan", day, "PERIODIC", persons, "PETITION", session, earlier);
        act(session, "HOLD", day);
        return number;
    }

    private static String visit(String receiver, String day, String kind, int persons, String type, Long session,
            String earlier) {
        return as(receiver)
                .body("""
                        {"receivedOn":"%s","kind":"%s","medium":"IN_PERSON","groupSize":%d,%s"content":"Nội dung",
                         "people":[{"name":"Ai Đó","address":"Đà Lạt"}],"matters":[{"type":"%s","summary":"Việc"%s}]}"""
                        .formatted(day, kind, persons, session == null ? "" : "\"sessionId\":" + session + ",", type,
                                earlier == null ? "" : ",\"earlier\":\"" + earlier + "\""))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static long session(String day, String chair) {
        Number id = as("tiepdan").body("""
                {"kind":"PERIODIC","medium":"IN_PERSON","on":"%s","startsAt":"08:00","place":"Sở","chair":"%s"}"""
                .formatted(day, chair))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return id.longValue();
    }

    private static void act(long session, String act, String on) {
        as("tiepdan").body("{\"on\":\"" + on + "\"}")
                .post("/api/v1/sessions/" + session + "/acts/" + act)
                .then()
                .statusCode(200);
    }
}
