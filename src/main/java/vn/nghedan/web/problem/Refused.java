package vn.nghedan.web.problem;

/** What was asked is not done, and whoever asked can do something about it: a panel shows it beside what was typed. */
public abstract sealed class Refused extends RuntimeException
        permits BadInput, NotPossible, RefusedByLaw, StaleVersion {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }

    /** The status of the answer in HTTP. */
    public abstract int status();
}
