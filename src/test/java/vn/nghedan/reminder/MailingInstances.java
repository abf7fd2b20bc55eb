package vn.nghedan.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.nghedan.built.Instance;
import vn.nghedan.reminder.mail.MailSink;

/** An instance stands still while it hands a mail over, and others send the rest: each mail at least once, and each under one key. */
class MailingInstances {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final List<String> KEYS = List.of("digest:2026-11-23:giamdoc", "digest:2026-11-23:truongphong",
            "digest:2026-11-23:xuly");
    private static final String UNSENT = "select count(*) from mail_outbox where state <> 'SENT'";

    private static SharedDatabase database;

    private MailSink sink;

    @BeforeAll
    static void aDatabase() throws Exception {
        database = SharedDatabase.ready();
        database.execute("update staff set email = code || '@lamdong.gov.vn'"
                + " where code in ('giamdoc', 'truongphong', 'xuly')");
    }

    @AfterAll
    static void end() throws IOException {
        database.close();
    }

    @BeforeEach
    void overdueFiles() throws IOException, SQLException {
        sink = new MailSink();
        database.files().open(20, MON_2026_11_16);
    }

    @AfterEach
    void clear() throws IOException, SQLException {
        database.endAll();
        sink.close();
        database.execute("delete from mail_outbox");
        database.files().takeAway();
    }

    @Test
    void oneThatGoesOnHasSentItsMailOnce() throws Exception {
        Instance paused = pausedWhileHandingOver();
        othersSendTheRest();
        paused.goOn();
        sink.answerTheFirst();
        database.await("the last mail to be settled", () -> database.count(UNSENT) == 0);
        assertThat(sink.keys()).as("each once").containsExactlyInAnyOrderElementsOf(KEYS);
    }

    @Test
    void ofOneThatIsKilledTheMailIsSentAgainUnderTheSameKey() throws Exception {
        Instance paused = pausedWhileHandingOver();
        othersSendTheRest();
        paused.kill();
        database.await("the last mail to be settled", () -> database.count(UNSENT) == 0);
        List<String> expected = new ArrayList<>(KEYS);
        // nobody can tell whether the first had left
        expected.add(sink.keys().get(0));
        assertThat(sink.keys()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private Instance pausedWhileHandingOver() throws Exception {
        Instance paused = start("handing-over");
        database.await("a mail", () -> !sink.keys().isEmpty());
        paused.pause();
        return paused;
    }

    private void othersSendTheRest() throws Exception {
        start("sending-the-rest");
        database.await("the mails of the others",
                () -> database.count("select count(*) from mail_outbox") == KEYS.size()
                        && database.count(UNSENT) == 1);
        assertThat(sink.keys()).as("what is held is not sent by another").containsExactlyInAnyOrderElementsOf(KEYS);
    }

    private static Map<String, String> with(int port) {
        return Map.of("nghedan.reminders.mail.at", "00:00",
                "nghedan.database.abandoned-after", "10m", "nghedan.reminders.mail.patience", "5m",
                "quarkus.mailer.host", "localhost", "quarkus.mailer.port",
                Integer.toString(port), "quarkus.mailer.start-tls", "DISABLED", "quarkus.mailer.login", "DISABLED");
    }

    private Instance start(String name) throws IOException {
        return database.start(name, List.of(), with(sink.port()));
    }
}
