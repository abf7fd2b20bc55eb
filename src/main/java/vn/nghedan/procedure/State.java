package vn.nghedan.procedure;

/** The states of all procedures; each procedure uses some of them. Overdue is never one of them. */
public enum State {

    // @formatter:off
    // reception of a visitor
    IN_SESSION(Phase.INTAKE),
    RECEPTION_REFUSED(Phase.CLOSED),
    RECORDED(Phase.INTAKE),
    VERIFYING_CONTENT(Phase.INTAKE),
    HANDED_OVER(Phase.AFTERWARDS),
    DIRECTED(Phase.AFTERWARDS),
    SESSION_CLOSED(Phase.CLOSED),

    // letters
    RECEIVED(Phase.INTAKE),
    PROPOSED(Phase.INTAKE),
    OUT_OF_JURISDICTION(Phase.INTAKE),
    NOT_ELIGIBLE(Phase.INTAKE),
    CASE_OPENED(Phase.CLOSED),
    GUIDED(Phase.CLOSED),
    TRANSFERRED(Phase.AFTERWARDS),
    REPLIED(Phase.CLOSED),
    STORED(Phase.AFTERWARDS),
    DESTROYED(Phase.CLOSED),
    MERGED(Phase.CLOSED),
    SPLIT_UP(Phase.CLOSED),
    RETURNED(Phase.CLOSED),

    // complaints and denunciations
    AWAITING_SIGNATURES(Phase.INTAKE),
    PENDING_ACCEPTANCE(Phase.INTAKE),
    SETTLING(Phase.SETTLING),
    VERIFYING(Phase.SETTLING),
    VERIFIED(Phase.SETTLING),
    IN_DIALOGUE(Phase.SETTLING),
    SUSPENDED(Phase.SUSPENDED),
    REFUSED(Phase.CLOSED),
    TERMINATED(Phase.AFTERWARDS),
    DECIDED(Phase.AFTERWARDS),
    UNDER_SECOND_COMPLAINT(Phase.AFTERWARDS),
    IN_EFFECT(Phase.AFTERWARDS),
    EXECUTING(Phase.AFTERWARDS),
    EXECUTED(Phase.AFTERWARDS),

    // denunciations
    TRANSFERRED_AWAY(Phase.CLOSED),
    UNDER_INVESTIGATION(Phase.CLOSED),
    /** Tố cáo tiếp: the denouncer has come to us as the superior of whoever settles or has settled. */
    FOLLOW_UP(Phase.INTAKE),
    ACCEPTED(Phase.SETTLING),
    AWAITING_CONCLUSION(Phase.SETTLING),
    CONCLUDED(Phase.AFTERWARDS),
    HANDLED(Phase.AFTERWARDS),
    PUBLISHED(Phase.AFTERWARDS),
    /** The superior has taken it from us. */
    TAKEN_OVER(Phase.CLOSED),
    INSPECTING(Phase.SETTLING),
    INSPECTED(Phase.AFTERWARDS),

    // protection of those who denounce
    PROTECTION_REQUESTED(Phase.INTAKE),
    PROTECTION_IN_REVIEW(Phase.SETTLING),
    PROTECTED(Phase.SETTLING),
    NOT_PROTECTED(Phase.AFTERWARDS),
    PROTECTION_ENDED(Phase.AFTERWARDS),

    // petitions
    ASSIGNED(Phase.SETTLING),
    ANSWERED(Phase.AFTERWARDS),
    CLOSED_ON_REQUEST(Phase.CLOSED),

    // any file
    RECLASSIFIED(Phase.CLOSED),
    ARCHIVED(Phase.CLOSED);
    // @formatter:on

    private final Phase phase;

    State(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    public boolean isOpen() {
        return phase != Phase.CLOSED;
    }
}
