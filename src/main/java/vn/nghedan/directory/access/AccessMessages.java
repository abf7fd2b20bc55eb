package vn.nghedan.directory.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a second person confirms. */
@MessageBundle("access")
public interface AccessMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String rule();

    @Message
    String founding();

    @Message
    String waiting();

    @Message
    String none();

    @Message
    String settled();

    @Message
    String what_ROLE(String role);

    @Message
    String what_SIGNING_POWER(String role, String from);

    @Message
    String until(String day);

    @Message
    String basis(String document);

    @Message
    String what_PASSWORD();

    @Message
    String person();

    @Message
    String what();

    @Message
    String asked();

    @Message
    String outcome();

    @Message
    String outcome_OPEN();

    @Message
    String outcome_CONFIRMED();

    @Message
    String outcome_REFUSED();

    @Message
    String outcome_AT_ONCE();

    @Message
    String confirm();

    @Message
    String confirm_for(String name);

    @Message
    String refuse();

    @Message
    String refuse_for(String name);

    @Message
    String reason();

    @Message
    String others_confirm();

    @Message
    String error_administrator();

    @Message
    String error_sees_files();

    @Message
    String files_title();

    @Message
    String files_lead();

    @Message
    String files_rule();

    @Message
    String file();

    @Message
    String meant_title();

    @Message
    String meant_lead(String name);

    @Message
    String meant_nobody();

    @Message
    String meant_other();

    @Message
    String meant_who();

    @Message
    String meant_answer();
}
