package vn.nghedan.backlog;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.backlog.Comparison.Moved;
import vn.nghedan.backlog.Comparison.Row;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.Criterion;
import vn.nghedan.casefile.FileFilter;
import vn.nghedan.casefile.FileFilter.Kind;
import vn.nghedan.casefile.FilePage;
import vn.nghedan.casefile.FileSearch;
import vn.nghedan.casefile.ListedAs;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.Option;
import vn.nghedan.web.Words;

/** Compares the boards of two days: which files entered, left, and became late in between. */
@ApplicationScoped
class ComparisonService {

    private static final int SHOWN = 10;

    private final FileSearch search;
    private final BoardService board;
    private final FileLines lines;
    private final DirectoryService directory;
    private final Words words;

    ComparisonService(FileSearch search, BoardService board, FileLines lines, DirectoryService directory, Words words) {
        this.search = search;
        this.board = board;
        this.lines = lines;
        this.directory = directory;
        this.words = words;
    }

    /** @param unit empty for all units */
    @Transactional
    Comparison between(LocalDate from, AsOf until, String unit, Officer reader) {
        if (!from.isBefore(until.day())) {
            throw new BadInput("from", "backlog:error_order");
        }
        BoardScope after = new BoardScope(until, board.today(), unit);
        BoardScope before = after.on(from);
        Numbers then = board.numbers(before.when(), unit, reader);
        Numbers now = board.numbers(until, unit, reader);
        Moved entered = moved("entered", ListedAs.OPEN, after, before, reader);
        Moved left = moved("left", ListedAs.OPEN, before, after, reader);
        Moved becameLate = moved("became_late", ListedAs.OVERDUE, after, before, reader);
        Cell noLongerLate = new Cell(search.count(filter(ListedAs.OVERDUE, before, after), reader),
                href(ListedAs.OVERDUE, before, after));
        return new Comparison(after, from,
                directory.units().stream().map(one -> new Option(one.code(), one.name())).toList(),
                List.of(new Row(label(ListedAs.OPEN), before.cell(then, ListedAs.OPEN), entered.cell(), left.cell(),
                        after.cell(now, ListedAs.OPEN)),
                        new Row(label(ListedAs.OVERDUE), before.cell(then, ListedAs.OVERDUE), becameLate.cell(),
                                noLongerLate, after.cell(now, ListedAs.OVERDUE))),
                List.of(entered, left, becameLate));
    }

    private String label(ListedAs what) {
        return words.say("backlog:tile_" + what);
    }

    private Moved moved(String title, ListedAs what, BoardScope on, BoardScope unlike, Officer reader) {
        FilePage found = search.list(filter(what, on, unlike).sized(SHOWN), reader);
        return new Moved(words.say("backlog:compare_" + title), new Cell(found.total(), href(what, on, unlike)),
                lines.of(found.items(), on.when().day(), reader));
    }

    private static FileFilter filter(ListedAs what, BoardScope on, BoardScope unlike) {
        return FileFilter.of(Kind.CASE, what)
                .asOf(on.when())
                .inUnit(on.unit())
                .with(Criterion.UNLIKE, unlike.when().day());
    }

    private static String href(ListedAs what, BoardScope on, BoardScope unlike) {
        return on.link(what).with(Criterion.UNLIKE.word(), unlike.when().day()).toString();
    }
}
