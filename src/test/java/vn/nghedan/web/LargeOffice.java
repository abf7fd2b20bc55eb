package vn.nghedan.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.backlog.ManyCases;

/** 500 staff in 40 units, some of them away, with as many cases as are asked for: what is done once too often for each of them shows. */
@ApplicationScoped
public class LargeOffice {

    private static final int STAFF = 483;
    private static final int UNITS = 34;
    private static final int AWAY = 20;

    private final DataSource database;
    private final ManyCases cases;

    LargeOffice(DataSource database, ManyCases cases) {
        this.database = database;
        this.cases = cases;
    }

    /** The staff alone, without anything to do. */
    public void hire() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            repeat(connection, UNITS, """
                    insert into unit (code, name, parent_id, responsible)
                    select 'U%1$d', 'Phòng số %1$d', id, false from unit where code = 'BGD'""");
            repeat(connection, STAFF, """
                    insert into staff (version, code, login_name, full_name, title, unit_id, supervisor_id, active,
                        password_hash)
                    select 0, 'nv%1$d', 'nv%1$d', 'Nguyễn Văn %1$d', 'Chuyên viên', u.id, s.id, true, s.password_hash
                    from staff s, unit u where s.code = 'giamdoc' and u.code = 'U%2$d'""");
            statement.execute("insert into staff_role (staff_id, role_code, valid_from) "
                    + "select id, 'HANDLER', date '2020-01-01' from staff where code like 'nv%'");
            statement.execute("insert into staff_role (staff_id, role_code, valid_from) "
                    + "select min(id), 'UNIT_HEAD', date '2020-01-01' from staff where code like 'nv%' group by unit_id");
            repeat(connection, AWAY, """
                    insert into stand_in (delegate_id, absent_id, valid_from, valid_to, document)
                    select d.id, a.id, date '2026-11-01', date '2026-12-31', 'Giấy số %1$d' from staff d, staff a
                    where d.code = 'nv%1$d' and a.code = 'nv1%1$d'""");
            statement.execute("insert into stand_in (delegate_id, absent_id, valid_from, valid_to, document) "
                    + "select d.id, a.id, date '2026-11-01', date '2026-12-31', 'Giấy số 1' from staff d, staff a "
                    + "where d.code = 'xuly' and a.code = 'xuly2'");
        }
    }

    void fill(int manyCases) throws SQLException {
        cases.fill(manyCases);
        hire();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : new String[]{"span", "known_span"}) {
                statement.execute("update " + table + " set unit_code = 'U' || mod(dossier_id, 34), "
                        + "handler_code = 'nv' || mod(dossier_id, 483) where dossier_id > 1000000");
            }
            statement.execute("update dossier set unit_code = 'U' || mod(id, 34), handler_code = 'nv' || mod(id, 483) "
                    + "where id > 1000000 and mod(id, 3) > 0");
            statement.execute("insert into notice (recipient, kind, made_at, made_on) "
                    + "select handler_code, 'DUE', current_timestamp, date '2026-11-20' from dossier "
                    + "where id > 1000000 and handler_code like 'xuly%'");
            statement.execute("insert into notice_item (notice_id, dossier_id, rule, due_on) "
                    + "select n.id, 1000000 + n.id, 'KN1_SETTLE', date '2026-11-25' from notice n");
            statement.execute("update directory_edition set stamp = 'a large office'");
        }
    }

    private static void repeat(Connection connection, int times, String insert) throws SQLException {
        for (int i = 0; i < times; i++) {
            try (PreparedStatement one = connection.prepareStatement(insert.formatted(i, i % UNITS))) {
                one.execute();
            }
        }
    }
}
