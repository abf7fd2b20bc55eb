package vn.nghedan.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.Words;

/** Prepares the register of letters: what is late stands first. */
@ApplicationScoped
class LetterRegisters {

    private static final List<CaseListView> TABS = List.of(CaseListView.OPEN, CaseListView.OVERDUE,
            CaseListView.DUE_SOON,
            CaseListView.INTAKE, CaseListView.AFTERWARDS, CaseListView.CLOSED, CaseListView.ALL);
    private static final int ROWS = 25;
    /** From so many people on a letter is one of a crowd (NĐ124 Điều 5). */
    private static final int CROWD = 5;

    private final CaseSearch search;
    private final KeptFileQueries kept;
    private final DueDateLabels dues;
    private final Words words;
    private final Clock clock;

    LetterRegisters(CaseSearch search, KeptFileQueries kept, DueDateLabels dues, Words words, Clock clock) {
        this.search = search;
        this.kept = kept;
        this.dues = dues;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    LetterRegister of(LetterRegister.Asked asked, int page, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        CaseListView view = CaseListView.of(asked.view());
        CaseFilter filter = CaseFilter.of(CaseFilter.Kind.LETTER, view)
                .asOf(today)
                .with(Criterion.TYPE, asked.type())
                .inState(asked.state())
                .saying(asked.q())
                .sorted(view == CaseListView.CLOSED || view == CaseListView.ALL ? "-receivedOn" : null)
                .paged(page, ROWS);
        CaseListPage found = search.page(filter, TABS, officer);
        Map<String, List<PersonDetails>> senders = kept
                .applicantsOf(found.items().stream().filter(row -> !row.restricted()).map(CaseRow::code).toList());
        return new LetterRegister(asked, tabs(asked, found.numbers()),
                found.items().stream().map(row -> line(row, senders, today)).toList(),
                new Pager(page, ROWS, found.total().files(), found.total().more(), address(asked, asked.view())),
                Stream.of(MatterType.values()).map(type -> option("type_", type.name())).toList(),
                Procedures.of(ProcedureCode.LETTER)
                        .states()
                        .stream()
                        .map(state -> option("state_", state.name()))
                        .toList(),
                LetterService.mayRegister(officer));
    }

    private List<LetterRegister.Tab> tabs(LetterRegister.Asked asked, Map<CaseListView, Long> counts) {
        return TABS.stream()
                .map(view -> new LetterRegister.Tab(view.slug(), words.say("letters:view_" + view), counts.get(view),
                        address(asked, view.slug()), view == CaseListView.of(asked.view()),
                        view == CaseListView.OVERDUE && counts.getOrDefault(view, 0L) > 0))
                .toList();
    }

    private LetterRegister.Line line(CaseRow row, Map<String, List<PersonDetails>> senders, LocalDate today) {
        List<PersonDetails> named = senders.getOrDefault(row.code(), List.of());
        String href = LetterPages.base(row.code());
        return new LetterRegister.Line(row.code(), href, row.subject(),
                named.stream().limit(2).map(PersonDetails::name).collect(Collectors.joining(", ")),
                Math.max(row.groupSize(), named.size()) - Math.min(2, named.size()),
                words.say("casefile:type_" + row.type()), words.say("casefile:state_" + row.state()),
                ActPanels.tone(row.state()), row.restricted(), row.overLevel(), row.groupSize() >= CROWD,
                row.receivedOn(),
                dues.of(row, today, row.dueRule() == null ? null : href + "/clocks/" + row.dueRule()),
                row.dueRule() == null ? null : dues.label(row.dueRule(), row.receivedOn()));
    }

    private Option option(String prefix, String code) {
        return new Option(code, words.say("casefile:" + prefix + code));
    }

    private static String address(LetterRegister.Asked asked, String view) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("view", view);
        all.put("q", asked.q());
        all.put("type", asked.type());
        all.put("state", asked.state());
        String query = all.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/letters" : "/letters?" + query;
    }
}
