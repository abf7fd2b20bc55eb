package vn.nghedan.casefile.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the work list: filters, saved lists, dealing out, keys. */
@MessageBundle("worklist")
public interface WorklistMessages {

    @Message
    String title();

    @Message
    String filters();

    @Message
    String filters_more();

    @Message
    String views();

    @Message
    String search();

    @Message
    String type();

    @Message
    String procedure();

    @Message
    String as_of_day();

    @Message
    String sort();

    @Message
    String any();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String as_of(String day);

    @Message
    String as_known_then(String day);

    @Message
    String known_then();

    @Message
    String narrowed();

    @Message
    String back_to_today();

    @Message
    String list_caption();

    @Message
    String empty_title();

    @Message
    String empty_filtered();

    @Message
    String empty_view();

    @Message
    String keys_hint();

    @Message
    String columns();

    @Message
    String kept_lists();

    @Message
    String list_name();

    @Message
    String keep_list();

    @Message
    String forget_list(String name);

    @Message
    String choose_file();

    @Message
    String choose_one(String code);

    @Message
    String brought_by();

    @Message
    String assign_several();

    @Message
    String assign_to();

    @Message
    String assign_on();

    @Message
    String assigned_title();

    @Message
    String assigned_lead(int done, int refused);

    @Message
    String assigned_done();

    @Message
    String assigned_refused();

    @Message
    String back_to_list();
}
