package vn.nghedan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.directory.Officer;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.Pager;
import vn.nghedan.web.Toneless;

/** Lists files, always only those the officer may know of, as they stood at the end of a day. */
@ApplicationScoped
public class FileSearch {

    /** One line of a list. */
    static final String ROW = """
            select new vn.nghedan.casefile.FileRow(d.code, s.type, s.procedure, s.state, s.phase, s.unit, s.handler,
                s.receivedOn, {subject}, s.dueOn, s.lateAfter, s.dueRule, s.pausedSince, s.groupSize, s.restricted,
                s.overLevel, case when s.lateAfter < :on and s.phase <> CLOSED then true else false end)
            """.replace("{subject}", KnownFiles.SUBJECT);

    private final EntityManager database;
    private final Reckoning reckoning;
    private final Clock clock;

    FileSearch(EntityManager database, Reckoning reckoning, Clock clock) {
        this.database = database;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    @Transactional
    public FilePage list(FileFilter filter, Officer officer) {
        FileQuery query = query(filter, officer);
        long all = query.count(database);
        return new FilePage(page(query, filter), filter.page(), filter.size(), all);
    }

    /** One page of the list, without counting how many files the whole list would hold. */
    @Transactional
    public List<FileRow> first(FileFilter filter, Officer officer) {
        return page(query(filter, officer), filter);
    }

    /** Picks the spans first, so that of thousands of files only those of the page are read. */
    private List<FileRow> page(FileQuery query, FileFilter filter) {
        String order = "order by " + order(filter.sort());
        List<Long> spans = query.typed(database, "select s.id", Long.class, order)
                .setFirstResult(Pager.first(filter.page(), filter.size()))
                .setMaxResults(filter.size())
                .getResultList();
        return spans.isEmpty()
                ? List.of()
                : query.where("s.id in :spans", "spans", spans)
                        .typed(database, ROW, FileRow.class, order)
                        .getResultList();
    }

    /** How many files the list would hold. */
    @Transactional
    public long count(FileFilter filter, Officer officer) {
        return query(filter, officer).count(database);
    }

    /** How many files each view would hold under the other criteria of this filter, counted in one pass. */
    @Transactional
    public Map<ListedAs, Long> counts(FileFilter filter, Officer officer) {
        List<ListedAs> views = List.of(ListedAs.values());
        Object[] row = query(filter.viewed(ListedAs.ALL), officer)
                .typed(database, "select " + FileTally.sums(views), Object[].class, "")
                .getSingleResult();
        return FileTally.numbers(views, row, 0);
    }

    private FileQuery query(FileFilter filter, Officer officer) {
        AsOf when = filter.when() == null ? AsOf.of(LocalDate.now(clock)) : filter.when();
        FileQuery query = new FileQuery(when.asKnownThen(), reckoning.around(when), officer)
                .where(filter.view().held())
                .of(filter.kind())
                .where(filter.view().condition());
        filter.criteria()
                .forEach((criterion, given) -> criterion.condition()
                        .ifPresent(condition -> query.where(condition, criterion.word(), criterion.read(given))));
        if (filter.criteria().containsKey(Criterion.UNLIKE)) {
            leaveOut(query, filter, when);
        }
        words(filter.q()).forEach(word -> query.like("d.searchText", word));
        return query;
    }

    /** What fulfilled the same view, and whatever of the criteria can change, on the other day. */
    private void leaveOut(FileQuery query, FileFilter filter, AsOf when) {
        LocalDate other = (LocalDate) Criterion.UNLIKE.read(filter.given(Criterion.UNLIKE));
        Map<String, Object> taken = new HashMap<>(reckoning.around(when.on(other)));
        List<String> conditions = new ArrayList<>(List.of(filter.view().held(), filter.view().condition()));
        filter.criteria().forEach((criterion, given) -> {
            if (criterion.changesWithTime()) {
                conditions.add(criterion.condition().orElseThrow());
                taken.put(criterion.word(), criterion.read(given));
            }
        });
        query.butNot(conditions, taken);
    }

    /** The words of a search, without tone marks. */
    static List<String> words(String q) {
        return q == null
                ? List.of()
                : List.of(Toneless.of(q).split(" ")).stream().filter(word -> !word.isEmpty()).limit(8).toList();
    }

    static String order(String sort) {
        return switch (sort == null || sort.isBlank() ? "dueOn" : sort) {
            case "dueOn" -> "s.dueOn asc nulls last, s.receivedOn asc, s.dossierId asc";
            case "-dueOn" -> "s.dueOn desc nulls last, s.receivedOn asc, s.dossierId asc";
            case "receivedOn" -> "s.receivedOn asc, s.dossierId asc";
            case "-receivedOn" -> "s.receivedOn desc, s.dossierId desc";
            case "code" -> "d.code asc";
            case "-code" -> "d.code desc";
            default -> throw new BadInput("sort", "web:error_choice");
        };
    }
}
