package vn.nghedan.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register and of the page of a visit. */
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
    String any_time();

    @Message
    String nothing();

    @Message
    String nothing_filtered();

    @Message
    String nothing_hint();

    @Message
    String number();

    @Message
    String kind();

    @Message
    String who();

    @Message
    String group_of(int count);

    @Message
    String matters();

    @Message
    String content();

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
    String matter(int number);

    @Message
    String notice_due();

    @Message
    String refusal_due();

    @Message
    String turn();

    @Message
    String turn_change();

    @Message
    String turn_change_of(int number);

    @Message
    String first_time();

    @Message
    String nth_time(int ordinal);

    @Message
    String before();

    @Message
    String line_per_matter();

    @Message
    String directions();

    @Message
    String of_session();

    @Message
    String letter_link();

    @Message
    String case_link();

    @Message
    String history();

    @Message
    String acts();

    @Message
    String back_to_register();
}
