package vn.nghedan.web.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

import vn.nghedan.web.time.LegalTime;

/** How values read on a page: dates 05/10/2026, moments 05/10/2026 14:30, amounts 1.250.000. */
@TemplateExtension
public class WebText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** 05/10/2026 */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** 05/10 */
    public static String shortDate(LocalDate day) {
        return SHORT.format(day);
    }

    /** 2026-10-05, for {@code <time datetime>} and date inputs */
    static String iso(LocalDate day) {
        return day.toString();
    }

    /** 05/10/2026 14:30, in the legal time zone */
    static String moment(OffsetDateTime when) {
        return MOMENT.format(when.atZoneSameInstant(LegalTime.ZONE));
    }

    static String moment(LocalDateTime when) {
        return MOMENT.format(when);
    }

    /** The key of the weekday's name: weekday_1 is Monday. */
    static String weekdayKey(LocalDate day) {
        return "weekday_" + day.getDayOfWeek().getValue();
    }

    /** 1.250.000 */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    static String grouped(int number) {
        return grouped((long) number);
    }
}
