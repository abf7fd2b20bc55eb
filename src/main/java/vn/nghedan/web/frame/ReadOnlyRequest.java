package vn.nghedan.web.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

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

    /** The same, and where something may change what was read since this transaction, or one within it, wrote or locked. */
    @SuppressWarnings("unchecked")
    public <T> T onceUntilWritten(String what, Supplier<T> read) {
        if (transaction.getTransactionKey() == null || looksOnly(current())) {
            return once(what, read);
        }
        // as before any query: what waits to be written is written, and then what was read no longer counts
        database.flush();
        Remembered last = (Remembered) transaction.getResource(ReadOnlyRequest.class);
        Remembered now = last != null && last.written == WriteListener.written() ? last : new Remembered();
        transaction.putResource(ReadOnlyRequest.class, now);
        if (!now.known.containsKey(what)) {
            now.known.put(what, read.get());
        }
        return (T) now.known.get(what);
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

    /** What was read since something was written last. */
    private static final class Remembered {

        private final long written = WriteListener.written();
        private final Map<String, Object> known = new HashMap<>();
    }
}
