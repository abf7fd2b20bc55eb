package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The working days of a State office: Monday to Friday, less the days off, plus the Saturdays worked by swap.
 *
 * <p>An immutable value: {@link #with} and {@link #without} give another calendar, so that a change can be previewed
 * before it is applied.
 */
public final class WorkCalendar {

    private final NavigableMap<LocalDate, CalendarEntry> entries;
    private final Set<Integer> publishedYears;
    private final Map<Integer, Map<LocalDate, CalendarEntry>> projections = new ConcurrentHashMap<>();

    /**
     * @param entries
     *            one for each declared day
     * @param publishedYears
     *            the years whose official notices are all in
     * @throws IllegalArgumentException
     *             if a day is declared twice
     */
    public WorkCalendar(Collection<CalendarEntry> entries, Set<Integer> publishedYears) {
        this.entries = new TreeMap<>();
        for (CalendarEntry entry : entries) {
            if (this.entries.put(entry.date(), entry) != null) {
                throw new IllegalArgumentException(entry.date() + " is declared twice");
            }
        }
        this.publishedYears = Set.copyOf(publishedYears);
    }

    // ---- questions

    public DayStatus on(LocalDate day) {
        CalendarEntry entry = entries.get(day);
        boolean published = publishedYears.contains(day.getYear());
        if (entry == null && !published) {
            entry = projections.computeIfAbsent(day.getYear(), FixedHolidays::in).get(day);
        }
        if (entry != null) {
            return new DayStatus(day, entry.kind(), entry.name(), entry.source(), !published || !entry.confirmed());
        }
        DayKind kind = FixedHolidays.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
        return new DayStatus(day, kind, "", "", !published);
    }

    public boolean isWorking(LocalDate day) {
        return on(day).working();
    }

    /** This day if it is worked, else the first worked day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorking(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** This day if it is worked, else the last worked day before it. */
    public LocalDate workingDayUntil(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorking(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The n-th worked day strictly after (n positive) or before (n negative) this day; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate current = day;
        for (int counted = 0; counted < Math.abs(n);) {
            current = current.plusDays(Integer.signum(n));
            if (isWorking(current)) {
                counted++;
            }
        }
        return current;
    }

    /** Worked days strictly after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    }

    public boolean isPublished(int year) {
        return publishedYears.contains(year);
    }

    public Set<Integer> publishedYears() {
        return publishedYears;
    }

    public List<DayStatus> between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(this::on).toList();
    }

    public List<CalendarEntry> entries() {
        return List.copyOf(entries.values());
    }

    // ---- another calendar

    /** This calendar with one day declared, instead of what was declared for that day before. */
    public WorkCalendar with(CalendarEntry entry) {
        return new WorkCalendar(Stream.concat(others(entry.date()), Stream.of(entry)).toList(), publishedYears);
    }

    /** This calendar with one day back in the ordinary run of the week. */
    public WorkCalendar without(LocalDate day) {
        return new WorkCalendar(others(day).toList(), publishedYears);
    }

    private Stream<CalendarEntry> others(LocalDate day) {
        return entries.values().stream().filter(entry -> !entry.date().equals(day));
    }
}
