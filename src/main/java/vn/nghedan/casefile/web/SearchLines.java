package vn.nghedan.casefile.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.dates.LineDueDates;
import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.FileSearch;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.casefile.view.HighlightedText;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.web.frame.Words;

/** Puts what was found into words, as its page shows it. */
@ApplicationScoped
class SearchLines {

    private final KeptFileQueries kept;
    private final LineDueDates dues;
    private final Words words;
    private final Clock clock;

    SearchLines(KeptFileQueries kept, LineDueDates dues, Words words, Clock clock) {
        this.kept = kept;
        this.dues = dues;
        this.words = words;
        this.clock = clock;
    }

    SearchPage recent(List<CaseRow> files) {
        return new SearchPage("", files.isEmpty()
                ? List.of()
                : List.of(new SearchPage.Group(words.say("search:recent"), lines(files, List.of()), null)));
    }

    SearchPage of(String q, FileSearch.Found found) {
        return new SearchPage(q, Stream.of(group("search:visits", found.visits(), "/visits?q=", q),
                group("search:letters", found.letters(), "/letters?view=all&q=", q),
                group("search:cases", found.cases(), "/cases?view=all&q=", q))
                .filter(group -> !group.lines().isEmpty())
                .toList());
    }

    private SearchPage.Group group(String title, FileSearch.Group found, String list, String q) {
        return new SearchPage.Group(words.say(title), lines(found.files(), CaseSearch.words(q)),
                found.more() ? list + URLEncoder.encode(q, StandardCharsets.UTF_8) : null);
    }

    private List<SearchPage.Line> lines(List<CaseRow> files, List<String> sought) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<PersonDetails>> people = kept
                .applicantsOf(files.stream().filter(row -> !row.restricted()).map(CaseRow::code).toList());
        return files.stream().map(row -> line(row, people.getOrDefault(row.code(), List.of()), sought, today)).toList();
    }

    private SearchPage.Line line(CaseRow row, List<PersonDetails> people, List<String> sought, LocalDate today) {
        return new SearchPage.Line(HighlightedText.of(row.code(), sought), FileAddress.of(row.procedure(), row.code()),
                kind(row), HighlightedText.of(row.subject(), sought),
                people.stream().map(person -> HighlightedText.of(person.name(), sought)).toList(), row.restricted(),
                words.say("casefile:state_" + row.state()), ActPanels.tone(row.state()), row.receivedOn(),
                dues.of(row, today));
    }

    /** Visits and letters by what they are about, cases by how they are handled. */
    private String kind(CaseRow row) {
        boolean handled = row.procedure() != ProcedureCode.RECEPTION && row.procedure() != ProcedureCode.LETTER;
        return words.say(handled ? "casefile:procedure_" + row.procedure() : "casefile:type_" + row.type());
    }
}
