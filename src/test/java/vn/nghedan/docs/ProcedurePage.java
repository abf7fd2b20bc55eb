package vn.nghedan.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.nghedan.law.Citation;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Step;

/** A procedure as a page: its diagram and its table. */
final class ProcedurePage {

    private ProcedurePage() {
    }

    static String of(Procedure procedure) {
        StringBuilder page = new StringBuilder(
                "# " + procedure.code() + "\n\nMade from the table in `procedure`; do not edit.\n\n");
        page.append("```mermaid\nstateDiagram-v2\n    [*] --> ").append(procedure.initial()).append('\n');
        arrows(procedure).forEach((arrow, acts) -> page.append("    ")
                .append(arrow)
                .append(" : ")
                .append(String.join(", ", acts))
                .append('\n'));
        procedure.ends().stream().sorted().forEach(end -> page.append("    ").append(end).append(" --> [*]\n"));
        page.append("```\n\nActs that leave a file where it is are not drawn.\n\n");
        page.append("| from | act | decided by | guards | paper | to | basis |\n|---|---|---|---|---|---|---|\n");
        procedure.steps().forEach(step -> page.append(row(procedure, step)));
        return page.toString();
    }

    private static Map<String, TreeSet<String>> arrows(Procedure procedure) {
        Map<String, TreeSet<String>> arrows = new LinkedHashMap<>();
        for (Step step : procedure.steps()) {
            if (!step.stays()) {
                String to = step.returns() ? before(procedure) : step.to().name();
                arrows.computeIfAbsent(step.from() + " --> " + to, arrow -> new TreeSet<>()).add(step.act().name());
            }
        }
        return arrows;
    }

    /** A resumed file goes back to where it was; the diagram shows the first of those states. */
    private static String before(Procedure procedure) {
        return procedure.steps()
                .stream()
                .filter(step -> step.to() == State.SUSPENDED && !step.stays())
                .map(step -> step.from().name())
                .findFirst()
                .orElseThrow();
    }

    private static String row(Procedure procedure, Step step) {
        Act act = step.act();
        String choice = step.choice().name().isEmpty() ? "" : " (" + step.choice().name() + ")";
        String to = step.returns() ? "where it was" : step.stays() ? "stays" : step.to().name();
        return "| " + String.join(" | ", step.from().name(), act + choice, step.decidedBy().name(),
                step.guards().stream().map(Guard::name).collect(Collectors.joining(", ")),
                step.paper() == Paper.NONE ? "" : step.paper().name(), to,
                procedure.termsOf(act).basis().stream().map(Citation::toString).collect(Collectors.joining("; ")))
                + " |\n";
    }
}
