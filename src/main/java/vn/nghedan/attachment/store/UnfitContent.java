package vn.nghedan.attachment.store;

/** A file that is not taken. */
public final class UnfitContent extends Exception {

    private static final long serialVersionUID = 1L;

    private final Unfit reason;

    UnfitContent(Unfit reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Unfit reason() {
        return reason;
    }
}
