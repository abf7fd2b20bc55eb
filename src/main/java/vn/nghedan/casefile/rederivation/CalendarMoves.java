package vn.nghedan.casefile.rederivation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.rederivation.Rederivation.Reason;
import vn.nghedan.casefile.rederivation.Rederivation.State;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reference.CalendarImpact;
import vn.nghedan.reference.Underway;

/** Moves the due dates of files when the calendar changes. */
@ApplicationScoped
class CalendarMoves implements CalendarImpact {

    private final MovingDates dates;
    private final Rederivations jobs;
    private final Rederiving rederiving;
    private final RuleBook ruleBook;
    private final CurrentOfficer officer;

    CalendarMoves(MovingDates dates, Rederivations jobs, Rederiving rederiving, RuleBook ruleBook,
            CurrentOfficer officer) {
        this.dates = dates;
        this.jobs = jobs;
        this.rederiving = rederiving;
        this.ruleBook = ruleBook;
        this.officer = officer;
    }

    @Override
    public List<MovedDate> preview(Shift shift) {
        Officer me = officer.get();
        return shift.narrowed().map(days -> dates.moving(days, me)).orElse(List.of());
    }

    @Override
    public void move(Shift shift, int edition) {
        jobs.begin(Reason.CALENDAR, Integer.toString(edition), shift.source(), officer.get().code(),
                ClocksOverDays.TOUCHED, ClocksOverDays.of(ruleBook, shift).asked());
    }

    @Override
    public void carryOn() {
        rederiving.carryOn();
    }

    @Override
    public Optional<Underway> underway() {
        return jobs.underway();
    }

    @Override
    public void pause(long job, boolean paused) {
        if (paused) {
            jobs.turn(job, State.RUNNING, State.PAUSED);
        } else {
            jobs.turn(job, State.PAUSED, State.RUNNING);
        }
    }
}
