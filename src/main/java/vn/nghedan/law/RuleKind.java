package vn.nghedan.law;

/** What a time rule is for. Only a {@link #DUTY} can be overdue. */
public enum RuleKind {

    /** The agency must have acted by then. */
    DUTY,
    /** A citizen may act until then. */
    RIGHT,
    /** Something takes legal effect after it. */
    EFFECT,
    /** Something must last at least that long. */
    MINIMUM,
    /** Nothing may last longer than that. */
    CEILING,
    /** Time that is not counted in another term. */
    PAUSE,
    /** An extension that lengthens another term. */
    EXTENSION,
    /** A requirement of form that carries no clock. */
    REQUIREMENT;

    /** Whether the due date is the last day on which it is in time, and not the first on which something may happen. */
    public boolean endsOnDueDate() {
        return this != EFFECT && this != MINIMUM;
    }
}
