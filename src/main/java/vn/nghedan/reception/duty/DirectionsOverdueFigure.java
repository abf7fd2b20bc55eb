package vn.nghedan.reception.duty;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.matter.Directions;

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
    public Optional<Tally> tally(AsOf when, String unit, Officer officer) {
        int number = directions.overdue(when, unit, officer).size();
        return Optional.of(new Tally(number, null, "/sessions/directions?overdueOn=" + when.day()
                + (when.asKnownThen() ? "&knownThen=true" : "") + (unit == null ? "" : "&unit=" + unit)));
    }
}
