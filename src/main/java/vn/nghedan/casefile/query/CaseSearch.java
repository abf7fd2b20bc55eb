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
import vn.nghedan.web.input.NormalForm;
import vn.nghedan.web.input.Toneless;
import vn.nghedan.web.problem.BadInput;

/** Lists files, always only those the officer may know of, as they stood at the end of a day. */
@ApplicationScoped
public class CaseSearch {

    /** A passport has a letter and seven digits, a telephone number with its country up to fourteen. */
    private static final int SHORTEST_NUMBER = 7;
    private static final int LONGEST_NUMBER = 15;

    // no index serves two columns at once; whoever denounces is found by nothing that is theirs
    private static final String BROUGHT_BY = Stream.of("p.idForm = :paper", "p.phoneForm = :phone")
            .map(" union all select p.dossierId from Party p join CaseFile pf on pf.id = p.dossierId "
                    .concat("where p.role = APPLICANT and pf.restricted = false and ")::concat)
            .collect(Collectors.joining());

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
                .getResultList()
                .stream()
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
        query.saying(filter.q());
        return query;
    }

    /** Some files as they stand today, of those the officer may know of. */
    List<CaseRow> among(List<Long> files, Officer officer) {
        AsOf today = AsOf.of(LocalDate.now(clock));
        return new CaseQuery(false, reckoning.around(today), officer, known).held(CaseListView.ALL)
                .where("s.dossierId in {files}", "files", files)
                .rows(database, order("-receivedOn"), 0, files.size());
    }

    /** The words of a search, without tone marks. */
    public static List<String> words(String q) {
        return q == null
                ? List.of()
                : List.of(Toneless.of(q).split(" ")).stream().filter(word -> !word.isEmpty()).limit(8).toList();
    }

    /**
     * The files in which all of the words are found, or that somebody of the number brought, as part of a query; an index
     * tells them without a look at each file.
     *
     * @param q at least one word
     * @param parameters to which what the part names is added
     */
    public static String saying(String q, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        for (String word : words(q)) {
            String parameter = "word" + conditions.size();
            conditions.add("said.searchText like :" + parameter + " escape '!'");
            parameters.put(parameter, "%" + Toneless.pattern(word) + "%");
        }
        Map<String, String> numbers = personalNumbers(q);
        parameters.putAll(numbers);
        return "select said.id from CaseFile said where " + String.join(" and ", conditions)
                + (numbers.isEmpty() ? "" : BROUGHT_BY);
    }

    /** What was typed as the number of somebody's paper or telephone, in their normal form; empty where it is none. */
    static Map<String, String> personalNumbers(String q) {
        String paper = NormalForm.idNumber(q);
        return paper.replaceAll("\\D", "").length() < SHORTEST_NUMBER || paper.length() > LONGEST_NUMBER
                ? Map.of()
                : Map.of("paper", paper, "phone", NormalForm.phone(q));
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
