package vn.nghedan.reception;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.directory.Officer;

/** How many directions of leaders are late. */
@ApplicationScoped
class DirectionsOverdueFigure implements BoardFigure {

    private final Directions directions;

    DirectionsOverdueFigure(Directions directions) {
        this.directions = directions;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public String label() {
        return "sessions:figure_directions_overdue";
    }

    @Override
    public String definition() {
        return "sessions:figure_directions_overdue_means";
    }

    @Override
    public boolean isLateWork() {
        return true;
    }

    @Override
    public Optional<Tally> tally(LocalDate on, String unit, Officer officer) {
        int number = directions.overdue(on, unit, officer).size();
        return Optional.of(new Tally(number, null, "/sessions/directions?overdueOn=" + on
                + (unit == null ? "" : "&unit=" + unit)));
    }
}
