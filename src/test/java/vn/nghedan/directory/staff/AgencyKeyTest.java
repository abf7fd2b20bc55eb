package vn.nghedan.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** Several agencies will share one installation: each row says whose it is, and numbers are unique within an agency. */
@QuarkusTest
class AgencyKeyTest {

    private static final Set<String> WITHOUT = Set.of("agency", "flyway_schema_history");
    /** Unique in the whole installation: nobody says for which agency he signs in; a hash has no owner. */
    private static final Set<String> EVERYWHERE = Set.of("staff(login_name)", "audit_entry(hash)");

    @Inject
    AgroalDataSource database;

    @Test
    void each_row_says_of_which_agency_it_is() throws SQLException {
        Set<String> lacking = new TreeSet<>(
                column("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"));
        lacking.removeAll(WITHOUT);
        assertThat(lacking).hasSizeGreaterThan(40);
        lacking.removeAll(column("""
                select lower(table_name) from information_schema.columns
                where lower(table_schema) = 'public' and lower(column_name) = 'agency_id' and is_nullable = 'NO'"""));
        assertThat(lacking).isEmpty();
    }

    @Test
    void what_people_give_is_unique_within_an_agency() throws SQLException {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (String part : column("""
                select lower(k.table_name) || ' ' || lower(k.constraint_name) || ' ' || lower(k.column_name)
                from information_schema.key_column_usage k
                join information_schema.table_constraints c on c.constraint_name = k.constraint_name
                    and c.table_name = k.table_name and c.table_schema = k.table_schema
                where lower(k.table_schema) = 'public' and c.constraint_type in ('UNIQUE', 'PRIMARY KEY')""")) {
            String[] words = part.split(" ");
            keys.computeIfAbsent(words[0] + " " + words[1], key -> new TreeSet<>()).add(words[2]);
        }
        List<String> withoutAgency = new ArrayList<>();
        keys.forEach((key, columns) -> {
            boolean ofOneRow = columns.stream()
                    .anyMatch(name -> name.equals("id") || name.equals("seq") || name.equals("dossier_id"));
            String said = key.split(" ")[0] + "(" + String.join(",", columns) + ")";
            if (!ofOneRow && !columns.contains("agency_id") && !EVERYWHERE.contains(said)
                    && !WITHOUT.contains(key.split(" ")[0])) {
                withoutAgency.add(said);
            }
        });
        assertThat(keys).hasSizeGreaterThan(45);
        assertThat(withoutAgency).isEmpty();
    }

    private Set<String> column(String query) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
