package vn.nghedan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

/**
 * The rows that one letter, visit or act wrote, written again by plain JDBC in one transaction a time, as fast as a program
 * can that judges nothing; with two rows locked by all from beginning to end, or without.
 */
final class PlainRows {

    private static final AtomicLong NEXT = new AtomicLong(900_000_000_000L);

    private final DataSource database;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private PlainRows(DataSource database) {
        this.database = database;
    }

    /** The highest identity of each table, to tell afterwards what came after. */
    static Map<String, Long> marks(DataSource database) throws SQLException {
        Map<String, Long> marks = new LinkedHashMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            Map<String, String> keys = new LinkedHashMap<>();
            try (ResultSet tables = statement.executeQuery("select table_name, column_name from "
                    + "information_schema.columns where table_schema = 'public' and data_type = 'bigint' "
                    + "and (column_name = 'id' or column_name = 'seq' and table_name = 'audit_entry') "
                    + "and table_name not like 'bench%' "
                    + "order by case table_name when 'dossier' then 0 else 1 end, table_name")) {
                while (tables.next()) {
                    keys.put(tables.getString(1), tables.getString(2));
                }
            }
            for (Map.Entry<String, String> key : keys.entrySet()) {
                marks.put(key.getKey() + '.' + key.getValue(), LivesCopied.one(statement,
                        "select coalesce(max(" + key.getValue() + "), 0) from " + key.getKey()));
            }
        }
        return marks;
    }

    /** All rows written since. */
    static PlainRows since(Map<String, Long> marks, DataSource database) throws SQLException {
        PlainRows written = new PlainRows(database);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> mark : marks.entrySet()) {
                String table = mark.getKey().substring(0, mark.getKey().indexOf('.'));
                String key = mark.getKey().substring(table.length() + 1);
                try (ResultSet found = statement.executeQuery("select * from " + table + " where " + key + " > "
                        + mark.getValue() + " order by " + key)) {
                    written.take(table, found);
                }
            }
            statement.execute("create table if not exists bench_lock (id integer primary key, n bigint)");
            statement.execute("delete from bench_lock");
            statement.execute("insert into bench_lock values (1, 0), (2, 0)");
        }
        return written;
    }

    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    private void take(String table, ResultSet found) throws SQLException {
        ResultSetMetaData told = found.getMetaData();
        while (found.next()) {
            Object[] row = new Object[told.getColumnCount()];
            List<String> names = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                names.add(told.getColumnName(i + 1));
                row[i] = found.getObject(i + 1);
            }
            columns.put(table, names);
            rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
        }
    }

    void write(boolean locking) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (locking) {
                lock(connection, 1);
            }
            Map<Object, Long> renamed = new LinkedHashMap<>();
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue(), renamed);
            }
            if (locking) {
                lock(connection, 2);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void lock(Connection connection, int row) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update bench_lock set n = n + 1 where id = ?")) {
            update.setInt(1, row);
            update.execute();
        }
    }

    private void insert(Connection connection, String table, List<Object[]> many, Map<Object, Long> renamed)
            throws SQLException {
        List<String> names = columns.get(table);
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " ("
                + String.join(", ", names) + ") values (" + "?, ".repeat(names.size() - 1) + "?)")) {
            for (Object[] row : many) {
                long fresh = NEXT.incrementAndGet();
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, renewed(table, names.get(i), row[i], fresh, renamed));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object renewed(String table, String column, Object value, long fresh, Map<Object, Long> renamed) {
        if (column.equals("id") || column.equals("seq")) {
            if (table.equals("dossier")) {
                renamed.put(value, fresh);
            }
            return fresh;
        } else if (column.equals("dossier_id")) {
            return renamed.getOrDefault(value, (Long) value);
        } else if (column.equals("code") || column.equals("dossier_code") || column.equals("number")
                && table.equals("visit")) {
            return "P" + fresh;
        } else if (column.equals("number") && table.equals("fact") && !renamed.containsKey(value)) {
            return renamed.isEmpty() ? (int) (fresh % 2_000_000_000L) : value;
        } else if (column.endsWith("hash") && value != null) {
            return String.format("%064x", fresh);
        } else if (column.equals("mail_key")) {
            return "P" + fresh;
        }
        return value;
    }
}
