package vn.nghedan.casefile.readmodel;

import java.util.List;
import java.util.Set;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.MatterType;

/**
 * Everything that follows from a journal.
 *
 * @param type the type of matter as last classified
 * @param denounces whether what it holds is, or has been found to be, a denunciation
 * @param restricted whether it denounces, or may: a letter of several matters that nobody has taken apart yet
 * @param clocks all clocks, also those met or void
 * @param spans what held from which day on, without a gap, the last one open
 * @param knownSpans what was known from which day on, in the same way
 * @param members staff who belong to the file besides its handler: the verification team
 * @param conflicts staff declared to have a conflict of interest in it
 */
public record ReadModel(CaseStatus standing, MatterType type, boolean denounces, boolean restricted,
        List<Deadline> clocks,
        List<Span> spans, List<Span> knownSpans, Set<String> members, Set<String> conflicts, int factCount) {

    public Span current() {
        return spans.get(spans.size() - 1);
    }
}
