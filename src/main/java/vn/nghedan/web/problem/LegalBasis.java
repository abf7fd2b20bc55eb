package vn.nghedan.web.problem;

/** An act of law and the provision in it, as outside programs and pages read it. */
public record LegalBasis(String act, String provision) {}
