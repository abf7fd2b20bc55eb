package vn.nghedan.execution;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.directory.Officer;

/** Obligations past their day, on the director's board. */
@ApplicationScoped
class OverdueExecution implements BoardFigure {

    private final ObligationSearch search;

    OverdueExecution(ObligationSearch search) {
        this.search = search;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String label() {
        return "executions:figure_overdue";
    }

    @Override
    public String definition() {
        return "executions:figure_overdue_means";
    }

    @Override
    public boolean isLateWork() {
        return true;
    }

    @Override
    public Optional<Tally> tally(AsOf when, String unit, Officer officer) {
        ObligationFilter late = new ObligationFilter(ObligationView.OVERDUE, when, unit, null, null, 0, 0);
        ObligationSearch.Standing standing = search.standing(late, officer);
        return Optional.of(new Tally(standing.overdue(), standing.open(), ExecutionLists.address(late)));
    }
}
