package vn.nghedan.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms in which sessions are planned and acts on them recorded. */
@MessageBundle("plans")
public interface PlanMessages {

    @Message
    String kind();

    @Message
    String starts_at();

    @Message
    String medium();

    @Message
    String plan_title();

    @Message
    String plan_lead();

    @Message
    String from_month();

    @Message
    String to_month();

    @Message
    String month_hint();

    @Message
    String fixed_day();

    @Message
    String plan_do();

    @Message
    String new_title();

    @Message
    String new_lead();

    @Message
    String purpose_hint();

    @Message
    String urgency_hint();

    @Message
    String online();

    @Message
    String online_hint();

    @Message
    String decided_by();

    @Message
    String document_number();

    @Message
    String document_date();

    @Message
    String no_protection();

    @Message
    String secrecy();

    @Message
    String delegation_hint();

    @Message
    String save();

    @Message
    String on();

    @Message
    String hour_hint();

    @Message
    String new_day();

    @Message
    String new_day_hint();

    @Message
    String stale();

    @Message
    String not_possible();

    @Message
    String new_day_open_hint();
}
