package vn.nghedan.reminder;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.casefile.WatchedFiles.Watched;

/** Steps were taken about a file. Whoever observes it does what follows, in the transaction that takes the steps. */
record FileReminded(Watched file, LocalDate today, List<Step> steps) {

    record Step(String rule, LocalDate dueOn, Level level, List<Recipient> told) {}
}
