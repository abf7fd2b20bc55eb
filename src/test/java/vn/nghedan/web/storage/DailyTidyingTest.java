package vn.nghedan.web.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SomeCases;

/** What is written here is of 1990, so that its end has come and nobody else's has. */
@QuarkusTest
class DailyTidyingTest {

    private static final LocalDate MON_1995_01_02 = LocalDate.of(1995, 1, 2);
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);

    @Inject
    DailyTidying tidying;
    @Inject
    SomeCases some;
    @Inject
    EntityManager database;

    @Test
    void whatHasComeToItsEndGoesAndNothingElse() {
        String code = some.complaint(MON_2026_11_02, "VP", "xuly");
        long keys = count("answered_once");
        long audited = count("audit_entry");
        write("insert into answered_once (request_key, fingerprint, answered_at) values ('tidied old', 'x', timestamp '1990-01-01 08:00:00')");
        write("insert into answered_once (request_key, fingerprint, answered_at) values ('tidied new', 'x', timestamp '1994-12-01 08:00:00')");
        step(code, "NEVER_RAN", "1990-01-01");
        step(code, "STILL_RUNS", "1990-01-01");
        write("update reminder_step set rule = (select min(rule) from deadline where status = 'RUNNING' and due_on is not null and"
                + " dossier_id = reminder_step.dossier_id) where rule = 'STILL_RUNS'");
        write("update reminder_step set anchor = (select min(c.anchor) from deadline c where c.rule = reminder_step.rule and"
                + " c.dossier_id = reminder_step.dossier_id), due_on = (select min(c.due_on) from deadline c where c.rule ="
                + " reminder_step.rule and c.dossier_id = reminder_step.dossier_id) where days = -77 and rule <> 'NEVER_RAN'");
        notice("tidied-read", "timestamp '1990-01-02 08:00:00'");
        notice("tidied-unread", "null");

        tidying.tidy(MON_1995_01_02);

        assertThat(rows("select request_key from answered_once where request_key like 'tidied%'"))
                .containsExactly("tidied new");
        assertThat(rows("select rule from reminder_step where days = -77")).hasSize(1).doesNotContain("NEVER_RAN");
        assertThat(rows("select recipient from notice where recipient like 'tidied-%'"))
                .containsExactly("tidied-unread");
        assertThat(rows(
                "select i.rule from notice_item i join notice n on n.id = i.notice_id where n.recipient like 'tidied-%'"))
                .hasSize(1);
        assertThat(count("answered_once")).isEqualTo(keys + 1);
        assertThat(count("audit_entry")).as("the record of what was done is never deleted")
                .isGreaterThanOrEqualTo(audited);

        write("delete from answered_once where request_key = 'tidied new'");
        write("delete from reminder_step where days = -77");
        write("delete from notice_item where notice_id in (select id from notice where recipient like 'tidied-%')");
        write("delete from notice where recipient like 'tidied-%'");
    }

    private void step(String code, String rule, String day) {
        write("insert into reminder_step (dossier_id, rule, anchor, due_on, days, superseded, claimed_at) select id, '"
                + rule
                + "', 0, date '" + day + "', -77, false, timestamp '" + day + " 08:00:00' from dossier where code = '"
                + code + "'");
    }

    private void notice(String recipient, String readAt) {
        write("insert into notice (recipient, kind, made_at, made_on, read_at) values ('" + recipient
                + "', 'DUE', timestamp '1990-01-01 08:00:00', date '1990-01-01', " + readAt + ")");
        write("insert into notice_item (notice_id, dossier_id, rule) select n.id, (select min(id) from dossier), 'X' from notice n"
                + " where n.recipient = '" + recipient + "'");
    }

    private void write(String statement) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private List<String> rows(String query) {
        return database.createNativeQuery(query, String.class).getResultList();
    }

    private long count(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }
}
