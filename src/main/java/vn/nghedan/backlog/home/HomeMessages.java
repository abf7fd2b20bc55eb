package vn.nghedan.backlog.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the home page: what is to be done today. */
@MessageBundle("home")
public interface HomeMessages {

    @Message
    String home_title();

    @Message
    String tomorrow();

    @Message
    String next_off();

    @Message
    String next_working();

    @Message
    String new_visit();

    @Message
    String new_letter();

    @Message
    String to_board();

    @Message
    String col_code();

    @Message
    String col_matter();

    @Message
    String col_due();

    @Message
    String col_state();

    @Message
    String no_due();

    @Message
    String handled_by(String name);

    @Message
    String handled_by_me();

    @Message
    String empty_due();

    @Message
    String empty_due_text();

    @Message
    String empty_all();

    @Message
    String empty_all_text();

    @Message
    String late_units();

    @Message
    String overdue_count(long count);

    @Message
    String open_count(long count);

    @Message
    String admin_title();

    @Message
    String admin_staff();

    @Message
    String admin_templates();

    @Message
    String admin_calendar();

    @Message
    String admin_law();
}
