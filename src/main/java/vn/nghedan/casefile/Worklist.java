package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.nghedan.web.DueView;
import vn.nghedan.web.Option;
import vn.nghedan.web.Pager;

/**
 * The work list as its page shows it: what was asked for, how many there are of everything, and one page of lines.
 *
 * @param on the day as of which it is asked
 * @param past whether that day is not today
 * @param narrowed in words what it is narrowed down by that no field of the form shows
 */
record Worklist(Asked asked, LocalDate on, boolean past, List<String> narrowed, List<Tab> tabs, List<Column> columns,
        List<Line> lines,
        Pager pager, Choices choices) {

    /**
     * The filters as they stand in the address; never null.
     *
     * @param criteria by the word of the criterion; only those that are asked for
     * @param on the day, empty for today
     * @param knownThen whether it is told as it was known on that day
     */
    record Asked(String view, Map<String, String> criteria, String q, String sort, String on, boolean knownThen) {

        public boolean narrows() {
            return !criteria.isEmpty() || !(q + on).isEmpty();
        }

        public String type() {
            return of(Criterion.TYPE);
        }

        public String procedure() {
            return of(Criterion.PROCEDURE);
        }

        public String state() {
            return of(Criterion.STATE);
        }

        public String unit() {
            return of(Criterion.UNIT);
        }

        public String handler() {
            return of(Criterion.HANDLER);
        }

        /** What the form has no field for, so that it is not lost when the form is sent. */
        public Map<String, String> others() {
            Map<String, String> others = new LinkedHashMap<>(criteria);
            Stream.of(Criterion.TYPE, Criterion.PROCEDURE, Criterion.STATE, Criterion.UNIT, Criterion.HANDLER)
                    .map(Criterion::word)
                    .forEach(others::remove);
            return others;
        }

        private String of(Criterion criterion) {
            return criteria.getOrDefault(criterion.word(), "");
        }
    }

    record Tab(String slug, String label, long count, String href, boolean current, boolean alarming) {}

    /** @param sorted ascending, descending or none; null for a column that cannot be sorted by */
    record Column(String label, String href, String sorted) {}

    record Line(String code, String href, String type, String procedure, String subject, int groupSize, boolean secret,
            String state, String tone, String unit, String handler, LocalDate receivedOn, DueView due,
            String dueLabel) {}

    record Choices(List<Option> types, List<Option> procedures, List<Option> states, List<Option> units,
            List<Option> handlers, List<Option> sorts) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
