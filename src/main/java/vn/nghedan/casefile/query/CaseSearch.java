package vn.nghedan.casefile.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.input.Toneless;
import vn.nghedan.web.problem.BadInput;

/** Lists files, always only those the officer may know of, as they stood at the end of a day. */
@ApplicationScoped
public class CaseSearch {

    private final EntityManager database;
    private final KnownFiles known;
    private final ListDates reckoning;
    private final Clock clock;

    CaseSearch(EntityManager database, KnownFiles known, ListDates reckoning, Clock clock) {
        this.database = database;
        this.known = known;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    @Transactional
    public CaseRowsPage list(CaseFilter filter, Officer officer) {
        return query(filter, officer).page(database, order(filter.sort()), filter.page(), filter.size());
    }

    /** One page of the list, without counting how many files the whole list would hold. */
    @Transactional
    public List<CaseRow> first(CaseFilter filter, Officer officer) {
        return page(query(filter, officer), filter);
    }

    private List<CaseRow> page(CaseQuery query, CaseFilter filter) {
        return query.rows(database, order(filter.sort()), filter.page(), filter.size());
    }

    /** How many files the list would hold. */
    @Transactional
    public long count(CaseFilter filter, Officer officer) {
        return query(filter, officer).count(database);
    }

    /** How many files of the list lie with each handler, by staff code. */
    @Transactional
    public Map<String, Long> countByHandler(CaseFilter filter, Officer officer) {
        return query(filter, officer).once()
                .where("s.handler is not null")
                .typed(database, "select s.handler, count(s.id)", Object[].class, "group by s.handler")
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * One page, and how many files each of some views would hold under the same criteria, counted in one pass over what is
     * open. Views of what ever was, and of what was otherwise on another day, are counted by themselves when they are shown.
     */
    @Transactional
    public CaseListPage page(CaseFilter filter, List<CaseListView> beside, Officer officer) {
        List<CaseListView> counted = filter.criteria().containsKey(Criterion.UNLIKE)
                ? List.of()
                : Stream.concat(Stream.of(filter.view()), beside.stream())
                        .filter(CaseListView::isOfOpenFiles)
                        .distinct()
                        .toList();
        Map<CaseListView, Long> numbers = counted.isEmpty()
                ? Map.of()
                : query(filter.viewed(CaseListView.OPEN), officer).counts(database, counted);
        FileCount total = numbers.containsKey(filter.view())
                ? new FileCount(numbers.get(filter.view()), false)
                : counted(filter, officer);
        return new CaseListPage(page(query(filter, officer), filter), total, numbers);
    }

    /** How many files the list would hold, as far as somebody who looks at one page of it must know. */
    @Transactional
    public FileCount counted(CaseFilter filter, Officer officer) {
        int far = Pager.far(filter.page(), filter.size());
        int found = query(filter, officer).typed(database, "select s.id", Long.class, "")
                .setMaxResults(far + 1)
                .getResultList()
                .size();
        return new FileCount(Math.min(found, far), found > far);
    }

    private CaseQuery query(CaseFilter filter, Officer officer) {
        AsOf when = filter.when() == null ? AsOf.of(LocalDate.now(clock)) : filter.when();
        CaseQuery query = new CaseQuery(when.asKnownThen(), reckoning.around(when), officer, known)
                .held(filter.view())
                .of(filter.kind())
                .where(filter.view());
        Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        criteria.putAll(filter.criteria());
        String unlike = criteria.remove(Criterion.UNLIKE);
        criteria.forEach(query::where);
        if (unlike != null) {
            criteria.keySet().removeIf(criterion -> !criterion.changesWithTime());
            AsOf other = when.on((LocalDate) Criterion.UNLIKE.read(unlike));
            query.butNot(filter.view(), criteria, reckoning.around(other));
        }
        query.saying(words(filter.q()));
        return query;
    }

    /** The words of a search, without tone marks. */
    public static List<String> words(String q) {
        return q == null
                ? List.of()
                : List.of(Toneless.of(q).split(" ")).stream().filter(word -> !word.isEmpty()).limit(8).toList();
    }

    /**
     * The files in which all of the words are found, as part of a query; an index tells them without a look at each file.
     *
     * @param words at least one
     * @param parameters to which what the part names is added
     */
    public static String saying(List<String> words, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        for (String word : words) {
            String parameter = "word" + conditions.size();
            conditions.add("said.searchText like :" + parameter + " escape '!'");
            parameters.put(parameter, "%" + Toneless.pattern(word) + "%");
        }
        return "select said.id from CaseFile said where " + String.join(" and ", conditions);
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
