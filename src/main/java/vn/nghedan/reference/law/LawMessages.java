package vn.nghedan.reference.law;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.nghedan.law.RuleKind;

/** The words of the pages that show the law in force: time limits, grounds, procedures. */
@MessageBundle("statutes")
public interface LawMessages {

    @Message
    String rule_kind(RuleKind kind);

    @Message
    String show();

    @Message
    String law_lead(String day);

    @Message
    String law_on();

    @Message
    String law_contents();

    @Message
    String grounds();

    @Message
    String procedures();

    @Message
    String length();

    @Message
    String validity();

    @Message
    String since(String day);

    @Message
    String procedure_lead();

    @Message
    String diagram();

    @Message
    String diagram_alternative();

    @Message
    String begins_here();

    @Message
    String may_end_here();

    @Message
    String nothing_more();

    @Message
    String act();

    @Message
    String decided_by();

    @Message
    String guards();

    @Message
    String paper();

    @Message
    String leads_to();

    @Message
    String back_to_before();

    @Message
    String stays();

    @Message
    String in_any_state();
}
