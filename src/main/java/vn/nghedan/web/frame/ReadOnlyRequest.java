package vn.nghedan.web.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import vn.nghedan.web.frame.StatementListener.Reading;

/** What a request that only looks has read need not be read again: its page tells of one moment. */
@ApplicationScoped
public class ReadOnlyRequest {

    private final CurrentVertxRequest request;
    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager database;

    ReadOnlyRequest(CurrentVertxRequest request, TransactionSynchronizationRegistry transaction,
            EntityManager database) {
        this.request = request;
        this.database = database;
        this.transaction = transaction;
    }

    /** What was read before in this request; read anew where there is none, or where it may change something. */
    public <T> T once(String what, Supplier<T> read) {
        RoutingContext current = current();
        if (!looksOnly(current)) {
            return read.get();
        }
        if (current.get(what) == null) {
            current.put(what, read.get());
        }
        return current.get(what);
    }

    /** The same, and where something may change what this transaction has read since it was written to or anything was locked. */
    @SuppressWarnings("unchecked")
    public <T> T onceUntilWritten(String what, Supplier<T> read) {
        if (transaction.getTransactionKey() == null || looksOnly(current())) {
            return once(what, read);
        }
        // as before any query: what waits to be written is written, and then it no longer holds
        if (database.getFlushMode() == FlushModeType.AUTO) {
            database.flush();
        }
        Map<String, Reading<?>> known = known();
        Reading<?> last = known.get(what);
        if (last != null && last.holds()) {
            return (T) last.again();
        }
        Reading<T> now = Reading.of(read);
        known.put(what, now);
        return now.found();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Reading<?>> known() {
        if (transaction.getResource(ReadOnlyRequest.class) == null) {
            transaction.putResource(ReadOnlyRequest.class, new HashMap<>());
        }
        return (Map<String, Reading<?>>) transaction.getResource(ReadOnlyRequest.class);
    }

    private static boolean looksOnly(RoutingContext current) {
        return current != null && current.request().method().equals(HttpMethod.GET);
    }

    private RoutingContext current() {
        try {
            return request.getCurrent();
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            return null;
        }
    }
}
