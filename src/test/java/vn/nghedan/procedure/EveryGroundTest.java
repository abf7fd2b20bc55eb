package vn.nghedan.procedure;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.MatterType.COMPLAINT;
import static vn.nghedan.procedure.ProcedureCode.COMPLAINT_FIRST;
import static vn.nghedan.procedure.ProcedureCode.DISCIPLINE_FIRST;
import static vn.nghedan.procedure.ProcedureCode.LETTER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.law.Ground;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.Rule;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Field;

/** Nothing in the law files is there for show: some lawful life of a file rests on each ground and runs each time limit. */
class EveryGroundTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);

    /** After the term of settlement and both of its extensions. */
    private static final LocalDate LATE_2026_09_07 = LocalDate.of(2026, 9, 7);

    /**
     * What is no reason for an act on a file: conditions and waiting are told by guards and by the checklist of a letter,
     * and online reception is decided for a session (SessionResourceTest).
     */
    private static final Set<GroundFamily> NO_REASON_FOR_AN_ACT = EnumSet.of(GroundFamily.GUARD,
            GroundFamily.DENUNCIATION_CONDITION, GroundFamily.WAITING, GroundFamily.ONLINE_RECEPTION);

    /** A file for each set of acts that can be done. */
    private static final List<FileInHand> FILES = Procedures.all()
            .stream()
            .map(Procedure::code)
            .flatMap(code -> Walk
                    .through(code, MON_2026_07_06)
                    .stream())
            .map(Walk.Way::file)
            .toList();

    @Test
    void some_act_can_rest_on_each_ground() {
        Set<String> used = new TreeSet<>();
        for (FileInHand file : FILES) {
            file.offered()
                    .stream()
                    .filter(act -> act != Act.CORRECT)
                    .forEach(act -> used.addAll(groundsOf(file, act)));
        }
        Set<String> all = FileInHand.RULES.allGrounds()
                .filter(ground -> !NO_REASON_FOR_AN_ACT.contains(ground.family()))
                .map(Ground::code)
                .collect(toCollection(TreeSet::new));
        all.removeAll(used);
        assertThat(all).isEmpty();
    }

    @Test
    void some_life_runs_each_time_limit() {
        Set<String> run = new TreeSet<>();
        beginnings().forEach(file -> run.addAll(rulesOf(file)));
        for (FileInHand file : FILES) {
            file.offered()
                    .stream()
                    // a correction tells what another life tells of itself
                    .filter(act -> act != Act.CORRECT)
                    .forEach(act -> Samples.allWays(file, act).forEach(next -> run.addAll(rulesOf(next))));
        }
        Set<String> all = FileInHand.RULES.rulesOn(MON_2026_07_06)
                .stream()
                .filter(rule -> !rule.runs().isEmpty())
                .map(Rule::key)
                .collect(toCollection(TreeSet::new));
        all.removeAll(run);
        assertThat(all).isEmpty();
    }

    private static List<String> rulesOf(FileInHand file) {
        return file.situation().clocks().stream().map(Deadline::rule).map(Rule::key).toList();
    }

    /** Files that begin, or are found, so that a time limit runs which the ordinary lives do not show. */
    private static List<FileInHand> beginnings() {
        Map<String, Object> known = Map.of("knownOn", "2026-06-08");
        return List.of(FileInHand.received(COMPLAINT_FIRST, COMPLAINT, MON_2026_07_06, known),
                FileInHand.received(DISCIPLINE_FIRST, COMPLAINT, MON_2026_07_06, known),
                FileInHand.received(LETTER, COMPLAINT, MON_2026_07_06, Map.of("forwarder", "PARTY_BODY")),
                FileInHand.aDenunciation(MON_2026_07_06)
                        .does(Act.CHECK_CONDITIONS, MON_2026_07_06, Map.of("fulfilled", false, "conditions",
                                List.of("TC_AC_A", "TC_AC_B", "TC_AC_C"))),
                FileInHand.aDenunciation(MON_2026_07_06)
                        .checked(MON_2026_07_06)
                        .does(Act.ACCEPT, MON_2026_07_06)
                        .does(Act.DEMAND_REPORT, LATE_2026_09_07));
    }

    private static Set<String> groundsOf(FileInHand file, Act act) {
        Set<String> lawful = new TreeSet<>();
        for (ActField asked : file.procedure().termsOf(act).asks()) {
            if (asked.field().family() != null) {
                FileInHand.RULES.groundsOn(asked.field().family(), MON_2026_07_06)
                        .stream()
                        .filter(ground -> isLawfulWith(file, act, asked.field(), ground.code()))
                        .forEach(ground -> lawful.add(ground.code()));
            }
        }
        return lawful;
    }

    private static boolean isLawfulWith(FileInHand file, Act act, Field<?> field, String ground) {
        return Samples.ways(file, act).stream().anyMatch(values -> {
            Map<String, Object> with = new HashMap<>(values);
            with.put(field.name(), field.kind() == Field.Kind.GROUNDS ? List.of(ground) : ground);
            return file.attempt(act, Samples.day(file, act), with) instanceof Verdict.Lawful;
        });
    }
}
