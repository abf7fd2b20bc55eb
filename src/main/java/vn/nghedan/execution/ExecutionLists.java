package vn.nghedan.execution;

import java.math.BigDecimal;
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

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.Obligation.Measure;
import vn.nghedan.web.frame.Amounts;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.Words;

/** Prepares the list of obligations: what is due first stands first. */
@ApplicationScoped
class ExecutionLists {

    private final ObligationSearch search;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    ExecutionLists(ObligationSearch search, DirectoryService directory, Words words, Clock clock) {
        this.search = search;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    ExecutionList of(ObligationFilter asked, Officer officer) {
        ObligationPage found = search.list(asked, officer);
        Map<String, String> units = directory.units()
                .stream()
                .collect(Collectors.toMap(UnitView::code, UnitView::name, (one, other) -> one, LinkedHashMap::new));
        Map<String, String> people = directory.staffList()
                .stream()
                .collect(Collectors.toMap(StaffView::code, StaffView::fullName));
        return new ExecutionList(asked, !asked.on().equals(LocalDate.now(clock)), tabs(asked, officer),
                found.items().stream().map(line -> line(line, asked.on(), units, people)).toList(),
                search.totals(asked, officer).stream().map(this::sum).toList(),
                new Pager(found.page(), found.size(), found.total(), address(asked)),
                units.entrySet().stream().map(unit -> new Option(unit.getKey(), unit.getValue())).toList());
    }

    private List<ExecutionList.Tab> tabs(ObligationFilter asked, Officer officer) {
        return Stream.of(ObligationView.values()).map(view -> {
            long count = search.count(asked.viewed(view), officer);
            return new ExecutionList.Tab(words.say("executions:view_" + view), count, address(asked.viewed(view)),
                    view == asked.view(), view == ObligationView.OVERDUE && count > 0);
        }).toList();
    }

    private ExecutionList.Line line(ObligationLine one, LocalDate on, Map<String, String> units,
            Map<String, String> people) {
        String amounts = one.owed() == null
                ? null
                : Amounts.say(one.carriedOut()) + " / " + measured(one.owed(), one.kind());
        return new ExecutionList.Line(one.file(), "/cases/" + one.file(), one.subject(), one.restricted(), one.what(),
                kind(one.kind()), one.obligor(), amounts, units.get(one.unit()),
                one.handler() == null ? null : people.getOrDefault(one.handler(), one.handler()), one.createdOn(),
                DueView.set(one.dueOn(), one.doneOn(), on));
    }

    private ExecutionList.Sum sum(ObligationSearch.Total total) {
        if (total.kind().measure() == Measure.NONE || total.owed() == null) {
            return new ExecutionList.Sum(kind(total.kind()), total.count(), null, null, null);
        }
        BigDecimal carriedOut = total.carriedOut() == null ? BigDecimal.ZERO : total.carriedOut();
        return new ExecutionList.Sum(kind(total.kind()), total.count(), measured(total.owed(), total.kind()),
                Amounts.say(carriedOut), Amounts.say(total.owed().subtract(carriedOut).max(BigDecimal.ZERO)));
    }

    private String kind(Obligation.Kind kind) {
        return words.say("casefile:choice_" + kind);
    }

    private String measured(BigDecimal amount, Obligation.Kind kind) {
        return Amounts.say(amount) + " " + words.say("casefile:measure_" + kind.measure());
    }

    /** The address of the list; the page always begins anew. */
    static String address(ObligationFilter asked) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("view", asked.view().slug());
        all.put("unit", asked.unit());
        all.put("handler", asked.handler());
        all.put("q", asked.q());
        all.put("on", asked.on().toString());
        all.put("knownThen", asked.when().asKnownThen() ? "true" : "");
        return all.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/execution?", ""));
    }
}
