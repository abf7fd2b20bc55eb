package vn.nghedan.built;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-in page of a running program, and what it says of the demonstration. */
final class SignInPage {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern PROGRESS = Pattern
            .compile("id=\"demo-progress\"[^>]*>([^<]*?(\\d+) trên (\\d+) mục[^<]*)<");

    private final Instance program;
    private String html = "";

    SignInPage(Instance program) {
        this.program = program;
    }

    Instance program() {
        return program;
    }

    SignInPage awaitOpen() throws Exception {
        Patience.await("the sign-in page of " + program.name(), this::isOpen);
        return this;
    }

    void awaitComplete() throws Exception {
        Patience.await(program.name() + " to have told everything", () -> isOpen() && !isTelling());
    }

    /** Waits until one part in so many is told. */
    void awaitPart(int parts) throws Exception {
        Patience.await("a part of it to be told by " + program.name(), () -> {
            Matcher progress = PROGRESS.matcher(html);
            return isOpen() && progress.find()
                    && Integer.parseInt(progress.group(2)) >= Integer.parseInt(progress.group(3)) / parts;
        });
    }

    /** As of the last look. */
    boolean isTelling() {
        return PROGRESS.matcher(html).find();
    }

    String progress() {
        Matcher progress = PROGRESS.matcher(html);
        return progress.find() ? progress.group(1) : "none";
    }

    private boolean isOpen() throws InterruptedException {
        assertThat(program.process().isAlive()).as("see " + program.log()).isTrue();
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + program.port() + "/sign-in")).build(),
                    BodyHandlers.ofString());
            html = answer.body();
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
