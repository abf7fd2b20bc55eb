package vn.nghedan.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Columns added up, as a form prints it: {@code 5+11+17}. A column may be taken several times, {@code 5x[8]}, and beside columns, which stand in
 * brackets then, there may be {@code months}, the months that a period touches.
 */
record Sum(List<Term> terms) {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,2}(\\+\\d{1,2})*");
    private static final Pattern TERM = Pattern.compile("(?:(\\d{1,3})x)?(?:\\[(\\d{1,2})]|(months))");

    /** @param column null for the months of the period */
    record Term(int times, Integer column) {

        String text() {
            return (times == 1 ? "" : times + " × ") + (column == null ? "" : "(" + column + ")");
        }
    }

    /** @throws IllegalArgumentException if it is none */
    static Sum of(String text) {
        List<Term> terms = new ArrayList<>();
        String bracketed = PLAIN.matcher(text).matches() ? text.replaceAll("\\d+", "[$0]") : text;
        for (String part : bracketed.replace(" ", "").split("\\+")) {
            Matcher term = TERM.matcher(part);
            if (!term.matches()) {
                throw new IllegalArgumentException("no sum of columns: " + text);
            }
            terms.add(new Term(term.group(1) == null ? 1 : Integer.parseInt(term.group(1)),
                    term.group(2) == null ? null : Integer.valueOf(term.group(2))));
        }
        return new Sum(List.copyOf(terms));
    }

    long of(ToLongFunction<Integer> columns, int months) {
        return terms.stream()
                .mapToLong(term -> term.times() * (term.column() == null ? months : columns.applyAsLong(term.column())))
                .sum();
    }

    /** As the row of numbers of a form has it. */
    String text() {
        return terms.stream()
                .map(term -> term.column() == null || term.times() != 1 ? term.text() : term.column().toString())
                .collect(Collectors.joining("+"));
    }

    List<Integer> columns() {
        return terms.stream().map(Term::column).filter(column -> column != null).toList();
    }
}
