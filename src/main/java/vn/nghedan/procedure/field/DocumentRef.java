package vn.nghedan.procedure.field;

import java.time.LocalDate;

/** The paper on which an act stands. */
public record DocumentRef(String number, LocalDate date) {}
