package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.casefile.view.CaseFileView;

/**
 * What an act would do to a file.
 *
 * @param complete whether all that the act asks for was given; if not, this is what would follow as far as can be told
 * @param dueOn when the next duty ends now; null if none waits
 * @param dueOnAfter when the next duty would end
 * @param clocks only those that would come out differently
 * @param irregularities in what it would not keep the law, though it can be recorded
 */
public record ActPreview(String act, boolean complete, String state, String stateAfter, LocalDate dueOn,
        LocalDate dueOnAfter, String dueLabelAfter, List<Change> clocks,
        List<CaseFileView.IrregularityView> irregularities) {

    /**
     * @param change STARTS, MOVES, PAUSES, RUNS_ON, MET, MET_LATE or FALLS_AWAY
     * @param duty whether missing it makes the agency late
     * @param remaining units left when it would stand still
     */
    public record Change(String rule, String label, String change, LocalDate dueBefore, LocalDate dueAfter,
            boolean duty, long remaining, boolean provisional, boolean confirmed) {}
}
