package vn.nghedan.document.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.nghedan.casefile.CasesInHand.as;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.web.Looks;

/** Sổ đăng ký văn bản đi (NĐ30/2020 Điều 15). Today is Monday 2026-11-23. */
@QuarkusTest
class PaperBooksTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final int THREADS = 8;

    @Inject
    CasesAtHand cases;
    @TestHTTPResource("/")
    URI root;

    /** Numbers that other tests typed are passed over, which is not what is looked at here. */
    @BeforeEach
    void beginBeyondWhatOthersTyped() {
        as("tiepdan").body(Map.of("year", 2026, "count", 50, "reason", "Thử nghiệm"))
                .post("/api/v1/paper-books/TB/reservations")
                .then()
                .statusCode(201);
    }

    private static io.restassured.response.Response act(String code, String act, Map<String, Object> values) {
        return as("giamdoc").body(values).post("/api/v1/cases/{code}/acts/{act}", code, act);
    }

    private static String numberOf(String code) {
        return as("xuly").get("/api/v1/files/{code}/documents", code)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].number");
    }

    private static int ordinal(String number) {
        assertThat(number).matches("\\d{2,}/TB-SKHCN");
        return Integer.parseInt(number.split("/")[0]);
    }

    private static List<Map<String, Object>> lines(String user, String book, int year) {
        return as(user).get("/api/v1/paper-books/{book}?year={year}", book, year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private static Map<String, Object> line(String user, String number) {
        return lines(user, "TB", 2026).stream()
                .filter(one -> number.equals(one.get("number")))
                .findFirst()
                .orElse(null);
    }

    /** The whole book as its pages show it, one after the other. */
    private static String shown(String user, String book) {
        String text = "";
        int page = 0;
        String one;
        do {
            one = SignedIn.as(user)
                    .get("/paper-books?book={book}&year=2026&page={page}", book, page)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(one.split("<td class=\"code\">").length - 1).isLessThanOrEqualTo(100);
            text += one;
            page++;
        } while (one.contains("rel=\"next\""));
        return text;
    }

    private String accepted(String on) {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        act(code, "ACCEPT", Map.of("on", on, "withoutPaper", "FROM_BOOK")).then().statusCode(200);
        return code;
    }

    @Test
    @DisplayName("eight at once take numbers of one book: none twice, none left out")
    void numbers_come_without_a_gap() throws Exception {
        List<String> codes = IntStream.range(0, THREADS * 3)
                .mapToObj(i -> cases.complaint(MON_2026_11_16, "xuly"))
                .toList();
        int before = ordinal(numberOf(accepted("2026-11-17")));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                String code = codes.get(i);
                boolean refused = i % 3 == 0;
                Callable<Integer> task = () -> act(code, "ACCEPT",
                        Map.of("on", refused ? "2026-11-24" : "2026-11-17", "withoutPaper", "FROM_BOOK")).statusCode();
                answers.add(threads.submit(task));
            }
            for (int i = 0; i < codes.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 3 == 0 ? 400 : 200);
            }
        } finally {
            threads.shutdown();
        }
        List<Integer> given = IntStream.range(0, codes.size())
                .filter(i -> i % 3 != 0)
                .mapToObj(i -> ordinal(numberOf(codes.get(i))))
                .sorted()
                .toList();
        assertThat(given).isEqualTo(IntStream.rangeClosed(before + 1, before + 16).boxed().toList());
    }

    @Test
    void the_number_stands_in_the_fact_as_if_it_had_been_typed() {
        String code = accepted("2026-11-18");
        String number = numberOf(code);
        as("xuly").get("/api/v1/cases/{code}", code)
                .then()
                .body("facts[1].document.number", equalTo(number), "facts[1].document.date", equalTo("2026-11-18"))
                .body("facts[1].particulars", not(org.hamcrest.Matchers.hasKey("withoutPaper")))
                .body("facts[1].irregularities", hasSize(0));
        assertThat(line("xuly", number)).containsEntry("state", "GIVEN")
                .containsEntry("file", code)
                .containsEntry("date", "2026-11-18")
                .containsEntry("signer", "giamdoc");
    }

    @Test
    @DisplayName("a number that another system gave is taken over, and the book passes over it")
    void a_typed_number_is_passed_over() {
        int last = ordinal(numberOf(accepted("2026-11-18")));
        String typed = "%02d/TB-SKHCN".formatted(last + 1);
        String other = cases.complaint(MON_2026_11_16, "xuly");
        act(other, "ACCEPT", Map.of("on", "2026-11-18", "document", Map.of("number", typed))).then().statusCode(200);
        assertThat(ordinal(numberOf(accepted("2026-11-18")))).isEqualTo(last + 2);
        assertThat(line("xuly", typed)).containsEntry("state", "TAKEN_OVER").containsEntry("twice", false);
    }

    @Test
    void what_was_given_stays_in_the_book_when_its_paper_gets_another_number_or_none() {
        String corrected = accepted("2026-11-19");
        String first = numberOf(corrected);
        act(corrected, "CORRECT", Map.of("on", "2026-11-23", "fact", 2, "reason", "Ghi nhầm số", "replacement",
                Map.of("document", Map.of("number", "900/TB-SKHCN", "date", "2026-11-19")))).then().statusCode(200);
        assertThat(line("xuly", first)).containsEntry("state", "UNUSED");
        assertThat(line("xuly", "900/TB-SKHCN")).containsEntry("state", "TAKEN_OVER").containsEntry("file", corrected);
        String struck = accepted("2026-11-19");
        String second = numberOf(struck);
        act(struck, "CORRECT", Map.of("on", "2026-11-23", "fact", 2, "reason", "Chưa ban hành")).then().statusCode(200);
        assertThat(lines("xuly", "TB", 2026).stream().filter(one -> second.equals(one.get("number"))))
                .singleElement()
                .satisfies(one -> assertThat(one).containsEntry("state", "STRUCK_OUT"));
    }

    @Test
    void a_correction_does_not_ask_the_book() {
        String code = accepted("2026-11-19");
        act(code, "CORRECT", Map.of("on", "2026-11-23", "fact", 2, "reason", "x", "replacement",
                Map.of("withoutPaper", "FROM_BOOK", "document", ""))).then().statusCode(400);
    }

    @Test
    void a_block_is_reserved_used_and_cancelled() {
        List<String> block = as("tiepdan").body(Map.of("year", 2026, "count", 3, "reason", "Hệ thống văn bản ngừng"))
                .post("/api/v1/paper-books/TB/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("numbers");
        assertThat(block).hasSize(3);
        String code = cases.complaint(MON_2026_11_16, "xuly");
        act(code, "ACCEPT", Map.of("on", "2026-11-19", "document", Map.of("number", block.get(0)))).then()
                .statusCode(200);
        assertThat(line("xuly", block.get(0))).containsEntry("file", code);
        assertThat(ordinal(numberOf(accepted("2026-11-19")))).isGreaterThan(ordinal(block.get(2)));
        Object id = line("tiepdan", block.get(2)).get("id");
        as("xuly").body(Map.of("reason", "x"))
                .post("/api/v1/paper-books/numbers/{id}/cancel", id)
                .then()
                .statusCode(403);
        as("tiepdan").body(Map.of("reason", ""))
                .post("/api/v1/paper-books/numbers/{id}/cancel", id)
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        as("tiepdan").body(Map.of("reason", "Không dùng đến"))
                .post("/api/v1/paper-books/numbers/{id}/cancel", id)
                .then()
                .statusCode(204);
        assertThat(line("xuly", block.get(2))).containsEntry("state", "CANCELLED")
                .containsEntry("reason", "Không dùng đến");
        assertThat(shown("tiepdan", "TB")).contains("<del>" + block.get(2) + "</del>", "Giữ chỗ số");
        assertThat(shown("xuly", "TB")).contains("Không dùng đến").doesNotContain("Giữ chỗ số");
        as("tiepdan").body(Map.of("count", 51, "reason", "x"))
                .post("/api/v1/paper-books/TB/reservations")
                .then()
                .statusCode(400);
        as("xuly").body(Map.of("count", 1, "reason", "x"))
                .post("/api/v1/paper-books/TB/reservations")
                .then()
                .statusCode(403);
        as("xuly").get("/api/v1/paper-books/XX").then().statusCode(404);
    }

    @Test
    @DisplayName("LTC Điều 56: papers of a file that somebody may not know of are in no book of theirs")
    void a_book_shows_only_files_one_may_know_of() {
        String code = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly", FactData.none());
        act(code, "CHECK_CONDITIONS", Map.of("on", "2026-11-16", "fulfilled", true, "conditions",
                List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D"))).then().statusCode(200);
        act(code, "ACCEPT", Map.of("on", "2026-11-16", "withoutPaper", "FROM_BOOK")).then().statusCode(200);
        String number = numberOf(code);
        assertThat(number).endsWith("/QĐ-SKHCN");
        assertThat(lines("xuly", "QĐ", 2026)).anyMatch(one -> number.equals(one.get("number")));
        for (String other : List.of("xuly3", "tiepdan2", "truongphong2", "kiemtra", "quantri")) {
            assertThat(lines(other, "QĐ", 2026)).as(other).noneMatch(one -> number.equals(one.get("number")));
            assertThat(shown(other, "QĐ")).as(other).doesNotContain(code, number);
            SignedIn.as(other)
                    .get("/paper-books/register.csv?book=QĐ&year=2026")
                    .then()
                    .statusCode(200)
                    .body(not(containsString(code)), not(containsString(number)));
        }
    }

    @Test
    @DisplayName("a long book comes in pages of fifty, and what it leaves out is told on whichever page it falls")
    void pages() {
        String first = numberOf(accepted("2026-11-18"));
        int far = ordinal(first) + 100;
        String code = cases.complaint(MON_2026_11_16, "xuly");
        act(code, "ACCEPT", Map.of("on", "2026-11-18", "document", Map.of("number", far + "/TB-SKHCN"))).then()
                .statusCode(200);
        String twice = cases.complaint(MON_2026_11_16, "xuly");
        act(twice, "ACCEPT", Map.of("on", "2026-11-18", "document", Map.of("number", far + "/TB-SKHCN"))).then()
                .statusCode(200);
        String book = shown("xuly", "TB");
        assertThat(book).contains("–" + (far - 1) + "</td>", "Trùng số", ">Quyết định<", ">Thông báo<")
                .doesNotContain("paperbook:");
        assertThat(book.split("rel=\"next\"")).hasSizeGreaterThan(1);
        assertThat(book.indexOf("–" + (far - 1) + "</td>")).isLessThan(book.indexOf(far + "/TB-SKHCN"));
        String table = SignedIn.as("xuly")
                .get("/paper-books/register.csv?book=TB&year=2026&month=11")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .extract()
                .asString();
        assertThat(table).contains("–" + (far - 1), "\"" + first + "\",\"2026-11-18\"",
                "\"" + twice + "\"").doesNotContain("Giữ chỗ");
        SignedIn.as("xuly")
                .get("/paper-books?book=TB&year=2026&month=10")
                .then()
                .statusCode(200)
                .body(not(containsString(">" + far + "/TB-SKHCN")), not(containsString(">" + first)));
        // numbers of the book go on where it was, and are not the far ones
        assertThat(ordinal(numberOf(accepted("2026-11-18")))).isLessThan(far);
    }

    @Test
    void a_reservation_leads_to_the_page_where_its_numbers_stand() {
        // what others number stands behind it, however much that is
        String code = cases.complaint(MON_2026_11_16, "xuly");
        act(code, "ACCEPT", Map.of("on", "2026-11-18", "document", Map.of("number", "7/ABC"))).then().statusCode(200);
        String there = SignedIn.form("tiepdan", "/paper-books?book=TB")
                .formParam("book", "TB")
                .formParam("year", "2026")
                .formParam("count", "2")
                .formParam("reason", "=1+1")
                .post("/paper-books/reservations")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(there).contains("/paper-books?book=TB&year=2026&number=");
        SignedIn.as("tiepdan")
                .urlEncodingEnabled(false)
                .get(there)
                .then()
                .statusCode(200)
                .body(containsString("=1+1"));
        SignedIn.as("tiepdan")
                .get("/paper-books/register.csv?book=TB&year=2026")
                .then()
                .body(containsString("\"'=1+1\""));
    }

    @Test
    void the_register_fits_a_phone_and_a_desk() {
        accepted("2026-11-18");
        String far = cases.complaint(MON_2026_11_16, "xuly");
        act(far, "ACCEPT", Map.of("on", "2026-11-18", "document", Map.of("number", "990/TB-SKHCN"))).then()
                .statusCode(200);
        Looks looks = new Looks(root, "tiepdan");
        looks.at("/paper-books?book=TB&year=2026&page=9999", "paper-book");
        looks.at("/paper-books?book=TB&year=2026&month=11", "paper-book-month");
    }
}
