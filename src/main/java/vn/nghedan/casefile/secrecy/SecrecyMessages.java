package vn.nghedan.casefile.secrecy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on the secrecy of a file. */
@MessageBundle("secrecy")
public interface SecrecyMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String open_page();

    @Message
    String not_looked_over();

    @Message
    String is_looked_over();

    @Message
    String text_of_letter();

    @Message
    String look_title();

    @Message
    String look_lead();

    @Message
    String marked();

    @Message
    String nothing_marked();

    @Message
    String hide();

    @Message
    String hide_hint();

    @Message
    String reason();

    @Message
    String look_reason_hint();

    @Message
    String look_done();

    @Message
    String lift_title();

    @Message
    String lift_lead();

    @Message
    String propose();

    @Message
    String confirm();

    @Message
    String decline();

    @Message
    String waits(String name, String reason);

    @Message
    String record();

    @Message
    String passages(int number);

    @Message
    String what_SEALED();

    @Message
    String what_LOOKED_OVER();

    @Message
    String what_LIFTING_PROPOSED();

    @Message
    String what_LIFTING_DECLINED();

    @Message
    String what_LIFTED();

    @Message
    String error_not_in_text();

    @Message
    String error_look_first();
}
