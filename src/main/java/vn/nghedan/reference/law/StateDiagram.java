package vn.nghedan.reference.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Step;

/** A procedure drawn: a column for each phase, a box for each state, an arrow for the acts that lead from one to another. */
record StateDiagram(int width, int height, List<Column> columns, List<Box> boxes, List<Arrow> arrows) {

    private static final int BOX_WIDTH = 160;
    private static final int BOX_HEIGHT = 46;
    private static final int COLUMN = BOX_WIDTH + 64;
    private static final int ROW = BOX_HEIGHT + 26;
    private static final int HEAD = 34;
    private static final int EDGE = 12;
    private static final int LINE = 20;

    record Column(int x, String label) {}

    /** @param lines its name, broken to fit */
    record Box(int x, int y, List<String> lines, boolean initial, boolean end) {

        public int middleX() {
            return x + BOX_WIDTH / 2;
        }

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        /** The base line of the n-th line of its name. */
        public int baseline(int line) {
            return y + BOX_HEIGHT / 2 + 4 - (lines.size() - 1) * 8 + line * 16;
        }
    }

    /** @param both whether it leads back as well: a suspension that ends */
    record Arrow(String path, String acts, boolean both) {}

    /**
     * @param says the name of a state or phase
     * @param does the name of an act
     */
    static StateDiagram of(Procedure procedure, Function<Enum<?>, String> says, Function<Act, String> does) {
        Map<Phase, List<State>> byPhase = new EnumMap<>(Phase.class);
        inOrderOfLife(procedure)
                .forEach(state -> byPhase.computeIfAbsent(state.phase(), phase -> new ArrayList<>()).add(state));
        int deepest = byPhase.values().stream().mapToInt(List::size).max().orElse(1);
        Map<State, Box> boxes = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        byPhase.forEach((phase, states) -> {
            int x = EDGE + columns.size() * COLUMN;
            columns.add(new Column(x, says.apply(phase)));
            int above = (deepest - states.size()) * ROW / 2;
            for (int row = 0; row < states.size(); row++) {
                State state = states.get(row);
                boxes.put(state, new Box(x, HEAD + above + row * ROW, lines(says.apply(state)),
                        state == procedure.initial(), procedure.ends().contains(state)));
            }
        });
        int width = EDGE * 2 + columns.size() * COLUMN - (COLUMN - BOX_WIDTH) + 40;
        return new StateDiagram(width, HEAD + deepest * ROW, columns, List.copyOf(boxes.values()),
                arrows(procedure, boxes, does));
    }

    /** As the table reaches them, from the first state on. */
    private static Set<State> inOrderOfLife(Procedure procedure) {
        Set<State> reached = new LinkedHashSet<>(Set.of(procedure.initial()));
        for (int before = 0; before < reached.size();) {
            before = reached.size();
            for (State state : List.copyOf(reached)) {
                procedure.stepsFrom(state).stream().filter(step -> !step.returns()).map(Step::to).forEach(reached::add);
            }
        }
        return reached;
    }

    private static List<Arrow> arrows(Procedure procedure, Map<State, Box> boxes, Function<Act, String> does) {
        Map<List<State>, Set<Act>> acts = procedure.steps()
                .stream()
                .filter(step -> !step.returns() && !step.stays())
                .collect(Collectors.groupingBy(step -> List.of(step.from(), step.to()), LinkedHashMap::new,
                        Collectors.mapping(Step::act, Collectors.toCollection(LinkedHashSet::new))));
        boolean resumes = procedure.steps().stream().anyMatch(Step::returns);
        List<Arrow> arrows = new ArrayList<>();
        acts.forEach((ends, done) -> arrows.add(new Arrow(path(boxes.get(ends.get(0)), boxes.get(ends.get(1))),
                done.stream().map(does).collect(Collectors.joining(", ")),
                resumes && ends.get(1) == State.SUSPENDED)));
        return arrows;
    }

    /** From side to side: onward to the right, back to the left, and within one column around the right side. */
    private static String path(Box from, Box to) {
        int y1 = from.y() + BOX_HEIGHT / 2;
        int y2 = to.y() + BOX_HEIGHT / 2;
        if (from.x() == to.x()) {
            boolean next = to.y() - from.y() == ROW;
            return next
                    ? "M %d %d V %d".formatted(from.middleX(), from.y() + BOX_HEIGHT, to.y() - 2)
                    : around(from.x() + BOX_WIDTH, y1, y2);
        }
        return from.x() < to.x()
                ? curve(from.x() + BOX_WIDTH, y1, to.x() - 2, y2)
                : curve(from.x(), y1 + 8, to.x() + BOX_WIDTH + 2, y2 + 8);
    }

    private static String around(int x, int y1, int y2) {
        int out = x + Math.min(64, 22 + Math.abs(y2 - y1) / 8);
        int start = y1 + (y2 > y1 ? 6 : -6);
        int end = y2 + (y2 > y1 ? -6 : 6);
        return "M %d %d C %d %d, %d %d, %d %d".formatted(x, start, out, start, out, end, x + 2, end);
    }

    private static String curve(int x1, int y1, int x2, int y2) {
        int middle = (x1 + x2) / 2;
        return "M %d %d C %d %d, %d %d, %d %d".formatted(x1, y1, middle, y1, middle, y2, x2, y2);
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String word : Arrays.asList(name.split(" "))) {
            int last = lines.size() - 1;
            if (last >= 0 && (lines.get(last).length() + word.length() < LINE || lines.size() == 2)) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
