package vn.nghedan.reference;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.StartupEvent;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.KnownCalendars;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.calendar.CalendarStore;
import vn.nghedan.web.frame.ReadOnlyRequest;

/**
 * The working days of this office as they stand now.
 *
 * <p>Remembered between requests, and right with several instances all the same: each transaction, and each
 * request that only looks, reads the stamp of the edition once, and the days only when the stamp is another. Within one transaction the calendar does not change, unless
 * the transaction itself changes it.
 */
@ApplicationScoped
public class OfficeCalendar {

    /** Before demo cases are made: their dates rest on the calendar. */
    static final int PRIORITY = 50;

    /**
     * A calendar, and by what it is known.
     *
     * @param datesBy the edition by which all stored dates are; an earlier one while they are being moved
     */
    public record Edition(String stamp, int version, int datesBy, KnownCalendars known) {

        public boolean isMovingDates() {
            return datesBy < version;
        }

        public WorkCalendar calendar() {
            return known.current();
        }
    }

    private final CalendarStore store;
    private final TransactionSynchronizationRegistry transaction;
    private final ReadOnlyRequest request;
    private final Clock clock;
    private volatile Edition remembered = new Edition("", 0, 0, KnownCalendars.always(CalendarReader.readShipped()));

    OfficeCalendar(CalendarStore store, TransactionSynchronizationRegistry transaction, ReadOnlyRequest request,
            Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.request = request;
        this.clock = clock;
    }

    public WorkCalendar current() {
        return edition().calendar();
    }

    /** As it stands now, and as it was known at the end of each earlier day. */
    public KnownCalendars known() {
        return edition().known();
    }

    /** For what may not wait for the database, such as the frame of an error page: as it was last seen. */
    public Edition lastSeen() {
        return BlockingOperationControl.isBlockingAllowed() ? edition() : remembered;
    }

    /** The days as they were in an earlier edition. */
    public WorkCalendar edition(int version) {
        return store.edition(version);
    }

    /** All dates that are stored are by the edition that holds, unless some are still being moved. */
    public void datesMovedUnless(BooleanSupplier moving) {
        store.datesMovedUnless(moving);
    }

    public Edition edition() {
        return request.once(OfficeCalendar.class.getName(),
                () -> QuarkusTransaction.joiningExisting().call(this::ofTransaction));
    }

    private Edition ofTransaction() {
        Edition ofTransaction = (Edition) transaction.getResource(OfficeCalendar.class);
        if (ofTransaction == null) {
            ofTransaction = read();
            transaction.putResource(OfficeCalendar.class, ofTransaction);
        }
        return ofTransaction;
    }

    /** What the rest of this transaction sees; others see it once it is committed. */
    public void becomes(Edition changed) {
        transaction.putResource(OfficeCalendar.class, changed);
    }

    @Transactional
    void fillOnce(@Observes @Priority(PRIORITY) StartupEvent started) {
        store.fill(CalendarReader.readShipped(), UUID.randomUUID().toString());
    }

    private Edition read() {
        Edition known = remembered;
        CalendarStore.Mark mark = store.mark().orElse(null);
        if (mark == null) {
            return known;
        }
        if (!mark.stamp().equals(known.stamp())) {
            // the stamp is read before the days: at worst the days are newer, and are read once more next time
            known = new Edition(mark.stamp(), mark.version(), mark.version(), store.known(clock.getZone()));
            remembered = known;
        }
        return new Edition(known.stamp(), known.version(), mark.datesBy(), known.known());
    }
}
