package vn.nghedan.document.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a template. {@code {name}} stands for a value, or dots where it is unknown; what stands in square brackets is
 * left out where a value in it is unknown; a value that is a list makes a line of each where it stands alone. Values are
 * put in as they are: nothing in them is read as a template.
 */
public record TemplateLine(String text) {

    /** What is left to be filled in by hand. */
    public static final String BLANK = "…………………………";

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    /** The lines it makes; none where nothing is left of it. */
    public List<String> filled(Map<String, ?> values) {
        Matcher alone = NAME.matcher(text.strip());
        if (alone.matches() && values.get(alone.group(1)) instanceof List<?> many) {
            return many.stream().map(Object::toString).toList();
        }
        // brackets in values must not be taken for those of the template: first what is left out, then the values
        String line = NAME.matcher(kept(values))
                .replaceAll(name -> Matcher.quoteReplacement(value(name, values)))
                .strip();
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** The line without the brackets and without what stood in them in vain, those within others first. */
    private String kept(Map<String, ?> values) {
        String before;
        String kept = text;
        do {
            before = kept;
            kept = OPTIONAL.matcher(kept)
                    .replaceAll(part -> Matcher.quoteReplacement(
                            names(part.group(1)).stream().allMatch(name -> values.get(name) != null)
                                    ? part.group(1)
                                    : ""));
        } while (!kept.equals(before));
        return kept;
    }

    private static String value(MatchResult name, Map<String, ?> values) {
        Object value = values.get(name.group(1));
        return value == null
                ? BLANK
                : value instanceof List<?> many
                        ? many.stream().map(Object::toString).collect(Collectors.joining("; "))
                        : value.toString();
    }

    /** The values it asks for. */
    public Set<String> names() {
        return names(text);
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
