package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.procedure.field.FactData;

/** Lawful ways through a procedure, for tests that go them in the running application. */
public final class Walk {

    /** Acts that have no part in any clock, and need other files or people to be there. */
    private static final Set<Act> BESIDE = EnumSet.of(Act.CORRECT, Act.LINK, Act.MERGE, Act.DECLARE_CONFLICT,
            Act.ASSIGN);

    private Walk() {
    }

    public record Done(Act act, LocalDate on, Map<String, Object> values) {}

    /** How a file came to where it stands. */
    public record Way(FileInHand file, List<Done> steps) {

        public FactData receipt() {
            return file.journal().recorded().get(0).particulars();
        }

        /** What can be done there. */
        public Set<Act> offers() {
            return file.offered();
        }

        /** The way one lawful step further; empty where the step is not lawful. */
        Optional<Way> then(Act act, LocalDate on, Map<String, Object> values) {
            return file.taken(act, on, values).map(next -> {
                List<Done> more = new ArrayList<>(steps);
                more.add(new Done(act, on, values));
                return new Way(next, more);
            });
        }

        /** Whether the other way only goes on from where this one ends. */
        boolean isBeginningOf(Way other) {
            return other.steps.size() > steps.size() && other.steps.subList(0, steps.size()).equals(steps);
        }
    }

    /** The shortest ways, one to each set of acts that can be done, before a dialogue was held and after. */
    public static List<Way> through(ProcedureCode code, LocalDate from) {
        List<Way> ways = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        Deque<Way> open = new ArrayDeque<>(
                Samples.beginnings(code, from).stream().map(file -> new Way(file, List.of())).toList());
        while (!open.isEmpty()) {
            Way way = open.poll();
            FileInHand file = way.file();
            Set<Act> offered = file.offered();
            if (seen.add(List.of(offered, file.standing().has(FactKind.DIALOGUE_HELD)))) {
                ways.add(way);
                // in the order of the enum, so that the same ways are found every time
                for (Act act : new TreeSet<>(offered)) {
                    LocalDate on = Samples.day(file, act);
                    Samples.ways(file, act).forEach(values -> way.then(act, on, values).ifPresent(open::add));
                }
            }
        }
        return ways;
    }

    /**
     * Short ways on which each clock of a file starts, and ends in each manner that can be found: met, met late, fallen away.
     * None of them is the beginning of another.
     *
     * @param shown
     *            what was shown before, of other files of the procedure; what is shown now is added
     */
    public static List<Way> showingEveryClock(FileInHand beginning, Set<String> shown) {
        Set<List<Object>> seen = new HashSet<>();
        List<Way> showing = new ArrayList<>();
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(beginning, List.of())));
        while (!open.isEmpty()) {
            Way way = open.poll();
            boolean shows = shown.addAll(ends(way.file()));
            if (shows) {
                showing.add(way);
            }
            CaseStatus standing = way.file().standing();
            if (seen.add(List.of(standing.state(), standing.conditions(), standing.has(FactKind.DIALOGUE_HELD),
                    waiting(way.file(), shown))) || shows) {
                open.addAll(nextOf(way));
            }
        }
        return showing.stream().filter(way -> showing.stream().noneMatch(way::isBeginningOf)).toList();
    }

    private static List<Way> nextOf(Way way) {
        List<Way> next = new ArrayList<>();
        // in the order of the enum, so that the same ways are found every time
        for (Act act : new TreeSet<>(way.offers())) {
            LocalDate on = Samples.day(way.file(), act);
            Samples.ways(way.file(), act)
                    .stream()
                    .filter(values -> !BESIDE.contains(act) && !isOfTheSameType(way.file(), act, values))
                    .forEach(values -> way.then(act, on, values).ifPresent(next::add));
        }
        return next;
    }

    /** Nothing is reclassified as what it is. */
    private static boolean isOfTheSameType(FileInHand file, Act act, Map<String, Object> values) {
        return act == Act.RECLASSIFY && file.situation().type().name().equals(values.get("type"));
    }

    private static Set<String> ends(FileInHand file) {
        Set<String> ends = new HashSet<>();
        for (Deadline clock : file.clocks()) {
            ends.add(clock.rule().key() + (clock.isOpen() ? "" : " " + clock.status()));
            // other rules that left days out of it, or added some, and after which it counts on
            clock.derivation()
                    .steps()
                    .stream()
                    .filter(step -> step.by() != null)
                    .forEach(step -> ends.add(step.by().key() + (clock.pausedSince() == null ? " MET" : "")));
        }
        return ends;
    }

    /** Clocks that run here and that nobody was seen to keep yet. */
    private static Set<String> waiting(FileInHand file, Set<String> shown) {
        return file.clocks()
                .stream()
                .filter(Deadline::isOpen)
                .map(clock -> clock.rule().key())
                .filter(key -> shown.stream().noneMatch(end -> end.startsWith(key + " MET")))
                .collect(Collectors.toSet());
    }
}
