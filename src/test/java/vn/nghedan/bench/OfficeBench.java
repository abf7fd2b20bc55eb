package vn.nghedan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import vn.nghedan.casefile.CasesInHand;
import vn.nghedan.web.LargeOffice;
import vn.nghedan.web.Statements;
import vn.nghedan.web.frame.DemoProgress;

/**
 * How long the pages and calls of an office of 500 staff take with very many cases, and how many letters, visits and acts it
 * takes in, beside the bare database: {@code mvn test -Pbench,postgres}, with {@code -Dbench.cases=100000}. Prints a table,
 * which also lies in {@code target/performance.md}; asserts no times.
 */
@QuarkusTest
@TestProfile(OfficeBench.Office.class)
class OfficeBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);
    private static final int WRITES = Integer.getInteger("bench.writes", 160);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LETTER_FOUND = "select d.code from dossier d where d.procedure_code = 'LETTER' and ";

    @TestHTTPResource("/")
    URI root;
    @Inject
    LivesCopied lives;
    @Inject
    LargeOffice office;
    @Inject
    DataSource database;
    @Inject
    Scheduler scheduler;
    @Inject
    DemoProgress demo;

    private Clients clients;
    private double bare;
    private final List<String> table = new ArrayList<>();

    /** With the demonstration, whose lives are copied; a file for H2, as an agency runs it, PostgreSQL brings its own. */
    public static class Office implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new java.util.HashMap<>(Map.of("nghedan.today", TODAY.toString(),
                    "nghedan.demo.files", "true", "quarkus.scheduler.enabled", "true", "nghedan.reminders.mail.enabled",
                    "false"));
            if (!"postgresql".equals(System.getProperty("nghedan.test.database"))) {
                settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:file:./target/bench/" + System.nanoTime()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;"
                        + "LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=256");
            }
            return settings;
        }
    }

    @Test
    void office() throws Exception {
        clients = new Clients(root);
        awaitDemo();
        if (!lives.areCopied()) {
            office.hire();
            lives.fill(Integer.getInteger("bench.cases", 100_000));
        }
        say("%s cases, %s letters, %s contents of visits, %s open; %s notices, %s entries of the audit", of("""
                select count(*) from dossier where procedure_code not in ('LETTER', 'RECEPTION')"""),
                of("select count(*) from dossier where procedure_code = 'LETTER'"),
                of("select count(*) from dossier where procedure_code = 'RECEPTION'"),
                of("select count(*) from dossier where phase <> 'CLOSED'"), of("select count(*) from notice"),
                of("select count(*) from audit_entry"));
        say("");
        reading();
        say("");
        writing();
        Files.write(Path.of("target/performance.md"), table);
    }

    private void awaitDemo() throws InterruptedException, SQLException {
        for (int i = 0; i < 900 && demo.progress().isPresent(); i++) {
            Thread.sleep(1000);
        }
        scheduler.pause();
    }

    // ---- reading

    private void reading() throws Exception {
        String letter = of(LETTER_FOUND + "d.phase <> 'CLOSED' and d.restricted = false and d.unit_code is not null "
                + "and exists (select 1 from party p where p.dossier_id = d.id) order by d.id desc limit 1");
        String handled = of("select code from dossier where procedure_code = 'COMPLAINT_FIRST' and phase <> 'CLOSED' "
                + "and handler_code = 'xuly' and restricted = false order by id desc limit 1");
        String rule = of(
                "select l.rule from deadline l join dossier d on d.id = l.dossier_id where d.code = '" + handled
                        + "' order by l.id limit 1");
        String someName = "/cases?view=all&q=" + URLEncoder.encode("Nguyen Van Hieu", StandardCharsets.UTF_8);
        bare = Clients.time(1, 200, () -> of("select phase from dossier where code = '" + handled + "'")).median();
        say("A bare statement (one file by its number): %.2f ms.", bare);
        say("");
        say("| page or call | as | statements | 1 client: median | p95 | 8 clients: median | p95 | bare statements | wanted p95 | |");
        say("|---|---|---|---|---|---|---|---|---|---|");
        for (String user : List.of("giamdoc", "truongphong", "xuly")) {
            page("home", user, "/", 50);
            page("work list", user, "/cases", 30);
        }
        page("letters register", "tiepdan", "/letters", 30);
        page("a letter", "tiepdan", "/letters/" + letter, 50);
        page("look-alikes", "tiepdan", "/api/v1/letters/" + letter + "/duplicates", 50);
        page("search by name without tones", "giamdoc", someName, 50);
        page("search by name without tones", "xuly", someName, 50);
        page("search by name, by the interface", "giamdoc", "/api/v1/cases?q=Nguyen%20Van%20Hieu&size=25", 50);
        page("search by number", "xuly", "/cases?view=all&q=" + URLEncoder.encode(handled, StandardCharsets.UTF_8), 50);
        page("visits register", "tiepdan", "/visits", 30);
        page("notices", "giamdoc", "/notices", 30);
        page("notices", "xuly", "/notices", 30);
        page("board today", "giamdoc", "/board", 100);
        page("board a year ago", "giamdoc", "/board?on=" + TODAY.minusYears(1), 300);
        page("comparison of two days", "giamdoc", "/board/compare?from=2026-06-30&on=2026-09-30", 500);
        page("forecast", "giamdoc", "/board/forecast", 300);
        page("25 open by the interface", "giamdoc", "/api/v1/cases?view=open&size=25", 15);
        page("25 overdue by the interface", "xuly", "/api/v1/cases?view=overdue&size=25", 15);
        page("case page", "xuly", "/cases/" + handled, 30);
        page("one derivation", "xuly", "/api/v1/cases/" + handled + "/clocks/" + rule, 10);
    }

    /** @param wanted how many milliseconds 95 of 100 should take at most, at a million cases */
    private void page(String name, String user, String path, int wanted) {
        try {
            for (int i = 0; i < 5; i++) {
                clients.get(user, path);
            }
            int statements = Statements.of(() -> clients.get(user, path)).size();
            Clients.Took one = Clients.time(1, ROUNDS, () -> clients.get(user, path));
            Clients.Took eight = Clients.time(8, ROUNDS * 2, () -> clients.get(user, path));
            say("| %s | %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f | %d | %s |", name, user, statements, one.median(),
                    one.p95(), eight.median(), eight.p95(), one.median() / bare, wanted,
                    one.p95() > wanted ? "falls short" : "");
        } catch (InterruptedException | ExecutionException | IllegalStateException failed) {
            say("| %s | %s | failed: %s |", name, user, failed.getMessage());
        }
    }

    // ---- writing

    private void writing() throws Exception {
        say("| per second | rows | statements | HTTP, 1 client | 8 clients | plain JDBC, two rows locked by all, 1 | 8 | "
                + "plain JDBC, none locked, 1 | 8 | HTTP of the last |");
        say("|---|---|---|---|---|---|---|---|---|---|");
        List<String> letters = new java.util.concurrent.CopyOnWriteArrayList<>();
        String letter = JSON.writeValueAsString(CasesInHand.letter("COMPLAINT", "2026-11-20"));
        write("letter", () -> letters.add(code(clients.post("tiepdan", "/api/v1/letters", letter))));
        String visit = JSON.writeValueAsString(Map.of("receivedOn", "2026-11-20", "kind", "REGULAR", "medium",
                "IN_PERSON", "people", List.of(Map.of("name", "Lê Thị Thử", "address", "12 Nguyễn Du, Đà Lạt")),
                "groupSize", 1, "content", "Trình bày", "matters", List.of(Map.of("type", "PETITION", "summary",
                        "Việc đất", "letterHandedIn", false))));
        write("visit", () -> clients.post("tiepdan", "/api/v1/visits", visit));
        AtomicInteger next = new AtomicInteger();
        write("act: classify a letter", () -> clients.post("tiepdan",
                "/api/v1/letters/" + letters.get(next.getAndIncrement()) + "/acts/CLASSIFY",
                "{\"on\":\"2026-11-20\",\"eligible\":true,\"inJurisdiction\":true}"));
        AtomicInteger opened = new AtomicInteger();
        write("act: open a case", () -> clients.post("tiepdan",
                "/api/v1/letters/" + letters.get(opened.getAndIncrement()) + "/acts/OPEN_CASE",
                "{\"on\":\"2026-11-20\",\"procedure\":\"COMPLAINT_FIRST\",\"handler\":\"xuly\"}"));
    }

    private void write(String name, Runnable work) {
        try {
            for (int i = 0; i < 10; i++) {
                work.run();
            }
            Map<String, Long> marks = PlainRows.marks(database);
            AtomicReference<Integer> statements = new AtomicReference<>();
            statements.set(Statements.of(work).size());
            PlainRows rows = PlainRows.since(marks, database);
            double one = Clients.time(1, WRITES / 2, work).perSecond();
            double eight = Clients.time(8, WRITES, work).perSecond();
            double free = Clients.time(8, WRITES * 2, () -> rows.write(false)).perSecond();
            say("| %s | %d | %d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f %% |", name, rows.size(),
                    statements.get(), one, eight,
                    Clients.time(1, WRITES, () -> rows.write(true)).perSecond(),
                    Clients.time(8, WRITES, () -> rows.write(true)).perSecond(),
                    Clients.time(1, WRITES, () -> rows.write(false)).perSecond(), free, 100 * eight / free);
        } catch (InterruptedException | ExecutionException | SQLException | IllegalStateException failed) {
            say("| %s | failed: %s |", name, failed.getMessage());
        }
    }

    private static String code(String json) {
        try {
            return JSON.readTree(json).get("code").asText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    // ---- telling

    private String of(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? Optional.ofNullable(found.getString(1)).orElse("") : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void say(String line, Object... values) {
        table.add(String.format(Locale.ROOT, line, values));
        System.out.println(table.get(table.size() - 1));
    }
}
