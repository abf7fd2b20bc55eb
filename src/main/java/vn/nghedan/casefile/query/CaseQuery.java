package vn.nghedan.casefile.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import vn.nghedan.directory.Officer;
import vn.nghedan.web.input.Toneless;

/** The conditions of one list or number over files that an officer may know of, and what they take. */
public final class CaseQuery {

    // every span has its dossier; the outer join tells databases to begin with the spans, which the day narrows down
    private static final String FILE = " left join CaseFile d on d.id = s.dossierId";
    // numbers ask nothing that their spans do not say; only lists and searches need the file
    private static final Pattern OF_THE_FILE = Pattern.compile("\\bd\\.");

    private final boolean asKnownThen;
    private final Officer officer;
    private final List<String> conditions = new ArrayList<>(List.of(VisibleFiles.SPAN_CONDITION));
    private final Map<String, Object> parameters = new HashMap<>();
    private String joined = "";

    /**
     * @param asKnownThen over what was on record, instead of over what had happened
     * @param days what {@link ListDates} gives for the day
     */
    public CaseQuery(boolean asKnownThen, Map<String, Object> days, Officer officer) {
        this.asKnownThen = asKnownThen;
        parameters.putAll(days);
        this.officer = officer;
    }

    public CaseQuery where(String condition) {
        conditions.add("(" + condition + ")");
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

    /**
     * Leaves out what fulfils these conditions on another day.
     *
     * @param those conditions on a span {@code s}
     * @param days what they take there
     */
    CaseQuery butNot(List<String> those, Map<String, Object> days) {
        String there = String.join(") and (", those).replaceAll("\\bs\\.", "other.").replaceAll(":(\\w+)", ":other_$1");
        where("not exists (select 1 from SpanRow other where other.dossierId = s.dossierId and (" + there + "))");
        days.forEach((name, day) -> parameters.put("other_" + name, day));
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

    CaseQuery like(String column, String word) {
        String parameter = "word" + parameters.size();
        where(column + " like :" + parameter + " escape '!'");
        parameters.put(parameter, "%" + Toneless.pattern(word) + "%");
        return this;
    }

    long count(EntityManager database) {
        return typed(database, "select count(s.id)", Long.class, "").getSingleResult();
    }

    /** The spans of what had happened, or of what was on record. */
    static String spans(boolean asKnownThen) {
        return asKnownThen ? "RecordedSpanRow" : "SpanRow";
    }

    /** @param rest group by, order by */
    public <T> TypedQuery<T> typed(EntityManager database, String select, Class<T> type, String rest) {
        // conditions that look at other spans of the file look at those of the same sort
        String where = String.join(" and ", conditions).replace("SpanRow", spans(asKnownThen));
        String text = select + " from " + spans(asKnownThen) + " s"
                + (OF_THE_FILE.matcher(select + where + rest).find() ? FILE : "")
                + joined + " where " + where + " " + rest;
        return VisibleFiles.query(database, text, type, parameters, officer);
    }
}
