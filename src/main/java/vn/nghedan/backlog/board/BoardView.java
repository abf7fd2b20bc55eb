package vn.nghedan.backlog.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.backlog.FileLines;
import vn.nghedan.backlog.Tile;
import vn.nghedan.backlog.UnitLines;
import vn.nghedan.backlog.board.Board.Around;
import vn.nghedan.backlog.board.Board.Band;
import vn.nghedan.backlog.board.Board.KindLine;
import vn.nghedan.backlog.board.Board.MonthLine;
import vn.nghedan.backlog.board.Board.Part;
import vn.nghedan.backlog.board.Board.Terms;
import vn.nghedan.backlog.board.BoardExtras.Settlements;
import vn.nghedan.backlog.board.BoardService.Month;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.BacklogTerms;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;

/** Lays out the board of a day. */
@ApplicationScoped
class BoardView {

    private static final List<CaseListView> TILES = List.of(CaseListView.TO_SETTLE, CaseListView.AFTERWARDS,
            CaseListView.OVERDUE,
            CaseListView.DUE_TODAY,
            CaseListView.DUE_SOON,
            CaseListView.SUSPENDED, CaseListView.AWAITING_SIGNATURE, CaseListView.BACKLOG, CaseListView.UNASSIGNED);
    private static final List<CaseListView> PARTS = List.of(CaseListView.OVERDUE, CaseListView.CARRIED_OVER,
            CaseListView.STUCK);

    private final BoardService service;
    private final BoardExtras extras;
    private final UnitLines units;
    private final HandlerLines handlers;
    private final FileLines lines;
    private final MonthChart chart;
    private final DirectoryService directory;
    private final BacklogTerms terms;
    private final Words words;

    BoardView(BoardService service, BoardExtras extras, UnitLines units, HandlerLines handlers, FileLines lines,
            MonthChart chart, DirectoryService directory,
            BacklogTerms terms, Words words) {
        this.service = service;
        this.extras = extras;
        this.units = units;
        this.handlers = handlers;
        this.lines = lines;
        this.chart = chart;
        this.directory = directory;
        this.terms = terms;
        this.words = words;
    }

    /** @param unit empty for all units */
    @Transactional
    Board of(AsOf when, String unit, Officer reader) {
        LocalDate on = when.day();
        DayCounts numbers = service.numbers(when, unit, reader);
        Map<CaseListView, Long> weekBefore = service.aWeekBefore(when, unit, TILES, reader);
        List<Month> months = service.months(numbers, unit, reader);
        LocalDate today = service.today();
        BoardScope scope = new BoardScope(when, today, unit);
        return new Board(scope, choices(), tiles(numbers, weekBefore, scope), parts(numbers, scope),
                Settlements.of(service.timeliness(when, unit, reader), scope), extras.figures(numbers, scope, reader),
                units.of(numbers, scope), handlers.of(numbers, scope), kinds(numbers, scope),
                months.stream().map(month -> MonthLine.of(month, scope)).toList(), chart.of(months),
                ages(numbers, scope), lines.of(service.oldest(when, unit, reader), on, reader),
                new Terms(terms.periodStart(on), terms.stuckAfter(), terms.soonWithin(), terms.groupFrom(),
                        terms.settledWithin()),
                around(scope));
    }

    private List<Option> choices() {
        return directory.units().stream().map(unit -> new Option(unit.code(), unit.name())).toList();
    }

    private List<Tile> tiles(DayCounts numbers, Map<CaseListView, Long> weekBefore, BoardScope scope) {
        return TILES.stream()
                .map(what -> new Tile(what, words.say("backlog:tile_" + what), numbers.of(what),
                        scope.link(what).toString(),
                        numbers.of(what) - weekBefore.get(what), false))
                .toList();
    }

    private List<Part> parts(DayCounts numbers, BoardScope scope) {
        return PARTS.stream()
                .map(what -> new Part(words.say("backlog:tile_" + what), scope.cell(numbers, what)))
                .toList();
    }

    private List<KindLine> kinds(DayCounts numbers, BoardScope scope) {
        List<KindLine> kinds = new ArrayList<>();
        String procedure = Criterion.PROCEDURE.word();
        numbers.byProcedure()
                .forEach((code, part) -> kinds.add(new KindLine(words.say("casefile:procedure_" + code),
                        scope.cell(part, CaseListView.TO_SETTLE, procedure, code),
                        scope.cell(part, CaseListView.AFTERWARDS, procedure, code),
                        scope.cell(part, CaseListView.OVERDUE, procedure, code))));
        return kinds;
    }

    private List<Band> ages(DayCounts numbers, BoardScope scope) {
        long all = Math.max(1, numbers.of(CaseListView.OPEN));
        return CaseListView.AGES.stream()
                .map(age -> new Band(words.say("backlog:" + age.name().toLowerCase(java.util.Locale.ROOT)),
                        scope.cell(numbers, age), (int) Math.round(100.0 * numbers.of(age) / all)))
                .toList();
    }

    private static Around around(BoardScope scope) {
        LocalDate on = scope.when().day();
        LocalDate after = on.plusWeeks(1).isAfter(scope.today()) ? scope.today() : on.plusWeeks(1);
        boolean today = on.equals(scope.today());
        return new Around(scope.on(on.minusWeeks(1)).href(), today ? null : scope.on(after).href(),
                scope.on(on.withDayOfMonth(1).minusDays(1)).href(), today ? null : scope.on(scope.today()).href(),
                new BoardScope(new AsOf(on, !scope.when().asKnownThen()), scope.today(), scope.unit()).href(),
                scope.href().replace("/board?", "/board/compare?"));
    }
}
