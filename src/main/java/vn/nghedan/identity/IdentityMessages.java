package vn.nghedan.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("identity")
public interface IdentityMessages {

    @Message
    String alias(int ordinal);
}
