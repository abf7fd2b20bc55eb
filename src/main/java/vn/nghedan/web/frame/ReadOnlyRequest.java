package vn.nghedan.web.frame;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** What a request that only looks has read need not be read again: its page tells of one moment. */
@ApplicationScoped
public class ReadOnlyRequest {

    private final CurrentVertxRequest request;

    ReadOnlyRequest(CurrentVertxRequest request) {
        this.request = request;
    }

    /** What was read before in this request; read anew where there is none, or where it may change something. */
    public <T> T once(String what, Supplier<T> read) {
        RoutingContext current = current();
        if (current == null || !current.request().method().equals(HttpMethod.GET)) {
            return read.get();
        }
        if (current.get(what) == null) {
            current.put(what, read.get());
        }
        return current.get(what);
    }

    private RoutingContext current() {
        try {
            return request.getCurrent();
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            return null;
        }
    }
}
