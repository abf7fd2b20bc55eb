package vn.nghedan.letter.entry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form on which a letter is taken in. */
@MessageBundle("intake")
public interface LetterEntryMessages {

    @Message
    String add_content();

    @Message
    String add_sender();

    @Message
    String address();

    @Message
    String all_signed();

    @Message
    String all_signed_hint();

    @Message
    String also_sent_to_hint();

    @Message
    String anonymous_hint();

    @Message
    String anonymous_letter();

    @Message
    String cancel();

    @Message
    String content_field();

    @Message
    String content_hint();

    @Message
    String content_number(int number);

    @Message
    String contents();

    @Message
    String contents_hint();

    @Message
    String drop_content(int number);

    @Message
    String drop_sender(int number);

    @Message
    String find();

    @Message
    String find_do();

    @Message
    String find_hint();

    @Message
    String find_more();

    @Message
    String find_nobody();

    @Message
    String find_not_denunciation();

    @Message
    String find_take();

    @Message
    String forwarder();

    @Message
    String forwarder_hint();

    @Message
    String found(int count);

    @Message
    String from_agency();

    @Message
    String group_size();

    @Message
    String group_size_hint();

    @Message
    String id_kind();

    @Message
    String id_kind_introduction();

    @Message
    String id_kind_passport();

    @Message
    String id_number();

    @Message
    String name();

    @Message
    String new_lead();

    @Message
    String new_title();

    @Message
    String phone();

    @Message
    String representative();

    @Message
    String respondent();

    @Message
    String respondent_hint();

    @Message
    String respondent_name();

    @Message
    String respondent_outside();

    @Message
    String respondent_staff();

    @Message
    String save();

    @Message
    String sender_number(int number);

    @Message
    String senders();

    @Message
    String subject_hint();

    @Message
    String type_hint();

    @Message
    String written_on_hint();

    @Message
    String challenged();

    @Message
    String challenged_against();

    @Message
    String challenged_date();

    @Message
    String challenged_hint();

    @Message
    String challenged_issued_by();

    @Message
    String challenged_number();

    @Message
    String known_on();

    @Message
    String known_on_hint();

    @Message
    String matter_field();

    @Message
    String matter_field_hint();
}
