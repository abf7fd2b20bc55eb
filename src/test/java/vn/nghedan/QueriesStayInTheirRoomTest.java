package vn.nghedan;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/**
 * A query is text, so the walls between rooms hold for it only if somebody reads it: no room names in a text an entity of
 * another room, or its table, unless that room has published it: public, immutable and in a package that is open to others.
 */
@AnalyzeClasses(packages = "vn.nghedan", importOptions = ImportOption.DoNotIncludeTests.class)
class QueriesStayInTheirRoomTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/nghedan");
    private static final Pattern TEXTS = Pattern.compile(
            "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*.*?\\*/");

    /** @param named how a query names it, by the entity or by the table */
    private record Named(String room, Pattern named, boolean published) {

        static Stream<Named> of(JavaClass entity) {
            String name = entity.getSimpleName();
            boolean published = entity.isAnnotatedWith(Immutable.class) && entity.getModifiers().contains(PUBLIC)
                    && !ArchitectureTest.isInside(entity);
            Named inObjects = new Named(ArchitectureTest.room(entity), Pattern.compile("\\b" + name + "\\b"),
                    published);
            Named inTables = new Named(ArchitectureTest.room(entity),
                    Pattern.compile("\\b(from|join|into|update) " + table(entity) + "\\b"), false);
            return Stream.of(inObjects, inTables);
        }

        private static String table(JavaClass entity) {
            String given = entity.isAnnotatedWith(Table.class) ? entity.getAnnotationOfType(Table.class).name() : "";
            return given.isEmpty()
                    ? entity.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase()
                    : given;
        }
    }

    @ArchTest
    void noRoomNamesWhatAnotherKeeps(JavaClasses house) throws IOException {
        List<Named> entities = house.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(Named::of)
                .toList();
        TreeMap<String, Set<String>> trespassing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Path room = SOURCES.relativize(file).getName(0);
                Set<String> named = foreign(Files.readString(file), room.toString(), entities);
                if (!named.isEmpty()) {
                    trespassing.put(SOURCES.relativize(file).toString(), named);
                }
            }
        }
        assertThat(trespassing).isEmpty();
    }

    @ArchTest
    void whatIsPublishedIsFewAndKnown(JavaClasses house) {
        Stream<String> published = house.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> Named.of(type).anyMatch(Named::published))
                .map(JavaClass::getSimpleName);
        assertThat(published).containsExactlyInAnyOrder("ListedDeadline", "ListedFile");
    }

    @Test
    void aTextThatTrespassesIsFound() {
        List<Named> entities = List.of(new Named("casefile", Pattern.compile("\\bCaseFile\\b"), false),
                new Named("casefile", Pattern.compile("\\b(from|join|into|update) dossier\\b"), false),
                new Named("casefile", Pattern.compile("\\bListedFile\\b"), true));
        String source = """
                // "from CaseFile" in a comment, and '"' alone, are no texts
                String one = "select d from CaseFile d", two = "select d from ListedFile d";
                String three = ""\"
                        select id from dossier
                        ""\";
                """;
        assertThat(foreign(source, "letter", entities)).containsExactly("CaseFile", "from dossier");
        assertThat(foreign(source, "casefile", entities)).isEmpty();
    }

    private static Set<String> foreign(String source, String room, List<Named> entities) {
        Set<String> found = new TreeSet<>();
        TEXTS.matcher(source)
                .results()
                .map(text -> text.group())
                .filter(text -> text.startsWith("\""))
                .forEach(text -> {
                    for (Named entity : entities) {
                        Matcher named = entity.named().matcher(text);
                        if (!entity.published() && !entity.room().equals(room) && named.find()) {
                            found.add(named.group());
                        }
                    }
                });
        return found;
    }
}
