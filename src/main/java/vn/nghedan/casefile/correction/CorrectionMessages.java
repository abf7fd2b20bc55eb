package vn.nghedan.casefile.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of putting right what was entered. */
@MessageBundle("correcting")
public interface CorrectionMessages {

    @Message
    String title(String code);

    @Message
    String lead();

    @Message
    String stale();

    @Message
    String why();

    @Message
    String reason();

    @Message
    String reason_hint();

    @Message
    String preview();

    @Message
    String save();

    @Message
    String changes();

    @Message
    String dates();

    @Message
    String sealed(int number);

    @Message
    String type();

    @Message
    String nothing();

    @Message
    String done();

    @Message
    String corrections();
}
