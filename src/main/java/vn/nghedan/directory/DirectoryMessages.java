package vn.nghedan.directory;

import java.time.LocalTime;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("directory")
public interface DirectoryMessages {

    @Message
    String role(Role role);

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
}
