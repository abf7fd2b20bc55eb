package vn.nghedan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.web.input.Toneless;

/**
 * Fills the database for measuring: the lives that the demonstration told through the services are copied as sets of rows,
 * each copy some weeks earlier, with another number, another sender and another handler, what is still open of late only.
 * The same number of cases gives the same rows.
 */
@ApplicationScoped
class LivesCopied {

    /** By so much the identity of a copy is higher than that of the copy before. */
    private static final long STEP = 1_000_000;
    private static final int NAMES = 14 * 10 * 40;
    private static final double OPEN = 0.11;
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan",
            "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Thị Thu", "Hữu", "Ngọc", "Minh",
            "Thanh", "Quang", "Thị Kim");
    private static final List<String> GIVEN = List.of("An", "Bình", "Châu", "Cường", "Dũng", "Dung", "Đạt", "Giang",
            "Hà", "Hải", "Hạnh", "Hằng", "Hiền", "Hiếu", "Hòa", "Hoa", "Hùng", "Hương", "Khánh", "Lan", "Liên", "Linh",
            "Long", "Mai", "Nam", "Nga", "Nhung", "Phong", "Phúc", "Phương", "Quân", "Quý", "Sơn", "Tâm", "Thảo",
            "Thắng", "Trang", "Tuấn", "Vinh", "Yến");
    private static final Set<String> DOSSIER_CODES = Set.of("code", "origin", "dossier_code", "visit",
            "number_of_visit",
            "earlier", "first_of", "received_with");
    private static final Set<String> HANDLERS = Set.of("handler_code", "handler", "recipient");
    private static final Set<String> UNITS = Set.of("unit_code", "unit");

    private final DataSource database;

    LivesCopied(DataSource database) {
        this.database = database;
    }

    /** Whether a database that is kept was filled before. */
    boolean areCopied() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            return one(statement, "select count(*) from information_schema.tables where table_name = 'bench_copy'") > 0;
        }
    }

    void fill(int cases) throws SQLException, IOException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            long began = System.nanoTime();
            double weight = lives(connection, statement);
            int every = every(statement);
            int copies = (int) Math.ceil(cases / weight);
            copies(connection, copies, every);
            names(connection);
            List<String> inserts = inserts(statement);
            int chunk = Math.max(1, copies / 25);
            for (int from = 1; from <= copies; from += chunk) {
                int until = Math.min(copies, from + chunk - 1);
                for (String insert : inserts) {
                    statement.execute(insert.replace(":from", "" + from).replace(":until", "" + until));
                }
                System.out.printf("filled %d of %d copies after %d s%n", until, copies, seconds(began));
            }
            notices(statement);
            goOnAfterwards(statement);
            statement.execute("delete from monthly_flow");
            statement.execute(text("/db/monthly_flow.sql").replaceFirst(";\\s*$", ""));
            statement.execute("update directory_edition set stamp = 'a large office'");
            statement.execute(isPostgres(connection) ? "vacuum analyze" : "analyze");
            System.out.printf("filled in %d s%n", seconds(began));
        }
    }

    /** @return how many cases a copy holds on the average */
    private static double lives(Connection connection, Statement statement) throws SQLException {
        statement.execute(
                "create table bench_life (id bigint, code varchar(40) primary key, is_open boolean, said varchar(4000))");
        Map<String, String> origins = new LinkedHashMap<>();
        Map<String, Boolean> open = new HashMap<>();
        Map<String, Long> ids = new HashMap<>();
        Map<String, String> said = new HashMap<>();
        try (ResultSet files = statement
                .executeQuery("select id, code, origin, phase, search_text from dossier order by id")) {
            while (files.next()) {
                String code = files.getString(2);
                origins.put(code, files.getString(3));
                ids.put(code, files.getLong(1));
                open.put(code, !files.getString(4).equals("CLOSED"));
                said.put(code, files.getString(5).replace(Toneless.of(code), "").strip());
            }
        }
        try (ResultSet visits = statement.executeQuery("select number from visit order by id")) {
            while (visits.next()) {
                origins.putIfAbsent(visits.getString(1), null);
            }
        }
        try (ResultSet people = statement.executeQuery("select d.code, p.name_form from party p "
                + "join dossier d on d.id = p.dossier_id where p.role = 'APPLICANT' order by p.id")) {
            while (people.next()) {
                String name = people.getString(2);
                said.computeIfPresent(people.getString(1), (code, text) -> text.replace(name, "").strip());
            }
        }
        // what belongs to one matter is copied together, open while any of it is
        Set<String> stillOpen = new HashSet<>();
        open.forEach((code, is) -> {
            if (is) {
                stillOpen.add(root(code, origins));
            }
        });
        try (PreparedStatement life = connection.prepareStatement("insert into bench_life values (?, ?, ?, ?)")) {
            for (String code : origins.keySet()) {
                life.setObject(1, ids.get(code));
                life.setString(2, code);
                life.setBoolean(3, stillOpen.contains(root(code, origins)));
                life.setString(4, said.get(code));
                life.addBatch();
            }
            life.executeBatch();
        }
        return one(statement, CASES_OF + "is_open = false") + one(statement, CASES_OF + "is_open = true")
                / (double) every(statement);
    }

    private static final String CASES_OF = "select count(*) from bench_life l join dossier d on d.id = l.id "
            + "where d.procedure_code not in ('LETTER', 'RECEPTION') and l.";

    private static String root(String code, Map<String, String> origins) {
        String at = code;
        for (int i = 0; i < 9 && origins.get(at) != null; i++) {
            at = origins.get(at);
        }
        return at;
    }

    /** In each so many-th copy there is what is still open, so that one case in nine is. */
    private static int every(Statement statement) throws SQLException {
        double open = one(statement, CASES_OF + "is_open = true");
        double closed = one(statement, CASES_OF + "is_open = false");
        return Math.max(1, (int) Math.round(open * (1 - OPEN) / (Math.max(1, closed) * OPEN)));
    }

    private static void copies(Connection connection, int copies, int every) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table bench_copy (i bigint primary key, back integer, lately integer, young boolean)");
        }
        try (PreparedStatement copy = connection.prepareStatement("insert into bench_copy values (?, ?, ?, ?)")) {
            for (int i = 1; i <= copies; i++) {
                copy.setLong(1, i);
                copy.setInt(2, 7 * (1 + i % 260));
                copy.setInt(3, 7 * (i / every % 9));
                copy.setBoolean(4, i % every == 0);
                copy.addBatch();
            }
            copy.executeBatch();
        }
    }

    private static void names(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_name (n bigint primary key, name varchar(200), form varchar(200))");
        }
        try (PreparedStatement name = connection.prepareStatement("insert into bench_name values (?, ?, ?)")) {
            for (int n = 0; n < NAMES; n++) {
                String full = FAMILIES.get(n % 14) + ' ' + MIDDLES.get(n / 14 % 10) + ' ' + GIVEN.get(n / 140);
                name.setLong(1, n);
                name.setString(2, full);
                name.setString(3, Toneless.of(full));
                name.addBatch();
            }
            name.executeBatch();
        }
    }

    // ---- one insert a table

    private static List<String> inserts(Statement statement) throws SQLException {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        try (ResultSet columns = statement.executeQuery("select table_name, column_name, data_type "
                + "from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position")) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString(1), table -> new LinkedHashMap<>())
                        .put(columns.getString(2), columns.getString(3).toLowerCase());
            }
        }
        List<String> inserts = new ArrayList<>();
        inserts.add(insert("dossier", tables.get("dossier"), "id", "t.id"));
        inserts.add(insert("visit", tables.get("visit"), "code", "t.number"));
        inserts.add(ofAll("notice", tables.get("notice")));
        inserts.add(ofAll("audit_entry", tables.get("audit_entry")));
        tables.forEach((table, columns) -> {
            if (columns.containsKey("dossier_id")) {
                inserts.add(insert(table, columns, "id", "t.dossier_id"));
            } else if (columns.containsKey("dossier_code")) {
                inserts.add(insert(table, columns, "code", "t.dossier_code"));
            }
        });
        return inserts;
    }

    private static String insert(String table, Map<String, String> columns, String key, String of) {
        String file = key.equals("id") ? of : "t.id";
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select "
                + values(table, columns, "case when l.is_open then c.lately else c.back end", file) + " from " + table
                + " t join bench_life l on l." + key + " = " + of
                + " join bench_copy c on c.i between :from and :until "
                + "and (l.is_open = false or c.young = true)" + (columns.containsKey("notice_id") ? " and c.young" : "")
                + (table.equals("dossier") || table.equals("party")
                        ? " join bench_name who on who.n = mod(" + of + " * 131 + c.i * 2477, " + NAMES + ")"
                        : "")
                + " where " + of + (key.equals("id") ? " < " + STEP : " = l.code");
    }

    /** What belongs to no single file; notices are of late. */
    private static String ofAll(String table, Map<String, String> columns) {
        boolean notice = table.equals("notice");
        String key = notice ? "t.id" : "t.seq";
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select "
                + values(table, columns, notice ? "c.lately" : "c.back", key) + " from " + table
                + " t join bench_copy c on c.i between :from and :until where " + key + " < " + STEP
                + (notice ? " and c.young" : "");
    }

    private static String values(String table, Map<String, String> columns, String back, String file) {
        List<String> values = new ArrayList<>();
        columns.forEach((column, type) -> values.add(value(table, column, type, back, file)));
        return String.join(", ", values);
    }

    private static String value(String table, String column, String type, String back, String file) {
        String t = "t." + column;
        String staff = "mod(" + file + " * 7 + c.i * 13, 480)";
        if (type.equals("date")) {
            return "case when " + t + " > date '9000-01-01' then " + t + " else " + t + " - " + back + " end";
        } else if (type.startsWith("timestamp")) {
            return t + " - (" + back + ") * interval '1' day";
        } else if (column.equals("id") || column.equals("dossier_id") || column.equals("notice_id")
                || column.equals("seq")) {
            return t + " + c.i * " + STEP;
        } else if (DOSSIER_CODES.contains(column) || table.equals("visit") && column.equals("number")
                || table.equals("audit_entry") && column.equals("subject")) {
            return numbered(t);
        } else if (HANDLERS.contains(column)) {
            return "case when " + t + " is null or mod(c.i, 10) = 0 then " + t + " else 'nv' || " + staff + " end";
        } else if (UNITS.contains(column)) {
            return "case when " + t + " is null or mod(c.i, 10) = 0 then " + t + " else 'U' || mod(" + staff
                    + ", 34) end";
        } else if (column.equals("staff_code")) {
            return "case when mod(c.i, 10) = 0 then " + t + " else " + t + " || '-' || " + staff + " end";
        } else if (column.equals("search_text")) {
            return "lower(" + numbered("t.code")
                    + ") || ' ' || l.said || case when t.denounces then '' else ' ' || who.form end";
        } else if (table.equals("party") && (column.equals("name") || column.equals("name_form"))) {
            return "case when t.role = 'APPLICANT' then who." + column.replace("name_form", "form") + " else " + t
                    + " end";
        } else if (table.equals("party") && List.of("id_number", "id_form", "phone", "phone_form").contains(column)) {
            return "case when " + t + " is null then null else '0' || (" + (column.startsWith("id") ? "68" : "9")
                    + "0000000 + mod(" + file + " * 7919 + c.i * 104729, 9999999)) end";
        } else if (column.equals("hash") || column.equals("prev_hash")) {
            return "md5(" + t + " || c.i) || md5(c.i || " + t + ")";
        }
        return t;
    }

    /** Who has an open file was told of its date; each sixth was told to those who lead too, who have read none of it. */
    private static void notices(Statement statement) throws SQLException {
        String told = " from dossier where id > " + STEP + " and phase <> 'CLOSED' and handler_code is not null";
        for (String[] one : new String[][]{{"handler_code", ""}, {"'giamdoc'", " and mod(id, 6) = 0"},
                {"'truongphong'", " and mod(id, 6) = 1"}}) {
            long after = one(statement, "select max(id) from (select 0 as id union all select id from notice) n");
            String id = after + " + row_number() over (order by id)";
            statement.execute("insert into notice (id, recipient, kind, made_at, made_on) select " + id + ", " + one[0]
                    + ", 'DUE', current_timestamp, date '2026-11-20'" + told + one[1]);
            statement.execute("insert into notice_item (notice_id, dossier_id, rule, due_on) select " + id
                    + ", id, coalesce(due_rule, 'KN1_SETTLE'), due_on" + told + one[1]);
        }
    }

    /** The copy stands between the year and the number, for those who read the parts of a code. */
    private static String numbered(String code) {
        String year = "position('-20' in " + code + ")";
        return "case when " + year + " > 0 then left(" + code + ", " + year + " + 5) || c.i || substring(" + code
                + " from " + year + " + 6) else " + code + " || '.' || c.i end";
    }

    /** New rows get the numbers after those of the copies. */
    private static void goOnAfterwards(Statement statement) throws SQLException {
        for (String table : List.of("dossier", "letter", "party", "fact", "content_item", "span", "known_span",
                "deadline",
                "corrected_field", "protected_person")) {
            statement.execute("alter sequence " + table + "_seq restart with " + (last(statement, table) + 50));
        }
        for (String table : List.of("notice", "visit", "reminder_step", "notice_item", "secrecy_entry",
                "awaited_act")) {
            statement.execute("alter table " + table + " alter column id restart with " + (last(statement, table) + 1));
        }
        statement.execute(
                "update audit_head set seq = (select max(seq) from audit_entry where seq < 500000000000000) where id = 1");
    }

    private static long last(Statement statement, String table) throws SQLException {
        return one(statement, "select coalesce(max(id), 0) from " + table);
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    static long one(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = LivesCopied.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
