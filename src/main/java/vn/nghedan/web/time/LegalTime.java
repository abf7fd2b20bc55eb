package vn.nghedan.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the application, in the zone the law counts its days in; and beside it the clock of the machine. */
public class LegalTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** {@code nghedan.today} holds the clock on that day, for demonstrations and tests; the hour goes on as it is. */
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "nghedan.today") Optional<LocalDate> today) {
        Clock real = Clock.system(ZONE);
        return new ToldTime(today.<Clock>map(day -> new HeldDay(day, real, ZONE)).orElse(real));
    }

    /** Always the same day at the hour of the real clock: midnight does not end a demonstration. */
    static final class HeldDay extends Clock {

        private final LocalDate day;
        private final Clock real;
        private final ZoneId shown;

        HeldDay(LocalDate day, Clock real, ZoneId shown) {
            this.day = day;
            this.real = real;
            this.shown = shown;
        }

        @Override
        public Instant instant() {
            return day.atTime(LocalTime.now(real)).atZone(real.getZone()).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return shown;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new HeldDay(day, real, zone);
        }
    }

    /** Not moved by {@code nghedan.today}: whether two machines agree is asked of their real clocks. */
    @Produces
    @Machine
    @ApplicationScoped
    Clock machine() {
        return Clock.systemUTC();
    }
}
