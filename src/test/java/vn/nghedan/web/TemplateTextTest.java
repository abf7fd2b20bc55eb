package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the screen is in a bundle, in both languages. */
class TemplateTextTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "(?s)\\{!.*?!}|<!--.*?-->|<(script|style|svg)\\b.*?</\\1>|<(code|button)\\b[^>]* translate=\"no\"[^>]*>[^<]*</\\2>");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern
            .compile("\\b(placeholder|aria-label|aria-description|title|alt|data-label)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    static Stream<Path> bundles() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            return files.filter(file -> file.toString().endsWith("_vi.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holds_no_sentence_of_its_own(Path template) throws IOException {
        var shown = NOT_SHOWN.matcher(Files.readString(template)).replaceAll("");
        var literal = new ArrayList<String>();
        var attributes = SPOKEN_ATTRIBUTE.matcher(withoutExpressions(shown));
        while (attributes.find()) {
            literal.add(attributes.group(2));
        }
        literal.addAll(List.of(TAG.split(withoutExpressions(shown))));
        assertThat(literal).as("text to move to a bundle").noneMatch(text -> LETTERS.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void is_said_in_both_languages(Path vietnamese) throws IOException {
        var english = vietnamese.resolveSibling(vietnamese.getFileName().toString().replace("_vi.", "_en."));
        var vi = read(vietnamese);
        var en = read(english);
        assertThat(en.stringPropertyNames()).isEqualTo(vi.stringPropertyNames());
        for (String key : vi.stringPropertyNames()) {
            assertThat(vi.getProperty(key)).as(key).isNotBlank();
            assertThat(parameters(en.getProperty(key))).as("parameters of " + key)
                    .isEqualTo(parameters(vi.getProperty(key)));
        }
    }

    /** Expressions nest: {web:said(cond ? 'a' : 'b')} counts as one. */
    private static String withoutExpressions(String text) {
        var plain = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static TreeSet<String> parameters(String text) {
        var names = new TreeSet<String>();
        var found = PARAMETER.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
