package vn.nghedan.reference.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.reference.CalendarImpact;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reference.CalendarImpact.Shift;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.StaleVersion;

/**
 * Changes the calendar: what an official notice declares, and whether a year's notices are all in. A change, the due
 * dates that follow from it and its audit entry are one transaction; a preview is the same without a trace.
 */
@ApplicationScoped
public class CalendarChanges {

    /**
     * @param moved the due dates that moved, of files the officer may know of
     * @param version of the calendar that now holds
     */
    record Outcome(List<MovedDate> moved, int version) {}

    private static final int LONGEST_SOURCE = 300;

    private final CalendarStore store;
    private final OfficeCalendar calendar;
    private final Instance<CalendarImpact> rooms;
    private final DirectoryService directory;
    private final AuditService audit;
    private final Clock clock;

    CalendarChanges(CalendarStore store, OfficeCalendar calendar, Instance<CalendarImpact> rooms,
            DirectoryService directory, AuditService audit, Clock clock) {
        this.store = store;
        this.calendar = calendar;
        this.rooms = rooms;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    // ---- questions

    /** The calendar is the director's, the administrator's, and that of the head of the unit in charge. */
    boolean mayChange(Officer officer) {
        return officer.isDirector() || officer.isAdministrator() || officer.isUnitHead()
                && directory.responsibleUnit().filter(unit -> officer.belongsTo(unit.code())).isPresent();
    }

    /** What would move. */
    @Transactional
    List<MovedDate> preview(List<DayChange> changes, Officer officer) {
        demandRight(officer);
        WorkCalendar before = calendar.current();
        return shift(before, changes).map(this::previewed).orElse(List.of());
    }

    @Transactional
    List<PastChange> past(int year) {
        demandSense(year);
        return store.changes(year)
                .stream()
                .map(change -> change.seen(directory.staff(change.getChangedBy())
                        .map(person -> person.fullName())
                        .orElse(change.getChangedBy())))
                .toList();
    }

    // ---- commands

    /** @param expectedVersion the version that was shown; null to change whatever holds */
    @Transactional
    Outcome apply(List<DayChange> changes, Integer expectedVersion, Officer officer) {
        demandRight(officer);
        CalendarEdition edition = store.held();
        WorkCalendar before = calendar.current();
        Optional<Shift> shift = shift(before, changes);
        if (shift.isEmpty()) {
            return new Outcome(List.of(), edition.getVersion());
        }
        demandVersion(edition, expectedVersion);
        Map<LocalDate, CalendarEntry> declared = declared(before);
        for (DayChange change : changes) {
            CalendarEntry old = declared.get(change.date());
            if (Objects.equals(old, change.entry())) {
                continue;
            }
            if (change.entry() == null) {
                store.forget(change.date());
            } else {
                store.declare(change.entry());
            }
            String source = change.source() == null ? old.source() : change.source();
            store.keep(CalendarChange.ofDay(change.date(), old, change.entry(), source, officer.code(),
                    clock.instant()));
            audit.record("CALENDAR_DAY_CHANGED", change.date().toString(),
                    told(old) + " -> " + told(change.entry()) + "; " + source);
        }
        return new Outcome(moved(edition, shift.get()), edition.getVersion());
    }

    @Transactional
    Outcome publish(int year, boolean published, String source, Integer expectedVersion, Officer officer) {
        demandRight(officer);
        demandSense(year);
        if (source == null || source.isBlank()) {
            throw new BadInput("source", "reference:error_source");
        }
        CalendarEdition edition = store.held();
        WorkCalendar before = calendar.current();
        if (before.isPublished(year) == published) {
            return new Outcome(List.of(), edition.getVersion());
        }
        demandVersion(edition, expectedVersion);
        Set<Integer> years = new HashSet<>(before.publishedYears());
        if (published) {
            years.add(year);
        } else {
            years.remove(year);
        }
        store.publish(year, published);
        store.keep(CalendarChange.ofYear(year, published, source.strip(), officer.code(), clock.instant()));
        audit.record(published ? "CALENDAR_YEAR_PUBLISHED" : "CALENDAR_YEAR_UNPUBLISHED", Integer.toString(year),
                source.strip());
        return new Outcome(moved(edition, new Shift(before, new WorkCalendar(before.entries(), years),
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), source.strip())), edition.getVersion());
    }

    /** A year for which there is, or may one day be, a calendar. */
    private static void demandSense(int year) {
        if (year < 1945 || year > 2200) {
            throw new BadInput("year", "reference:error_far");
        }
    }

    private List<MovedDate> moved(CalendarEdition edition, Shift shift) {
        edition.renew();
        store.flush();
        calendar.becomes(new OfficeCalendar.Edition(edition.getStamp(), edition.getVersion(),
                store.known(clock.getZone())));
        return rooms.stream().flatMap(room -> room.apply(shift).stream()).sorted(BY_DATE).toList();
    }

    // ---- internals

    private static final Comparator<MovedDate> BY_DATE = Comparator
            .comparing(MovedDate::after, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MovedDate::file)
            .thenComparing(MovedDate::rule);

    private List<MovedDate> previewed(Shift shift) {
        return rooms.stream().flatMap(room -> room.preview(shift).stream()).sorted(BY_DATE).toList();
    }

    private void demandRight(Officer officer) {
        if (!mayChange(officer)) {
            throw new NotAllowed();
        }
    }

    private static void demandVersion(CalendarEdition edition, Integer expected) {
        if (expected != null && expected != edition.getVersion()) {
            throw new StaleVersion(edition.getVersion());
        }
    }

    private static WorkCalendar changed(WorkCalendar before, List<DayChange> changes) {
        WorkCalendar after = before;
        for (DayChange change : changes) {
            after = change.entry() == null ? after.without(change.date()) : after.with(change.entry());
        }
        return after;
    }

    private static Optional<Shift> shift(WorkCalendar before, List<DayChange> changes) {
        WorkCalendar after = changed(before, changes);
        List<LocalDate> days = days(changes);
        return days.isEmpty() || before.entries().equals(after.entries())
                ? Optional.empty()
                : Optional.of(new Shift(before, after, days.get(0), days.get(days.size() - 1),
                        sources(before, changes)));
    }

    /** The notices that the changes name; of a day taken back the one that had declared it. */
    private static String sources(WorkCalendar before, List<DayChange> changes) {
        Map<LocalDate, CalendarEntry> declared = declared(before);
        String all = changes.stream()
                .map(change -> change.source() != null || !declared.containsKey(change.date())
                        ? change.source()
                        : declared.get(change.date()).source())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.length() > LONGEST_SOURCE ? all.substring(0, LONGEST_SOURCE) : all;
    }

    private static List<LocalDate> days(List<DayChange> changes) {
        List<LocalDate> days = new ArrayList<>(changes.stream().map(DayChange::date).toList());
        days.sort(Comparator.naturalOrder());
        return days;
    }

    private static Map<LocalDate, CalendarEntry> declared(WorkCalendar calendar) {
        return calendar.entries().stream().collect(Collectors.toMap(CalendarEntry::date, Function.identity()));
    }

    private static String told(CalendarEntry entry) {
        return entry == null ? "-" : entry.kind() + " " + entry.name();
    }
}
