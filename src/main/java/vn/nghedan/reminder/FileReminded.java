package vn.nghedan.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import vn.nghedan.casefile.WatchedFiles.Watched;

/** Steps were taken about a file. Whoever observes it does what follows, in the transaction that takes the steps. */
record FileReminded(Watched file, LocalDate today, List<Step> steps) {

    record Step(String rule, LocalDate dueOn, Level level, List<Recipient> told) {}

    /** In one order for all, so that two instances that write for the same people do not wait for each other in a ring. */
    SortedSet<String> recipients() {
        SortedSet<String> recipients = new TreeSet<>();
        steps.forEach(step -> step.told().forEach(recipient -> recipients.add(recipient.code())));
        return recipients;
    }
}
