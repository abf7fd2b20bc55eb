package vn.nghedan.web.frame;

/** One choice of a list or of radio buttons. */
public record Option(String value, String label) {}
