package vn.nghedan.web.problem;

/** Somebody changed it meanwhile; answered with 409 and the version that is current. */
public final class StaleVersion extends Refused {

    private static final long serialVersionUID = 1L;

    private final long current;

    public StaleVersion(long current) {
        super("current version is " + current);
        this.current = current;
    }

    public long current() {
        return current;
    }

    @Override
    public int status() {
        return 409;
    }
}
