package vn.nghedan.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.web.problem.BadInput;

/** Reads what an address asks for. */
@ApplicationScoped
class ObligationQuestions {

    private final Clock clock;

    ObligationQuestions(Clock clock) {
        this.clock = clock;
    }

    /** The day as of which it is asked, as typed, and whether by what was known then. */
    record Day(String day, boolean knownThen) {}

    /** @throws BadInput if the day cannot be read or lies ahead, or a number is none */
    ObligationFilter asked(String view, String unit, String handler, String q, Day on, String page, String size) {
        return new ObligationFilter(ObligationView.of(view),
                new AsOf(day(on.day()), on.knownThen() && !blank(on.day())), unit, handler, q, number("page", page),
                number("size", size));
    }

    private LocalDate day(String given) {
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate day = blank(given) ? today : LocalDate.parse(given);
            if (day.isAfter(today)) {
                throw new BadInput("on", "executions:error_future");
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("on", "web:error_date");
        }
    }

    private static boolean blank(String given) {
        return given == null || given.isBlank();
    }

    private static int number(String field, String given) {
        if (blank(given)) {
            return 0;
        }
        if (!given.matches("\\d{1,6}")) {
            throw new BadInput(field, "web:error_number");
        }
        return Integer.parseInt(given);
    }
}
