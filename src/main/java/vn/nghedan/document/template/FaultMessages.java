package vn.nghedan.document.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a line of a template; the rest of its words have no parameters and stand in {@code wording}. */
@MessageBundle("wordingfault")
public interface FaultMessages {

    @Message
    String unknown(int line, String field);

    @Message
    String meant(String field);

    @Message
    String protects(int line, String field);

    @Message
    String brace(int line, String text);

    @Message
    String bracket(int line, String text);

    @Message
    String nothing_left_out(int line, String text);

    @Message
    String of_each_paper(int line, String text);

    @Message
    String long_line(int line, int longest);

    @Message
    String too_long(int longest);
}
