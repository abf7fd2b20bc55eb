package vn.nghedan.casefile.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the work list, the case page and the panel of an act. */
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
    String irregular_effect();

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
    String cancel();

    @Message
    String confirm();

    @Message
    String confirm_again();

    @Message
    String preview();

    @Message
    String decision_of(String who);

    @Message
    String issues(String paper);

    @Message
    String effect();

    @Message
    String effect_unfinished();

    @Message
    String effect_untold();

    @Message
    String effect_nothing();

    @Message
    String effect_state();

    @Message
    String effect_due(String day);

    @Message
    String effect_no_due();

    @Message
    String effect_starts(String day);

    @Message
    String effect_starts_open();

    @Message
    String effect_moves(String before, String after);

    @Message
    String effect_pauses(long count);

    @Message
    String effect_runs_on(String day);

    @Message
    String effect_met();

    @Message
    String effect_met_late(String day);

    @Message
    String effect_falls_away();

    @Message
    String provisional();

    @Message
    String refused_title();

    @Message
    String stale_title();

    @Message
    String stale_text();

    @Message
    String stale_before();

    @Message
    String stale_now();

    @Message
    String stale_happened();

    @Message
    String next_due();

    @Message
    String none();

    @Message
    String not_possible_title();

    @Message
    String not_possible_text();

    @Message
    String not_possible_none();

    @Message
    String earlier_acts();

    @Message
    String earlier_on();

    @Message
    String earlier_hint();

    @Message
    String earlier_show();

    @Message
    String paper_otherwise();

    @Message
    String typed();

    // ---- putting right what was entered

    @Message
    String correct_title(String code);

    @Message
    String correct_lead();

    @Message
    String correct_stale();

    @Message
    String correct_why();

    @Message
    String correct_reason();

    @Message
    String correct_reason_hint();

    @Message
    String correct_preview();

    @Message
    String correct_save();

    @Message
    String correct_changes();

    @Message
    String correct_dates();

    @Message
    String correct_sealed(int number);

    @Message
    String correct_type();

    @Message
    String correct_nothing();

    @Message
    String correct_done();

    @Message
    String corrections();

    @Message
    String draft_paper();

    @Message
    String all_papers();

    @Message
    String whole_file();

    @Message
    String to_send();
}
