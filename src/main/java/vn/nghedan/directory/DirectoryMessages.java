package vn.nghedan.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("directory")
public interface DirectoryMessages {

    @Message
    String role(Role role);
}
