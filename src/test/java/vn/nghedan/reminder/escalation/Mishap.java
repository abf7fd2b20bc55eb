package vn.nghedan.reminder.escalation;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Ends an instance in the middle of a step: after the claim and the notices, before the commit. */
@ApplicationScoped
public class Mishap {

    private final AtomicInteger steps = new AtomicInteger();
    private volatile int every = Integer.MAX_VALUE;

    /** What stops a whole round, as the end of the process would. */
    static final class Ended extends Error {

        private static final long serialVersionUID = 1L;
    }

    void strikeEvery(int number) {
        steps.set(0);
        every = number;
    }

    void never() {
        every = Integer.MAX_VALUE;
    }

    void after(@Observes @Priority(10_000) FileReminded reminded) {
        if (reminded.file().code().startsWith("THU-HAN-") && steps.incrementAndGet() % every == 0) {
            throw new Ended();
        }
    }
}
