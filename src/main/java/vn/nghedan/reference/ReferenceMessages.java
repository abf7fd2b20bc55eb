package vn.nghedan.reference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.nghedan.calendar.DayKind;
import vn.nghedan.deadline.DayRole;
import vn.nghedan.law.Condition;
import vn.nghedan.law.Counting;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.reference.calculator.TermStart;
import vn.nghedan.reference.law.RuleField;

/** The words of the law and the calendar: derivations, the calculator, the days of the year, the tables of the law. */
@MessageBundle("reference")
public interface ReferenceMessages {

    @Message
    String days(int amount);

    @Message
    String working_days(int amount);

    @Message
    String hours(int amount);

    @Message
    String years(int amount);

    @Message
    String weekday(int day);

    @Message
    String weekday_short(int day);

    @Message
    String month(int month, int year);

    @Message
    String role(DayRole role);

    @Message
    String day_kind(DayKind kind);

    @Message
    String day_note(String role, String name, String source);

    @Message
    String anchor(TermStart from);

    @Message
    String why_counted(String length, String anchor, String start, String basis);

    @Message
    String why_extended(String length);

    @Message
    String why_paused(long days);

    @Message
    String why_paused_now(long days, String basis);

    @Message
    String why_obstacle(long days);

    @Message
    String why_days_off(long days);

    @Message
    String why_day(String weekday, String day);

    @Message
    String why_ends(String weekday, String day);

    @Message
    String why_rolled(String nominal, String weekday, String day);

    @Message
    String why_rolled_back(String nominal, String weekday, String day);

    @Message
    String why_before(String length, String anchor, String start, String basis);

    @Message
    String why_at_once(String anchor, String start, String basis);

    @Message
    String why_set_by_head(String basis);

    @Message
    String why_was_set(String day, String basis);

    @Message
    String why_each_month(int times, String month, String basis);

    @Message
    String why_until_event(String basis);

    @Message
    String why_no_number(String basis);

    @Message
    String error_rule();

    @Message
    String error_condition();

    @Message
    String error_span();

    @Message
    String error_far();

    @Message
    String error_amount();

    @Message
    String error_source();

    @Message
    String error_worked_weekday();

    @Message
    String error_off_weekend();

    @Message
    String error_too_many_days();

    @Message
    String tomorrow_off(String now, String day, String name);

    @Message
    String tomorrow_worked(String now, String day, String name);

    @Message
    String counting(Counting how);

    @Message
    String condition(Condition what);

    @Message
    String before(String length);

    @Message
    String length_if(String length, String when);

    @Message
    String field(RuleField field);

    @Message
    String family(GroundFamily family);

    @Message
    String rule();

    @Message
    String basis();

    @Message
    String nth_day(int n);

    @Message
    String is_due();

    @Message
    String is_nominal();

    @Message
    String legend_counted();

    @Message
    String legend_off();

    @Message
    String legend_paused();

    @Message
    String legend_rolled();

    @Message
    String legend_due();

    @Message
    String named_days();

    @Message
    String law_title();

    @Message
    String kind();

    @Message
    String change_errors();

    @Message
    String day_kind_long(DayKind kind);

    @Message
    String day_ordinary();

    @Message
    String dates_moving(int done, int files, int before, int after);
}
