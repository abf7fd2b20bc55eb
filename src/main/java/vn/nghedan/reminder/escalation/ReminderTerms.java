package vn.nghedan.reminder.escalation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When this agency reminds whom, in working days from the due date: negative before it, 0 on it. The law leaves it open. */
@ConfigMapping(prefix = "nghedan.reminders")
public interface ReminderTerms {

    @WithDefault("true")
    boolean enabled();

    /** How often an instance looks. */
    @WithDefault("1m")
    String every();

    /** How long it waits for the first time. */
    @WithDefault("10s")
    String delay();

    /** Steps that tell the handler. */
    @WithDefault("-3,0")
    List<Integer> handler();

    /** Steps that tell the head of the unit too. */
    @WithDefault("1")
    List<Integer> unitHead();

    /** Steps that tell the director too. */
    @WithDefault("3")
    List<Integer> director();

    /** The daily mail. */
    Mail mail();

    interface Mail {

        /** Nothing leaves the house unless somebody wants it to. */
        @WithDefault("false")
        boolean enabled();

        /** The hour of working days from which it is sent. */
        @WithDefault("07:30")
        LocalTime at();

        /** Where the staff reach the notices. */
        @WithDefault("http://localhost:8080/notices")
        String link();

        /** How long handing one over may take; less than nghedan.database.abandoned-after, or it would be sent for ever. */
        @WithDefault("30s")
        Duration patience();
    }
}
