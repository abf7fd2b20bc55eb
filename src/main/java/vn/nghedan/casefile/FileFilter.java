package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

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
public record FileFilter(Kind kind, ListedAs view, AsOf when, Map<Criterion, String> criteria, String q, String sort,
        int page, int size) {

    public static final int LARGEST = 200;
    private static final int ORDINARY = 20;

    /** What sort of file. */
    public enum Kind {
        CASE, LETTER, VISIT
    }

    public FileFilter {
        view = view == null ? ListedAs.ALL : view;
        Map<Criterion, String> inOrder = new EnumMap<>(Criterion.class);
        inOrder.putAll(criteria);
        criteria = Collections.unmodifiableMap(inOrder);
        page = Math.max(0, page);
        size = size <= 0 ? ORDINARY : Math.min(size, LARGEST);
    }

    public static FileFilter of(Kind kind, ListedAs view) {
        return new FileFilter(kind, view, null, Map.of(), null, null, 0, ORDINARY);
    }

    /** A criterion that does not matter when it is null or blank. */
    public FileFilter with(Criterion criterion, Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        Map<Criterion, String> more = new EnumMap<>(Criterion.class);
        more.putAll(criteria);
        more.put(criterion, value.toString());
        return new FileFilter(kind, view, when, more, q, sort, page, size);
    }

    /** @param given what stands in an address under the name of a criterion; null where nothing does */
    public FileFilter withAll(Function<String, String> given) {
        FileFilter narrowed = this;
        for (Criterion criterion : Criterion.values()) {
            narrowed = narrowed.with(criterion, given.apply(criterion.word()));
        }
        return narrowed;
    }

    public FileFilter handledBy(String staffCode) {
        return with(Criterion.HANDLER, staffCode);
    }

    public FileFilter inUnit(String code) {
        return with(Criterion.UNIT, code);
    }

    public FileFilter inState(String one) {
        return with(Criterion.STATE, one);
    }

    public FileFilter asOf(LocalDate day) {
        return asOf(day == null ? null : AsOf.of(day));
    }

    public FileFilter asOf(AsOf day) {
        return new FileFilter(kind, view, day, criteria, q, sort, page, size);
    }

    public FileFilter viewed(ListedAs other) {
        return new FileFilter(kind, other, when, criteria, q, sort, page, size);
    }

    public FileFilter saying(String words) {
        return new FileFilter(kind, view, when, criteria, words, sort, page, size);
    }

    public FileFilter sorted(String by) {
        return new FileFilter(kind, view, when, criteria, q, by, page, size);
    }

    public FileFilter sized(int rows) {
        return paged(page, rows);
    }

    /** @param number counted from 0 */
    public FileFilter paged(int number, int rows) {
        return new FileFilter(kind, view, when, criteria, q, sort, number, rows);
    }

    String given(Criterion criterion) {
        return criteria.get(criterion);
    }
}
