package vn.nghedan.backlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Fills the read model with invented cases, past the commands, for measuring only: five years of cases, most of them
 * closed after a few months, and beside them what other rooms keep.
 */
@ApplicationScoped
public class ManyCases {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final int DAYS = 5 * 365;
    private static final List<String> UNITS = List.of("VP", "QLKH", "DMST", "BCVT", "TTDL");
    private static final List<String> PROCEDURES = List.of("COMPLAINT_FIRST", "PETITION", "PETITION", "DENUNCIATION");
    private static final List<String> TYPES = List.of("COMPLAINT", "PETITION", "PETITION", "DENUNCIATION");
    private static final String DOSSIER = """
            insert into dossier (id, code, procedure_code, matter_type, subject, content, restricted, received_on,
                group_size, over_level, recorded_by, recorded_at, state, phase, state_since, unit_code, handler_code,
                due_on, last_fact_on, fact_count, search_text, version)
            values (?, ?, ?, ?, 'Nội dung', 'Nội dung', ?, ?, 1, false, 'tiepdan', current_timestamp, ?, ?, ?, ?, ?, ?, ?, 3,
                'noi dung', 0)""";
    private static final String SPAN = """
            insert into span (dossier_id, procedure_code, matter_type, restricted, received_on, group_size, over_level,
                from_on, until_on, state, phase, unit_code, handler_code, due_on, due_rule,
                last_fact_on, open_until, came_on, left_on, opening, settled_on, settled_days, settled_late, closed_on)
            values (?, ?, ?, ?, ?, 1, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS = """
            dossier_id, procedure_code, matter_type, restricted, received_on, group_size,
            over_level, from_on, until_on, state, phase, unit_code, handler_code, due_on, late_after, due_rule, last_fact_on,
            open_until, came_on, left_on, opening, settled_on, settled_days, settled_late, closed_on
            """;
    private static final String KNOWN = "insert into known_span (" + COLUMNS + ") select " + COLUMNS + " from span";
    private static final String PARTY = "insert into party (dossier_id, role, name) values (?, 'APPLICANT', 'Nguyễn Văn Thử')";

    private final DataSource database;

    ManyCases(DataSource database) {
        this.database = database;
    }

    public void fill(int cases) throws SQLException {
        Random random = new Random(1);
        try (Connection connection = database.getConnection();
                PreparedStatement dossier = connection.prepareStatement(DOSSIER);
                PreparedStatement span = connection.prepareStatement(SPAN);
                PreparedStatement party = connection.prepareStatement(PARTY)) {
            for (int i = 1; i <= cases; i++) {
                add(random, 1_000_000L + i, dossier, span, party);
                if (i % 1000 == 0) {
                    dossier.executeBatch();
                    span.executeBatch();
                    party.executeBatch();
                }
            }
            try (Statement statement = connection.createStatement()) {
                for (String filled : text("/bench/other-rooms.sql").split(";\\s*\n")) {
                    statement.execute(filled);
                }
                statement.execute("update span set late_after = due_on");
                statement.execute(KNOWN);
                statement.execute(text("/db/monthly_flow.sql").replaceFirst(";\\s*$", ""));
                // what a running PostgreSQL does by itself; left to itself it would do so in the midst of the measurement
                boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
                statement.execute(postgres ? "vacuum analyze" : "analyze");
            }
        }
    }

    private static String text(String resource) {
        try (InputStream file = ManyCases.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Random random, long id, PreparedStatement dossier, PreparedStatement span,
            PreparedStatement party) throws SQLException {
        int kind = random.nextInt(PROCEDURES.size());
        int unit = random.nextInt(UNITS.size());
        String handler = "xuly" + (unit == 0 ? "" : unit + 1);
        LocalDate received = LAST.minusDays(random.nextInt(DAYS));
        LocalDate accepted = received.plusDays(1 + random.nextInt(10));
        LocalDate decided = accepted.plusDays(10 + random.nextInt(60));
        LocalDate closed = random.nextInt(200) == 0 ? FOR_EVER : decided.plusDays(10 + random.nextInt(40));
        LocalDate[] from = {received, accepted, decided, closed, FOR_EVER};
        String[] states = {"PENDING_ACCEPTANCE", "SETTLING", "DECIDED", "ARCHIVED"};
        String[] phases = {"INTAKE", "SETTLING", "AFTERWARDS", "CLOSED"};
        LocalDate[] due = {received.plusDays(14), accepted.plusDays(30), decided.plusDays(20), null};
        int now = 0;
        for (int i = 0; i < 4 && !from[i].isAfter(LAST) && from[i].isBefore(FOR_EVER); i++) {
            now = i;
            LocalDate until = from[i + 1].isAfter(LAST) ? FOR_EVER : from[i + 1];
            set(span, id, PROCEDURES.get(kind), TYPES.get(kind), kind == 3, received, from[i], until, states[i],
                    phases[i], UNITS.get(unit), handler, due[i],
                    due[i] == null ? null : "KN1_SETTLE", from[i], i == 3 ? from[i] : until,
                    i == 0 ? from[i] : null, i == 2 && until.isBefore(FOR_EVER) ? until : null, i == 0,
                    i < 2 ? null : decided, i < 2 ? null : (int) ChronoUnit.DAYS.between(received, decided),
                    i >= 2 && decided.isAfter(due[1]), i == 3 ? from[i] : null);
        }
        set(dossier, id, "X-" + id, PROCEDURES.get(kind), TYPES.get(kind), kind == 3, received, states[now],
                phases[now], from[now], UNITS.get(unit), handler, due[now], from[now]);
        set(party, id);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
