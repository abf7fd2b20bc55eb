package vn.nghedan.reminder.escalation;

import vn.nghedan.reminder.notice.Notice;

/** How far up the chain a step tells; each also tells those below. */
public enum EscalationLevel {

    HANDLER, UNIT_HEAD, DIRECTOR;

    EscalationLevel next() {
        return this == HANDLER ? UNIT_HEAD : DIRECTOR;
    }

    /** What the notice is about. */
    public Notice.Kind kind() {
        return switch (this) {
            case HANDLER -> Notice.Kind.DUE;
            case UNIT_HEAD -> Notice.Kind.TO_HEAD;
            case DIRECTOR -> Notice.Kind.TO_DIRECTOR;
        };
    }
}
