package vn.nghedan.web.storage;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * What a transaction does last, after all else was written: to the rows in which all transactions meet. They are locked for a
 * moment only and always in one order, so that nobody waits for anybody while holding them.
 */
@ApplicationScoped
public class BeforeCommit {

    /** The order in which the rows are locked. */
    public enum Turn {
        DIRECTORY_EDITION, MONTHLY_FLOW, AUDIT_CHAIN
    }

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    BeforeCommit(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * What has been collected for this turn in the running transaction, to add to it.
     *
     * @param first makes what is collected, where nothing was yet; it is run when its turn has come
     */
    @SuppressWarnings("unchecked")
    public <T extends Runnable> T collected(Turn turn, Supplier<T> first) {
        return (T) turns().computeIfAbsent(turn, nothingYet -> first.get());
    }

    @SuppressWarnings("unchecked")
    private Map<Turn, Runnable> turns() {
        Map<Turn, Runnable> known = (Map<Turn, Runnable>) transaction.getResource(BeforeCommit.class);
        if (known != null) {
            return known;
        }
        Map<Turn, Runnable> turns = new EnumMap<>(Turn.class);
        transaction.putResource(BeforeCommit.class, turns);
        // a synchronisation of the transaction would come when the session has given its connection back
        BeforeCompletionCallback last = session -> run(turns);
        database.unwrap(SharedSessionContractImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback(last);
        return turns;
    }

    /** Writing may bring more to do: first everything is written, then each has its turn. */
    private void run(Map<Turn, Runnable> turns) {
        database.flush();
        for (Turn turn : Turn.values()) {
            Runnable last = turns.get(turn);
            if (last != null) {
                last.run();
                database.flush();
            }
        }
    }
}
