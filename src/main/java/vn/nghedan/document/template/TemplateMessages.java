package vn.nghedan.document.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("templates")
public interface TemplateMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String caption();

    @Message
    String name();

    @Message
    String basis();

    @Message
    String validity();

    @Message
    String certainty();

    @Message
    String owner();

    @Message
    String of_agency();

    @Message
    String of_program();

    @Message
    String own_form();

    @Message
    String confirmed();

    @Message
    String unconfirmed();

    @Message
    String unconfirmed_text();

    @Message
    String by_agency();

    @Message
    String hides();

    @Message
    String program_newer(String from);

    @Message
    String since(String day);

    @Message
    String until(String day);

    @Message
    String always();

    @Message
    String back();

    @Message
    String replace();

    @Message
    String text_title();

    @Message
    String preview();

    @Message
    String preview_lead();

    @Message
    String preview_page(int page);

    @Message
    String preview_text();

    @Message
    String pdf();

    @Message
    String word();

    @Message
    String history();

    @Message
    String version();

    @Message
    String reason();

    @Message
    String entered(String name, String at);

    @Message
    String withdrawn(String name, String from);

    @Message
    String shown();

    @Message
    String withdraw();

    @Message
    String withdraw_lead();

    @Message
    String withdraw_from();

    @Message
    String withdraw_reason();

    @Message
    String done_saved();

    @Message
    String done_withdrawn();

    @Message
    String new_title();

    @Message
    String new_lead();

    @Message
    String from();

    @Message
    String from_hint();

    @Message
    String decided_by();

    @Message
    String decided_by_hint();

    @Message
    String reason_hint();

    @Message
    String subject_hint();

    @Message
    String addressees_hint();

    @Message
    String text_hint();

    @Message
    String recipients_hint();

    @Message
    String file();

    @Message
    String file_hint();

    @Message
    String take();

    @Message
    String taken();

    @Message
    String look();

    @Message
    String save();

    @Message
    String fields();

    @Message
    String fields_lead();

    @Message
    String by_hand();

    @Message
    String agreeing();

    @Message
    String form();
}
