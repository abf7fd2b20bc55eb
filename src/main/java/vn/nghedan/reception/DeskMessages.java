package vn.nghedan.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form in which a visit is logged. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String received_on();

    @Message
    String medium();

    @Message
    String receiver();

    @Message
    String group_size();

    @Message
    String form_lead();

    @Message
    String session();

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
    String former_more();

    @Message
    String former_none();

    @Message
    String back_about();

    @Message
    String came_times(int count);

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
    String summary();

    @Message
    String summary_hint();

    @Message
    String earlier();

    @Message
    String earlier_hint();

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
    String of_session();

    @Message
    String of_no_session();

    @Message
    String refuse_grounds_on();

    @Message
    String refuse_earlier();

    @Message
    String refuse_earlier_date();

    @Message
    String refuse_note();
}
