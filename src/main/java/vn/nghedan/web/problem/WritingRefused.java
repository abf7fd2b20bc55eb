package vn.nghedan.web.problem;

/** Nothing can be written at the moment. */
public class WritingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outage outage;

    public WritingRefused(Outage outage) {
        super(outage.name());
        this.outage = outage;
    }

    Outage outage() {
        return outage;
    }
}
