package vn.nghedan.backlog.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import vn.nghedan.backlog.FileLines;
import vn.nghedan.backlog.ListLink;
import vn.nghedan.backlog.Tile;
import vn.nghedan.backlog.UnitLine;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.backlog.UnitLines;
import vn.nghedan.backlog.board.Board.Part;
import vn.nghedan.backlog.board.BoardPages;
import vn.nghedan.backlog.board.BoardScope;
import vn.nghedan.backlog.board.BoardService;
import vn.nghedan.backlog.board.DayCounts;
import vn.nghedan.backlog.home.Home.Day;
import vn.nghedan.backlog.home.Home.Desktop;
import vn.nghedan.backlog.home.Home.NextDay;
import vn.nghedan.backlog.home.Home.Shortlist;
import vn.nghedan.calendar.DayStatus;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.DeskFigure;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseRowsPage;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.MyWork;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.State;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.Words;

/** Gathers what an officer must do today, by what the officer is here. */
@ApplicationScoped
class HomeService {

    private static final int LINES = 50;
    private static final int FEW = 5;
    private static final List<CaseListView> DESK_TILES = List.of(CaseListView.OVERDUE, CaseListView.DUE_TODAY,
            CaseListView.DUE_SOON,
            CaseListView.OPEN, CaseListView.NEW);
    private static final List<CaseListView> READER_TILES = List.of(CaseListView.OVERDUE, CaseListView.DUE_TODAY,
            CaseListView.DUE_SOON,
            CaseListView.OPEN, CaseListView.BACKLOG);

    private final MyWork desk;
    private final Substitution substitution;
    private final CaseSearch search;
    private final BoardService board;
    private final UnitLines units;
    private final FileLines lines;
    private final Instance<DeskFigure> rooms;
    private final OfficeCalendar calendar;
    private final Words words;
    private final Clock clock;

    HomeService(MyWork desk, Substitution substitution, CaseSearch search, BoardService board, UnitLines units,
            FileLines lines, Instance<DeskFigure> rooms,
            OfficeCalendar calendar, Words words, Clock clock) {
        this.desk = desk;
        this.substitution = substitution;
        this.search = search;
        this.board = board;
        this.units = units;
        this.lines = lines;
        this.rooms = rooms;
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param view which of the numbers is listed
     * @param page counted from 0
     * @param inPlaceOf the absent colleague whose desk is shown; null for one's own
     */
    @Transactional
    Home of(Officer officer, CaseListView view, int page, String inPlaceOf) {
        LocalDate today = LocalDate.now(clock);
        boolean does = officer.isReceivingOfficer() || officer.isHandler() || officer.isUnitHead()
                || officer.isDirector();
        boolean reads = officer.isAuditor() && !does;
        CaseListView shown = DESK_TILES.contains(view) ? view : CaseListView.OPEN;
        Map<CaseListView, Long> numbers = does ? desk.count(officer) : Map.of();
        List<Tile> tiles = does ? deskTiles(numbers, shown) : reads ? readerTiles(officer, today) : List.of();
        Desktop own = does && inPlaceOf == null
                ? desktop(officer, shown, page, numbers.get(shown), today)
                : null;
        return new Home(today, day(today), tiles,
                inPlaceOf == null ? own : substitution.desktop(inPlaceOf, page, LINES, officer),
                doors(officer, today), shortlists(officer, today),
                officer.isDirector() ? lateUnits(officer, today) : List.of(),
                officer.isReceivingOfficer(), BoardPages.isFor(officer), officer.isAdministrator());
    }

    private List<Tile> deskTiles(Map<CaseListView, Long> numbers, CaseListView shown) {
        return DESK_TILES.stream()
                .map(what -> new Tile(what, words.say("backlog:desk_" + what), numbers.get(what),
                        "/?view=" + what.slug(), null, what == shown))
                .toList();
    }

    private List<Tile> readerTiles(Officer officer, LocalDate today) {
        DayCounts numbers = board.numbers(AsOf.of(today), null, officer);
        return READER_TILES.stream()
                .map(what -> new Tile(what, words.say("backlog:tile_" + what), numbers.of(what),
                        ListLink.to(Kind.CASE, what).toString(), null, false))
                .toList();
    }

    private Desktop desktop(Officer officer, CaseListView shown, int page, long total, LocalDate today) {
        return new Desktop(words.say("backlog:desk_title_" + shown), shown == CaseListView.OPEN,
                lines.of(desk.list(shown, page, LINES, officer), today, officer),
                new Pager(page, LINES, total, "/?view=" + shown.slug()));
    }

    private List<Part> doors(Officer officer, LocalDate today) {
        List<Part> doors = new ArrayList<>(officer.isReceivingOfficer() ? receptionDoors(officer) : List.of());
        rooms.stream()
                .flatMap(figure -> figure.tally(today, officer)
                        .map(tally -> new Part(words.say(figure.label()), new Cell(tally.number(), tally.list())))
                        .stream())
                .forEach(doors::add);
        return doors;
    }

    private List<Part> receptionDoors(Officer officer) {
        return List.of(
                door("backlog:list_to_classify", CaseFilter.of(Kind.LETTER, CaseListView.INTAKE)
                        .inState(State.RECEIVED.name()), officer),
                door("backlog:list_answers_overdue", CaseFilter.of(Kind.VISIT, CaseListView.OVERDUE), officer),
                door("backlog:list_answers_due", CaseFilter.of(Kind.VISIT, CaseListView.DUE_SOON), officer));
    }

    private Part door(String label, CaseFilter filter, Officer officer) {
        return new Part(words.say(label), new Cell(search.count(filter, officer), href(filter)));
    }

    private List<Shortlist> shortlists(Officer officer, LocalDate today) {
        List<Shortlist> lists = new ArrayList<>(substitution.shortlists(officer, FEW));
        if (officer.isHandler() && !officer.isUnitHead()) {
            lists.add(shortlist("backlog:list_unassigned", CaseFilter.of(Kind.CASE, CaseListView.UNASSIGNED)
                    .inUnit(officer.unit()), officer, today));
        }
        if (officer.isUnitHead()) {
            lists.add(shortlist("backlog:list_unit_overdue", CaseFilter.of(Kind.CASE, CaseListView.OVERDUE)
                    .inUnit(officer.unit()), officer, today));
        }
        return lists;
    }

    private Shortlist shortlist(String title, CaseFilter filter, Officer officer, LocalDate today) {
        CaseRowsPage found = search.list(filter.sized(FEW), officer);
        return new Shortlist(title, found.total(), href(filter), lines.of(found.items(), today, officer));
    }

    private static String href(CaseFilter filter) {
        ListLink link = ListLink.to(filter.kind(), filter.view());
        filter.criteria().forEach((criterion, given) -> link.with(criterion.word(), given));
        return link.toString();
    }

    private List<UnitLine> lateUnits(Officer officer, LocalDate today) {
        return units.of(board.numbers(AsOf.of(today), null, officer), new BoardScope(AsOf.of(today), today, ""))
                .stream()
                .filter(unit -> unit.overdue().number() > 0)
                .toList();
    }

    private Day day(LocalDate today) {
        WorkCalendar days = calendar.current();
        DayStatus status = days.on(today);
        NextDay next = days.between(today.plusDays(1), today.plusDays(7))
                .stream()
                .filter(day -> day.kind().isDeclared())
                .findFirst()
                .map(day -> new NextDay(day.date(), day.date().equals(today.plusDays(1)), day.working(), day.name()))
                .orElse(null);
        return new Day(status.working(), status.name(), next);
    }
}
