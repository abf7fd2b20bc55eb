package vn.nghedan.reminder.escalation;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.casefile.query.WatchedFiles.Watched;

/** Steps were taken about a file. Whoever observes it does what follows, in the transaction that takes the steps. */
public record FileReminded(Watched file, LocalDate today, List<Step> steps) {

    public record Step(String rule, LocalDate dueOn, EscalationLevel level, List<Recipient> told) {}
}
