package vn.nghedan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;

/** Compares the shipped law with the reference it was written from, where that lies beside the project. */
@DisplayName("nothing of the reference is missing")
class LawCompleteTest {

    private static final Path REFERENCE = Path.of("..", "shared", "domain", "law.md");
    private static final Pattern GROUND = Pattern
            .compile(
                    "\\b(?:RF|KN_NA|KN_SUS|KN_TER|TC_NP|TC_SUS|TC_TER|TC_WX|TC_RE|TC_TO|TC_AC|PR_END|CX|ON|LT_ST)_[0-9A-K]{1,3}(?:_[0-9])?\\b"
                            + "|\\bKN_WAIT_GROUP\\b|\\bTC_INFO\\b");

    private static String reference;
    private static RuleBook law;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference does not lie beside the project");
        reference = Files.readString(REFERENCE);
        law = LawReader.readShipped(ProcedureCode.names(),
                Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("every time limit of the tables has its rule or variant, and none was invented")
    void holdsEveryTimeLimit() {
        Set<String> keys = reference.lines()
                .filter(line -> line.matches("\\| [A-Z][A-Z0-9]*_[A-Z0-9_ /…]+ \\|.*"))
                .map(line -> line.split("\\|")[1].strip())
                .flatMap(LawCompleteTest::keysOf)
                .collect(Collectors.toCollection(TreeSet::new));
        keys.removeIf(key -> GROUND.matcher(key).matches());

        // the reference writes "KN2_SETTLE / …" for the variants that it spells out for KN1_SETTLE
        keys.addAll(List.of("KN2_SETTLE_COMPLEX", "KN2_SETTLE_REMOTE", "KN2_SETTLE_REMOTE_COMPLEX"));
        assertThat(law.keysAndVariants()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    @DisplayName("every rule begins and ends to hold on the days of the tables")
    void holdsOnTheDaysOfTheTables() {
        List<String> missing = reference.lines()
                .filter(line -> line.matches("\\| [A-Z][A-Z0-9]*_[A-Z0-9_ /…]+ \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|")).map(cell -> cell.replace("*", "").strip()).toList())
                .filter(cells -> cells.size() >= 10 && cells.get(7).matches("\\d{4}-\\d\\d-\\d\\d"))
                .flatMap(cells -> keysOf(cells.get(1)).filter(key -> law.versionsOf(key)
                        .stream()
                        .map(Rule::inForce)
                        .noneMatch(inForce -> cells.get(7).equals(String.valueOf(inForce.from())))))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("every ground of the lists is in the book")
    void holdsEveryGround() {
        Set<String> codes = GROUND.matcher(reference)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(List.of("TC_NA_A", "TC_NA_B", "TC_NA_C", "TC_NA_D", "TC_NA_E"));
        Set<String> held = law.allGrounds().map(Ground::code).collect(Collectors.toSet());

        assertThat(codes).hasSizeGreaterThan(70);
        assertThat(held).containsAll(codes);
    }

    /** "KN1_SETTLE / _COMPLEX / _REMOTE" are three keys; a tail longer than the last part replaces it. */
    private static Stream<String> keysOf(String cell) {
        List<String> keys = new ArrayList<>();
        for (String part : cell.split(" / ")) {
            if (part.startsWith("_")) {
                keys.add(withTail(keys.get(0), part));
            } else if (!part.equals("…")) {
                keys.add(part);
            }
        }
        return keys.stream();
    }

    private static String withTail(String first, String tail) {
        return first.matches(".*_\\d") ? first.substring(0, first.length() - 2) + tail : first + tail;
    }
}
