package vn.nghedan.execution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of obligations. Words whose key is only known at run time stand in the bundle executions. */
@MessageBundle("execution")
public interface ExecutionMessages {

    @Message
    String any();

    @Message
    String apply();

    @Message
    String as_of(String day);

    @Message
    String as_known_then(String day);

    @Message
    String as_of_day();

    @Message
    String known_then();

    @Message
    String back_to_today();

    @Message
    String case_column();

    @Message
    String carried_out();

    @Message
    String clear();

    @Message
    String column_amounts();

    @Message
    String column_due();

    @Message
    String column_what();

    @Message
    String column_who();

    @Message
    String count();

    @Message
    String created_on();

    @Message
    String empty_filtered();

    @Message
    String empty_title();

    @Message
    String empty_view();

    @Message
    String filters();

    @Message
    String kind();

    @Message
    String lead();

    @Message
    String left();

    @Message
    String list_caption();

    @Message
    String nobody();

    @Message
    String owed();

    @Message
    String print();

    @Message
    String search();

    @Message
    String secret();

    @Message
    String title();

    @Message
    String totals();

    @Message
    String totals_caption();

    @Message
    String unit();

    @Message
    String views();
}
