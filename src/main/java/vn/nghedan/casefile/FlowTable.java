package vn.nghedan.casefile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * Keeps the sums of each month in step with the spans, in the transaction that writes them.
 *
 * <p>All transactions meet in the rows of the present month. They are changed as the last thing a transaction does and in
 * one order, so that nobody waits for anybody while holding them.
 */
@ApplicationScoped
class FlowTable {

    private static final String CHANGES = FlowTable.class.getName();

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    FlowTable(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    void replaced(List<? extends SpanColumns> before, List<? extends SpanColumns> after) {
        changes().minus(before).plus(after);
    }

    private FlowSums changes() {
        FlowSums pending = (FlowSums) transaction.getResource(CHANGES);
        if (pending != null) {
            return pending;
        }
        FlowSums changes = new FlowSums();
        transaction.putResource(CHANGES, changes);
        // a synchronisation of the transaction would come when the session has given its connection back
        database.unwrap(SessionImplementor.class)
                .getActionQueue()
                .registerCallback((BeforeCompletionCallback) session -> changes.forEachChange(this::add));
        return changes;
    }

    private void add(FlowSums.Key key, Flow flow) {
        database.createNativeQuery("""
                insert into monthly_flow (known, of_month, unit_code, restricted, received, closed, came, gone)
                values (:known, :month, :unit, :restricted, 0, 0, 0, 0) on conflict do nothing""")
                .setParameter("known", key.place().known())
                .setParameter("month", key.month())
                .setParameter("unit", key.place().unit())
                .setParameter("restricted", key.place().restricted())
                .executeUpdate();
        database.createNativeQuery("""
                update monthly_flow set received = received + :received, closed = closed + :closed,
                    came = came + :came, gone = gone + :gone
                where known = :known and of_month = :month and unit_code = :unit and restricted = :restricted""")
                .setParameter("received", flow.received())
                .setParameter("closed", flow.closed())
                .setParameter("came", flow.came())
                .setParameter("gone", flow.left())
                .setParameter("known", key.place().known())
                .setParameter("month", key.month())
                .setParameter("unit", key.place().unit())
                .setParameter("restricted", key.place().restricted())
                .executeUpdate();
    }
}
