package vn.nghedan.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("document")
public interface DocumentMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String issued();

    @Message
    String none_issued();

    @Message
    String drafts();

    @Message
    String none_drafted();

    @Message
    String paper();

    @Message
    String files();

    @Message
    String pdf();

    @Message
    String word();

    @Message
    String for_act(String act);

    @Message
    String text_unconfirmed();

    @Message
    String hides();

    @Message
    String no_wording();

    @Message
    String signed_by(String name);

    @Message
    String to_be_sent();

    @Message
    String journal_sent(String day);

    @Message
    String all_sent();

    @Message
    String record_all_sent();

    @Message
    String recipients();

    @Message
    String recipient();

    @Message
    String sent();

    @Message
    String if_any();

    @Message
    String dropped();

    @Message
    String not_sent();

    @Message
    String no_recipients();

    @Message
    String send_to();

    @Message
    String sent_on();

    @Message
    String way();

    @Message
    String tracking();

    @Message
    String record_sending();

    @Message
    String change_recipients();

    @Message
    String add_role();

    @Message
    String add_body();

    @Message
    String add_body_hint();

    @Message
    String add_recipient();

    @Message
    String drop_whom();

    @Message
    String drop_reason();

    @Message
    String drop_recipient();

    @Message
    String cancelled();

    @Message
    String struck_out();

    @Message
    String unsent_title();

    @Message
    String unsent_lead();

    @Message
    String unsent_views();

    @Message
    String as_of(String day);

    @Message
    String file();

    @Message
    String handler();

    @Message
    String secret();

    @Message
    String waiting(long count);

    @Message
    String unsent_none();

    @Message
    String unsent_none_text();

    @Message
    String book_title();

    @Message
    String book_lead();

    @Message
    String book_choose();

    @Message
    String book_kind();

    @Message
    String book_year();

    @Message
    String book_month();

    @Message
    String book_all_months();

    @Message
    String book_download();

    @Message
    String book_number();

    @Message
    String book_signer();

    @Message
    String book_note();

    @Message
    String book_twice();

    @Message
    String book_cancel();

    @Message
    String book_cancel_reason();

    @Message
    String book_none();

    @Message
    String book_none_text();

    @Message
    String book_reserve();

    @Message
    String book_reserve_lead();

    @Message
    String book_count();

    @Message
    String book_reason();

    @Message
    String book_link();
}
