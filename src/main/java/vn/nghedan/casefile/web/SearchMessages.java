package vn.nghedan.casefile.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search. */
@MessageBundle("search")
public interface SearchMessages {

    @Message
    String title();

    @Message
    String found(String q);

    @Message
    String recent();

    @Message
    String hint();

    @Message
    String visits();

    @Message
    String letters();

    @Message
    String cases();

    @Message
    String number();

    @Message
    String about();

    @Message
    String all();

    @Message
    String nothing();

    @Message
    String nothing_hint();

    @Message
    String nothing_recent();
}
