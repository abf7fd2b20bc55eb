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
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.nghedan.audit.AuditService;
import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.reference.CalendarImpact;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reference.CalendarImpact.Shift;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reference.Underway;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.StaleVersion;

/**
 * Changes the calendar: what an official notice declares, and whether a year's notices are all in. A change and its audit
 * entry are one transaction, from which on everything new is counted by it; the due dates that are stored follow in a job.
 */
@ApplicationScoped
public class CalendarChanges {

    /**
     * @param moved how many due dates move, of files the officer may know of
     * @param version of the calendar that now holds
     */
    record Outcome(int moved, int version) {}

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
    List<MovedDate> preview(List<DayChange> changes, Officer officer) {
        demandRight(officer);
        return shift(calendar.current(), changes).map(this::previewed).orElse(List.of());
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

    /** What has still to be derived again. */
    Optional<Underway> underway() {
        return rooms.stream().flatMap(room -> room.underway().stream()).findFirst();
    }

    // ---- commands

    /** @param expectedVersion the version that was shown; null to change whatever holds */
    Outcome apply(List<DayChange> changes, Integer expectedVersion, Officer officer) {
        demandRight(officer);
        return counted(shift(calendar.current(), changes), expectedVersion,
                () -> change(changes, expectedVersion, officer));
    }

    Outcome publish(int year, boolean published, String source, Integer expectedVersion, Officer officer) {
        demandRight(officer);
        demandSense(year);
        if (source == null || source.isBlank()) {
            throw new BadInput("source", "reference:error_source");
        }
        return counted(shift(calendar.current(), year, published, source.strip()), expectedVersion,
                () -> change(year, published, source.strip(), expectedVersion, officer));
    }

    /** What moves is counted beforehand, by what its officer may know of; the change is one transaction, and the dates follow. */
    private Outcome counted(Optional<Shift> shift, Integer expectedVersion, Supplier<Integer> change) {
        boolean upToDate = expectedVersion == null || expectedVersion == calendar.edition().version();
        int moved = shift.filter(days -> upToDate).map(days -> previewed(days).size()).orElse(0);
        int version = QuarkusTransaction.requiringNew().call(change::get);
        rooms.forEach(CalendarImpact::carryOn);
        return new Outcome(moved, version);
    }

    private int change(List<DayChange> changes, Integer expectedVersion, Officer officer) {
        CalendarEdition edition = store.held();
        WorkCalendar before = calendar.current();
        Optional<Shift> shift = shift(before, changes);
        if (shift.isEmpty()) {
            return edition.getVersion();
        }
        demandVersion(edition, expectedVersion);
        edition.renew();
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
                    clock.instant()).making(edition.getVersion()));
            audit.record("CALENDAR_DAY_CHANGED", change.date().toString(),
                    told(old) + " -> " + told(change.entry()) + "; " + source);
        }
        return moving(edition, shift.get());
    }

    private int change(int year, boolean published, String source, Integer expectedVersion, Officer officer) {
        CalendarEdition edition = store.held();
        Optional<Shift> shift = shift(calendar.current(), year, published, source);
        if (shift.isEmpty()) {
            return edition.getVersion();
        }
        demandVersion(edition, expectedVersion);
        edition.renew();
        store.publish(year, published);
        store.keep(CalendarChange.ofYear(year, published, source, officer.code(), clock.instant())
                .making(edition.getVersion()));
        audit.record(published ? "CALENDAR_YEAR_PUBLISHED" : "CALENDAR_YEAR_UNPUBLISHED", Integer.toString(year),
                source);
        return moving(edition, shift.get());
    }

    void pause(long job, boolean paused, Officer officer) {
        demandRight(officer);
        rooms.forEach(room -> room.pause(job, paused));
    }

    /** A year for which there is, or may one day be, a calendar. */
    private static void demandSense(int year) {
        if (year < 1945 || year > 2200) {
            throw new BadInput("year", "reference:error_far");
        }
    }

    private int moving(CalendarEdition edition, Shift shift) {
        store.flush();
        calendar.becomes(new OfficeCalendar.Edition(edition.getStamp(), edition.getVersion(), edition.getDatesBy(),
                store.known(clock.getZone())));
        rooms.forEach(room -> room.move(shift, edition.getVersion()));
        return edition.getVersion();
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

    private static Optional<Shift> shift(WorkCalendar before, int year, boolean published, String source) {
        if (before.isPublished(year) == published) {
            return Optional.empty();
        }
        Set<Integer> years = new HashSet<>(before.publishedYears());
        if (published) {
            years.add(year);
        } else {
            years.remove(year);
        }
        return Optional.of(new Shift(before, new WorkCalendar(before.entries(), years), LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31), source));
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
