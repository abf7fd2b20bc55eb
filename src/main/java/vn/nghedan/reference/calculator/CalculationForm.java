package vn.nghedan.reference.calculator;

import java.util.List;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import vn.nghedan.web.input.AsWritten;

/**
 * A time limit to be calculated, as it was typed: nothing of it is trusted yet.
 *
 * @param rule the code of a time limit, or of a variant such as {@code KN1_SETTLE_COMPLEX}, which implies its conditions
 * @param start the day from which to count (to count back, for a term "before")
 * @param conditions what holds for the file
 * @param extensions how often it was extended
 * @param suspensions spans of time that do not count; without {@code to} while one lasts
 * @param excludedDays days of an obstacle to be left out
 */
public record CalculationForm(String rule, String start, List<String> conditions,
        @JsonDeserialize(using = AsWritten.class) String extensions,
        List<SpanForm> suspensions, @JsonDeserialize(using = AsWritten.class) String excludedDays) {

    /** From the day it begins to the day from which time counts again. */
    public record SpanForm(String from, String to) {

        boolean isBlank() {
            return (from == null || from.isBlank()) && (to == null || to.isBlank());
        }
    }

    public CalculationForm {
        conditions = conditions == null ? List.of() : conditions.stream().filter(given -> given != null).toList();
        suspensions = suspensions == null ? List.of() : suspensions.stream().filter(given -> given != null).toList();
    }
}
