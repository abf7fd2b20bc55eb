package vn.nghedan.reminder.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.query.WatchedFiles;
import vn.nghedan.casefile.query.WatchedFiles.Watched;
import vn.nghedan.reference.OfficeCalendar;

/** Takes the steps that have come for one file: the claim and what follows from it are one transaction, or neither is. */
@ApplicationScoped
class StepClaims {

    private final ReminderSteps steps;
    private final WatchedFiles files;
    private final OfficeCalendar calendar;
    private final Event<FileReminded> reminded;

    StepClaims(ReminderSteps steps, WatchedFiles files, OfficeCalendar calendar, Event<FileReminded> reminded) {
        this.steps = steps;
        this.files = files;
        this.calendar = calendar;
        this.reminded = reminded;
    }

    /** @return whether anybody was told; no if another instance holds the file, has told already, or nothing is due any more */
    @Transactional(TxType.REQUIRES_NEW)
    boolean take(long id, EscalationPlan ladder, Recipients chain, LocalDate today) {
        Watched file = files.hold(id).orElse(null);
        if (file == null) {
            return false;
        }
        WorkCalendar days = calendar.current();
        List<FileReminded.Step> steps = new ArrayList<>();
        // asked again now that nobody else can change the file
        for (ReminderSteps.Due due : this.steps.waitingOf(id, ladder.horizon(days, today), ladder.last())) {
            List<EscalationPlan.Rung> reached = ladder.reached(due.dueOn(), days, today)
                    .stream()
                    .filter(due::waitsFor)
                    .toList();
            if (!reached.isEmpty() && claimed(due, reached)) {
                EscalationLevel level = EscalationPlan.highest(reached);
                steps.add(new FileReminded.Step(due.rule(), due.dueOn(), level, chain.upTo(level, file,
                        officer -> files.known(List.of(file.code()), officer).contains(file.code()))));
            }
        }
        if (!steps.isEmpty()) {
            reminded.fire(new FileReminded(file, today, steps));
        }
        return !steps.isEmpty();
    }

    /** Only the last of several steps is taken: after a standstill one word about how it stands is worth more than three. */
    private boolean claimed(ReminderSteps.Due due, List<EscalationPlan.Rung> reached) {
        int last = reached.size() - 1;
        boolean first = steps.claim(due, reached.get(last).days(), false);
        if (first) {
            reached.subList(0, last).forEach(passed -> steps.claim(due, passed.days(), true));
        }
        return first;
    }
}
