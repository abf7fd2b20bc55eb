package vn.nghedan.casefile.view;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.casefile.ActPreview;

/**
 * What an act would do, as the tag {@code effect} shows it.
 *
 * @param complete whether the form says all that is needed to tell
 * @param stateBefore in words
 * @param stateAfter in words; the same where the file stays where it is
 * @param refusal why the law would forbid it; null if it would not
 */
public record ActEffect(boolean complete, String stateBefore, String stateAfter, LocalDate dueOnAfter,
        String dueLabelAfter, boolean dueMoves, List<ActPreview.Change> clocks, ActPanel.Refused refusal,
        List<CaseFileView.IrregularityView> irregularities) {

    public boolean moves() {
        return stateAfter != null && !stateAfter.equals(stateBefore);
    }

    public boolean changesNothing() {
        return refusal == null && irregularities.isEmpty() && !moves() && clocks.isEmpty();
    }
}
