package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import vn.nghedan.casefile.AsOf;

/**
 * Which files a list shows. Begins with {@link #of} and is narrowed down step by step.
 *
 * @param kind cases, letters or contents of visits
 * @param view what the list counts
 * @param when the day as of which it is asked; today if null
 * @param criteria by what it is narrowed down, as given; read when the list is made
 * @param q words of codes, subjects and names, with or without tone marks
 * @param sort {@code dueOn}, {@code receivedOn}, {@code code}, with a minus for descending
 */
public record CaseFilter(Kind kind, CaseListView view, AsOf when, Map<Criterion, String> criteria, String q,
        String sort,
        int page, int size) {

    public static final int LARGEST = 200;
    private static final int ORDINARY = 20;

    /** What sort of file. */
    public enum Kind {
        CASE, LETTER, VISIT
    }

    public CaseFilter {
        view = view == null ? CaseListView.ALL : view;
        Map<Criterion, String> inOrder = new EnumMap<>(Criterion.class);
        inOrder.putAll(criteria);
        criteria = Collections.unmodifiableMap(inOrder);
        page = Math.max(0, page);
        size = size <= 0 ? ORDINARY : Math.min(size, LARGEST);
    }

    public static CaseFilter of(Kind kind, CaseListView view) {
        return new CaseFilter(kind, view, null, Map.of(), null, null, 0, ORDINARY);
    }

    /** A criterion that does not matter when it is null or blank. */
    public CaseFilter with(Criterion criterion, Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        Map<Criterion, String> more = new EnumMap<>(Criterion.class);
        more.putAll(criteria);
        more.put(criterion, value.toString());
        return new CaseFilter(kind, view, when, more, q, sort, page, size);
    }

    /** @param given what stands in an address under the name of a criterion; null where nothing does */
    public CaseFilter withAll(Function<String, String> given) {
        CaseFilter narrowed = this;
        for (Criterion criterion : Criterion.values()) {
            narrowed = narrowed.with(criterion, given.apply(criterion.word()));
        }
        return narrowed;
    }

    public CaseFilter handledBy(String staffCode) {
        return with(Criterion.HANDLER, staffCode);
    }

    public CaseFilter inUnit(String code) {
        return with(Criterion.UNIT, code);
    }

    public CaseFilter inState(String one) {
        return with(Criterion.STATE, one);
    }

    public CaseFilter asOf(LocalDate day) {
        return asOf(day == null ? null : AsOf.of(day));
    }

    public CaseFilter asOf(AsOf day) {
        return new CaseFilter(kind, view, day, criteria, q, sort, page, size);
    }

    public CaseFilter viewed(CaseListView other) {
        return new CaseFilter(kind, other, when, criteria, q, sort, page, size);
    }

    public CaseFilter saying(String words) {
        return new CaseFilter(kind, view, when, criteria, words, sort, page, size);
    }

    public CaseFilter sorted(String by) {
        return new CaseFilter(kind, view, when, criteria, q, by, page, size);
    }

    public CaseFilter sized(int rows) {
        return paged(page, rows);
    }

    /** @param number counted from 0 */
    public CaseFilter paged(int number, int rows) {
        return new CaseFilter(kind, view, when, criteria, q, sort, number, rows);
    }
}
