package vn.nghedan.web.problem;

/** There is no such thing, or the caller may not know of it: both are answered with the same 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
