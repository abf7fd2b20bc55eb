package vn.nghedan.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of letters. Words whose key is only known at run time stand in the bundle alone. */
@MessageBundle("letter")
public interface LetterMessages {

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
    String also_sent_to();

    @Message
    String also_sent_to_hint();

    @Message
    String and_others(int count);

    @Message
    String anonymous();

    @Message
    String anonymous_hint();

    @Message
    String anonymous_letter();

    @Message
    String any();

    @Message
    String apply();

    @Message
    String back_to_letter(String code);

    @Message
    String cancel();

    @Message
    String classified_on();

    @Message
    String classify_lead();

    @Message
    String classify_title();

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
    String conditions();

    @Message
    String content();

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
    String find();

    @Message
    String find_do();

    @Message
    String find_hint();

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
    String how_it_came();

    @Message
    String id_kind();

    @Message
    String id_kind_introduction();

    @Message
    String id_kind_passport();

    @Message
    String id_number();

    @Message
    String jurisdiction();

    @Message
    String jurisdiction_hint();

    @Message
    String jurisdiction_question();

    @Message
    String list_caption();

    @Message
    String met();

    @Message
    String mixed_note();

    @Message
    String motto();

    @Message
    String name();

    @Message
    String new_lead();

    @Message
    String new_title();

    @Message
    String no();

    @Message
    String no_duplicates();

    @Message
    String not_dated();

    @Message
    String not_met();

    @Message
    String note();

    @Message
    String opened_case();

    @Message
    String over_level();

    @Message
    String over_level_hint();

    @Message
    String phone();

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
    String representative();

    @Message
    String republic();

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
    String save_classification();

    @Message
    String search();

    @Message
    String secret();

    @Message
    String sender_number(int number);

    @Message
    String sender_protected();

    @Message
    String senders();

    @Message
    String show_verdict();

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
    String subject_hint();

    @Message
    String take_in();

    @Message
    String taken_in(String code);

    @Message
    String title();

    @Message
    String type();

    @Message
    String type_hint();

    @Message
    String verdict();

    @Message
    String verdict_eligible();

    @Message
    String verdict_ineligible();

    @Message
    String verdict_open(int count);

    @Message
    String views();

    @Message
    String written_on();

    @Message
    String written_on_hint();

    @Message
    String yes();

    @Message
    String lacking();
}
