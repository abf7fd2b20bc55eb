package vn.nghedan.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.backlog.SignedIn;

/** Whatever stands in an address, the answer is a page, nothing, or what is wrong with it. */
@QuarkusTest
class EveryParameterTest {

    private static final List<String> WORDS = List.of("-1", "10737419", "2147483647", "2147483648", "-2147483648",
            "99999999999999999999", "1e9", "NaN", "", " ", "9999-12-31", "0001-01-01", "+999999999-12-31",
            "-999999999-01-01", "0000-01-01", "2026-02-30", "26-1", "%", "\"'<b>", "\u202E", "\\", "x".repeat(2_000));
    /** How many words each parameter is tried with; all of them with {@code -Dnghedan.parameters.words=22}. */
    private static final int TRIED = Integer.getInteger("nghedan.parameters.words", 4);
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final Map<String, String> KNOWN = Map.of("id", "1", "date", "2026-11-23", "year", "2026", "act",
            "ACCEPT");
    // what lists take from their address as a whole
    private static final Set<String> OF_LISTS = Set.of("page", "size", "sort", "type", "procedure", "state", "unit",
            "handler", "dueBefore", "overdueOn", "on", "q", "view", "column", "from", "to");

    private static final List<? extends Class<?>> ROOMS = rooms();

    @Test
    @DisplayName("A10: no parameter of any page or end point makes the server fail")
    void parameters() {
        List<String> failed = new ArrayList<>();
        Random random = seeded();
        int tried = 0;
        for (Map.Entry<String, Set<String>> look : looks().entrySet()) {
            String login = mayLook("giamdoc", look.getKey()) ? "giamdoc" : "quantri";
            for (String name : look.getValue()) {
                for (String word : drawn(random)) {
                    tried++;
                    note(failed, login, look.getKey(), Map.of(name, word));
                }
            }
        }
        System.out.println(tried + " addresses tried");
        assertThat(failed).isEmpty();
    }

    @Test
    @DisplayName("A10: neither does what stands in the path")
    void paths() {
        List<String> failed = new ArrayList<>();
        Random random = seeded();
        for (Class<?> room : ROOMS) {
            for (Method look : looks(room)) {
                String path = path(room, look);
                if (!VARIABLE.matcher(path).find()) {
                    continue;
                }
                for (String word : drawn(random)) {
                    if (!word.isBlank()) {
                        note(failed, "giamdoc", filled(path, name -> word), Map.of());
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/cases, 10737419, 200", "/api/v1/letters, 2147483647, 200", "/api/v1/visits, 10737419, 50",
            "/api/v1/obligations, 42949673, 50"})
    @DisplayName("A10: a page farther down than any list reaches is empty, or refused")
    void farDown(String list, int page, int size) {
        Response answer = given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .queryParam("page", page)
                .queryParam("size", size)
                .get(list);
        if (answer.statusCode() == 200) {
            answer.then().body("items", empty(), "page", equalTo(page));
        } else {
            answer.then().statusCode(400);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/sessions/head-duty", "/api/v1/calendar/changes"})
    @DisplayName("A10: a year without a calendar is refused")
    void farYears(String list) {
        for (int year : new int[]{-1, 10_000, 99_999_999, 2_147_483_647}) {
            given().auth()
                    .preemptive()
                    .basic("giamdoc", "nghedan-demo")
                    .queryParam("year", year)
                    .get(list)
                    .then()
                    .statusCode(400);
        }
    }

    // internals

    private static Random seeded() {
        long seed = Long.getLong("nghedan.parameters.seed", System.nanoTime());
        System.out.println("parameters tried with seed " + seed);
        return new Random(seed);
    }

    private static List<String> drawn(Random random) {
        List<String> words = new ArrayList<>(WORDS);
        Collections.shuffle(words, random);
        return words.subList(0, TRIED);
    }

    /** Every address that can be looked at, and what may stand behind its question mark. */
    private static Map<String, Set<String>> looks() {
        Map<String, Set<String>> looks = new TreeMap<>();
        for (Class<?> room : ROOMS) {
            for (Method look : looks(room)) {
                Set<String> names = looks.computeIfAbsent(
                        filled(path(room, look), name -> KNOWN.getOrDefault(name, "khong-co")),
                        none -> new TreeSet<>());
                for (Parameter parameter : look.getParameters()) {
                    if (parameter.isAnnotationPresent(RestQuery.class)) {
                        String named = parameter.getAnnotation(RestQuery.class).value();
                        names.add(named.isEmpty() ? parameter.getName() : named);
                    } else if (parameter.getType() == UriInfo.class) {
                        names.addAll(OF_LISTS);
                    }
                }
            }
        }
        return looks;
    }

    private static List<? extends Class<?>> rooms() {
        JavaClasses house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.nghedan");
        return house.stream().filter(room -> room.isAnnotatedWith(Path.class)).map(JavaClass::reflect).toList();
    }

    private static List<Method> looks(Class<?> room) {
        return Stream.of(room.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(GET.class)).toList();
    }

    private static String path(Class<?> room, Method look) {
        String own = look.isAnnotationPresent(Path.class) ? look.getAnnotation(Path.class).value() : "";
        return (room.getAnnotation(Path.class).value() + "/" + own).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String filled(String path, UnaryOperator<String> value) {
        return VARIABLE.matcher(path)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        URLEncoder.encode(value.apply(variable.group(1)),
                                StandardCharsets.UTF_8).replace("+", "%20")));
    }

    private static boolean mayLook(String login, String path) {
        return status(login, path, Map.of()) != 403;
    }

    private static void note(List<String> failed, String login, String path, Map<String, String> asked) {
        int status = status(login, path, asked);
        if (status >= 500) {
            failed.add(status + " " + path + " " + asked);
        }
    }

    private static int status(String login, String path, Map<String, String> asked) {
        return (path.startsWith("/api/")
                ? given().auth().preemptive().basic(login, "nghedan-demo").redirects().follow(false)
                : SignedIn.as(login)).urlEncodingEnabled(false)
                .get(path + asked.entrySet()
                        .stream()
                        .map(one -> "?" + one.getKey() + "="
                                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElse(""))
                .statusCode();
    }
}
