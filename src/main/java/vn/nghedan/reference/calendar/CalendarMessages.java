package vn.nghedan.reference.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the working calendar: the year at a glance, changing a day. */
@MessageBundle("calendar")
public interface CalendarMessages {

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
    String stale_title();

    @Message
    String stale_text();

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
    String preview_first(int lines);

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
    String day_ordinary_short();

    @Message
    String moving_title();

    @Message
    String moving_on(int done, int files);

    @Message
    String moving_paused(int done, int files);

    @Message
    String moving_text(String source);

    @Message
    String moving_look();

    @Message
    String moving_pause();

    @Message
    String moving_resume();

    @Message
    String deriving_title();

    @Message
    String deriving_text();
}
