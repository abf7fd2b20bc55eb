package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lawful ways through a procedure, for tests that go them in the running application. */
public final class Walk {

    private Walk() {
    }

    public record Done(Act act, LocalDate on, Map<String, Object> values) {}

    /** How a file came to where it stands. */
    public record Way(FileInHand file, List<Done> steps) {

        public Particulars receipt() {
            return file.journal().recorded().get(0).particulars();
        }

        /** What can be done there. */
        public Set<Act> offers() {
            return file.offered();
        }
    }

    /** The shortest ways, one to each set of acts that can be done, before a dialogue was held and after. */
    public static List<Way> through(ProcedureCode code, LocalDate from) {
        List<Way> ways = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        Deque<FileInHand> files = new ArrayDeque<>(Samples.beginnings(code, from));
        Deque<List<Done>> steps = new ArrayDeque<>(files.stream().map(file -> List.<Done>of()).toList());
        while (!files.isEmpty()) {
            FileInHand file = files.poll();
            List<Done> done = steps.poll();
            if (seen.add(List.of(file.offered(), file.standing().has(FactKind.DIALOGUE_HELD)))) {
                ways.add(new Way(file, done));
                for (Act act : file.offered()) {
                    LocalDate on = Samples.day(file, act);
                    Samples.ways(file, act)
                            .stream()
                            .filter(values -> file.attempt(act, on, values) instanceof Verdict.Lawful)
                            .forEach(values -> {
                                files.add(file.does(act, on, values));
                                List<Done> more = new ArrayList<>(done);
                                more.add(new Done(act, on, values));
                                steps.add(more);
                            });
                }
            }
        }
        return ways;
    }
}
