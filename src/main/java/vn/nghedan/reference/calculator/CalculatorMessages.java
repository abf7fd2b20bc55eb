package vn.nghedan.reference.calculator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import vn.nghedan.law.RuleKind;

/** The words of the page Tính hạn. */
@MessageBundle("calculator")
public interface CalculatorMessages {

    @Message
    String calculator();

    @Message
    String calculator_lead();

    @Message
    String calculator_errors();

    @Message
    String calculator_empty();

    @Message
    String calculator_empty_text();

    @Message
    String calculate();

    @Message
    String rule_none();

    @Message
    String start();

    @Message
    String start_hint();

    @Message
    String conditions();

    @Message
    String extensions();

    @Message
    String suspensions();

    @Message
    String suspensions_hint();

    @Message
    String from();

    @Message
    String until();

    @Message
    String excluded_days();

    @Message
    String excluded_days_hint();

    @Message
    String no_date();

    @Message
    String provisional_why();

    @Message
    String unconfirmed_why();

    @Message
    String other_reading(String day);

    @Message
    String valid_from(String day);

    @Message
    String valid_between(String first, String last);

    @Message
    String valid_always();

    @Message
    String print();

    @Message
    String due_kind(RuleKind kind);
}
