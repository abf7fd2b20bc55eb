package vn.nghedan.casefile.view;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the panel of an act: what it would change, and why it is not taken. */
@MessageBundle("acting")
public interface ActMessages {

    @Message
    String irregular_effect();

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

    @Message
    String draft_paper();
}
