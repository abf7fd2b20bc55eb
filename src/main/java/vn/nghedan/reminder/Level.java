package vn.nghedan.reminder;

/** How far up the chain a step tells; each also tells those below. */
enum Level {

    HANDLER, UNIT_HEAD, DIRECTOR;

    Level next() {
        return this == HANDLER ? UNIT_HEAD : DIRECTOR;
    }

    /** What the notice is about. */
    Notice.Kind kind() {
        return switch (this) {
            case HANDLER -> Notice.Kind.DUE;
            case UNIT_HEAD -> Notice.Kind.TO_HEAD;
            case DIRECTOR -> Notice.Kind.TO_DIRECTOR;
        };
    }
}
