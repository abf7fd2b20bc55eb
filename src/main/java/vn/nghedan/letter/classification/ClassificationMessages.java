package vn.nghedan.letter.classification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the classification of a letter. */
@MessageBundle("sorting")
public interface ClassificationMessages {

    @Message
    String classified_on();

    @Message
    String classify_lead();

    @Message
    String classify_title();

    @Message
    String conditions();

    @Message
    String jurisdiction();

    @Message
    String jurisdiction_hint();

    @Message
    String jurisdiction_question();

    @Message
    String lacking();

    @Message
    String met();

    @Message
    String no();

    @Message
    String not_met();

    @Message
    String note();

    @Message
    String over_level_hint();

    @Message
    String save_classification();

    @Message
    String show_verdict();

    @Message
    String verdict();

    @Message
    String verdict_eligible();

    @Message
    String verdict_ineligible();

    @Message
    String verdict_open(int count);

    @Message
    String yes();
}
