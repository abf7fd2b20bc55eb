package vn.nghedan.built;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The receiving officer at a running program, through the JSON interface. */
final class Desk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern NUMBER = Pattern.compile("\"(?:code|number)\":\"(Đ-\\d+-\\d+|TCD-\\d+-\\d+)\"");
    private static final Pattern IDENTITY = Pattern.compile("\"id\":(\\d+)");
    private static final String SIGN_IN = "Basic " + Base64.getEncoder()
            .encodeToString("tiepdan:nghedan-demo".getBytes(StandardCharsets.UTF_8));

    /** What is taken in: where, and as what. */
    enum Kind {

        LETTERS("/api/v1/letters", """
                {"receivedOn": "2026-11-20", "source": "POST", "type": "COMPLAINT", "signed": true, "groupSize": 1,
                 "senders": [{"name": "Trần Văn Khảo", "address": "%s"}],
                 "subject": "Thu hồi giấy phép", "content": "%s"}"""), VISITS("/api/v1/visits", """
                {"receivedOn": "2026-11-20", "kind": "REGULAR", "medium": "IN_PERSON", "groupSize": 1,
                 "people": [{"name": "Trần Văn Khảo", "address": "%s"}], "content": "%s",
                 "matters": [{"type": "COMPLAINT", "summary": "Thu hồi giấy phép"}]}""");

        private final String path;
        private final String body;

        Kind(String path, String body) {
            this.path = path;
            this.body = body;
        }
    }

    private final Instance program;
    private final Kind kind;

    Desk(Instance program) {
        this(program, Kind.LETTERS);
    }

    Desk(Instance program, Kind kind) {
        this.program = program;
        this.kind = kind;
    }

    Instance program() {
        return program;
    }

    HttpResponse<String> register(String key) throws IOException, InterruptedException {
        return sent(request(kind.path).header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(kind.body.formatted(key, "Đề nghị xem xét lại. ".repeat(100)))));
    }

    HttpResponse<String> read(String number) throws IOException, InterruptedException {
        return sent(request(kind.path + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8)));
    }

    /** Attaches a text of so many bytes. */
    HttpResponse<String> attach(String number, int bytes) throws IOException, InterruptedException {
        return attach(number, "x".repeat(bytes));
    }

    HttpResponse<String> attach(String number, String text) throws IOException, InterruptedException {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n" + text
                + "\r\n--x--\r\n";
        return sent(request("/api/v1/files/" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Of all that is attached, what each is by its identity. */
    Map<String, String> attached(String number) throws IOException, InterruptedException {
        String list = sent(request("/api/v1/files/" + URLEncoder.encode(number, StandardCharsets.UTF_8)
                + "/attachments")).body();
        Map<String, String> contents = new HashMap<>();
        for (Matcher id = IDENTITY.matcher(list); id.find();) {
            HttpResponse<String> content = sent(request("/api/v1/attachments/" + id.group(1)));
            contents.put(id.group(1), content.statusCode() == 200 ? content.body() : "none: " + content.statusCode());
        }
        return contents;
    }

    static String identity(HttpResponse<String> answer) {
        Matcher id = IDENTITY.matcher(answer.body());
        if (!id.find()) {
            throw new AssertionError("nothing attached: " + answer.statusCode() + " " + answer.body());
        }
        return id.group(1);
    }

    static String code(HttpResponse<String> answer) {
        Matcher code = NUMBER.matcher(answer.body());
        if (!code.find()) {
            throw new AssertionError("no code in " + answer.statusCode() + " " + answer.body());
        }
        return code.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + program.port() + path))
                .timeout(PATIENCE)
                .header("Authorization", SIGN_IN);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
