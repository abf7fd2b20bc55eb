package vn.nghedan.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.dates.DueDateLabels;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListPage;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.SavedLists;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.casefile.view.CaseViews;
import vn.nghedan.casefile.view.HighlightedText;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.UnitView;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.WebText;
import vn.nghedan.web.frame.Words;

/** Prepares the work list of cases. */
@ApplicationScoped
class Worklists {

    private static final List<CaseListView> TABS = List.of(CaseListView.OPEN, CaseListView.OVERDUE,
            CaseListView.DUE_TODAY,
            CaseListView.DUE_SOON, CaseListView.SUSPENDED, CaseListView.UNASSIGNED, CaseListView.INTAKE,
            CaseListView.AFTERWARDS,
            CaseListView.CLOSED, CaseListView.ALL);
    private static final Set<String> SORTABLE = Set.of("code", "receivedOn", "dueOn");
    private static final int ROWS = 25;

    private final CaseSearch search;
    private final KeptFileQueries kept;
    private final SavedLists saved;
    private final WorklistChoices choices;
    private final DueDateLabels dues;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    Worklists(CaseSearch search, KeptFileQueries kept, SavedLists saved, WorklistChoices choices, DueDateLabels dues,
            DirectoryService directory, Words words, Clock clock) {
        this.search = search;
        this.kept = kept;
        this.saved = saved;
        this.choices = choices;
        this.dues = dues;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    Worklist of(WorklistRequest asked, int page, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked.day(today);
        CaseFilter filter = asked.filter(today, officer.code()).paged(page, ROWS);
        CaseListPage found = search.page(filter, TABS, officer);
        return new Worklist(asked, day, today, narrowed(asked), kept(asked, today, officer),
                tabs(asked, found.numbers()), columns(asked), lines(found.items(), asked, day),
                new Pager(filter.page(), ROWS, found.total().files(), found.total().more(), asked.here()),
                choices.of(officer),
                day.equals(today) ? choices.assignees(officer) : List.of());
    }

    /** A list that can no longer be read, such as one of a unit that is gone, counts nothing rather than hiding the others. */
    private List<Worklist.Kept> kept(WorklistRequest asked, LocalDate today, Officer officer) {
        return saved.of(officer)
                .stream()
                .map(list -> new Worklist.Kept(list.getId(), list.getName(),
                        search.counted(WorklistRequest.read(list.getAddress()).filter(today, officer.code()), officer),
                        list.getAddress(), list.getAddress().equals(asked.here())))
                .toList();
    }

    private List<String> narrowed(WorklistRequest asked) {
        return asked.others()
                .entrySet()
                .stream()
                .map(other -> words.say("casefile:criterion_" + other.getKey()) + " " + told(other.getValue()))
                .toList();
    }

    private String told(String given) {
        return given.matches("\\d{4}-\\d{2}-\\d{2}")
                ? WebText.date(LocalDate.parse(given))
                : directory.unit(given).map(UnitView::name).orElse(given);
    }

    /** The view asked for has a tab too, even one that only the board leads to. */
    private List<Worklist.Tab> tabs(WorklistRequest asked, Map<CaseListView, Long> counts) {
        CaseListView shown = CaseListView.of(asked.view());
        return (TABS.contains(shown) ? TABS.stream() : Stream.concat(Stream.of(shown), TABS.stream()))
                .map(view -> new Worklist.Tab(view.slug(), words.say("casefile:view_" + view), counts.get(view),
                        asked.address(Map.of("view", view.slug())), view == shown,
                        view == CaseListView.OVERDUE && counts.getOrDefault(view, 0L) > 0))
                .toList();
    }

    private List<Worklist.Column> columns(WorklistRequest asked) {
        return Stream
                .concat(Stream.of("code", "matter"), WorklistRequest.OPTIONAL_COLUMNS.stream().filter(asked::shows))
                .map(column -> column(column, asked))
                .toList();
    }

    private Worklist.Column column(String name, WorklistRequest asked) {
        String label = words.say("casefile:column_" + name);
        if (!SORTABLE.contains(name)) {
            return new Worklist.Column(name, label, null, null);
        }
        String current = asked.sort().isEmpty() ? "dueOn" : asked.sort();
        String sorted = current.equals(name) ? "ascending" : current.equals("-" + name) ? "descending" : "none";
        return new Worklist.Column(name, label,
                asked.address(Map.of("sort", sorted.equals("ascending") ? "-" + name : name)), sorted);
    }

    private List<Worklist.Line> lines(List<CaseRow> rows, WorklistRequest asked, LocalDate on) {
        List<String> sought = CaseSearch.words(asked.q());
        Map<String, List<PersonDetails>> applicants = sought.isEmpty()
                ? Map.of()
                : kept.applicantsOf(rows.stream().filter(row -> !row.restricted()).map(CaseRow::code).toList());
        return rows.stream()
                .map(row -> line(row, on, sought, applicants.getOrDefault(row.code(), List.of())))
                .toList();
    }

    private Worklist.Line line(CaseRow row, LocalDate on, List<String> sought,
            List<PersonDetails> applicants) {
        String href = CaseViews.base(row.code());
        return new Worklist.Line(row.code(), HighlightedText.of(row.code(), sought), href,
                words.say("casefile:procedure_" + row.procedure()), HighlightedText.of(row.subject(), sought),
                found(applicants, sought), row.groupSize(), row.restricted(),
                words.say("casefile:state_" + row.state()), ActPanels.tone(row.state()),
                directory.unitNameOf(row.unit()),
                directory.nameOf(row.handler()), row.receivedOn(),
                dues.of(row, on, row.dueRule() == null ? null : href + "/clocks/" + row.dueRule()),
                row.dueRule() == null ? null : dues.label(row.dueRule(), row.receivedOn()));
    }

    private static List<List<HighlightedText>> found(List<PersonDetails> applicants, List<String> sought) {
        return applicants.stream()
                .map(person -> HighlightedText.of(person.name(), sought))
                .filter(pieces -> pieces.stream().anyMatch(HighlightedText::hit))
                .toList();
    }
}
