package vn.nghedan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;

/**
 * Keeps the pages in {@code docs/} that are made from the tables and the law files true. To write them anew:
 * {@code mvn test -Dtest=GeneratedDocsTest -Dnghedan.docs.write=true}; what lives show of the clocks is written down by
 * {@code EveryClockLivesTest} with the same switch, and comes first.
 */
class GeneratedDocsTest {

    private static final Path DOCS = Path.of("docs");

    static Collection<Procedure> procedures() {
        return Procedures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    @DisplayName("the diagram of each procedure is that of its table")
    void diagrams(Procedure procedure) {
        expect(DOCS.resolve("procedures").resolve(procedure.code() + ".md"), ProcedurePage.of(procedure));
    }

    @Test
    @DisplayName("the coverage page lists each rule and ground, where it is used, what lives show of it, what names it")
    void coverage() {
        expect(DOCS.resolve("law-coverage.md"), new CoveragePage().text());
    }

    @Test
    @DisplayName("every time limit starts and ends in a life told through the services, or the page says why not")
    void everyClockIsShown() {
        assertThat(new CoveragePage().uncovered()).isEmpty();
    }

    @Test
    @DisplayName("no rule and no ground is without a test")
    void nothingIsUntested() {
        assertThat(new CoveragePage().untested()).isEqualTo(List.of());
    }

    @Test
    @DisplayName("every time limit runs, lengthens one that runs, or is said where it arises")
    void nothingIsOnlyCalculated() {
        assertThat(new CoveragePage().calculatedOnly()).isEmpty();
    }

    private static void expect(Path page, String text) {
        try {
            if (Boolean.getBoolean("nghedan.docs.write")) {
                Files.createDirectories(page.getParent());
                Files.writeString(page, text);
            }
            assertThat(Files.exists(page) ? Files.readString(page) : "")
                    .as("%s; see the class comment for how to write it", page)
                    .isEqualTo(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
