package vn.nghedan.backlog.outlook;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.backlog.FileLines;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.backlog.board.BoardScope;
import vn.nghedan.backlog.board.BoardService;
import vn.nghedan.backlog.board.DayCounts;
import vn.nghedan.backlog.outlook.Comparison.Moved;
import vn.nghedan.backlog.outlook.Comparison.Row;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseRowsPage;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;

/** Compares the boards of two days: which files entered, left, and became late in between. */
@ApplicationScoped
public class ComparisonService {

    private static final int SHOWN = 10;

    private final CaseSearch search;
    private final BoardService board;
    private final FileLines lines;
    private final DirectoryService directory;
    private final Words words;

    ComparisonService(CaseSearch search, BoardService board, FileLines lines, DirectoryService directory, Words words) {
        this.search = search;
        this.board = board;
        this.lines = lines;
        this.directory = directory;
        this.words = words;
    }

    /** @param unit empty for all units */
    @Transactional
    public Comparison between(LocalDate from, AsOf until, String unit, Officer reader) {
        if (!from.isBefore(until.day())) {
            throw new BadInput("from", "backlog:error_order");
        }
        BoardScope after = new BoardScope(until, board.today(), unit);
        BoardScope before = after.on(from);
        DayCounts then = board.numbers(before.when(), unit, reader);
        DayCounts now = board.numbers(until, unit, reader);
        Moved entered = moved("entered", CaseListView.OPEN, after, before, reader);
        Moved left = moved("left", CaseListView.OPEN, before, after, reader);
        Moved becameLate = moved("became_late", CaseListView.OVERDUE, after, before, reader);
        Cell noLongerLate = new Cell(search.count(filter(CaseListView.OVERDUE, before, after), reader),
                href(CaseListView.OVERDUE, before, after));
        return new Comparison(after, from,
                directory.units().stream().map(one -> new Option(one.code(), one.name())).toList(),
                List.of(new Row(label(CaseListView.OPEN), before.cell(then, CaseListView.OPEN), entered.cell(),
                        left.cell(),
                        after.cell(now, CaseListView.OPEN)),
                        new Row(label(CaseListView.OVERDUE), before.cell(then, CaseListView.OVERDUE), becameLate.cell(),
                                noLongerLate, after.cell(now, CaseListView.OVERDUE))),
                List.of(entered, left, becameLate));
    }

    private String label(CaseListView what) {
        return words.say("backlog:tile_" + what);
    }

    private Moved moved(String title, CaseListView what, BoardScope on, BoardScope unlike, Officer reader) {
        CaseRowsPage found = search.list(filter(what, on, unlike).sized(SHOWN), reader);
        return new Moved(words.say("backlog:compare_" + title), new Cell(found.total(), href(what, on, unlike)),
                lines.of(found.items(), on.when().day(), reader));
    }

    private static CaseFilter filter(CaseListView what, BoardScope on, BoardScope unlike) {
        return CaseFilter.of(Kind.CASE, what)
                .asOf(on.when())
                .inUnit(on.unit())
                .with(Criterion.UNLIKE, unlike.when().day());
    }

    private static String href(CaseListView what, BoardScope on, BoardScope unlike) {
        return on.link(what).with(Criterion.UNLIKE.word(), unlike.when().day()).toString();
    }
}
