package vn.nghedan.letter;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the classification of a letter. */
@MessageBundle("sorting")
public interface ClassificationMessages {
}
