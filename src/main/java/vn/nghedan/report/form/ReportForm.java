package vn.nghedan.report.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import vn.nghedan.law.Validity;

/**
 * One version of a statistical form.
 *
 * @param code such as {@code 01-TCD}
 * @param version the circular, such as {@code TT06-2025}
 * @param basis article and annex
 * @param periods the last days of the periods that are told in it
 * @param unconfirmed what of it is not confirmed; null where the text was read
 * @param notes how doubts of its text are settled, shown beside the figures
 */
public record ReportForm(String code, String version, String title, String basis, Validity periods, String unconfirmed,
        List<FormColumn> columns, List<FormCheck> checks, List<String> notes) {

    public ReportForm {
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        notes = notes == null ? List.of() : List.copyOf(notes);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).ms() != i + 1) {
                throw new IllegalArgumentException(code + " " + version + ": column " + (i + 1) + " is missing");
            }
        }
    }

    /** Its code as it is printed. */
    public String printedCode() {
        return code.replace('-', '/');
    }

    /**
     * The figures of all columns by their numbers.
     *
     * @param counted answers the name of what a column counts
     */
    public Map<Integer, Long> figures(ToLongFunction<String> counted) {
        Map<Integer, Long> figures = new HashMap<>();
        columns.forEach(column -> figure(column, counted, figures));
        return figures;
    }

    private long figure(FormColumn column, ToLongFunction<String> counted, Map<Integer, Long> figures) {
        Long known = figures.get(column.ms());
        if (known != null) {
            return known;
        }
        long figure = column.sum() == null
                ? counted.applyAsLong(column.counts())
                : column.sum().of(ms -> figure(columns.get(ms - 1), counted, figures), 0);
        figures.put(column.ms(), figure);
        return figure;
    }

    /** The columns that something is counted for, of one that may add up others. */
    public List<FormColumn> countedIn(int ms) {
        FormColumn column = columns.get(ms - 1);
        return column.sum() == null
                ? List.of(column)
                : column.sum().columns().stream().flatMap(one -> countedIn(one).stream()).toList();
    }

    /** The headings as rows of cells that span several columns or rows, as the form prints them. */
    public List<List<Heading>> headings() {
        int depth = columns.stream().mapToInt(column -> column.path().size()).max().orElse(1);
        List<List<Heading>> rows = new ArrayList<>();
        for (int row = 0; row < depth; row++) {
            List<Heading> cells = new ArrayList<>();
            for (int at = 0; at < columns.size(); at++) {
                List<String> path = columns.get(at).path();
                if (row >= path.size() || at > 0 && startsAlike(columns.get(at - 1).path(), path, row)) {
                    continue;
                }
                int wide = 1;
                while (at + wide < columns.size() && startsAlike(path, columns.get(at + wide).path(), row)) {
                    wide++;
                }
                cells.add(new Heading(path.get(row), at + 1, wide, row == path.size() - 1 ? depth - row : 1));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** A heading stands over two columns if they are alike down to it; the last heading of a column is its own. */
    private static boolean startsAlike(List<String> one, List<String> other, int row) {
        return one.size() > row + 1 && other.size() > row + 1
                && one.subList(0, row + 1).equals(other.subList(0, row + 1));
    }

    /** @param column the number of the first column it stands over */
    public record Heading(String text, int column, int columns, int rows) {}
}
