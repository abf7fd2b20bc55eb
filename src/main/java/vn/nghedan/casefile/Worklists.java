package vn.nghedan.casefile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.UnitView;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.web.Option;
import vn.nghedan.web.Pager;
import vn.nghedan.web.WebText;
import vn.nghedan.web.Words;

/** Prepares the work list of cases. */
@ApplicationScoped
class Worklists {

    private static final List<ListedAs> TABS = List.of(ListedAs.OPEN, ListedAs.OVERDUE, ListedAs.DUE_TODAY,
            ListedAs.DUE_SOON, ListedAs.SUSPENDED, ListedAs.UNASSIGNED, ListedAs.INTAKE, ListedAs.AFTERWARDS,
            ListedAs.CLOSED, ListedAs.ALL);
    private static final String ME = "me";
    private static final int ROWS = 25;

    private final FileSearch search;
    private final Dues dues;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    Worklists(FileSearch search, Dues dues, DirectoryService directory, Words words, Clock clock) {
        this.search = search;
        this.dues = dues;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    Worklist of(Worklist.Asked asked, LocalDate on, int page, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        ListedAs view = ListedAs.of(asked.view());
        FileFilter filter = FileFilter.of(FileFilter.Kind.CASE, view)
                .asOf(new AsOf(day, asked.knownThen()))
                .withAll(asked.criteria()::get)
                .handledBy(asked.handler().equals(ME) ? officer.code() : null)
                .saying(asked.q())
                .sorted(asked.sort())
                .paged(page, ROWS);
        FilePage found = search.list(filter, officer);
        Names names = new Names(directory);
        return new Worklist(asked, day, !day.equals(today), narrowed(asked),
                tabs(asked, search.counts(filter, officer)),
                columns(asked), found.items().stream().map(row -> line(row, day, names)).toList(),
                new Pager(found.page(), found.size(), found.total(), address(asked, Map.of())), choices(officer));
    }

    private List<String> narrowed(Worklist.Asked asked) {
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
    private List<Worklist.Tab> tabs(Worklist.Asked asked, Map<ListedAs, Long> counts) {
        ListedAs shown = ListedAs.of(asked.view());
        return (TABS.contains(shown) ? TABS.stream() : Stream.concat(Stream.of(shown), TABS.stream()))
                .map(view -> new Worklist.Tab(view.slug(), words.say("casefile:view_" + view), counts.get(view),
                        address(asked, Map.of("view", view.slug())), view == ListedAs.of(asked.view()),
                        view == ListedAs.OVERDUE && counts.get(view) > 0))
                .toList();
    }

    private List<Worklist.Column> columns(Worklist.Asked asked) {
        return Stream.of("code", "matter", "state", "handler", "receivedOn", "dueOn")
                .map(column -> column(column, asked))
                .toList();
    }

    private Worklist.Column column(String name, Worklist.Asked asked) {
        String label = words.say("casefile:column_" + name);
        if (!Set.of("code", "receivedOn", "dueOn").contains(name)) {
            return new Worklist.Column(label, null, null);
        }
        String current = asked.sort().isEmpty() ? "dueOn" : asked.sort();
        String sorted = current.equals(name) ? "ascending" : current.equals("-" + name) ? "descending" : "none";
        return new Worklist.Column(label,
                address(asked, Map.of("sort", sorted.equals("ascending") ? "-" + name : name)), sorted);
    }

    private Worklist.Line line(FileRow row, LocalDate on, Names names) {
        String href = CaseViews.base(row.code());
        return new Worklist.Line(row.code(), href, words.say("casefile:type_" + row.type()),
                words.say("casefile:procedure_" + row.procedure()), row.subject(), row.groupSize(), row.restricted(),
                words.say("casefile:state_" + row.state()), ActPanels.tone(row.state()), names.unit(row.unit()),
                names.person(row.handler()), row.receivedOn(),
                dues.of(row, on, row.dueRule() == null ? null : href + "/clocks/" + row.dueRule()),
                row.dueRule() == null ? null : dues.label(row.dueRule(), row.receivedOn()));
    }

    // ---- what can be chosen

    private Worklist.Choices choices(Officer officer) {
        List<ProcedureCode> procedures = Procedures.all()
                .stream()
                .map(Procedure::code)
                .filter(code -> code.type() != null)
                .toList();
        Set<State> states = procedures.stream()
                .flatMap(code -> Procedures.of(code).states().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
        return new Worklist.Choices(
                Stream.of(MatterType.COMPLAINT, MatterType.DENUNCIATION, MatterType.PETITION)
                        .map(type -> option(type.name(), "type_"))
                        .toList(),
                procedures.stream().map(code -> option(code.name(), "procedure_")).toList(),
                states.stream().map(state -> option(state.name(), "state_")).toList(),
                directory.units().stream().map(unit -> new Option(unit.code(), unit.name())).toList(),
                handlers(officer),
                Stream.of("dueOn", "-dueOn", "-receivedOn", "receivedOn", "code")
                        .map(sort -> new Option(sort, words.say("casefile:sort_" + sort.replace("-", "down_"))))
                        .toList());
    }

    private List<Option> handlers(Officer officer) {
        Stream<Option> me = Stream.of(new Option(ME, words.say("casefile:handler_me")));
        Stream<Option> others = directory.staffList()
                .stream()
                .filter(person -> person.has(Role.HANDLER) || person.has(Role.UNIT_HEAD))
                .filter(person -> !person.code().equals(officer.code()))
                .map(person -> new Option(person.code(), person.fullName()));
        return Stream.concat(me, others).toList();
    }

    private Option option(String code, String prefix) {
        return new Option(code, words.say("casefile:" + prefix + code));
    }

    // ---- the address of the list

    /** The address of this list with something else asked; the page always begins anew. */
    static String address(Worklist.Asked asked, Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("view", asked.view());
        all.put("q", asked.q());
        all.putAll(asked.criteria());
        all.put("on", asked.on());
        all.put("knownThen", asked.knownThen() ? "true" : "");
        all.put("sort", asked.sort());
        all.putAll(other);
        String query = all.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/cases" : "/cases?" + query;
    }
}
