package vn.nghedan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.casefile.view.ActPanel;
import vn.nghedan.law.Citation;
import vn.nghedan.law.Ground;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.LawReader;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.reception.session.SessionRule;

/**
 * Each rule and ground of the law files: where it is used, which lives told through the services show the clock of a rule
 * start and end, and which tests name it.
 */
final class CoveragePage {

    private static final String CALCULATED_ONLY = "calculated only";
    private static final Path TESTS = Path.of("src", "test");
    private static final Set<String> NOT_TESTS = Set.of("CoveragePage.java", "LawCompleteTest.java");

    private final RuleBook book = LawReader.readShipped(ProcedureCode.names(),
            Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet()));
    private final Map<String, String> tests = read();
    private final LivesShown lives = new LivesShown();

    String text() {
        StringBuilder page = new StringBuilder(
                """
                        # Where each rule and ground of the law is used, and which test names it

                        Made from the law files, the procedures and the tests; do not edit. U marks law that is not confirmed.

                        ## Time limits

                        A time limit is covered when a life told through the services starts its clock and ends it: `EveryClockLivesTest`
                        tells them and writes down how each clock ended. That a test names a rule alone covers nothing.

                        | rule | basis | mark | runs in | shown by a life | named in tests |
                        |---|---|---|---|---|---|
                        """);
        rules().forEach((key, versions) -> page.append("| ")
                .append(String.join(" | ", "`" + key + "`", basis(versions.get(0).basis()),
                        marks(versions.stream().map(rule -> rule.mark().name())), runs(key, versions),
                        lives.of(key), tests(key, variants(versions))))
                .append(" |\n"));
        page.append("\n## Grounds\n\n| ground | basis | mark | used by | tests |\n|---|---|---|---|---|\n");
        grounds().forEach((code, versions) -> page.append("| ")
                .append(String.join(" | ", "`" + code + "`", basis(versions.get(0).basis()),
                        marks(versions.stream().map(ground -> ground.mark().name())), used(versions.get(0)),
                        tests(code, List.of(versions.get(0).family().name()))))
                .append(" |\n"));
        return page.toString();
    }

    /** Rules of which no life shows that they start and end, and of which the page does not say why. */
    List<String> uncovered() {
        return rules().keySet().stream().filter(key -> !lives.cover(key) && !lives.isExcused(key)).toList();
    }

    /** Rules that run in a procedure, but that no test names. */
    List<String> untested() {
        Stream<String> running = rules().entrySet()
                .stream()
                .filter(entry -> entry.getValue().stream().anyMatch(rule -> !rule.runs().isEmpty()))
                .filter(entry -> tests(entry.getKey(), variants(entry.getValue())).isEmpty())
                .map(Map.Entry::getKey);
        return running.sorted().toList();
    }

    /** Rules that nothing in a file starts, and that lengthen no other. */
    List<String> calculatedOnly() {
        return rules().entrySet()
                .stream()
                .filter(entry -> runs(entry.getKey(), entry.getValue()).equals(CALCULATED_ONLY))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, List<Rule>> rules() {
        return book.allRules().collect(Collectors.groupingBy(Rule::key, TreeMap::new, Collectors.toList()));
    }

    private Map<String, List<Ground>> grounds() {
        return book.allGrounds().collect(Collectors.groupingBy(Ground::code, TreeMap::new, Collectors.toList()));
    }

    private static String basis(List<Citation> basis) {
        return basis.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    private static String marks(Stream<String> marks) {
        return marks.distinct().collect(Collectors.joining(", "));
    }

    private String runs(String key, List<Rule> versions) {
        String runs = versions.stream()
                .flatMap(rule -> rule.runs().stream())
                .flatMap(run -> run.in().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String ways = Stream.of(runs, serves("pauses ", rule -> rule.pauses()
                .stream()
                .anyMatch(pause -> key.equals(pause.by()))),
                serves("extends ", rule -> rule.extensions() != null && rule.extensions().by().contains(key)))
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining("; "));
        return ways.isEmpty() ? besideTheFiles(key) : ways;
    }

    /** The rules that this one lengthens in one way or another. */
    private String serves(String how, Predicate<Rule> does) {
        String served = rules().entrySet()
                .stream()
                .filter(entry -> entry.getValue().stream().anyMatch(does))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return served.isEmpty() ? "" : how + served;
    }

    /** Rules about sessions of reception rest on the schedule; entering the national database is said by panels. */
    private static String besideTheFiles(String key) {
        if (key.equals(ActPanel.NATIONAL_DATABASE)) {
            return ActPanel.TOLD_TO_THE_NATIONAL_DATABASE.stream()
                    .sorted()
                    .collect(
                            Collectors.joining(", ", "said by the panels of ", ""));
        }
        return Arrays.stream(SessionRule.values()).map(Enum::name).anyMatch(key::equals)
                ? "session schedule"
                : CALCULATED_ONLY;
    }

    private static List<String> variants(List<Rule> versions) {
        return versions.stream()
                .flatMap(rule -> rule.lengths().stream())
                .map(length -> length.key())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The acts that may rest on a ground, or that a guard of this name stands before. */
    private static String used(Ground ground) {
        Set<String> used = new TreeSet<>();
        for (Procedure procedure : Procedures.all()) {
            procedure.acts()
                    .stream()
                    .filter(act -> procedure.termsOf(act)
                            .asks()
                            .stream()
                            .anyMatch(asked -> asked.field().family() == ground.family()))
                    .forEach(act -> used.add(procedure.code() + " " + act));
            procedure.steps()
                    .stream()
                    .filter(step -> step.guards().stream().map(Guard::name).anyMatch(ground.code()::equals))
                    .forEach(step -> used.add(procedure.code() + " " + step.act()));
        }
        if (ground.family() == GroundFamily.ONLINE_RECEPTION) {
            used.add("session schedule");
        }
        return String.join(", ", used);
    }

    /** Test classes and test data that name the code itself, or one of its variants. */
    private String tests(String code, List<String> variants) {
        List<String> codes = new ArrayList<>(variants);
        codes.add(code);
        Pattern named = Pattern.compile("\\b(" + String.join("|", codes) + ")\\b");
        return tests.entrySet()
                .stream()
                .filter(test -> named.matcher(test.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> read() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return new TreeMap<>(files.filter(file -> file.toString().matches(".*(Test|Properties)\\.java|.*\\.csv"))
                    .filter(file -> !NOT_TESTS.contains(file.getFileName().toString()))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""),
                            CoveragePage::text,
                            (a, b) -> a + b)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
