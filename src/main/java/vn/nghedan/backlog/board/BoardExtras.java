package vn.nghedan.backlog.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Words;

/** The numbers of the board that stand beside the open cases: timeliness, shares, and what other rooms count. */
@ApplicationScoped
class BoardExtras {

    private static final List<CaseListView> SHARES = List.of(CaseListView.OVER_LEVEL, CaseListView.GROUP,
            CaseListView.IRREGULAR);

    private final Instance<BoardFigure> rooms;
    private final Words words;

    BoardExtras(Instance<BoardFigure> rooms, Words words) {
        this.rooms = rooms;
        this.words = words;
    }

    /**
     * @param isPart whether it is a part of something
     * @param share in per cent of what it is a part of; null where there is nothing of it
     * @param isLate whether it is late work
     * @param meaning what it counts, in one sentence; null if the label says it
     */
    record Figure(String label, Cell cell, boolean isPart, Integer share, boolean isLate, String meaning) {}

    /** What was settled, and how much of it in time. */
    record Settlements(Cell settled, Cell inTime, Cell late, Integer rate, Integer median, Integer slowest) {

        static Settlements of(Timeliness timeliness, BoardScope scope) {
            return new Settlements(new Cell(timeliness.settled(), scope.link(CaseListView.SETTLED).toString()),
                    new Cell(timeliness.inTime(), scope.link(CaseListView.SETTLED_IN_TIME).toString()),
                    new Cell(timeliness.late(), scope.link(CaseListView.SETTLED_LATE).toString()), timeliness.rate(),
                    timeliness.median(), timeliness.slowest());
        }
    }

    List<Figure> figures(DayCounts numbers, BoardScope scope, Officer reader) {
        long open = numbers.of(CaseListView.OPEN);
        Stream<Figure> shares = SHARES.stream()
                .map(what -> new Figure(words.say("backlog:tile_" + what), scope.cell(numbers, what), true,
                        Percentages.of(numbers.of(what), open), false, null));
        return Stream.concat(shares, ofOtherRooms(scope, reader)).toList();
    }

    private Stream<Figure> ofOtherRooms(BoardScope scope, Officer reader) {
        String unit = scope.unit().isBlank() ? null : scope.unit();
        return rooms.stream()
                .sorted(Comparator.comparingInt(BoardFigure::place))
                .flatMap(figure -> figure.tally(scope.when(), unit, reader)
                        .map(tally -> new Figure(words.say(figure.label()), new Cell(tally.number(), tally.list()),
                                tally.outOf() != null,
                                tally.outOf() == null ? null : Percentages.of(tally.number(), tally.outOf()),
                                figure.isLateWork() && tally.number() > 0,
                                figure.definition() == null ? null : words.say(figure.definition())))
                        .stream());
    }
}
