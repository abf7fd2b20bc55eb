package vn.nghedan.reference.calculator;

import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.law.Rule;
import vn.nghedan.law.Run;

/** From what a term is counted, as far as the rule itself tells; the words for it are messages. */
public enum TermStart {

    /** Just the day. */
    DAY, RECEIVED, ACCEPTED, CONTENT_RECORDED, SUSPENDED, RESUMED, TERMINATED, INFORMATION_REQUESTED, DECIDED, CONCLUDED, TOOK_EFFECT, FILED, PUBLISHED, REPORT_DEMANDED, DIALOGUE_ON, GROUND_ON, MEETING_ON, KNOWN_ON, RECEIVED_ON;

    /** A superior that takes a denunciation over, or settles it again, accepts it. */
    private static final Set<String> ACCEPTANCES = Set.of("TAKEN_OVER", "RESETTLEMENT_BEGUN");

    /** The same for all ways in which a clock of the rule may start; {@link #DAY} where they differ. */
    static TermStart of(Rule rule) {
        Set<TermStart> anchors = rule.runs().stream().map(TermStart::of).collect(Collectors.toSet());
        return anchors.size() == 1 ? anchors.iterator().next() : DAY;
    }

    private static TermStart of(Run run) {
        if (!run.effectOf().isEmpty()) {
            return TOOK_EFFECT;
        }
        if (run.anchor() != null) {
            return switch (run.anchor()) {
                case "knownOn" -> KNOWN_ON;
                case "receivedOn", "firstDecisionReceivedOn" -> RECEIVED_ON;
                case "dialogueOn" -> DIALOGUE_ON;
                case "groundOn" -> GROUND_ON;
                case "meetingOn" -> MEETING_ON;
                default -> DAY;
            };
        }
        String fact = run.anchorFact() == null ? run.starts().kind() : run.anchorFact();
        if (ACCEPTANCES.contains(fact)) {
            return ACCEPTED;
        }
        for (TermStart anchor : values()) {
            if (anchor.name().equals(fact)) {
                return anchor;
            }
        }
        return DAY;
    }
}
