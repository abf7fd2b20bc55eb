package vn.nghedan.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the application, in the zone the law counts its days in; and beside it the clock of the machine. */
class LegalTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** {@code nghedan.today} moves the clock to that day, for demonstrations and tests; the hour goes on as it is. */
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "nghedan.today") Optional<LocalDate> today) {
        var clock = Clock.system(ZONE);
        return new ToldTime(today
                .map(day -> Clock.offset(clock, Duration.ofDays(day.toEpochDay() - LocalDate.now(clock).toEpochDay())))
                .orElse(clock));
    }

    /** Not moved by {@code nghedan.today}: whether two machines agree is asked of their real clocks. */
    @Produces
    @Machine
    @ApplicationScoped
    Clock machine() {
        return Clock.systemUTC();
    }
}
