package vn.nghedan.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the schedule of sessions and of the page of a session. */
@MessageBundle("schedule")
public interface ScheduleMessages {

    @Message
    String title(int year);

    @Message
    String lead();

    @Message
    String link();

    @Message
    String back();

    @Message
    String year_before();

    @Message
    String year_after();

    @Message
    String print_schedule();

    @Message
    String plan();

    @Message
    String add();

    @Message
    String planned(String count);

    @Message
    String saved();

    @Message
    String none();

    @Message
    String none_hint();

    @Message
    String none_owed();

    @Message
    String owed_only();

    @Message
    String as_known(String day);

    @Message
    String show_all();

    @Message
    String month(String month);

    @Message
    String no_session();

    @Message
    String day();

    @Message
    String session();

    @Message
    String chair();

    @Message
    String state();

    @Message
    String next();

    @Message
    String visits();

    @Message
    String at(String hour);

    @Message
    String duty_met(String days);

    @Message
    String duty_due(String day);

    @Message
    String duty_overdue();

    @Message
    String duty_unknown();

    @Message
    String duty_others(String days);

    @Message
    String duty_basis();

    @Message
    String moved(String day, String why);

    @Message
    String put_off_to();

    @Message
    String instead_of();

    @Message
    String proposed(String day);

    @Message
    String proposed_short(String day);

    @Message
    String session_of(String day);

    @Message
    String place();

    @Message
    String delegation();

    @Message
    String no_delegation();

    @Message
    String urgency();

    @Message
    String ground();

    @Message
    String subject();

    @Message
    String checklist();

    @Message
    String duty();

    @Message
    String due();

    @Message
    String done_on();

    @Message
    String not_done();

    @Message
    String not_done_internal();

    @Message
    String by_hour(String hour);

    @Message
    String internal();

    @Message
    String basis();

    @Message
    String acts();

    @Message
    String visits_of();

    @Message
    String log_visit();

    @Message
    String no_visits();

    @Message
    String history();

    @Message
    String struck(String why);

    @Message
    String recorded(String who, String moment);

    @Message
    String conclusion_paper();

    @Message
    String why_title();

    @Message
    String back_to_session(String day);

    @Message
    String purpose();

    @Message
    String hour();

    @Message
    String directions();

    @Message
    String directions_lead();

    @Message
    String directions_overdue(String day);

    @Message
    String directions_link(int count);

    @Message
    String directions_none();

    @Message
    String directions_all();

    @Message
    String direction();

    @Message
    String unit();

    @Message
    String given_on();

    @Message
    String print();

    @Message
    String back_to_visits();

    @Message
    String duty_put_off(String day);

    @Message
    String to_be_announced();

    @Message
    String put_off_paper();

    @Message
    String closures();

    @Message
    String closure_paper();

    @Message
    String closures_lead();

    @Message
    String closures_none();

    @Message
    String closure_from();

    @Message
    String closure_to();

    @Message
    String closure_to_hint();

    @Message
    String closure_reason();

    @Message
    String closure_instead();

    @Message
    String closure_instead_hint();

    @Message
    String closure_off();

    @Message
    String closure_call_off();

    @Message
    String closure_off_reason();
}
