package vn.nghedan.casefile.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.web.Statements;

/** Whatever values a list of open files is asked with, PostgreSQL can answer it from the index that holds open files only. */
@QuarkusTest
@EnabledIfSystemProperty(named = "nghedan.test.database", matches = "postgresql")
class OpenFilesIndexTest {

    @Inject
    CaseSearch search;
    @Inject
    DataSource database;

    @Test
    @DisplayName("the first page of the open is read from the index in its order, without sorting")
    void firstPage() throws SQLException {
        List<String> asked = Statements.of(() -> search.first(CaseFilter.of(CaseFilter.Kind.CASE, CaseListView.OPEN),
                CasesAtHand.DIRECTOR));
        assertThat(plan(asked.stream().filter(sql -> sql.contains(" order by ")).findFirst().orElseThrow()))
                .contains("span_open_now")
                .doesNotContain("Sort");
    }

    @Test
    @DisplayName("the numbers beside a list are read from what is open alone")
    void numbers() throws SQLException {
        List<String> asked = Statements.of(() -> search.page(CaseFilter.of(CaseFilter.Kind.CASE, CaseListView.OVERDUE),
                List.of(CaseListView.OPEN, CaseListView.CLOSED, CaseListView.ALL), CasesAtHand.DIRECTOR));
        List<String> sums = asked.stream().filter(sql -> sql.contains("sum(")).toList();
        assertThat(sums).hasSize(1);
        assertThat(plan(sums.get(0))).contains("using span_open");
        assertThat(asked).noneMatch(sql -> sql.contains("count("));
    }

    /** As it is made once for all values, without going through the whole table, which a small one would invite to. */
    private String plan(String sql) throws SQLException {
        String numbered = sql;
        int values = 0;
        while (numbered.contains("?")) {
            numbered = numbered.replaceFirst("\\?", "\\$" + ++values);
        }
        String execute = "explain execute asked"
                + (values == 0 ? "" : "(" + String.join(", ", Collections.nCopies(values, "null")) + ")");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_bitmapscan = off");
            statement.execute("set local enable_sort = off");
            statement.execute("prepare asked as " + numbered);
            List<String> lines = new ArrayList<>();
            try (ResultSet plan = statement.executeQuery(execute)) {
                while (plan.next()) {
                    lines.add(plan.getString(1));
                }
            }
            statement.execute("deallocate asked");
            connection.rollback();
            connection.setAutoCommit(true);
            return String.join("\n", lines);
        }
    }
}
