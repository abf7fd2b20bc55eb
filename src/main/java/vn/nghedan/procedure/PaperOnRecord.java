package vn.nghedan.procedure;

import java.util.ArrayList;
import java.util.List;

import vn.nghedan.procedure.judging.IssuedPaper;

/** A numbered paper that the agency issued with an act, and the fact that says so, as it holds. */
public record PaperOnRecord(Paper paper, Fact fact) {

    /** The papers of a file in the order of what happened. */
    public static List<PaperOnRecord> of(Procedure procedure, CaseStatus standing) {
        List<Fact> facts = standing.facts();
        List<PaperOnRecord> papers = new ArrayList<>();
        CaseStatus before = procedure.readable(facts.subList(0, 1));
        for (Fact fact : facts.subList(1, facts.size())) {
            procedure.stepFor(before, fact)
                    .filter(step -> IssuedPaper.isIssuedBy(step) && IssuedPaper.hasNumber(fact))
                    .ifPresent(step -> papers.add(new PaperOnRecord(step.paper(), fact)));
            before = procedure.next(before, fact).orElse(before);
        }
        return papers;
    }
}
