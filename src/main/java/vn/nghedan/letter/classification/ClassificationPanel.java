package vn.nghedan.letter.classification;

import java.util.List;

import vn.nghedan.casefile.view.ActPanel;
import vn.nghedan.web.problem.LegalBasis;

/**
 * The classification of a letter as its page shows it: each condition with its article, and what follows from the
 * answers.
 *
 * @param panel the act CLASSIFY with what stands in its way
 * @param inJurisdiction "true", "false" or empty
 */
public record ClassificationPanel(ActPanel panel, List<Line> lines, String inJurisdiction, boolean overLevel, String on,
        String note, Verdict verdict) {

    /** @param met "true", "false" or empty */
    record Line(String name, String label, String hint, String met, List<LegalBasis> basis, boolean confirmed) {}

    /**
     * @param settled whether the answers suffice to say
     * @param outcome what happens to the letter then, in words; null until it can be said
     */
    record Verdict(boolean settled, boolean eligible, int open, List<Reason> reasons, String outcome) {}

    record Reason(String text, List<String> because, List<LegalBasis> basis) {}

    /** Whether an article that a condition rests on awaits confirmation. */
    public boolean unconfirmed() {
        return lines.stream().anyMatch(line -> !line.confirmed());
    }
}
