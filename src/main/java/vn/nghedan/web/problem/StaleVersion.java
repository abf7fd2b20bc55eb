package vn.nghedan.web.problem;

/** Somebody changed it meanwhile; answered with 409 and the version that is current. */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    public StaleVersion(long current) {
        super("current version is " + current);
        this.current = current;
    }

    public long current() {
        return current;
    }
}
