package vn.nghedan.casefile.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import vn.nghedan.directory.Officer;

/** The conditions of one list or number over files that an officer may know of, and what they take. */
public final class CaseQuery {

    // every span has its dossier; the outer join tells databases to begin with the spans, which the day narrows down
    private static final String FILE = " left join CaseFile d on d.id = s.dossierId";

    private final String spans;
    private final Officer officer;
    private final KnownFiles known;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean open;
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

    /** Only files in which all of the words are found. */
    CaseQuery saying(List<String> words) {
        return words.isEmpty() ? this : where("s.dossierId in (" + CaseSearch.saying(words, parameters) + ")");
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
        VisibleFiles.Exceptions exceptions = known.of(officer, open);
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(exceptions.parameters());
        return VisibleFiles.query(database, select + " from " + spans + " s" + file + joined + " where "
                + Stream.concat(Stream.of(exceptions.condition(officer)), conditions.stream())
                        .collect(Collectors.joining(" and "))
                + " " + rest, type, all, officer);
    }
}
