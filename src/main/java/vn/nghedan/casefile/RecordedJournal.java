package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Journal;

/**
 * A journal with the day on which each of its entries was put on record.
 *
 * @param recordedOn one day for each entry, in their order
 */
public record RecordedJournal(Journal journal, List<LocalDate> recordedOn) {

    public RecordedJournal {
        recordedOn = List.copyOf(recordedOn);
    }

    /** With one more entry, put on record on this day. */
    public RecordedJournal with(Fact fact, LocalDate on) {
        List<LocalDate> days = new ArrayList<>(recordedOn);
        days.add(on);
        return new RecordedJournal(journal.with(fact), days);
    }

    /**
     * The days on which entries were made, each with all that was on record at its end. An entry is not known before those
     * that it follows, even where the clock went backwards.
     */
    public SortedMap<LocalDate, Journal> byDay() {
        SortedMap<LocalDate, Journal> days = new TreeMap<>();
        for (int i = 0; i < recordedOn.size(); i++) {
            LocalDate day = recordedOn.get(i);
            LocalDate latest = days.isEmpty() || days.lastKey().isBefore(day) ? day : days.lastKey();
            days.put(latest, new Journal(journal.recorded().subList(0, i + 1)));
        }
        return days;
    }

    /** What was on record at the end of a day; nothing before the first entry. */
    public Journal at(LocalDate day) {
        SortedMap<LocalDate, Journal> until = byDay().headMap(day.plusDays(1));
        return until.isEmpty() ? new Journal(List.of()) : until.get(until.lastKey());
    }
}
