package vn.nghedan.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("document")
public interface DocumentMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String issued();

    @Message
    String none_issued();

    @Message
    String drafts();

    @Message
    String none_drafted();

    @Message
    String paper();

    @Message
    String number();

    @Message
    String files();

    @Message
    String pdf();

    @Message
    String word();

    @Message
    String for_act(String act);

    @Message
    String text_unconfirmed();

    @Message
    String hides();

    @Message
    String no_wording();
}
