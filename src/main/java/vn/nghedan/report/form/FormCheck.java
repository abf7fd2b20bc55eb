package vn.nghedan.report.form;

import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How two sums of columns should stand to each other. It is shown with both numbers and forbids nothing: real reports break some of them.
 *
 * @param that as it is written, {@code [9] >= 5x[8]}
 * @param severity whether a breach is a mistake or only worth a look
 * @param says why, with its source
 */
public record FormCheck(String that, Sum left, Relation relation, Sum right, Severity severity, String says) {

    private static final Pattern COMPARED = Pattern.compile("([^<>=]+)(>=|<=|=)([^<>=]+)");

    public enum Severity {
        ERROR, WARNING
    }

    enum Relation {

        AT_LEAST(">=", "≥"), AT_MOST("<=", "≤"), EQUAL("=", "=");

        private final String written;
        private final String sign;

        Relation(String written, String sign) {
            this.written = written;
            this.sign = sign;
        }

        private static Relation of(String written) {
            for (Relation relation : values()) {
                if (relation.written.equals(written)) {
                    return relation;
                }
            }
            throw new IllegalArgumentException(written);
        }

        private boolean holds(long left, long right) {
            return switch (this) {
                case AT_LEAST -> left >= right;
                case AT_MOST -> left <= right;
                case EQUAL -> left == right;
            };
        }
    }

    /** @throws IllegalArgumentException if it compares nothing */
    @JsonCreator
    static FormCheck of(@JsonProperty("that") String that, @JsonProperty("severity") Severity severity,
            @JsonProperty("says") String says) {
        Matcher compared = COMPARED.matcher(that);
        if (!compared.matches()) {
            throw new IllegalArgumentException("no comparison: " + that);
        }
        return new FormCheck(that, Sum.of(compared.group(1)), Relation.of(compared.group(2)), Sum.of(compared.group(3)),
                severity, says);
    }

    /** @param months that the period touches */
    public Result of(ToLongFunction<Integer> columns, int months) {
        long here = left.of(columns, months);
        long there = right.of(columns, months);
        return new Result(left.text() + " " + relation.sign + " " + right.text(), severity, says, here, there,
                relation.holds(here, there));
    }

    /** @param ok whether it is kept */
    public record Result(String expr, Severity severity, String says, long left, long right, boolean ok) {}
}
