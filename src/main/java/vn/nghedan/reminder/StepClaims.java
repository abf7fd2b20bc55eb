package vn.nghedan.reminder;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.WatchedFiles;
import vn.nghedan.casefile.WatchedFiles.Watched;
import vn.nghedan.reference.OfficeCalendar;

/** Takes the steps that have come for one file: the claim and what follows from it are one transaction, or neither is. */
@ApplicationScoped
class StepClaims {

    private final ReminderSteps steps;
    private final WatchedFiles files;
    private final OfficeCalendar calendar;
    private final Event<StepTaken> taken;

    StepClaims(ReminderSteps steps, WatchedFiles files, OfficeCalendar calendar, Event<StepTaken> taken) {
        this.steps = steps;
        this.files = files;
        this.calendar = calendar;
        this.taken = taken;
    }

    /** @return whether anybody was told; no if another instance holds the file, has told already, or nothing is due any more */
    @Transactional(TxType.REQUIRES_NEW)
    boolean take(long id, Ladder ladder, Chain chain, LocalDate today) {
        Watched file = files.hold(id).orElse(null);
        if (file == null) {
            return false;
        }
        boolean told = false;
        WorkCalendar days = calendar.current();
        // asked again now that nobody else can change the file
        for (ReminderSteps.Due due : steps.waitingOf(id, ladder.horizon(days, today), ladder.last())) {
            List<Ladder.Rung> reached = ladder.reached(due.dueOn(), days, today)
                    .stream()
                    .filter(due::waitsFor)
                    .toList();
            told |= !reached.isEmpty() && take(file, due, reached, chain, today);
        }
        return told;
    }

    /** Only the last of several steps is taken: after a standstill one word about how it stands is worth more than three. */
    private boolean take(Watched file, ReminderSteps.Due due, List<Ladder.Rung> reached, Chain chain, LocalDate today) {
        Ladder.Rung last = reached.get(reached.size() - 1);
        if (!steps.claim(due, last.days(), false)) {
            return false;
        }
        reached.subList(0, reached.size() - 1).forEach(passed -> steps.claim(due, passed.days(), true));
        Level level = Ladder.highest(reached);
        List<Recipient> told = chain.upTo(level, file,
                officer -> files.known(List.of(file.code()), officer).contains(file.code()));
        taken.fire(new StepTaken(file, due.rule(), due.dueOn(), level, today, told));
        return true;
    }
}
