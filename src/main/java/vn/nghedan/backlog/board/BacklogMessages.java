package vn.nghedan.backlog.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of "Hôm nay" and of the board. */
@MessageBundle("backlog")
public interface BacklogMessages {

    @Message
    String desk_OVERDUE();

    @Message
    String desk_DUE_TODAY();

    @Message
    String desk_DUE_SOON();

    @Message
    String desk_OPEN();

    @Message
    String desk_NEW();

    @Message
    String desk_title_OVERDUE();

    @Message
    String desk_title_DUE_TODAY();

    @Message
    String desk_title_DUE_SOON();

    @Message
    String desk_title_OPEN();

    @Message
    String desk_title_NEW();

    @Message
    String tile_OPEN();

    @Message
    String tile_TO_SETTLE();

    @Message
    String tile_AFTERWARDS();

    @Message
    String tile_OVERDUE();

    @Message
    String tile_DUE_TODAY();

    @Message
    String tile_DUE_SOON();

    @Message
    String tile_SUSPENDED();

    @Message
    String tile_BACKLOG();

    @Message
    String tile_UNASSIGNED();

    @Message
    String tile_AWAITING_SIGNATURE();

    @Message
    String tile_OVER_LEVEL();

    @Message
    String tile_IRREGULAR();

    @Message
    String tile_GROUP();

    @Message
    String tile_CARRIED_OVER();

    @Message
    String tile_STUCK();

    @Message
    String nobody();

    @Message
    String none();

    @Message
    String none_open();

    @Message
    String list_to_classify();

    @Message
    String list_answers_overdue();

    @Message
    String list_answers_due();

    @Message
    String list_unassigned();

    @Message
    String list_unit_overdue();

    @Message
    String in_place_of(String name, String until);

    @Message
    String board_title();

    @Message
    String board_today();

    @Message
    String board_past();

    @Message
    String as_known_then();

    @Message
    String as_known_now();

    @Message
    String to_known_then();

    @Message
    String to_compare();

    @Message
    String compare_entered();

    @Message
    String compare_left();

    @Message
    String compare_became_late();

    @Message
    String forecast_title();

    @Message
    String pick();

    @Message
    String pick_day();

    @Message
    String pick_unit();

    @Message
    String pick_known();

    @Message
    String all_units();

    @Message
    String other_days();

    @Message
    String week_before();

    @Message
    String month_before();

    @Message
    String week_after();

    @Message
    String back_to_today();

    @Message
    String change(String sign);

    @Message
    String change_none();

    @Message
    String backlog_parts();

    @Message
    String parts_overlap();

    @Message
    String by_unit();

    @Message
    String by_handler();

    @Message
    String by_kind();

    @Message
    String col_unit();

    @Message
    String col_handler();

    @Message
    String col_figure();

    @Message
    String col_number();

    @Message
    String col_kind();

    @Message
    String col_latest();

    @Message
    String months_title();

    @Message
    String col_month();

    @Message
    String chart_in();

    @Message
    String chart_out();

    @Message
    String chart_open();

    @Message
    String chart_before();

    @Message
    String chart_label();

    @Message
    String ages_title();

    @Message
    String timeliness_title(int days);

    @Message
    String settled();

    @Message
    String settled_in_time();

    @Message
    String settled_late();

    @Message
    String median();

    @Message
    String ninetieth();

    @Message
    String days(int count);

    @Message
    String figures_title();

    @Message
    String age_0_30();

    @Message
    String age_31_60();

    @Message
    String age_61_90();

    @Message
    String age_over_90();

    @Message
    String oldest_title();

    @Message
    String received_on(String day);

    @Message
    String terms_title();

    @Message
    String terms_open();

    @Message
    String terms_backlog(String periodStart, int days);

    @Message
    String terms_soon(int days);

    @Message
    String terms_signature();

    @Message
    String terms_settled(int days);

    @Message
    String terms_group(int people);

    @Message
    String terms_known();

    @Message
    String terms_months();

    @Message
    String error_future();

    @Message
    String error_order();
}
