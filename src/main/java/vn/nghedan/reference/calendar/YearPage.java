package vn.nghedan.reference.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DayStatus;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.Underway;

/**
 * A year of the calendar at a glance.
 *
 * @param declared the days that notices set apart, in order; projected ones of an unpublished year among them
 * @param workingDays how many days of the year are worked
 * @param moved after a change: how many due dates moved; null on an ordinary visit
 * @param underway what is being derived again; null where nothing is
 */
record YearPage(int year, boolean published, boolean mayChange, int version, List<Month> months,
        List<Declared> declared, int workingDays, List<PastChange> past, Integer moved, Underway underway) {

    record Month(int month, int year, List<Cell> cells, int workingDays) {}

    /** @param name the holiday's name; empty for an ordinary day */
    record Cell(LocalDate date, int weekday, DayKind kind, String name, String source, boolean working,
            boolean today) {

        public String tone() {
            return (working ? "" : "day-rest ") + switch (kind) {
                case WORKDAY, WEEKEND -> "";
                case HOLIDAY, SUBSTITUTE, SWAP_OFF -> "day-holiday";
                case SWAP_WORKING -> "day-worked";
            };
        }
    }

    /** @param stored whether it may be changed: a projected day is not declared yet */
    record Declared(LocalDate date, DayKind kind, String name, LocalDate forDate, String source, boolean provisional,
            boolean stored) {}

    static YearPage of(int year, WorkCalendar days, LocalDate today, boolean mayChange, int version,
            List<PastChange> past, Integer moved, Underway underway) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<DayStatus> all = days.between(first, first.plusYears(1).minusDays(1));
        return new YearPage(year, days.isPublished(year), mayChange, version, months(all, today), declared(all, days),
                (int) all.stream().filter(DayStatus::working).count(), past, moved, underway);
    }

    private static List<Month> months(List<DayStatus> days, LocalDate today) {
        Map<YearMonth, List<DayStatus>> months = new TreeMap<>();
        days.forEach(
                day -> months.computeIfAbsent(YearMonth.from(day.date()), month -> new ArrayList<>()).add(day));
        return months.entrySet()
                .stream()
                .map(month -> new Month(month.getKey().getMonthValue(), month.getKey().getYear(),
                        month.getValue().stream().map(day -> cell(day, today)).toList(),
                        (int) month.getValue().stream().filter(DayStatus::working).count()))
                .toList();
    }

    private static Cell cell(DayStatus day, LocalDate today) {
        return new Cell(day.date(), day.date().getDayOfWeek().getValue(), day.kind(), day.name(), day.source(),
                day.working(), day.date().equals(today));
    }

    private static List<Declared> declared(List<DayStatus> days, WorkCalendar calendar) {
        Map<LocalDate, CalendarEntry> entries = calendar.entries()
                .stream()
                .collect(Collectors.toMap(CalendarEntry::date, Function.identity()));
        return days.stream().filter(day -> day.kind().isDeclared()).map(day -> {
            CalendarEntry entry = entries.get(day.date());
            return new Declared(day.date(), day.kind(), day.name(), entry == null ? null : entry.forDate(),
                    day.source(), day.provisional(), entry != null);
        }).toList();
    }

    public String movingPath() {
        return "/calendar/moving/" + underway.id();
    }

    public String publishPath() {
        return "/calendar/years/" + year;
    }

    /** The weekdays as numbers, for the heads of the columns. */
    public List<Integer> weekdays() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }
}
