package vn.nghedan.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * A clock that stands, for one thread at a time, at the moment of what is being told: so that invented histories are put
 * on record when they would have been, not when the program was first started.
 */
public final class ToldTime extends Clock {

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock real;

    ToldTime(Clock real) {
        this.real = real;
    }

    /** Does something as if it were that moment; nobody else notices. */
    public static <T> T at(Instant moment, Supplier<T> happening) {
        Instant outer = TOLD.get();
        TOLD.set(moment);
        try {
            return happening.get();
        } finally {
            if (outer == null) {
                TOLD.remove();
            } else {
                TOLD.set(outer);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? real.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ToldTime(real.withZone(zone));
    }
}
