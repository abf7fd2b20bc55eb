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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The receiving officer at a running program, through the JSON interface. */
final class Desk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("\"code\":\"(Đ-[^\"]+)\"");
    private static final String SIGN_IN = "Basic " + Base64.getEncoder()
            .encodeToString("tiepdan:nghedan-demo".getBytes(StandardCharsets.UTF_8));

    private final Instance program;

    Desk(Instance program) {
        this.program = program;
    }

    HttpResponse<String> register(String key) throws IOException, InterruptedException {
        String letter = """
                {"receivedOn": "2026-11-20", "source": "POST", "type": "COMPLAINT", "signed": true, "groupSize": 1,
                 "senders": [{"name": "Trần Văn Khảo", "address": "%s"}],
                 "subject": "Thu hồi giấy phép", "content": "%s"}""".formatted(key,
                "Đề nghị xem xét lại. ".repeat(100));
        return sent(request("/api/v1/letters").header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(letter)));
    }

    HttpResponse<String> letter(String code) throws IOException, InterruptedException {
        return sent(request("/api/v1/letters/" + URLEncoder.encode(code, StandardCharsets.UTF_8)));
    }

    static String code(HttpResponse<String> answer) {
        Matcher code = CODE.matcher(answer.body());
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
