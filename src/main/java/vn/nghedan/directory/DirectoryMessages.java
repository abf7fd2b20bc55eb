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
    String last_administrator();
}
