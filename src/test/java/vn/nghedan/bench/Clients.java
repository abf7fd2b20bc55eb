package vn.nghedan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import vn.nghedan.backlog.SignedIn;

/** People and programs that ask over HTTP, one or several at a time. */
final class Clients {

    private static final Duration ENOUGH = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI root;

    Clients(URI root) {
        this.root = root;
    }

    /** What so many requests took. */
    record Took(double[] sorted, double perSecond) {

        double median() {
            return sorted[sorted.length / 2];
        }

        double p95() {
            return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)];
        }
    }

    /** A page as a browser gets it, or an answer as a program does. */
    String get(String user, String path) {
        HttpRequest.Builder asked = HttpRequest.newBuilder(root.resolve(path));
        return path.startsWith("/api/")
                ? sent(asked.header("Authorization", basic(user)).build())
                : sent(asked.header("Cookie", SignedIn.COOKIE + "=" + SignedIn.session(user)).build());
    }

    String post(String user, String path, String json) {
        return sent(HttpRequest.newBuilder(root.resolve(path))
                .header("Authorization", basic(user))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private String sent(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + " " + answer.statusCode() + " "
                        + answer.body().substring(0, Math.min(300, answer.body().length())));
            }
            return answer.body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":nghedan-demo").getBytes(StandardCharsets.UTF_8));
    }

    /** So many clients share so many rounds, fewer where they would take long. */
    static Took time(int clients, int rounds, Runnable work) throws InterruptedException, ExecutionException {
        ExecutorService all = Executors.newFixedThreadPool(clients);
        AtomicInteger left = new AtomicInteger(rounds);
        List<Callable<List<Double>>> each = new ArrayList<>();
        long enough = System.nanoTime() + ENOUGH.toNanos();
        for (int i = 0; i < clients; i++) {
            each.add(() -> {
                List<Double> took = new ArrayList<>();
                while (left.getAndDecrement() > 0 && (took.isEmpty() || System.nanoTime() < enough)) {
                    long began = System.nanoTime();
                    work.run();
                    took.add((System.nanoTime() - began) / 1e6);
                }
                return took;
            });
        }
        try {
            long began = System.nanoTime();
            List<Double> took = new ArrayList<>();
            for (Future<List<Double>> one : all.invokeAll(each)) {
                took.addAll(one.get());
            }
            double[] sorted = took.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return new Took(sorted, sorted.length / ((System.nanoTime() - began) / 1e9));
        } finally {
            all.shutdown();
        }
    }
}
