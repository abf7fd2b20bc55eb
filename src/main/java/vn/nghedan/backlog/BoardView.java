package vn.nghedan.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.backlog.Board.Around;
import vn.nghedan.backlog.Board.Band;
import vn.nghedan.backlog.Board.KindLine;
import vn.nghedan.backlog.Board.Part;
import vn.nghedan.backlog.Board.Terms;
import vn.nghedan.backlog.BoardService.Month;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.casefile.BacklogTerms;
import vn.nghedan.casefile.FileFilter.Kind;
import vn.nghedan.casefile.ListedAs;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.Option;
import vn.nghedan.web.Words;

/** Lays out the board of a day. */
@ApplicationScoped
class BoardView {

    private static final List<ListedAs> TILES = List.of(ListedAs.OPEN, ListedAs.OVERDUE, ListedAs.DUE_SOON,
            ListedAs.SUSPENDED, ListedAs.BACKLOG, ListedAs.UNASSIGNED);
    private static final List<ListedAs> PARTS = List.of(ListedAs.OVERDUE, ListedAs.CARRIED_OVER, ListedAs.STUCK);

    private final BoardService service;
    private final UnitLines units;
    private final FileLines lines;
    private final MonthChart chart;
    private final DirectoryService directory;
    private final BacklogTerms terms;
    private final Words words;

    BoardView(BoardService service, UnitLines units, FileLines lines, MonthChart chart, DirectoryService directory,
            BacklogTerms terms, Words words) {
        this.service = service;
        this.units = units;
        this.lines = lines;
        this.chart = chart;
        this.directory = directory;
        this.terms = terms;
        this.words = words;
    }

    /** @param unit empty for all units */
    @Transactional
    Board of(LocalDate on, String unit, Officer reader) {
        Numbers numbers = service.numbers(on, unit, reader);
        Numbers weekBefore = service.numbers(on.minusWeeks(1), unit, reader);
        List<Month> months = service.months(numbers, unit, reader);
        LocalDate today = service.today();
        Scope scope = new Scope(on.equals(today) ? null : on, unit);
        return new Board(on, today, unit, choices(), tiles(numbers, weekBefore, scope), parts(numbers, scope),
                units.of(numbers, scope.on()), kinds(numbers, scope), months, chart.of(months), ages(numbers, scope),
                lines.of(service.oldest(on, unit, reader), on, reader),
                new Terms(terms.periodStart(on), terms.stuckAfter(), terms.soonWithin()), around(on, today, unit));
    }

    /** What every link of the board carries along. */
    private record Scope(LocalDate on, String unit) {

        Cell cell(Numbers numbers, ListedAs what) {
            return new Cell(numbers.of(what), link(what).toString());
        }

        ListLink link(ListedAs what) {
            return ListLink.to(Kind.CASE, what).asOf(on).inUnit(unit);
        }
    }

    private List<Option> choices() {
        return directory.units().stream().map(unit -> new Option(unit.code(), unit.name())).toList();
    }

    private List<Tile> tiles(Numbers numbers, Numbers weekBefore, Scope scope) {
        return TILES.stream()
                .map(what -> new Tile(what, words.say("backlog:tile_" + what), numbers.of(what),
                        scope.link(what).toString(),
                        numbers.of(what) - weekBefore.of(what), false))
                .toList();
    }

    private List<Part> parts(Numbers numbers, Scope scope) {
        return PARTS.stream()
                .map(what -> new Part(words.say("backlog:tile_" + what), scope.cell(numbers, what)))
                .toList();
    }

    private List<KindLine> kinds(Numbers numbers, Scope scope) {
        List<KindLine> kinds = new ArrayList<>();
        numbers.byProcedure()
                .forEach((procedure, part) -> kinds.add(new KindLine(
                        words.say("casefile:procedure_" + procedure), cell(part, ListedAs.OPEN, scope, procedure),
                        cell(part, ListedAs.OVERDUE, scope, procedure),
                        cell(part, ListedAs.SUSPENDED, scope, procedure))));
        return kinds;
    }

    private static Cell cell(Numbers part, ListedAs what, Scope scope, Object procedure) {
        return new Cell(part.of(what), scope.link(what).with("procedure", procedure).toString());
    }

    private List<Band> ages(Numbers numbers, Scope scope) {
        long all = Math.max(1, numbers.of(ListedAs.OPEN));
        return ListedAs.AGES.stream()
                .map(age -> new Band(words.say("backlog:" + age.name().toLowerCase(java.util.Locale.ROOT)),
                        scope.cell(numbers, age), (int) Math.round(100.0 * numbers.of(age) / all)))
                .toList();
    }

    private static Around around(LocalDate on, LocalDate today, String unit) {
        LocalDate after = on.plusWeeks(1).isAfter(today) ? today : on.plusWeeks(1);
        return new Around(href(on.minusWeeks(1), unit), on.equals(today) ? null : href(after, unit),
                href(on.withDayOfMonth(1).minusDays(1), unit), on.equals(today) ? null : href(today, unit));
    }

    private static String href(LocalDate on, String unit) {
        return "/board?on=" + on + "&unit=" + unit;
    }
}
