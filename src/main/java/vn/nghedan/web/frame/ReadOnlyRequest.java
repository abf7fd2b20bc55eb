package vn.nghedan.web.frame;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        return once(current(), what, read);
    }

    /** @param current null for none */
    public <T> T once(RoutingContext current, String what, Supplier<T> read) {
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
        if (!isChanging()) {
            return once(what, read);
        }
        flush();
        Map<String, Reading<?>> known = known();
        Reading<?> last = known.get(what);
        if (last != null && last.holds()) {
            return (T) last.again();
        }
        Reading<T> now = Reading.of(read);
        known.put(what, now);
        return now.found();
    }

    /** Reads in one look what is asked for one by one later, by its name; what was read before stays. */
    public void together(Supplier<? extends Map<String, ?>> read) {
        RoutingContext current = current();
        if (isChanging()) {
            flush();
            Reading<? extends Map<String, ?>> all = Reading.of(read);
            all.found().forEach((what, found) -> known().put(what, all.of(found)));
        } else if (looksOnly(current)) {
            read.get().forEach((what, found) -> {
                if (current.get(what) == null) {
                    current.put(what, found);
                }
            });
        } else {
            read.get();
        }
    }

    /**
     * The same of lists, for those of which it is not known yet.
     *
     * @param what the name of the list of one of them
     * @param read their lists; empty ones may be left out
     */
    public <K, T> void together(Collection<K> some, Function<K, String> what,
            Function<Collection<K>, Map<K, List<T>>> read) {
        Set<K> missing = some.stream()
                .filter(one -> again(what.apply(one)).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!missing.isEmpty()) {
            together(() -> {
                Map<K, List<T>> found = read.apply(missing);
                return missing.stream()
                        .collect(Collectors.toMap(what, one -> found.getOrDefault(one, List.of())));
            });
        }
    }

    /** What was read under this name, if it still holds. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> again(String what) {
        RoutingContext current = current();
        if (looksOnly(current)) {
            return Optional.ofNullable(current.get(what));
        }
        return isChanging()
                ? Optional.ofNullable((Reading<T>) known().get(what)).filter(Reading::holds).map(Reading::again)
                : Optional.empty();
    }

    private boolean isChanging() {
        return transaction.getTransactionKey() != null && !looksOnly(current());
    }

    /** As before any query: what waits to be written is written, and then what was read of it no longer holds. */
    private void flush() {
        if (database.getFlushMode() == FlushModeType.AUTO) {
            database.flush();
        }
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
