package vn.nghedan.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** A thousand open files with a due date, written past the commands because only their dates matter, and taken away again. */
@ApplicationScoped
public class DueFiles {

    private static final long FIRST = 7_000_000;
    private static final String MINE = " dossier_id >= " + FIRST;
    private static final String DOSSIER = """
            insert into dossier (id, code, procedure_code, matter_type, subject, restricted, received_on, group_size,
                over_level, recorded_by, recorded_at, state, phase, state_since, unit_code, handler_code, due_on,
                last_fact_on, fact_count, search_text, version)
            values (?, ?, 'PETITION', 'PETITION', 'Đến hạn', false, ?, 1, false, 'tiepdan', current_timestamp,
                'SETTLING', 'SETTLING', ?, 'VP', 'xuly', ?, ?, 1, 'den han', 0)""";
    private static final String DEADLINE = """
            insert into deadline (dossier_id, rule, variant, anchor, started_on, due_on, status, duty, provisional,
                confirmed) values (?, 'KN1_SETTLE', '', 1, ?, ?, 'RUNNING', true, false, true)""";

    // without it an instance that starts would derive the file anew, from a journal that is not there
    private static final String KNOWN = """
            insert into known_span (dossier_id, procedure_code, matter_type, restricted, received_on, group_size,
                over_level, from_on, until_on, state, phase, unit_code, handler_code, due_on,
                due_rule, last_fact_on, open_until, came_on, opening, settled_late)
            values (?, 'PETITION', 'PETITION', false, ?, 1, false, ?, date '9999-12-31', 'SETTLING', 'SETTLING', 'VP',
                'xuly', ?, 'KN1_SETTLE', ?, date '9999-12-31', ?, true, false)""";

    private final DataSource database;

    DueFiles(DataSource database) {
        this.database = database;
    }

    public void open(int files, LocalDate dueOn) throws SQLException {
        open(0, files, dueOn);
    }

    /** Opens those from a number up to another. */
    public void open(int from, int to, LocalDate dueOn) throws SQLException {
        LocalDate received = dueOn.minusDays(30);
        try (Connection connection = database.getConnection();
                PreparedStatement dossier = connection.prepareStatement(DOSSIER);
                PreparedStatement deadline = connection.prepareStatement(DEADLINE);
                PreparedStatement known = connection.prepareStatement(KNOWN)) {
            for (int i = from; i < to; i++) {
                Object[] row = {FIRST + i, "THU-HAN-" + i, received, received, dueOn, received};
                add(dossier, row);
                add(deadline, FIRST + i, received, dueOn);
                add(known, FIRST + i, received, received, dueOn, received, received);
            }
            dossier.executeBatch();
            deadline.executeBatch();
            known.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    public void takeAway() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("delete from notice_item where" + MINE);
            statement.execute(
                    "delete from notice where not exists (select 1 from notice_item i where i.notice_id = notice.id)");
            statement.execute("delete from reminder_step where" + MINE);
            statement.execute("delete from deadline where" + MINE);
            statement.execute("delete from known_span where" + MINE);
            statement.execute("delete from dossier where id >= " + FIRST);
        }
    }

    /** How many of the files have this step, and how many rows of it there are: {@code taken:1000/1000}. */
    public Map<String, String> steps() throws SQLException {
        return counted("select days || case when superseded then ' passed' else ' taken' end,"
                + " count(distinct dossier_id) || '/' || count(*) from reminder_step where" + MINE
                + " group by days, superseded");
    }

    /** How many files each officer was told of, and in how many notices. */
    public Map<String, String> told() throws SQLException {
        return counted("select n.recipient || ' ' || n.kind, count(distinct i.dossier_id) || '/' || count(*)"
                + " from notice n join notice_item i on i.notice_id = n.id where" + MINE
                + " group by n.recipient, n.kind");
    }

    /** How many files have this step. */
    int with(String step) throws SQLException {
        return Integer.parseInt(steps().getOrDefault(step, "0/0").split("/")[0]);
    }

    private Map<String, String> counted(String query) throws SQLException {
        Map<String, String> counted = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getString(2));
            }
        }
        return counted;
    }
}
