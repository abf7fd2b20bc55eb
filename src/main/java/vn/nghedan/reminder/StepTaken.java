package vn.nghedan.reminder;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.casefile.WatchedFiles.Watched;

/** A step has been taken. Whoever observes it does what follows from it, in the transaction that takes the step. */
record StepTaken(Watched file, String rule, LocalDate dueOn, Level level, LocalDate today, List<Recipient> told) {}
