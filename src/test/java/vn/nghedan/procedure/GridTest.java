package vn.nghedan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.nghedan.procedure.field.Fields;

/**
 * Walks every state of every procedure and tries every act there is. What happens is written, one line a pair, in
 * {@code src/test/resources/grid}; those files are read against the law by people, and a change of a table shows as a
 * change of its file. To write them after a change that was meant: {@code -Dnghedan.grid.write=true}.
 */
class GridTest {

    private static final LocalDate START = LocalDate.of(2026, 7, 6);

    /** Facts after which acts are lawful that were not before. */
    private static final List<FactKind> OPENING = List.of(FactKind.DIALOGUE_HELD, FactKind.PUBLISHED);

    private static final Map<ProcedureCode, List<FileInHand>> REACHED = new EnumMap<>(ProcedureCode.class);

    static Collection<Procedure> procedures() {
        return Procedures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    @DisplayName("states × acts: what may be done where")
    void everyActInEveryState(Procedure procedure) {
        String grid = grid(procedure);
        if (Boolean.getBoolean("nghedan.grid.write")) {
            write(procedure, grid);
        }
        assertThat(grid).isEqualTo(written(procedure));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    @DisplayName("every state is reached by a lawful sequence of acts, and each act is lawful somewhere")
    void everyStateAndEveryActIsAlive(Procedure procedure) {
        List<FileInHand> files = reached(procedure);
        assertThat(files.stream().map(FileInHand::state)).containsAll(procedure.states());
        for (Act act : procedure.acts()) {
            assertThat(files).as("%s is lawful in some state", act)
                    .anyMatch(file -> !Samples.allWays(file, act).isEmpty());
        }
    }

    private static String grid(Procedure procedure) {
        Map<State, Map<Act, Set<String>>> outcomes = new TreeMap<>();
        for (FileInHand file : reached(procedure)) {
            for (Act act : Act.values()) {
                outcomes.computeIfAbsent(file.state(), state -> new TreeMap<>())
                        .computeIfAbsent(act, any -> new TreeSet<>())
                        .addAll(outcomes(file, act));
            }
        }
        StringBuilder grid = new StringBuilder();
        outcomes.forEach((state, acts) -> acts.forEach((act, ways) -> {
            if (!ways.isEmpty()) {
                grid.append(state).append("  ").append(act).append("  ").append(String.join(" | ", ways)).append('\n');
            }
        }));
        return grid.toString();
    }

    /** What an act leads to, in each way of doing it; nothing where the table knows no such step. */
    private static Set<String> outcomes(FileInHand file, Act act) {
        Set<String> outcomes = new TreeSet<>();
        LocalDate on = Samples.day(file, act);
        for (Map<String, Object> values : Samples.ways(file, act)) {
            Verdict verdict = file.attempt(act, on, values);
            if (verdict instanceof Verdict.Lawful lawful) {
                State to = lawful.step().returns() ? file.standing().resumesTo() : lawful.step().to();
                outcomes.add(lawful.step().returns() ? "-> back" : to == file.state() ? "stays" : "-> " + to);
            } else if (verdict instanceof Verdict.Refused refused) {
                outcomes.add("refused: " + refused.refusal().ground());
            } else if (verdict instanceof Verdict.Unreadable unreadable) {
                throw new AssertionError(act + ": the sample does not fit: " + unreadable);
            }
        }
        return outcomes;
    }

    /** Files in every state, and in every state after each fact that opens a further way. */
    private static List<FileInHand> reached(Procedure procedure) {
        return REACHED.computeIfAbsent(procedure.code(), code -> walked(procedure));
    }

    private static List<FileInHand> walked(Procedure procedure) {
        Map<String, FileInHand> reached = new LinkedHashMap<>();
        Deque<FileInHand> open = new ArrayDeque<>();
        for (FileInHand file : Samples.beginnings(procedure.code(), START)) {
            reached.put(file.state() + " " + reached.size(), file);
            open.add(file);
        }
        while (!open.isEmpty()) {
            FileInHand file = open.poll();
            for (Act act : procedure.acts()) {
                for (FileInHand next : Samples.allWays(file, act)) {
                    if (reached.putIfAbsent(signature(next), next) == null && !BESIDE.contains(act)) {
                        open.add(next);
                    }
                }
            }
        }
        return List.copyOf(reached.values());
    }

    /** What goes on beside the settlement: files after it are looked at, but not walked on, or all combinations would be. */
    private static final Set<Act> BESIDE = EnumSet.of(Act.REQUEST_APPRAISAL, Act.RECORD_LAWSUIT, Act.REVIEW_DECISION,
            Act.RECHECK);

    /** What is offered tells most of what has opened a way; the rest is named. */
    private static String signature(FileInHand file) {
        CaseStatus standing = file.standing();
        return standing.state() + " " + file.offered() + OPENING.stream().filter(standing::has).toList()
                + (standing.state().phase() == Phase.SETTLING ? standing.count(FactKind.EXTENDED) : 0)
                + (standing.groupSize() > 1)
                + file.situation().type() + standing.last(FactKind.DECIDED).flatMap(fact -> fact.get(Fields.OUTCOME));
    }

    private static String written(Procedure procedure) {
        try (InputStream in = GridTest.class.getResourceAsStream("/grid/" + procedure.code() + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Procedure procedure, String grid) {
        try {
            Files.writeString(Path.of("src/test/resources/grid", procedure.code() + ".txt"), grid);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

}
