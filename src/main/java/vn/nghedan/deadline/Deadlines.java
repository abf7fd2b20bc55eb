package vn.nghedan.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.RuleBook;

/**
 * Finds every clock that a journal makes run: {@code f(rules in force, calendar, facts)}.
 *
 * <p>Which version of a rule governs is decided by the date of the anchor. Facts are read in the order of their legal
 * dates, those of one day in the order in which they stand in the journal.
 */
public final class Deadlines {

    private final RuleBook ruleBook;
    private final WorkCalendar calendar;

    public Deadlines(RuleBook ruleBook, WorkCalendar calendar) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
    }

    /**
     * @param procedure
     *            the code of the procedure the file is in
     * @param type
     *            the type of matter: COMPLAINT, DENUNCIATION, PETITION or MIXED
     * @param journal
     *            the facts that stand (struck-out ones left out)
     * @return all clocks, also those already met or void, in the order in which they started
     */
    public List<Deadline> derive(String procedure, String type, List<? extends TimedFact> journal) {
        return told(procedure, type, journal).clocks();
    }

    /** The same, to be told of what happens next. */
    public RunningClocks told(String procedure, String type, List<? extends TimedFact> journal) {
        RunningClocks clocks = new RunningClocks(ruleBook, calendar, ruleBook.runs(procedure, type));
        IntStream.range(0, journal.size())
                .boxed()
                .sorted(Comparator.comparing(place -> journal.get(place).on()))
                .forEach(place -> clocks.tell(place, journal.get(place)));
        return clocks;
    }
}
