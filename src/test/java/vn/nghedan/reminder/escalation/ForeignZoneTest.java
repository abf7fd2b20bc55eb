package vn.nghedan.reminder.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.reminder.DueFiles;
import vn.nghedan.web.time.ToldTime;

/** The day is the one of Asia/Ho_Chi_Minh, whatever zone the machine is set to. */
@QuarkusTest
class ForeignZoneTest {

    private static final LocalDate MON_2025_11_24 = LocalDate.of(2025, 11, 24);
    // midnight of Wednesday, three working days before the date
    private static final Instant STEP = Instant.parse("2025-11-18T17:00:00Z");
    private static final TimeZone OWN = TimeZone.getDefault();

    @Inject
    DueFiles files;
    @Inject
    Reminding reminding;

    @AfterEach
    void back() throws SQLException {
        TimeZone.setDefault(OWN);
        files.takeAway();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati"})
    void theStepComesAtMidnightInVietNamAndOnce(String zone) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        files.open(3, MON_2025_11_24);
        look(STEP.minusSeconds(1));
        assertThat(files.steps()).isEmpty();
        look(STEP);
        look(STEP.minusSeconds(3600));
        look(STEP.plusSeconds(3600));
        assertThat(files.steps()).containsOnly(entry("-3 taken", "3/3"));
        // another machine stands elsewhere, and reads the same dates
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        look(STEP.plusSeconds(7200));
        assertThat(files.steps()).containsOnly(entry("-3 taken", "3/3"));
        assertThat(files.told()).containsOnly(entry("xuly DUE", "3/3"));
    }

    private void look(Instant moment) {
        ToldTime.at(moment, () -> {
            reminding.look();
            return null;
        });
    }
}
