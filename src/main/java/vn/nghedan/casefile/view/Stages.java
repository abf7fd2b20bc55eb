package vn.nghedan.casefile.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

/** How far a file has come on the way of its procedure: a few stages a person can read at a glance. */
final class Stages {

    /** How a stage stands. */
    enum Mark {
        DONE, NOW,
        /** Passed without being needed. */
        LEFT_OUT, AHEAD
    }

    /** @param name key of the stage's word, {@code casefile:stage_ACCEPTANCE} */
    record Stage(String name, Mark mark) {}

    private record Sign(String name, Set<FactKind> done, Set<State> now) {}

    private static final List<Sign> COMPLAINT = List.of(
            new Sign("ACCEPTANCE", Set.of(FactKind.ACCEPTED),
                    Set.of(State.PENDING_ACCEPTANCE, State.AWAITING_SIGNATURES)),
            new Sign("VERIFICATION", Set.of(FactKind.VERIFICATION_REPORTED, FactKind.VERIFICATION_RECEIVED),
                    Set.of(State.SETTLING, State.VERIFYING)),
            new Sign("DIALOGUE", Set.of(FactKind.DIALOGUE_HELD), Set.of(State.VERIFIED, State.IN_DIALOGUE)),
            new Sign("DECISION", Set.of(FactKind.DECIDED), Set.of(State.VERIFIED)),
            new Sign("EFFECT", Set.of(FactKind.TOOK_EFFECT), Set.of(State.DECIDED, State.UNDER_SECOND_COMPLAINT)),
            new Sign("EXECUTION", Set.of(FactKind.EXECUTION_COMPLETED), Set.of(State.IN_EFFECT, State.EXECUTING)),
            new Sign("ARCHIVE", Set.of(FactKind.ARCHIVED), Set.of(State.EXECUTED)));
    private static final List<Sign> DENUNCIATION = List.of(
            new Sign("ACCEPTANCE", Set.of(FactKind.ACCEPTED, FactKind.TAKEN_OVER, FactKind.RESETTLEMENT_BEGUN),
                    Set.of(State.RECEIVED, State.FOLLOW_UP)),
            new Sign("VERIFICATION", Set.of(FactKind.VERIFICATION_REPORTED, FactKind.VERIFICATION_RECEIVED),
                    Set.of(State.ACCEPTED, State.VERIFYING)),
            new Sign("CONCLUSION", Set.of(FactKind.CONCLUDED), Set.of(State.AWAITING_CONCLUSION)),
            new Sign("HANDLING", Set.of(FactKind.HANDLED), Set.of(State.CONCLUDED)),
            new Sign("PUBLICATION", Set.of(FactKind.PUBLISHED), Set.of(State.HANDLED)),
            new Sign("ARCHIVE", Set.of(FactKind.ARCHIVED), Set.of(State.PUBLISHED)));
    private static final List<Sign> INFORMATION = List.of(
            new Sign("RECEIPT", Set.of(FactKind.VERIFICATION_ASSIGNED), Set.of(State.RECEIVED)),
            new Sign("INSPECTION", Set.of(FactKind.INSPECTED), Set.of(State.INSPECTING)),
            new Sign("ARCHIVE", Set.of(FactKind.ARCHIVED), Set.of(State.INSPECTED)));
    private static final List<Sign> PROTECTION = List.of(
            new Sign("REQUEST", Set.of(FactKind.PROTECTION_REVIEWED), Set.of(State.PROTECTION_REQUESTED)),
            new Sign("REVIEW", Set.of(FactKind.PROTECTION_APPLIED), Set.of(State.PROTECTION_IN_REVIEW)),
            new Sign("PROTECTION", Set.of(FactKind.PROTECTION_ENDED), Set.of(State.PROTECTED)),
            new Sign("ARCHIVE", Set.of(FactKind.ARCHIVED), Set.of(State.NOT_PROTECTED, State.PROTECTION_ENDED)));
    private static final List<Sign> PETITION = List.of(
            new Sign("ASSIGNMENT", Set.of(FactKind.DUE_SET), Set.of(State.RECEIVED)),
            new Sign("ANSWER", Set.of(FactKind.ANSWERED), Set.of(State.ASSIGNED)),
            new Sign("ARCHIVE", Set.of(FactKind.ARCHIVED), Set.of(State.ANSWERED)));

    private Stages() {
    }

    /** @param facts the kinds of the facts that hold */
    static List<Stage> of(ProcedureCode procedure, State state, Set<FactKind> facts) {
        List<Sign> signs = switch (procedure) {
            case COMPLAINT_FIRST, COMPLAINT_SECOND, DISCIPLINE_FIRST, DISCIPLINE_SECOND -> COMPLAINT;
            case DENUNCIATION -> DENUNCIATION;
            case DENUNCIATION_INFO -> INFORMATION;
            case PETITION -> PETITION;
            case PROTECTION -> PROTECTION;
            case LETTER, RECEPTION -> List.of();
        };
        int last = lastDone(signs, facts);
        int now = now(signs, state, facts, last);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            boolean done = signs.get(i).done().stream().anyMatch(facts::contains);
            Mark mark = i == now ? Mark.NOW : done ? Mark.DONE : i < Math.max(last, now) ? Mark.LEFT_OUT : Mark.AHEAD;
            stages.add(new Stage("casefile:stage_" + signs.get(i).name(), mark));
        }
        return stages;
    }

    private static int lastDone(List<Sign> signs, Set<FactKind> facts) {
        int last = -1;
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).done().stream().anyMatch(facts::contains)) {
                last = i;
            }
        }
        return last;
    }

    /**
     * The first stage of this state that is not done yet. A suspended file waits in the stage after the last one done; a
     * file that has ended waits in none.
     */
    private static int now(List<Sign> signs, State state, Set<FactKind> facts, int last) {
        int now = -1;
        for (int i = 0; i < signs.size(); i++) {
            boolean done = signs.get(i).done().stream().anyMatch(facts::contains);
            if (signs.get(i).now().contains(state) && (now < 0 || !done && i > last)) {
                now = i;
                if (!done) {
                    return now;
                }
            }
        }
        return now >= 0 ? now : state.isOpen() ? Math.min(last + 1, signs.size() - 1) : -1;
    }
}
