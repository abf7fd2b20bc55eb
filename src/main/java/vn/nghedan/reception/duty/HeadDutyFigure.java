package vn.nghedan.reception.duty;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.directory.Officer;

/** In how many months of the year, up to that day, the head owes a day of reception in person. */
@ApplicationScoped
class HeadDutyFigure implements BoardFigure {

    private final HeadDuty duty;

    HeadDutyFigure(HeadDuty duty) {
        this.duty = duty;
    }

    @Override
    public int place() {
        return 81;
    }

    @Override
    public String label() {
        return "sessions:figure_head_duty";
    }

    @Override
    public String definition() {
        return "sessions:figure_head_duty_means";
    }

    @Override
    public boolean isLateWork() {
        return true;
    }

    /** The head's duty is no unit's: a board narrowed to a unit does not show it. */
    @Override
    public Optional<Tally> tally(AsOf when, String unit, Officer officer) {
        if (unit != null) {
            return Optional.empty();
        }
        LocalDate on = when.day();
        long overdue = duty.year(on.getYear(), when).stream().filter(HeadMonth::isOverdue).count();
        return Optional.of(new Tally(overdue, null, "/sessions?year=" + on.getYear() + "&asOf=" + on
                + (when.asKnownThen() ? "&knownThen=true" : "") + "&owed=true"));
    }
}
