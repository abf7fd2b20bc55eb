package vn.nghedan.casefile.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the case page. */
@MessageBundle("cases")
public interface CasesMessages {

    @Message
    String state();

    @Message
    String unit();

    @Message
    String handler();

    @Message
    String national_database();

    @Message
    String error_many_lists();

    @Message
    String error_none_chosen();

    @Message
    String assign_unknown();

    @Message
    String assign_not_allowed();

    @Message
    String assign_not_possible();

    @Message
    String nobody();

    @Message
    String secret();

    @Message
    String group(int size);

    @Message
    String done();

    @Message
    String applicant_complaint();

    @Message
    String applicant_denunciation();

    @Message
    String applicant_petition();

    @Message
    String respondent_complaint();

    @Message
    String respondent_denunciation();

    @Message
    String respondent_petition();

    @Message
    String identity_protected();

    @Message
    String represented_by(String name);

    @Message
    String received_on();

    @Message
    String over_level();

    @Message
    String acts();

    @Message
    String more_acts();

    @Message
    String stages();

    @Message
    String clocks();

    @Message
    String no_clocks();

    @Message
    String ended_clocks(int count);

    @Message
    String clock_until(String day);

    @Message
    String clock_right();

    @Message
    String clock_no_number();

    @Message
    String clock_remaining(long count);

    @Message
    String timeline();

    @Message
    String decided_by(String name);

    @Message
    String recorded_by(String name, String moment);

    @Message
    String by_one(String name, String moment);

    @Message
    String document_line(String number);

    @Message
    String obligations();

    @Message
    String of_day(String day);

    @Message
    String irregular();

    @Message
    String irregular_convention();

    @Message
    String struck_out();

    @Message
    String unreadable();

    @Message
    String correct();

    @Message
    String corrected();

    @Message
    String corrected_to();

    @Message
    String papers();

    @Message
    String no_papers();

    @Message
    String form_number(String form);

    @Message
    String contents();

    @Message
    String letter_text();

    @Message
    String withdrawn();

    @Message
    String links();

    @Message
    String why_title();

    @Message
    String back_to_case(String code);

    @Message
    String back_to_file();

    @Message
    String next_due();

    @Message
    String none();

    @Message
    String all_papers();

    @Message
    String whole_file();

    @Message
    String to_send();
}
