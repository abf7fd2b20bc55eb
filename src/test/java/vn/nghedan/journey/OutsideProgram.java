package vn.nghedan.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import vn.nghedan.backlog.SignedIn;

/** Talks to the JSON interface and looks at the shape of every answer: what fails, and what is refused without saying where. */
final class OutsideProgram {

    /** Half a character is written as an escape, which a reader of JSON takes. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int SHOWN = 700;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Map<String, Integer> taken = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    OutsideProgram(URI root) {
        this.root = root;
    }

    record Answer(int status, JsonNode body) {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        String text(String name) {
            return body.path(name).asText(null);
        }
    }

    /** A try: it is counted, and its answer must say what is wrong where anything is. */
    Answer send(String login, String method, String path, Object body, Map<String, String> headers) {
        byte[] sent = body instanceof String raw ? raw.getBytes(StandardCharsets.UTF_8) : written(body);
        HttpResponse<String> answer = exchange(login, method, path, sent, headers);
        answers.merge(answer.statusCode(), 1, Integer::sum);
        JsonNode said = read(answer);
        String what = answer.statusCode() + " " + login + " " + method + " " + path + " " + cut(sent);
        if (answer.statusCode() >= 500) {
            failures.add(what);
        } else if (answer.statusCode() >= 400) {
            String missing = missing(answer.statusCode(), said, body instanceof Map);
            if (missing != null) {
                failures.add(what + " does not say " + missing + ": " + said);
            }
        } else {
            taken.merge(path.replaceAll("[0-9]+|Đ-[0-9-]+", "*").replaceAll("(VV|TCD|%C4%90|Đ)-[*-]+", "*"), 1,
                    Integer::sum);
        }
        return new Answer(answer.statusCode(), said);
    }

    /** Only a look, which is no try. */
    Answer look(String login, String path) {
        HttpResponse<String> answer = exchange(login, "GET", path, null, Map.of());
        if (answer.statusCode() >= 500) {
            failures.add(answer.statusCode() + " " + login + " GET " + path);
        }
        return new Answer(answer.statusCode(), read(answer));
    }

    static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static byte[] written(Object body) {
        try {
            return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<String> failures() {
        return failures;
    }

    Map<Integer, Integer> answers() {
        return answers;
    }

    /** How often something was taken, by its path. */
    Map<String, Integer> taken() {
        return taken;
    }

    // ---- internals

    /** A refusal names the field, the ground or the acts that are possible; null where it says all it should. */
    private static String missing(int status, JsonNode said, boolean ofFields) {
        return switch (status) {
            case 400 -> said.path("errors").isEmpty() || ofFields && isNameless(said.path("errors")) ? "where" : null;
            case 422 -> said.path("ground").asText("").isBlank() ? "on which ground" : null;
            case 409 -> said.path("title").asText("").isBlank() ? "what is in the way" : null;
            default -> null;
        };
    }

    private static boolean isNameless(JsonNode errors) {
        for (JsonNode error : errors) {
            if (error.path("field").asText("").isBlank() || error.path("message").asText("").isBlank()) {
                return true;
            }
        }
        return false;
    }

    private HttpResponse<String> exchange(String login, String method, String path, byte[] body,
            Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .method(method, body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(body));
        if (path.startsWith("/api/")) {
            request.header("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString((login + ":nghedan-demo").getBytes(StandardCharsets.UTF_8)));
        } else {
            request.header("Cookie", SignedIn.COOKIE + "=" + SignedIn.session(login));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path + " " + cut(body), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            JsonNode read = answer.headers().firstValue("Content-Type").orElse("").contains("json")
                    ? JSON.readTree(answer.body())
                    : null;
            return read == null ? JSON.createObjectNode().put("text", answer.body()) : read;
        } catch (JsonProcessingException garbled) {
            throw new IllegalStateException(answer.body(), garbled);
        }
    }

    private static String cut(byte[] body) {
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
