package vn.nghedan.web.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame and of the tags. */
@MessageBundle("web")
public interface WebMessages {

    @Message
    String product();

    @Message
    String motto();

    @Message
    String skip_to_content();

    @Message
    String main_menu();

    @Message
    String nav_today();

    @Message
    String nav_visits();

    @Message
    String nav_execution();

    @Message
    String nav_letters();

    @Message
    String nav_cases();

    @Message
    String nav_board();

    @Message
    String nav_reports();

    @Message
    String nav_calculator();

    @Message
    String nav_calendar();

    @Message
    String notices();

    @Message
    String notices_unread(long count);

    @Message
    String notices_unread_many(int count);

    @Message
    String search_hint();

    @Message
    String keys_title();

    @Message
    String key_search();

    @Message
    String key_walk();

    @Message
    String key_open();

    @Message
    String key_help();

    @Message
    String key_close();

    @Message
    String account();

    @Message
    String search_label();

    @Message
    String working_day();

    @Message
    String day_off();

    @Message
    String weekday_1();

    @Message
    String weekday_2();

    @Message
    String weekday_3();

    @Message
    String weekday_4();

    @Message
    String weekday_5();

    @Message
    String weekday_6();

    @Message
    String weekday_7();

    @Message
    String language();

    @Message
    String vietnamese();

    @Message
    String english();

    @Message
    String theme();

    @Message
    String theme_auto();

    @Message
    String theme_light();

    @Message
    String theme_dark();

    @Message
    String administration();

    @Message
    String staff();

    @Message
    String stand_ins();

    @Message
    String sign_out();

    @Message
    String required();

    @Message
    String choose();

    @Message
    String errors_title();

    @Message
    String error_required();

    @Message
    String error_date();

    @Message
    String error_day_far();

    @Message
    String error_day_ahead();

    @Message
    String error_too_many();

    @Message
    String error_format();

    @Message
    String error_number();

    @Message
    String error_choice();

    @Message
    String error_unknown_field();

    @Message
    String error_json();

    @Message
    String error_text();

    @Message
    String error_size();

    @Message
    String due_overdue(int days);

    @Message
    String due_today();

    @Message
    String due_working_days_left(int days);

    @Message
    String due_days_left(int days);

    @Message
    String due_paused(String day);

    @Message
    String due_met();

    @Message
    String due_met_late(int days);

    @Message
    String due_disputed();

    @Message
    String due_unmet();

    @Message
    String due_void();

    @Message
    String due_provisional();

    @Message
    String due_unconfirmed();

    @Message
    String due_why();

    @Message
    String page_of(long page, int pages);

    @Message
    String page_total(long total);

    @Message
    String page_total_more(long total);

    @Message
    String page_number(long page);

    @Message
    String page_previous();

    @Message
    String page_next();

    @Message
    String pages();

    @Message
    String empty_title();

    @Message
    String back_home();

    @Message
    String reference();

    @Message
    String reference_hint();

    @Message
    String send_again();

    @Message
    String send_again_hint();

    @Message
    String draft_restored();

    @Message
    String draft_discard();

    @Message
    String sheet_a4();

    @Message
    String sheet_a5();

    @Message
    String sheet_roll();

    @Message
    String printed_by(String name, String moment);

    @Message
    String paper_templates();
}
