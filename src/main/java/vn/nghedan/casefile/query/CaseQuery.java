package vn.nghedan.casefile.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Pager;

/** The conditions of one list or number over files that an officer may know of, and what they take. */
public final class CaseQuery {

    /** One line of a list. */
    private static final String ROW = """
            select new vn.nghedan.casefile.query.CaseRow(d.code, s.type, s.procedure, s.state, s.phase, s.unit, s.handler,
                s.receivedOn, {subject}, s.dueOn, s.lateAfter, s.dueRule, s.pausedSince, s.groupSize, s.restricted,
                s.overLevel, case when s.lateAfter < :on and s.phase <> CLOSED then true else false end)
            """
            .replace("{subject}", VisibleFiles.SUBJECT);

    // every span has its dossier; the outer join tells databases to begin with the spans, which the day narrows down
    private static final String FILE = " left join CaseFile d on d.id = s.dossierId";

    private final String spans;
    private final Officer officer;
    private final KnownFiles known;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean open;
    private boolean once;
    private String file = "";
    private String joined = "";

    /**
     * @param asKnownThen over what was on record, instead of over what had happened
     * @param days what {@link ListDates} gives for the day
     */
    CaseQuery(boolean asKnownThen, Map<String, Object> days, Officer officer, KnownFiles known) {
        this.spans = spans(asKnownThen);
        this.officer = officer;
        this.known = known;
        parameters.putAll(days);
    }

    public CaseQuery where(String condition) {
        conditions.add("(" + named(condition, "s", "") + ")");
        return this;
    }

    /** A criterion that does not matter when it is not given. */
    public CaseQuery where(String condition, String parameter, Object value) {
        if (value != null && !value.toString().isBlank()) {
            where(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    CaseQuery where(CaseListView view) {
        return where(view.condition(isLatest(parameters)));
    }

    /** Only spans that held at the end of the day, as far as the view asks for them. */
    CaseQuery held(CaseListView view) {
        open = isLatest(parameters) && view.isOfOpenFiles();
        return where(view.held(isLatest(parameters)));
    }

    CaseQuery where(Criterion criterion, String given) {
        return where(criterion.condition(), criterion.word(), criterion.read(given));
    }

    /**
     * Leaves out what fulfilled the same on another day.
     *
     * @param days what {@link ListDates} gives for that day
     */
    CaseQuery butNot(CaseListView view, Map<Criterion, String> criteria, Map<String, Object> days) {
        boolean latest = isLatest(days);
        List<String> fulfilled = new ArrayList<>(List.of(view.held(latest), view.condition(latest)));
        days.forEach((name, day) -> parameters.put("other_" + name, day));
        criteria.forEach((criterion, given) -> {
            fulfilled.add(criterion.condition());
            parameters.put("other_" + criterion.word(), criterion.read(given));
        });
        return where("not exists (select 1 from " + spans + " other where other.dossierId = s.dossierId and ("
                + named(String.join(") and (", fulfilled), "other", "other_") + "))");
    }

    /** Names the span of a condition, those it looks at besides, and the values it compares with, which may be of another day. */
    private String named(String condition, String span, String day) {
        return condition.replace("{spans}", spans).replace("{s}", span).replace("{", ":" + day).replace("}", "");
    }

    private static boolean isLatest(Map<String, Object> days) {
        return Boolean.TRUE.equals(days.get(ListDates.LATEST));
    }

    static String spans(boolean asKnownThen) {
        return asKnownThen ? "RecordedSpanRow" : "SpanRow";
    }

    /** For what is the only thing that a page asks of files: who may know of them is part of the one statement. */
    CaseQuery once() {
        once = true;
        return this;
    }

    /** Lets conditions, columns and the order speak of the dossier {@code d}; numbers ask nothing that spans do not say. */
    public CaseQuery ofFiles() {
        file = FILE;
        return this;
    }

    /** @param join what else belongs to the dossier of the span {@code s}, for conditions to speak of */
    CaseQuery over(String join) {
        joined = " " + join;
        return this;
    }

    CaseQuery of(CaseFilter.Kind kind) {
        return where(switch (kind) {
            case CASE -> "s.procedure not in (LETTER, RECEPTION)";
            case LETTER -> "s.procedure = LETTER";
            case VISIT -> "s.procedure = RECEPTION";
        });
    }

    /** Only files in which all of the words are found, or that somebody of that number brought. */
    CaseQuery saying(String q) {
        return CaseSearch.words(q).isEmpty()
                ? this
                : where("s.dossierId in (" + CaseSearch.saying(q, parameters) + ")");
    }

    /** One page with how many there are, which a page that is not full tells by itself. */
    CaseRowsPage page(EntityManager database, String order, int page, int size) {
        List<Long> picked = picked(database, order, page, size);
        boolean last = picked.size() < size && (page == 0 || !picked.isEmpty());
        long total = last ? (long) page * size + picked.size() : count(database);
        return new CaseRowsPage(rows(database, order, picked), page, size, total);
    }

    /** One page of lines. Picks the spans first, so that of thousands of files only those of the page are read. */
    List<CaseRow> rows(EntityManager database, String order, int page, int size) {
        return rows(database, order, picked(database, order, page, size));
    }

    private List<Long> picked(EntityManager database, String order, int page, int size) {
        return (order.contains("d.code") ? ofFiles() : this)
                .typed(database, "select s.id", Long.class, "order by " + order)
                .setFirstResult(Pager.first(page, size))
                .setMaxResults(size)
                .getResultList();
    }

    private List<CaseRow> rows(EntityManager database, String order, List<Long> picked) {
        return picked.isEmpty()
                ? List.of()
                : ofFiles().where("s.id in :picked", "picked", picked)
                        .typed(database, ROW, CaseRow.class, "order by " + order)
                        .getResultList();
    }

    long count(EntityManager database) {
        return typed(database, "select count(s.id)", Long.class, "").getSingleResult();
    }

    /** How many of the files each view would hold. */
    Map<CaseListView, Long> counts(EntityManager database, List<CaseListView> views) {
        return CaseCounts.numbers(views, typed(database, "select " + sums(views), Object[].class, "").getSingleResult(),
                0);
    }

    /** Columns of how many of the files each view would hold. */
    String sums(List<CaseListView> views) {
        return views.stream()
                .map(view -> "sum(case when " + named(view.condition(isLatest(parameters)), "s", "")
                        + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
    }

    /** @param rest group by, order by */
    public <T> TypedQuery<T> typed(EntityManager database, String select, Class<T> type, String rest) {
        Map<String, Object> all = new HashMap<>(parameters);
        String visible = VisibleFiles.SPAN_CONDITION;
        if (!once && isLatest(parameters)) {
            VisibilityExceptions exceptions = known.of(officer, open);
            visible = exceptions.condition(officer);
            all.putAll(exceptions.parameters());
        }
        return VisibleFiles.query(database, select + " from " + spans + " s" + file + joined + " where " + visible
                + conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining())
                + " " + rest, type, all, officer);
    }
}
