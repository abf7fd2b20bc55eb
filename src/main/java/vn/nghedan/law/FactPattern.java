package vn.nghedan.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which facts a rule speaks of: a kind, and what such a fact must say besides. Written {@code CLASSIFIED} or
 * {@code CLASSIFIED(eligible=true and inJurisdiction=false)}.
 *
 * @param says
 *            value by field; empty where any fact of the kind will do
 */
public record FactPattern(String kind, Map<String, String> says) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z_]*)(?:\\(([^()]+)\\))?");

    public FactPattern {
        says = Map.copyOf(says);
    }

    /** @throws IllegalArgumentException if it is not written as described above */
    @JsonCreator
    public static FactPattern of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a fact is written KIND or KIND(field=value), not " + written);
        }
        Map<String, String> says = new LinkedHashMap<>();
        if (matcher.group(2) != null) {
            Arrays.stream(matcher.group(2).split(" and ")).forEach(condition -> {
                String[] sides = condition.split("=", -1);
                if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                    throw new IllegalArgumentException("a fact is written KIND or KIND(field=value), not " + written);
                }
                says.put(sides[0].strip(), sides[1].strip());
            });
        }
        return new FactPattern(matcher.group(1), says);
    }

    /**
     * @param saysSo
     *            whether the fact gives a field this value
     */
    public boolean matches(String kindOfFact, BiPredicate<String, String> saysSo) {
        return kind.equals(kindOfFact) && says.entrySet().stream().allMatch(e -> saysSo.test(e.getKey(), e.getValue()));
    }

    @JsonValue
    @Override
    public String toString() {
        return says.isEmpty()
                ? kind
                : says.entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(java.util.stream.Collectors.joining(" and ", kind + "(", ")"));
    }
}
