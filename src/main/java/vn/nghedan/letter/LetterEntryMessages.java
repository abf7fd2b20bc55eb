package vn.nghedan.letter;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form on which a letter is taken in. */
@MessageBundle("intake")
public interface LetterEntryMessages {
}
