package vn.nghedan.casefile.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import vn.nghedan.directory.Officer;

/** The conditions of one list or number over files that an officer may know of, and what they take. */
public final class CaseQuery {

    // every span has its dossier; the outer join tells databases to begin with the spans, which the day narrows down
    private static final String FILE = " left join CaseFile d on d.id = s.dossierId";

    private final String spans;
    private final Officer officer;
    private final List<String> conditions = new ArrayList<>(List.of(VisibleFiles.SPAN_CONDITION));
    private final Map<String, Object> parameters = new HashMap<>();
    private String file = "";
    private String joined = "";

    /**
     * @param asKnownThen over what was on record, instead of over what had happened
     * @param days what {@link ListDates} gives for the day
     */
    public CaseQuery(boolean asKnownThen, Map<String, Object> days, Officer officer) {
        this.spans = spans(asKnownThen);
        this.officer = officer;
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
        return where(view.condition());
    }

    /** Only spans that held at the end of the day, as far as the view asks for them. */
    CaseQuery held(CaseListView view) {
        return where(view.held());
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
        List<String> fulfilled = new ArrayList<>(List.of(view.held(), view.condition()));
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
                .map(view -> "sum(case when " + named(view.condition(), "s", "") + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
    }

    /** @param rest group by, order by */
    public <T> TypedQuery<T> typed(EntityManager database, String select, Class<T> type, String rest) {
        return VisibleFiles.query(database, select + " from " + spans + " s" + file + joined + " where "
                + String.join(" and ", conditions) + " " + rest, type, parameters, officer);
    }
}
