package vn.nghedan.procedure;

import java.time.LocalDate;

/** The paper on which an act stands. */
public record DocumentRef(String number, LocalDate date) {}
