package vn.nghedan.casefile.readmodel;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import vn.nghedan.casefile.query.MonthlyFlow;
import vn.nghedan.web.storage.BeforeCommit;
import vn.nghedan.web.storage.BeforeCommit.Turn;

/**
 * Keeps the sums of each month in step with the spans, in the transaction that writes them.
 *
 * <p>All transactions meet in the rows of the present month. They are changed as the last thing a transaction does and in
 * one order, so that nobody waits for anybody while holding them.
 */
@ApplicationScoped
public class MonthlyFlowTable {

    private final EntityManager database;
    private final BeforeCommit beforeCommit;

    MonthlyFlowTable(EntityManager database, BeforeCommit beforeCommit) {
        this.database = database;
        this.beforeCommit = beforeCommit;
    }

    private final class Changes implements Runnable {

        private final MonthlyFlowSums sums = new MonthlyFlowSums();

        @Override
        public void run() {
            sums.forEachChange(MonthlyFlowTable.this::add);
        }
    }

    public void replaced(List<? extends SpanColumns> before, List<? extends SpanColumns> after) {
        beforeCommit.collected(Turn.MONTHLY_FLOW, Changes::new).sums.minus(before).plus(after);
    }

    private void add(MonthlyFlowSums.Key key, MonthlyFlow flow) {
        if (update(key, flow) == 0) {
            of("""
                    insert into monthly_flow (known, of_month, unit_code, restricted, received, closed, came, gone)
                    values (:known, :month, :unit, :restricted, 0, 0, 0, 0) on conflict do nothing""", key)
                    .executeUpdate();
            update(key, flow);
        }
    }

    private int update(MonthlyFlowSums.Key key, MonthlyFlow flow) {
        return of("""
                update monthly_flow set received = received + :received, closed = closed + :closed,
                    came = came + :came, gone = gone + :gone
                where known = :known and of_month = :month and unit_code = :unit and restricted = :restricted""", key)
                .setParameter("received", flow.received())
                .setParameter("closed", flow.closed())
                .setParameter("came", flow.came())
                .setParameter("gone", flow.left())
                .executeUpdate();
    }

    private Query of(String statement, MonthlyFlowSums.Key key) {
        return database.createNativeQuery(statement)
                .setParameter("known", key.place().known())
                .setParameter("month", key.month())
                .setParameter("unit", key.place().unit())
                .setParameter("restricted", key.place().restricted());
    }
}
