package vn.nghedan.reminder;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When this agency reminds whom, in working days from the due date: negative before it, 0 on it. The law leaves it open. */
@ConfigMapping(prefix = "nghedan.reminders")
interface ReminderTerms {

    @WithDefault("true")
    boolean enabled();

    /** How often an instance looks. */
    @WithDefault("1m")
    String every();

    /** Steps that tell the handler. */
    @WithDefault("-3,0")
    List<Integer> handler();

    /** Steps that tell the head of the unit too. */
    @WithDefault("1")
    List<Integer> unitHead();

    /** Steps that tell the director too. */
    @WithDefault("3")
    List<Integer> director();
}
