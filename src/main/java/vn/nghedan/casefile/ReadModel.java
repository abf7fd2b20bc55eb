package vn.nghedan.casefile;

import java.util.List;
import java.util.Set;

import vn.nghedan.deadline.Clock;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Standing;

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
record ReadModel(Standing standing, MatterType type, boolean denounces, boolean restricted, List<Clock> clocks,
        List<Span> spans, List<Span> knownSpans, Set<String> members, Set<String> conflicts, int factCount) {

    Span current() {
        return spans.get(spans.size() - 1);
    }
}
