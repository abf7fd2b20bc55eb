package vn.nghedan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.field.FactData;

class RecordedJournalTest {

    private static final LocalDate MON = LocalDate.of(2026, 11, 23);

    private static RecordedJournal journal(LocalDate... recordedOn) {
        return new RecordedJournal(new Journal(IntStream.rangeClosed(1, recordedOn.length)
                .mapToObj(number -> Fact.of(FactKind.ASSIGNED, MON, FactData.none()).numbered(number))
                .toList()), List.of(recordedOn));
    }

    private static int entriesAt(RecordedJournal record, LocalDate day) {
        return record.at(day).recorded().size();
    }

    @Test
    void aDayEndsWithAllThatWasRecordedOnIt() {
        RecordedJournal record = journal(MON, MON, MON.plusDays(3));
        assertThat(record.byDay().keySet()).containsExactly(MON, MON.plusDays(3));
        assertThat(entriesAt(record, MON.minusDays(1))).isZero();
        assertThat(entriesAt(record, MON)).isEqualTo(2);
        assertThat(entriesAt(record, MON.plusDays(2))).isEqualTo(2);
        assertThat(entriesAt(record, MON.plusDays(3))).isEqualTo(3);
        assertThat(entriesAt(record, MON.plusYears(3))).isEqualTo(3);
    }

    @Test
    void anEntryIsNotKnownBeforeThoseItFollowsThoughTheClockWentBack() {
        RecordedJournal record = journal(MON.plusDays(2), MON, MON.plusDays(1), MON.plusDays(4));
        assertThat(record.byDay().keySet()).containsExactly(MON.plusDays(2), MON.plusDays(4));
        assertThat(entriesAt(record, MON.plusDays(1))).isZero();
        assertThat(entriesAt(record, MON.plusDays(2))).isEqualTo(3);
        assertThat(entriesAt(record, MON.plusDays(4))).isEqualTo(4);
    }
}
