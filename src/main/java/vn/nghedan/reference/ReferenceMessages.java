package vn.nghedan.reference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.nghedan.calendar.DayKind;
import vn.nghedan.deadline.DayRole;
import vn.nghedan.law.Condition;
import vn.nghedan.law.Counting;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleKind;

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
    String anchor(Anchor from);

    @Message
    String why_counted(String length, String anchor, String start, String basis);

    @Message
    String why_extended(String length);

    @Message
    String why_paused(long days);

    @Message
    String why_paused_now(long days);

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
    String rule_kind(RuleKind kind);

    @Message
    String family(GroundFamily family);

    @Message
    String calculator();

    @Message
    String calculator_lead();

    @Message
    String calculator_errors();

    @Message
    String calculator_empty();

    @Message
    String calculator_empty_text();

    @Message
    String calculate();

    @Message
    String rule();

    @Message
    String rule_none();

    @Message
    String start();

    @Message
    String start_hint();

    @Message
    String conditions();

    @Message
    String extensions();

    @Message
    String suspensions();

    @Message
    String suspensions_hint();

    @Message
    String from();

    @Message
    String until();

    @Message
    String excluded_days();

    @Message
    String excluded_days_hint();

    @Message
    String no_date();

    @Message
    String provisional_why();

    @Message
    String unconfirmed_why();

    @Message
    String other_reading(String day);

    @Message
    String basis();

    @Message
    String valid_from(String day);

    @Message
    String valid_between(String first, String last);

    @Message
    String valid_always();

    @Message
    String print();

    @Message
    String due_kind(RuleKind kind);

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
    String calendar();

    @Message
    String calendar_of(int year);

    @Message
    String calendar_lead(int days);

    @Message
    String year_published();

    @Message
    String year_unpublished();

    @Message
    String year_previous(int year);

    @Message
    String month_days(int days);

    @Message
    String today();

    @Message
    String add_day();

    @Message
    String change_day();

    @Message
    String declared_days();

    @Message
    String declared_none();

    @Message
    String day();

    @Message
    String kind();

    @Message
    String name();

    @Message
    String source();

    @Message
    String for_date();

    @Message
    String projected();

    @Message
    String in_place_of(String day);

    @Message
    String legend_holiday();

    @Message
    String legend_worked();

    @Message
    String legend_today();

    @Message
    String legend_weekend();

    @Message
    String past_changes();

    @Message
    String past_none();

    @Message
    String past_day(String from, String to);

    @Message
    String past_published();

    @Message
    String past_unpublished();

    @Message
    String changed_by();

    @Message
    String changed_at();

    @Message
    String change();

    @Message
    String change_title();

    @Message
    String change_lead();

    @Message
    String change_errors();

    @Message
    String stale_title();

    @Message
    String stale_text();

    @Message
    String day_kind_long(DayKind kind);

    @Message
    String day_ordinary();

    @Message
    String kind_hint();

    @Message
    String source_hint();

    @Message
    String for_date_hint();

    @Message
    String preview();

    @Message
    String apply();

    @Message
    String cancel();

    @Message
    String preview_title();

    @Message
    String preview_none();

    @Message
    String preview_count(int dates, long files);

    @Message
    String preview_blind();

    @Message
    String file();

    @Message
    String was();

    @Message
    String becomes();

    @Message
    String none();

    @Message
    String applied(int dates);

    @Message
    String publish();

    @Message
    String unpublish();

    @Message
    String publish_title();

    @Message
    String publish_text();

    @Message
    String show();

    @Message
    String day_ordinary_short();

    @Message
    String law_lead(String day);

    @Message
    String law_on();

    @Message
    String law_contents();

    @Message
    String grounds();

    @Message
    String procedures();

    @Message
    String length();

    @Message
    String validity();

    @Message
    String since(String day);

    @Message
    String procedure_lead();

    @Message
    String diagram();

    @Message
    String diagram_alternative();

    @Message
    String begins_here();

    @Message
    String may_end_here();

    @Message
    String nothing_more();

    @Message
    String act();

    @Message
    String decided_by();

    @Message
    String guards();

    @Message
    String paper();

    @Message
    String leads_to();

    @Message
    String back_to_before();

    @Message
    String stays();

    @Message
    String in_any_state();
}
