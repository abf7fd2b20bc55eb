package vn.nghedan.attachment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("attachment")
public interface AttachmentMessages {

    @Message
    String title();

    @Message
    String back();

    @Message
    String lead();

    @Message
    String secret_note();

    @Message
    String none();

    @Message
    String open_all();

    @Message
    String add();

    @Message
    String file();

    @Message
    String file_hint(long most);

    @Message
    String kind();

    @Message
    String description();

    @Message
    String send();

    @Message
    String paper();

    @Message
    String who();

    @Message
    String look();

    @Message
    String download();

    @Message
    String look_at(String name);

    @Message
    String download_of(String name);

    @Message
    String kept_from_you();

    @Message
    String numbered(String kind, long id);

    @Message
    String withdraw();

    @Message
    String withdraw_of(String name);

    @Message
    String reason();

    @Message
    String withdrawn();

    @Message
    String withdrawn_by(String who, String when);

    @Message
    String scanned();

    @Message
    String version(int number);

    @Message
    String replaced();

    @Message
    String replaces();

    @Message
    String preview_back();

    @Message
    String preview_original();

    @Message
    String preview_page(String name, long number);

    @Message
    String preview_none();

    @Message
    String signed_title();

    @Message
    String signed_lead();

    @Message
    String signed_back();

    @Message
    String signed_open();

    @Message
    String signed_none();

    @Message
    String signed_add();

    @Message
    String signed_of();

    @Message
    String signed_no_papers();

    @Message
    String signature();

    @Message
    String signature_none();

    @Message
    String signature_no_pdf();

    @Message
    String signature_at(String when);

    @Message
    String signature_issuer(String who);

    @Message
    String signature_whole();

    @Message
    String signature_part();

    @Message
    String signed_hint(long most);
}
