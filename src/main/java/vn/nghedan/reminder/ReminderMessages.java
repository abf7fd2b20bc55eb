package vn.nghedan.reminder;

import java.time.LocalTime;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the notices. */
@MessageBundle("reminder")
public interface ReminderMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String view();

    @Message
    String view_all();

    @Message
    String view_unread(long count);

    @Message
    String kind_DUE();

    @Message
    String kind_TO_HEAD();

    @Message
    String kind_TO_DIRECTOR();

    @Message
    String kind_CALENDAR();

    @Message
    String kind_ACCESS_ASKED();

    @Message
    String kind_ACCESS_GIVEN();

    @Message
    String kind_ACCESS_REFUSED();

    @Message
    String kind_CONFLICT_ASKED();

    @Message
    String kind_CONFLICT_SETTLED();

    @Message
    String fresh();

    @Message
    String instead_of(String name);

    @Message
    String by_notice(String source);

    @Message
    String handled_by(String name);

    @Message
    String nobody();

    @Message
    String col_file();

    @Message
    String col_duty();

    @Message
    String col_was();

    @Message
    String col_becomes();

    @Message
    String no_date();

    @Message
    String read();

    @Message
    String read_one(String codes);

    @Message
    String read_all();

    @Message
    String none();

    @Message
    String none_text();

    @Message
    String none_unread();

    @Message
    String none_unread_text();

    @Message
    String mail_to(String address, LocalTime hour);

    @Message
    String mail_nowhere();

    @Message
    String mail_ask();

    @Message
    String mail_set();

    @Message
    String mail_off();

    @Message
    String reach();

    @Message
    String reach_HANDLER();

    @Message
    String reach_UNIT_HEAD();

    @Message
    String reach_DIRECTOR();

    @Message
    String reach_instead_of(String name);

    @Message
    String reach_as_they_are();

    @Message
    String reach_unassigned();

    @Message
    String step_before(int days);

    @Message
    String step_on();

    @Message
    String step_after(int days);

    @Message
    String mail_subject(String day);

    @Message
    String mail_lead(String day);

    @Message
    String mail_unread(long count);

    @Message
    String mail_overdue(long count);

    @Message
    String mail_today(long count);

    @Message
    String mail_soon(long count);

    @Message
    String mail_link(String link);

    @Message
    String mail_foot();
}
