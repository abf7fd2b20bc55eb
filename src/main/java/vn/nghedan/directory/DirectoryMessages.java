package vn.nghedan.directory;

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
}
