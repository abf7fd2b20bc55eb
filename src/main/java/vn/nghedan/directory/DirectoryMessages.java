package vn.nghedan.directory;

import java.time.LocalTime;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("directory")
public interface DirectoryMessages {

    @Message
    String role(Role role);

    @Message
    String password_differs();

    @Message
    String password_change();

    @Message
    String password_changed();

    @Message
    String password_old();

    @Message
    String password_new();

    @Message
    String password_again();

    @Message
    String password_hint();

    @Message
    String account_no_mail();

    @Message
    String account_wrong();

    @Message
    String password_short();

    @Message
    String password_wrong();

    @Message
    String code_taken();

    @Message
    String unit_unknown();

    @Message
    String staff_unknown();

    @Message
    String email_wrong();

    @Message
    String dates_reversed();

    @Message
    String stand_in_self();

    @Message
    String stand_in_overlap();

    @Message
    String stand_in_away();

    @Message
    String stand_in_stands();

    @Message
    String stand_in_signed_late();

    @Message
    String stand_ins();

    @Message
    String stand_ins_lead();

    @Message
    String stand_ins_none();

    @Message
    String absent();

    @Message
    String delegate();

    @Message
    String delegate_hint();

    @Message
    String period();

    @Message
    String standing_now();

    @Message
    String standing_later();

    @Message
    String document();

    @Message
    String document_hint();

    @Message
    String document_date();

    @Message
    String signed_by();

    @Message
    String first_day();

    @Message
    String last_day();

    @Message
    String appoint_title();

    @Message
    String appoint();

    @Message
    String end();

    @Message
    String end_of(String name);

    @Message
    String last_administrator();

    @Message
    String staff();

    @Message
    String staff_lead();

    @Message
    String staff_reachable(long reachable, long working);

    @Message
    String staff_caption();

    @Message
    String staff_filters();

    @Message
    String staff_search();

    @Message
    String staff_unit();

    @Message
    String staff_any_unit();

    @Message
    String staff_apply();

    @Message
    String staff_clear();

    @Message
    String staff_none();

    @Message
    String staff_none_text();

    @Message
    String staff_name();

    @Message
    String staff_code();

    @Message
    String staff_title();

    @Message
    String staff_roles();

    @Message
    String staff_no_role();

    @Message
    String staff_state();

    @Message
    String staff_working();

    @Message
    String staff_left();

    @Message
    String staff_away(String name, String day);

    @Message
    String staff_stand_in();

    @Message
    String staff_no_stand_in();

    @Message
    String staff_stand_in_is(String name, String from, String to, String document);

    @Message
    String daily_mail();

    @Message
    String daily_mail_at(LocalTime hour);

    @Message
    String daily_mail_off();

    @Message
    String daily_mail_off_hint();

    @Message
    String email();

    @Message
    String email_none();

    @Message
    String email_hint();

    @Message
    String email_save();

    @Message
    String email_saved(String email);

    @Message
    String email_removed();

    @Message
    String email_overtaken();

    @Message
    String email_now(String email);

    @Message
    String email_now_none();

    @Message
    String email_overtaken_again();

    @Message
    String email_left();

    @Message
    String stand_in_rank();

    @Message
    String stand_in_long_ago();

    @Message
    String stand_in_over();

    @Message
    String stand_in_too_long();

    @Message
    String hire();

    @Message
    String roles_hint();

    @Message
    String role_withdraw();

    @Message
    String role_new();

    @Message
    String role_grant();

    @Message
    String password_reset();

    @Message
    String password_reset_hint();

    @Message
    String password_first();

    @Message
    String leave();

    @Message
    String leave_hint();

    @Message
    String leave_open();

    @Message
    String leave_now(String name);

    @Message
    String done_hired();

    @Message
    String done_roles();

    @Message
    String done_waiting();

    @Message
    String done_password();

    @Message
    String done_left();

    @Message
    String done_agency();

    @Message
    String staff_supervisor();

    @Message
    String staff_supervisor_hint();

    @Message
    String staff_code_hint();

    @Message
    String staff_login();

    @Message
    String staff_login_hint();

    @Message
    String agency();

    @Message
    String agency_on_papers();

    @Message
    String agency_name();

    @Message
    String agency_above();

    @Message
    String agency_above_hint();

    @Message
    String agency_place();

    @Message
    String agency_place_hint();

    @Message
    String agency_symbol();

    @Message
    String agency_symbol_hint();

    @Message
    String agency_save();

    @Message
    String units();

    @Message
    String units_hint();

    @Message
    String unit_code();

    @Message
    String unit_name();

    @Message
    String unit_above();

    @Message
    String unit_charge();

    @Message
    String unit_in_charge();

    @Message
    String unit_put_in_charge();

    @Message
    String unit_new();

    @Message
    String unit_open();

    @Message
    String hire_cancel();

    @Message
    String staff_position();
}
