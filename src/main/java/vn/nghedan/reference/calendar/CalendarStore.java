package vn.nghedan.reference.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.KnownCalendars;
import vn.nghedan.calendar.WorkCalendar;

/** The days, the years and the edition as they are stored. Called in the transaction of the caller. */
@ApplicationScoped
public class CalendarStore implements PanacheRepositoryBase<CalendarDay, LocalDate> {

    /** Stamp and version, read past anything remembered. */
    public record Mark(String stamp, int version, int datesBy) {}

    public Optional<Mark> mark() {
        return getEntityManager()
                .createQuery("select e.stamp, e.version, e.datesBy from CalendarEdition e", Object[].class)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Mark((String) row[0], (int) row[1], (int) row[2]));
    }

    WorkCalendar read() {
        List<CalendarEntry> entries = getEntityManager().createQuery("from CalendarDay", CalendarDay.class)
                .getResultList()
                .stream()
                .map(CalendarDay::entry)
                .toList();
        return new WorkCalendar(entries, publishedYears());
    }

    /** The same, and what had been known of it on each earlier day. */
    public KnownCalendars known(ZoneId zone) {
        WorkCalendar current = read();
        KnownCalendars known = KnownCalendars.always(current);
        Map<LocalDate, List<CalendarChange>> byDay = getEntityManager()
                .createQuery("from CalendarChange order by changedAt desc, id desc", CalendarChange.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(change -> LocalDate.ofInstant(change.getChangedAt(), zone),
                        () -> new TreeMap<LocalDate, List<CalendarChange>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        WorkCalendar before = current;
        for (Map.Entry<LocalDate, List<CalendarChange>> day : byDay.entrySet()) {
            for (CalendarChange change : day.getValue()) {
                before = change.undoneIn(before);
            }
            known = known.knownOnlySince(day.getKey(), before);
        }
        return known;
    }

    /** The calendar as it was in an earlier edition. */
    public WorkCalendar edition(int version) {
        WorkCalendar then = read();
        for (CalendarChange later : getEntityManager()
                .createQuery("from CalendarChange where edition > :version order by edition desc, id desc",
                        CalendarChange.class)
                .setParameter("version", version)
                .getResultList()) {
            then = later.undoneIn(then);
        }
        return then;
    }

    private Set<Integer> publishedYears() {
        return getEntityManager().createQuery("from CalendarYear", CalendarYear.class)
                .getResultList()
                .stream()
                .map(CalendarYear::getOfYear)
                .collect(Collectors.toSet());
    }

    // ---- changing

    CalendarEdition held() {
        return getEntityManager().find(CalendarEdition.class, CalendarEdition.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All dates that are stored are by the edition that holds, unless some are still being moved. */
    public void datesMovedUnless(BooleanSupplier moving) {
        CalendarEdition edition = held();
        if (!moving.getAsBoolean()) {
            edition.datesMoved();
        }
    }

    void declare(CalendarEntry entry) {
        findByIdOptional(entry.date()).ifPresentOrElse(day -> day.declare(entry),
                () -> persist(new CalendarDay(entry)));
    }

    void forget(LocalDate day) {
        deleteById(day);
    }

    void publish(int year, boolean published) {
        CalendarYear stored = getEntityManager().find(CalendarYear.class, year);
        if (published && stored == null) {
            getEntityManager().persist(new CalendarYear(year));
        } else if (!published && stored != null) {
            getEntityManager().remove(stored);
        }
    }

    void keep(CalendarChange change) {
        getEntityManager().persist(change);
    }

    List<CalendarChange> changes(int year) {
        return getEntityManager()
                .createQuery("from CalendarChange where ofYear = :year order by changedAt desc, id desc",
                        CalendarChange.class)
                .setParameter("year", year)
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Fills the empty store; of several instances that start at once, one does it.
     *
     * @return whether it was this one
     */
    public boolean fill(WorkCalendar shipped, String stamp) {
        int first = getEntityManager()
                .createNativeQuery(
                        "insert into calendar_edition (id, version, stamp) values (:id, 1, :stamp) on conflict do nothing")
                .setParameter("id", CalendarEdition.ONLY)
                .setParameter("stamp", stamp)
                .executeUpdate();
        if (first == 0) {
            return false;
        }
        shipped.entries().forEach(entry -> persist(new CalendarDay(entry)));
        shipped.publishedYears().forEach(year -> getEntityManager().persist(new CalendarYear(year)));
        return true;
    }
}
