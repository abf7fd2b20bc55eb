package vn.nghedan.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is printed: receipt, register, schedule, conclusion notice. */
@MessageBundle("papers")
public interface PaperMessages {

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
    String receipt_on(String day, String hour, String minute);

    @Message
    String receipt_taken_by(String name);

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
    String form_03_tt04();

    @Message
    String old_4();

    @Message
    String old_6();

    @Message
    String old_7();

    @Message
    String old_handling();

    @Message
    String old_8();

    @Message
    String old_9();

    @Message
    String old_10();

    @Message
    String old_11();

    @Message
    String old_type_people(String type, int people);

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
    String paper_schedule(int year);

    @Message
    String paper_schedule_sub();

    @Message
    String paper_ordinal();

    @Message
    String paper_note();

    @Message
    String paper_basis();

    @Message
    String paper_head();

    @Message
    String paper_sign();

    @Message
    String paper_conclusion();

    @Message
    String paper_conclusion_sub(String day);

    @Message
    String paper_number(String number);

    @Message
    String paper_number_blank();

    @Message
    String paper_opening(String day, String place, String chair);

    @Message
    String paper_secret();

    @Message
    String paper_no_direction();

    @Message
    String paper_do(String unit, String day);

    @Message
    String paper_nobody();

    @Message
    String paper_to(String bodies);

    @Message
    String notice_title();

    @Message
    String notice_closing();

    @Message
    String notice_put_off(String day);

    @Message
    String notice_basis();

    @Message
    String notice_closed_on(String agency, String from, String place);

    @Message
    String notice_closed(String agency, String from, String to, String place);

    @Message
    String notice_put_off_text(String agency, String day, String place);

    @Message
    String notice_reason(String reason);

    @Message
    String notice_instead(String instead);

    @Message
    String notice_new_day(String day);

    @Message
    String notice_new_day_later();

    @Message
    String notice_end(String agency);
}
