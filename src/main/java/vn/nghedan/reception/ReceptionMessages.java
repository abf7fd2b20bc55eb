package vn.nghedan.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reception: its form, its register, its receipt. */
@MessageBundle("reception")
public interface ReceptionMessages {

    @Message
    String register();

    @Message
    String register_lead();

    @Message
    String new_visit();

    @Message
    String print_register();

    @Message
    String filter();

    @Message
    String filter_do();

    @Message
    String filter_clear();

    @Message
    String from();

    @Message
    String to();

    @Message
    String search();

    @Message
    String search_hint();

    @Message
    String any_kind();

    @Message
    String nothing();

    @Message
    String nothing_filtered();

    @Message
    String nothing_hint();

    @Message
    String number();

    @Message
    String received_on();

    @Message
    String kind();

    @Message
    String medium();

    @Message
    String receiver();

    @Message
    String who();

    @Message
    String group_size();

    @Message
    String group_of(int count);

    @Message
    String matters();

    @Message
    String content();

    @Message
    String refused();

    @Message
    String kind_REGULAR();

    @Message
    String kind_PERIODIC();

    @Message
    String kind_UNSCHEDULED();

    @Message
    String medium_IN_PERSON();

    @Message
    String medium_ONLINE();

    @Message
    String outcome_NONE();

    @Message
    String outcome_ANSWERED();

    @Message
    String outcome_CASE_OPENED();

    @Message
    String outcome_GUIDED();

    @Message
    String outcome_TRANSFERRED();

    @Message
    String outcome_NEEDS_VERIFICATION();

    @Message
    String id_AUTO();

    @Message
    String id_CCCD();

    @Message
    String id_CMND();

    @Message
    String id_PASSPORT();

    @Message
    String form_lead();

    @Message
    String session();

    @Message
    String session_change();

    @Message
    String step_who();

    @Message
    String step_many();

    @Message
    String step_content();

    @Message
    String step_type();

    @Message
    String step_letter();

    @Message
    String step_outcome();

    @Message
    String name();

    @Message
    String name_hint();

    @Message
    String find_former();

    @Message
    String former_found();

    @Message
    String former_none();

    @Message
    String address();

    @Message
    String address_hint();

    @Message
    String id_kind();

    @Message
    String id_number();

    @Message
    String phone();

    @Message
    String representative();

    @Message
    String add_person(int ordinal);

    @Message
    String representative_rule();

    @Message
    String content_label();

    @Message
    String content_hint();

    @Message
    String type();

    @Message
    String type_COMPLAINT_hint();

    @Message
    String type_DENUNCIATION_hint();

    @Message
    String type_PETITION_hint();

    @Message
    String summary();

    @Message
    String summary_hint();

    @Message
    String letter();

    @Message
    String letter_hint();

    @Message
    String outcome();

    @Message
    String outcome_to();

    @Message
    String outcome_document();

    @Message
    String outcome_document_date();

    @Message
    String add_matter(int ordinal);

    @Message
    String apart_hint();

    @Message
    String refuse();

    @Message
    String refuse_hint();

    @Message
    String refuse_ground();

    @Message
    String refuse_reason();

    @Message
    String refuse_by();

    @Message
    String refuse_by_receiver();

    @Message
    String save_print();

    @Message
    String save();

    @Message
    String again();

    @Message
    String visit(String number);

    @Message
    String saved();

    @Message
    String receipt_print();

    @Message
    String people();

    @Message
    String recorded(String name, String moment);

    @Message
    String aliases_only();

    @Message
    String warning_REPRESENTATIVES_MISSING();

    @Message
    String warning_REPRESENTATIVES_TOO_MANY();

    @Message
    String warning_DENUNCIATION_NOT_APART();

    @Message
    String matter(int number);

    @Message
    String notice_due();

    @Message
    String letter_link();

    @Message
    String case_link();

    @Message
    String history();

    @Message
    String acts();

    @Message
    String no_acts();

    @Message
    String basis();

    @Message
    String secret();

    @Message
    String document_of(String number);

    @Message
    String document_dated(String day);

    @Message
    String back_to_register();

    @Message
    String back_to_visit();

    @Message
    String print();

    @Message
    String form_02();

    @Message
    String nation();

    @Message
    String nation_motto();

    @Message
    String receipt_title();

    @Message
    String receipt_subtitle();

    @Message
    String receipt_when(String hour, String minute, String day, String month, String year);

    @Message
    String receipt_receiver();

    @Message
    String receipt_position();

    @Message
    String receipt_from();

    @Message
    String receipt_id();

    @Message
    String receipt_issued();

    @Message
    String receipt_issuer();

    @Message
    String receipt_address();

    @Message
    String receipt_phone();

    @Message
    String receipt_about();

    @Message
    String receipt_list();

    @Message
    String receipt_item();

    @Message
    String receipt_pages();

    @Message
    String receipt_condition();

    @Message
    String receipt_ordinal();

    @Message
    String receipt_letter(String code);

    @Message
    String receipt_copies();

    @Message
    String receipt_answer(String day);

    @Message
    String receipt_reference(String number);

    @Message
    String receipt_giver();

    @Message
    String receipt_taker();

    @Message
    String receipt_sign();

    @Message
    String receipt_seal();

    @Message
    String receipt_by_hand();

    @Message
    String form_03();

    @Message
    String register_title();

    @Message
    String register_period(String from, String to);

    @Message
    String register_all();

    @Message
    String register_cut(int shown, long total);

    @Message
    String col_1();

    @Message
    String col_2();

    @Message
    String col_3();

    @Message
    String col_4();

    @Message
    String col_5();

    @Message
    String col_6();

    @Message
    String col_7();

    @Message
    String col_8();

    @Message
    String col_9();

    @Message
    String col_10();

    @Message
    String col_11();

    @Message
    String col_12();

    @Message
    String col_13();

    @Message
    String error_future();

    @Message
    String error_too_early();

    @Message
    String error_session();

    @Message
    String error_receiver();

    @Message
    String error_group_smaller();

    @Message
    String error_group_large();

    @Message
    String error_nobody();

    @Message
    String error_phone();

    @Message
    String error_id_number();

    @Message
    String error_id_cccd();

    @Message
    String error_id_cmnd();

    @Message
    String error_id_passport();

    @Message
    String error_no_matter();

    @Message
    String error_mixed();

    @Message
    String error_summary_apart();

    @Message
    String error_refused_outcome();
}
