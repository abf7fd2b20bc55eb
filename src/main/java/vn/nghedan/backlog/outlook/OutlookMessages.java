package vn.nghedan.backlog.outlook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that look ahead and that compare two days. */
@MessageBundle("outlook")
public interface OutlookMessages {

    @Message
    String compare_title();

    @Message
    String compare_lead(String from, String until);

    @Message
    String compare_from();

    @Message
    String compare_until();

    @Message
    String compare_numbers();

    @Message
    String compare_came();

    @Message
    String compare_went();

    @Message
    String compare_meaning();

    @Message
    String back_to_board();

    @Message
    String see_all(long count);

    @Message
    String forecast_lead(String from, String until);

    @Message
    String forecast_risk();

    @Message
    String forecast_how(int latest);

    @Message
    String forecast_accuracy(String on, long due, long foretold, long right, long missed);

    @Message
    String forecast_untold(long count);

    @Message
    String forecast_due(String day);

    @Message
    String forecast_end(String day);

    @Message
    String forecast_never();

    @Message
    String forecast_no_risk();

    @Message
    String forecast_first(int shown);

    @Message
    String forecast_days();

    @Message
    String forecast_all();

    @Message
    String forecast_chart();
}
