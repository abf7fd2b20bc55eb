package vn.nghedan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.nghedan.attachment.Desk.id;
import static vn.nghedan.casefile.CasesInHand.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.attachment.preview.PageImages;
import vn.nghedan.attachment.store.Contents;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesInHand;

/** What is attached is kept whole or not at all, found again as it came, and told only as far as it may be. */
@QuarkusTest
class AttachmentTest {

    private static final String DAY = "2026-11-12";

    @ConfigProperty(name = "nghedan.data")
    Path data;

    @TestHTTPResource
    java.net.URL base;

    private static String letter() {
        return as("tiepdan").body(CasesInHand.letter("COMPLAINT", DAY))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int count(String code) {
        return as("tiepdan").get("/api/v1/files/{code}/attachments", code)
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }

    // ---- page by page

    @Test
    void pages_are_shown_as_pictures() throws IOException {
        String code = letter();
        long id = id(Desk.form().file("a.pdf", Contents.pdf(3)).sentBy("tiepdan", code));
        assertThat(SignedIn.as("xuly").get("/attachments/" + id + "/pages?page=1").asString())
                .contains("/attachments/" + id + "/pages/2\"", "Trang 2 của a.pdf");
        byte[] second = SignedIn.as("xuly")
                .get("/attachments/" + id + "/pages/2")
                .then()
                .statusCode(200)
                .header("Content-Type", "image/png")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(second)).getWidth()).isEqualTo(PageImages.WIDEST);
        SignedIn.as("xuly").get("/attachments/" + id + "/pages/4").then().statusCode(404);
        SignedIn.as("xuly").get("/attachments/" + id + "/pages?page=-7").then().statusCode(200);
        byte[] small = SignedIn.as("xuly").get("/attachments/" + id + "/thumbnail").asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(160);
        assertThat(SignedIn.as("xuly").get("/attachments/" + id + "/thumbnail").asByteArray()).isEqualTo(small);
    }

    @Test
    void what_cannot_be_drawn_says_so_and_is_still_handed_out() {
        long id = id(Desk.form().file("a.png", Contents.PNG).sentBy("tiepdan", letter()));
        assertThat(SignedIn.as("xuly").get("/attachments/" + id + "/pages").asString())
                .contains("Không hiển thị được thành trang", "href=\"/attachments/" + id + "\"");
        SignedIn.as("xuly").get("/attachments/" + id + "/thumbnail").then().statusCode(404);
    }

    // ---- versions

    @Test
    void a_new_version_says_what_it_replaces_and_the_former_stays() {
        String code = letter();
        long first = id(Desk.form().file("a.pdf", Contents.pdf(1)).sentBy("tiepdan", code));
        Response newer = Desk.form()
                .file("b.pdf", Contents.pdf(2))
                .with("replaces", String.valueOf(first))
                .sentBy("tiepdan", code);
        newer.then().statusCode(201).body("version", equalTo(2)).body("replaces", equalTo((int) first));
        assertThat(count(code)).isEqualTo(2);
        as("xuly").get("/api/v1/attachments/" + first).then().statusCode(200);
        assertThat(SignedIn.as("tiepdan").get("/files/{code}/attachments", code).asString())
                .contains("Đã có bản mới hơn", "bản thứ 2")
                .doesNotContain("<option value=\"" + first + "\"");
    }

    @Test
    void a_new_version_is_of_the_same_kind_and_one_withdrawn_leaves_the_former_free() {
        String code = letter();
        long first = id(Desk.form().file("a.pdf", Contents.pdf(1)).with("kind", "MANDATE").sentBy("tiepdan", code));
        Desk.form()
                .file("b.pdf", Contents.pdf(2))
                .with("kind", "EVIDENCE")
                .with("replaces", String.valueOf(first))
                .sentBy("tiepdan", code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("kind"));
        for (int version = 2; version <= 3; version++) {
            // whoever does not say of what kind it is means that of the former
            Response newer = Desk.form()
                    .file("c.pdf", Contents.pdf(version))
                    .with("replaces", String.valueOf(first))
                    .sentBy("tiepdan", code);
            newer.then().statusCode(201).body("kind", equalTo("MANDATE")).body("version", equalTo(2));
            as("tiepdan").body(Map.of("reason", "Nhầm"))
                    .post("/api/v1/attachments/" + id(newer) + "/withdraw")
                    .then()
                    .statusCode(200);
        }
        assertThat(SignedIn.as("tiepdan").get("/files/{code}/attachments", code).asString())
                .contains("<option value=\"" + first + "\"")
                .doesNotContain("Đã có bản mới hơn");
    }

    @Test
    void of_many_that_replace_the_same_at_once_one_does() {
        String code = letter();
        long first = id(Desk.form().file("a.pdf", Contents.pdf(1)).sentBy("tiepdan", code));
        List<CompletableFuture<Integer>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Desk.form()
                        .file("b.pdf", Contents.pdf(i + 2))
                        .with("replaces", String.valueOf(first))
                        .sentBy("tiepdan", code)
                        .statusCode()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join)).containsOnlyOnce(201).containsOnly(201, 400);
        assertThat(count(code)).isEqualTo(2);
    }

    @Test
    void nothing_is_replaced_twice_nor_from_another_file_nor_by_several() {
        String code = letter();
        long first = id(Desk.form().file("a.pdf", Contents.pdf(1)).sentBy("tiepdan", code));
        id(Desk.form().file("b.pdf", Contents.pdf(2)).with("replaces", String.valueOf(first)).sentBy("tiepdan", code));
        String other = letter();
        long withdrawn = id(Desk.form().file("c.pdf", Contents.pdf(1)).sentBy("tiepdan", other));
        as("tiepdan").body(Map.of("reason", "Nhầm"))
                .post("/api/v1/attachments/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);
        for (String one : List.of(first + " " + code, first + " " + other, withdrawn + " " + other, "0 " + other,
                "x " + other)) {
            String[] parts = one.split(" ");
            Desk.form()
                    .file("d.pdf", Contents.pdf(2))
                    .with("replaces", parts[0])
                    .sentBy("tiepdan", parts[1])
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("replaces"));
        }
        long single = id(Desk.form().file("e.pdf", Contents.pdf(1)).sentBy("tiepdan", other));
        Desk.form()
                .file("f.pdf", Contents.pdf(1))
                .file("g.pdf", Contents.pdf(2))
                .with("replaces", String.valueOf(single))
                .sentBy("tiepdan", other)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("replaces"));
        assertThat(count(other)).isEqualTo(2);
    }

    // ---- putting to a file

    @Test
    void several_come_together_and_are_found_again_as_they_came() {
        String code = letter();
        byte[] pdf = Contents.pdf(2);
        byte[] word = Contents.docx("Bản tường trình");
        Desk.form()
                .file("Quyết định thu hồi.pdf", pdf)
                .file("tường trình.docx", word)
                .with("kind", "EVIDENCE")
                .with("description", "Hai tờ nộp tại bàn")
                .postedBy("tiepdan", code)
                .then()
                .statusCode(303);
        Response list = as("xuly").get("/api/v1/files/{code}/attachments", code);
        list.then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Quyết định thu hồi.pdf", "tường trình.docx")))
                .body("items.kind", equalTo(List.of("EVIDENCE", "EVIDENCE")))
                .body("items.addedBy", equalTo(List.of("tiepdan", "tiepdan")))
                .body("items[0].size", equalTo(pdf.length))
                .body("items[0].sha256", notNullValue());
        Response first = SignedIn.as("xuly").get("/attachments/" + list.path("items[0].id") + "/view");
        assertThat(first.asByteArray()).isEqualTo(pdf);
        first.then()
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", containsString("inline; filename=\"file.pdf\"; "
                        + "filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20thu%20h%E1%BB%93i.pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("object-src 'none'"))
                .header("Cache-Control", "no-store");
        Response second = as("xuly").get("/api/v1/attachments/" + list.path("items[1].id"));
        assertThat(second.asByteArray()).isEqualTo(word);
        second.then().header("Content-Disposition", containsString("attachment; "));
        assertThat(second.headers().getValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("sandbox"));
        SignedIn.as("xuly")
                .get("/letters/{code}", code)
                .then()
                .statusCode(200)
                .body(containsString("Quyết định thu hồi.pdf"));
    }

    @Test
    void a_program_sends_one_with_its_sign_in_alone() {
        String code = letter();
        Desk.form()
                .file("a.pdf", Contents.pdf(1))
                .with("title", "Đơn gốc")
                .with("kind", "LETTER")
                .sentBy("tiepdan", code)
                .then()
                .statusCode(201)
                .body("name", equalTo("a.pdf"), "version", equalTo(1), "scanned", equalTo(false), "description",
                        equalTo("Đơn gốc"));
        as("khongai").get("/api/v1/files/{code}/attachments", code).then().statusCode(401);
    }

    @Test
    void a_visit_takes_them_by_its_number_and_its_case_by_its_code() {
        Map<String, Object> visit = Map.of("receivedOn", DAY, "kind", "REGULAR", "medium", "IN_PERSON", "people",
                List.of(Map.of("name", "Trần Văn Khảo", "address", "12 Nguyễn Du")), "groupSize", 1, "content",
                "Trình bày", "matters", List.of(Map.of("type", "COMPLAINT", "summary", "Thu hồi giấy phép")));
        String number = as("tiepdan").body(visit)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Desk.form()
                .file("a.txt", text("Giấy"))
                .sentBy("tiepdan", number)
                .then()
                .statusCode(201)
                .body("file",
                        equalTo(number + "-1"));
        SignedIn.as("tiepdan")
                .get("/visits/{n}", number)
                .then()
                .statusCode(200)
                .body(containsString("/files/" + number + "-1/attachments"));
        SignedIn.as("tiepdan")
                .get("/files/{n}-1/attachments", number)
                .then()
                .statusCode(200)
                .body(containsString("a.txt"));
        as("tiepdan").get("/api/v1/files/{code}/attachments", number).then().body("items.name", hasItem("a.txt"));
        String opened = CasesInHand.opened("COMPLAINT", "COMPLAINT_FIRST", DAY);
        Desk.form().file("b.txt", text("Giấy")).sentBy("xuly", opened).then().statusCode(201);
        SignedIn.as("xuly").get("/cases/{n}", opened).then().statusCode(200).body(containsString("b.txt"));
    }

    @Test
    void the_same_content_is_kept_once_and_each_has_its_own_row() throws IOException {
        byte[] same = text("Giấy " + UUID.randomUUID());
        long before = contents();
        String one = letter();
        String other = letter();
        Response first = Desk.form().file("a.txt", same).sentBy("tiepdan", one);
        Response second = Desk.form().file("b.txt", same).sentBy("tiepdan", other);
        assertThat(id(first)).isNotEqualTo(id(second));
        assertThat((String) first.path("sha256")).isEqualTo(second.path("sha256"));
        assertThat(contents()).isEqualTo(before + 1);
    }

    private long contents() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("attachments"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void a_double_click_attaches_once() {
        String code = letter();
        String key = UUID.randomUUID().toString();
        byte[] content = text("Giấy " + key);
        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> Desk.form()
                        .file("a.txt", content)
                        .with("kind", "OTHER")
                        .with("idempotencyKey", key)
                        .postedBy("tiepdan", code)
                        .statusCode()))
                .toList();
        assertThat(both).allSatisfy(one -> assertThat(one.join()).isEqualTo(303));
        assertThat(count(code)).isOne();
    }

    // ---- what is not taken

    @ParameterizedTest
    @CsvSource({"empty, Tệp rỗng", "program, Loại tệp này không nhận", "bomb, Tệp bung ra quá lớn",
            "large, Tệp quá lớn"})
    @DisplayName("C35, C36: what is not taken is told in words, nothing is stored, and what was typed is there")
    void what_is_not_taken_is_told(String what, String told) throws IOException {
        String code = letter();
        byte[] content = switch (what) {
            case "empty" -> new byte[0];
            case "program" -> new byte[]{'M', 'Z', 0, 1, 2};
            case "bomb" -> Contents.bomb(50_000_000);
            default -> new byte[26 * 1024 * 1024];
        };
        long before = contents();
        Desk.form()
                .file("tốt.txt", text("Tệp tốt"))
                .file("giấy.pdf", content)
                .with("kind", "EVIDENCE")
                .with("description", "Mô tả đã gõ")
                .postedBy("tiepdan", code)
                .then()
                .statusCode(400)
                .body(containsString("giấy.pdf: " + told))
                .body(containsString("value=\"Mô tả đã gõ\""))
                .body(containsString("value=\"EVIDENCE\" selected"));
        Desk.form()
                .file("giấy.pdf", content)
                .sentBy("tiepdan", code)
                .then()
                .statusCode(400)
                .body("errors.field",
                        equalTo(List.of("file")));
        assertThat(count(code)).isZero();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void nothing_chosen_and_no_kind_are_told() {
        String code = letter();
        Desk.form()
                .file("", new byte[0])
                .postedBy("tiepdan", code)
                .then()
                .statusCode(400)
                .body(containsString("Chưa chọn tệp nào"));
    }

    @Test
    @DisplayName("C35: a request of 1 GB is refused before anything of it is read")
    void a_gigabyte_is_refused_early() throws IOException {
        String code = letter();
        for (String path : List.of("/api/v1/files/" + code + "/attachments", "/api/v1/letters")) {
            try (Socket line = new Socket(base.getHost(), base.getPort())) {
                String head = "POST " + path.replace("Đ", "%C4%90") + " HTTP/1.1\r\nHost: " + base.getAuthority()
                        + "\r\nAuthorization: Basic "
                        + Base64.getEncoder().encodeToString("tiepdan:nghedan-demo".getBytes(StandardCharsets.UTF_8))
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1073741824\r\n\r\n--x\r\n";
                line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                line.setSoTimeout(10_000);
                InputStream answer = line.getInputStream();
                assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
            }
        }
        assertThat(count(code)).isZero();
    }

    @Test
    @DisplayName("C37: names are told composed, cut and without signs that mislead, and are never a path")
    void names_are_no_paths() throws IOException {
        String code = letter();
        for (String name : List.of("../../x.txt", "..\\\\..\\\\x.txt", "/etc/passwd", "a\u202Etxt.exe",
                Normalizer.normalize("Đơn tố.txt", Normalizer.Form.NFD), "Đ".repeat(300) + ".txt", "a\0b.txt")) {
            Desk.form().file(name, text("Giấy")).sentBy("tiepdan", code).then().statusCode(201);
        }
        List<String> names = as("tiepdan").get("/api/v1/files/{code}/attachments", code).path("items.name");
        assertThat(names).containsExactly("x.txt", "x.txt", "passwd.txt", "atxt.exe.txt", "Đơn tố.txt",
                "Đ".repeat(120) + ".txt", "ab.txt");
        assertThat(Files.exists(data.resolve("../x.txt"))).isFalse();
        try (Stream<Path> all = Files.walk(data.resolve("attachments"))) {
            assertThat(all.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .allMatch(name -> name.matches("[0-9a-f]{64}"));
        }
    }

    // ---- withdrawing

    @Test
    void what_is_withdrawn_stays_struck_with_its_reason() {
        String code = letter();
        long id = id(Desk.form().file("a.txt", text("Giấy")).sentBy("tiepdan", code));
        as("tiepdan").body(Map.of("reason", " "))
                .post("/api/v1/attachments/" + id + "/withdraw")
                .then()
                .statusCode(400);
        as("tiepdan").body(Map.of("reason", "Quét nhầm"))
                .post("/api/v1/attachments/" + id + "/withdraw")
                .then()
                .statusCode(200)
                .body("withdrawn.reason", equalTo("Quét nhầm"), "withdrawn.by", equalTo("tiepdan"));
        SignedIn.as("xuly")
                .get("/files/{code}/attachments", code)
                .then()
                .statusCode(200)
                .body(containsString("is-struck"), containsString("Quét nhầm"));
    }

    @Test
    void who_may_not_record_in_the_file_attaches_nothing() {
        String code = CasesInHand.opened("COMPLAINT", "COMPLAINT_FIRST", DAY);
        Desk.form().file("a.txt", text("Giấy")).sentBy("kiemtra", code).then().statusCode(403);
        Desk.form().file("a.txt", text("Giấy")).sentBy("quantri", code).then().statusCode(404);
        SignedIn.as("kiemtra")
                .get("/files/{code}/attachments", code)
                .then()
                .statusCode(200)
                .body(not(containsString("multipart/form-data")));
    }
}
