package vn.nghedan.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of letters. Words whose key is only known at run time stand in the bundle alone. */
@MessageBundle("letter")
public interface LetterMessages {

    @Message
    String also_sent_to();

    @Message
    String and_others(int count);

    @Message
    String anonymous();

    @Message
    String any();

    @Message
    String apply();

    @Message
    String back_to_letter(String code);

    @Message
    String clear();

    @Message
    String column_code();

    @Message
    String column_due();

    @Message
    String column_matter();

    @Message
    String column_sender();

    @Message
    String content();

    @Message
    String crowd();

    @Message
    String duplicates();

    @Message
    String empty_filtered();

    @Message
    String empty_title();

    @Message
    String empty_view();

    @Message
    String filters();

    @Message
    String how_it_came();

    @Message
    String list_caption();

    @Message
    String mixed_note();

    @Message
    String more_duplicates();

    @Message
    String motto();

    @Message
    String no_duplicates();

    @Message
    String not_dated();

    @Message
    String opened_case();

    @Message
    String over_level();

    @Message
    String print();

    @Message
    String print_receipt();

    @Message
    String receipt();

    @Message
    String receipt_copies();

    @Message
    String receipt_giver();

    @Message
    String receipt_of(String code);

    @Message
    String receipt_papers();

    @Message
    String receipt_receiver();

    @Message
    String receipt_sign_giver();

    @Message
    String receipt_sign_hint();

    @Message
    String receipt_sign_receiver();

    @Message
    String received_on();

    @Message
    String republic();

    @Message
    String search();

    @Message
    String secret();

    @Message
    String sender_protected();

    @Message
    String signed();

    @Message
    String signed_no();

    @Message
    String signed_yes();

    @Message
    String source();

    @Message
    String split();

    @Message
    String state();

    @Message
    String subject();

    @Message
    String take_in();

    @Message
    String taken_in(String code);

    @Message
    String title();

    @Message
    String transfer_acknowledged();

    @Message
    String transfer_due();

    @Message
    String transfer_not_acknowledged();

    @Message
    String transfer_on();

    @Message
    String transfer_replied(String day);

    @Message
    String transfer_title();

    @Message
    String transfer_to();

    @Message
    String transfer_urged(int times, String day);

    @Message
    String transfers();

    @Message
    String transfers_caption();

    @Message
    String transfers_lead();

    @Message
    String type();

    @Message
    String views();

    @Message
    String written_on();

    @Message
    String field();
}
