package vn.nghedan.web.problem;

/** The caller may see the thing, but this act is not theirs; answered with 403. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
