package vn.nghedan.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the statistical reports. */
@MessageBundle("report")
public interface ReportMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String period();

    @Message
    String year();

    @Message
    String choose();

    @Message
    String show();

    @Message
    String other_days();

    @Message
    String from();

    @Message
    String to();

    @Message
    String days(String from, String to);

    @Message
    String running();

    @Message
    String form();

    @Message
    String basis();

    @Message
    String unconfirmed();

    @Message
    String no_form();

    @Message
    String column();

    @Message
    String number();

    @Message
    String figure();

    @Message
    String figures();

    @Message
    String checks();

    @Message
    String checks_kept(int count);

    @Message
    String check_both(String left, String right);

    @Message
    String error();

    @Message
    String warning();

    @Message
    String notes();

    @Message
    String settled();

    @Message
    String records();

    @Message
    String records_lead(String figure);

    @Message
    String record();

    @Message
    String day();

    @Message
    String adds();

    @Message
    String announced_day();

    @Message
    String hidden(String figure);

    @Message
    String none();

    @Message
    String back();

    @Message
    String unit();

    @Message
    String spreadsheet();

    @Message
    String pdf();

    @Message
    String nobody_came_to_head(String day);

    @Message
    String nobody_came_to_delegate(String day);

    @Message
    String printed_code(String code);

    @Message
    String noted(int column, String note);

    @Message
    String compiler();

    @Message
    String head();

    @Message
    String sign();

    @Message
    String sign_and_seal();

    @Message
    String kind_QUARTER_1();

    @Message
    String kind_QUARTER_2();

    @Message
    String kind_HALF();

    @Message
    String kind_QUARTER_3();

    @Message
    String kind_NINE_MONTHS();

    @Message
    String kind_QUARTER_4();

    @Message
    String kind_YEAR();

    @Message
    String error_order();

    @Message
    String error_period();

    @Message
    String none_hint();

    @Message
    String no_form_hint();
}
