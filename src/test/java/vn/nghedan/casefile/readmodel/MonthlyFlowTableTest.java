package vn.nghedan.casefile.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.Histories;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.journal.Filed;
import vn.nghedan.procedure.Act;

/** The sums of the months are what the spans add up to, whatever happens to the files and however many work at once. */
@QuarkusTest
class MonthlyFlowTableTest {

    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate WED_2026_06_10 = LocalDate.of(2026, 6, 10);
    private static final String SUMS = "/db/monthly_flow.sql";
    private static final String KEPT = "select known, of_month, unit_code, restricted, received, closed, came, gone "
            + "from monthly_flow where received <> 0 or closed <> 0 or came <> 0 or gone <> 0 order by 1, 2, 3, 4";
    private static final String CLOSED_ON = """
            select count(*) from span where phase = 'CLOSED' and closed_on <> (select min(c.from_on) from span c
                where c.dossier_id = span.dossier_id and c.phase = 'CLOSED' and c.from_on <= span.from_on
                    and not exists (select 1 from span o where o.dossier_id = c.dossier_id and o.phase <> 'CLOSED'
                        and o.from_on > c.from_on and o.from_on < span.from_on))""";

    @Inject
    EntityManager database;
    @Inject
    SomeCases some;
    @Inject
    Histories histories;
    @Inject
    CaseFileProjector projector;
    @Inject
    Filed filed;

    @Test
    void holdWhatTheSpansAddUpToAndARebuildChangesNothing() throws IOException {
        histories.live(120, 25, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 20));
        assertSumsMatch();
        List<String> before = rows(KEPT);
        filed.casesNotNaming("nobody").forEach(one -> assertThat(projector.rebuild(one.code())).isFalse());
        assertThat(rows(KEPT)).isEqualTo(before).isNotEmpty();
    }

    /** As an older version's files get it once, so that both ways agree. */
    @Test
    void sinceWhenAFileIsClosedIsDerivedAsTheMigrationDoes() {
        histories.live(121, 20, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 20));
        assertThat(rows("select count(*) from span where phase = 'CLOSED'")).isNotEqualTo(List.of("[0]"));
        assertThat(rows(CLOSED_ON)).containsExactly("[0]");
        assertThat(rows("select count(*) from span where phase <> 'CLOSED' and closed_on is not null"))
                .containsExactly("[0]");
    }

    @Test
    void whatIsTakenBackLeavesNothing() throws IOException {
        List<String> before = rows(KEPT);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            some.complaint(MON_2026_06_01, "VP", "xuly");
            throw new IllegalStateException("taken back");
        })).hasMessage("taken back");
        assertThat(rows(KEPT)).isEqualTo(before);
    }

    @Test
    void manyAtOnceNeitherWaitInARingNorLoseAnything() throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> jobs = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String unit = i % 2 == 0 ? "VP" : "QLKH";
                jobs.add(() -> {
                    // two files in one transaction, in either order of their units
                    QuarkusTransaction.requiringNew().run(() -> {
                        String code = some.complaint(MON_2026_06_01, unit, null);
                        some.complaint(MON_2026_06_01, unit.equals("VP") ? "QLKH" : "VP", null);
                        some.act(code, Act.ACCEPT, WED_2026_06_10, Map.of());
                    });
                    return null;
                });
            }
            for (Future<Void> job : officers.invokeAll(jobs)) {
                job.get();
            }
        } finally {
            officers.shutdownNow();
        }
        assertSumsMatch();
    }

    private void assertSumsMatch() throws IOException {
        assertThat(rows(KEPT)).isEqualTo(rows(recount()));
    }

    /** The sums, counted anew from all spans. */
    private static String recount() throws IOException {
        try (InputStream sums = MonthlyFlowTableTest.class.getResourceAsStream(SUMS)) {
            String insert = new String(sums.readAllBytes(), StandardCharsets.UTF_8).replaceFirst(";\\s*$", "");
            return insert.substring(insert.indexOf("select")) + " order by 1, 2, 3, 4";
        }
    }

    private List<String> rows(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((List<?>) database.createNativeQuery(query).getResultList()).stream()
                        .map(row -> row instanceof Object[] columns ? Arrays.toString(columns) : "[" + row + "]")
                        .toList());
    }
}
