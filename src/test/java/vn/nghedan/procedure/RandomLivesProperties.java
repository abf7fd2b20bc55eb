package vn.nghedan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import vn.nghedan.calendar.KnownCalendars;
import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.casefile.readmodel.Span;
import vn.nghedan.deadline.Deadline;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever officers do, as long as it is lawful: no file gets stuck, and its journal tells the same story every time. */
class RandomLivesProperties {

    private static final LocalDate START = LocalDate.of(2026, 7, 6);
    /** Facts without which a file may not be closed, though they do not move it. */
    private static final Set<FactKind> OPENING = Set.of(FactKind.RECEIPT_RECORDED, FactKind.SECOND_RESULT_RECORDED,
            FactKind.PUBLISHED, FactKind.STAY_LIFTED, FactKind.DENOUNCED_HEARD, FactKind.REDACTION_CHECKED);

    @Provide
    Arbitrary<ProcedureCode> procedures() {
        return Arbitraries.of(Procedures.all().stream().map(Procedure::code).toList());
    }

    @Property(tries = 90)
    @Label("after any lawful sequence of acts the file can still be closed lawfully")
    void noDeadEnd(@ForAll("procedures") ProcedureCode code, @ForAll Random dice) {
        FileInHand file = live(code, dice);
        assertThat(canBeClosed(file)).as("%s in %s after %s", code, file.state(), acts(file)).isTrue();
    }

    @Property(tries = 90)
    @Label("folding the journal again gives the same state and the same clocks")
    void replayTellsTheSame(@ForAll("procedures") ProcedureCode code, @ForAll Random dice) {
        FileInHand file = live(code, dice);
        FileInHand again = file.again();
        assertThat(again.standing()).isEqualTo(file.standing());
        assertThat(again.clocks()).isEqualTo(file.clocks());
    }

    @Property(tries = 60)
    @Label("A1, A2, A5: acts, corrections, corrections of corrections, in any order of dates: the file reads and goes on")
    void correctedLives(@ForAll("procedures") ProcedureCode code, @ForAll Random dice) {
        FileInHand file = live(code, dice);
        for (int i = 0; i < 8; i++) {
            file = disturbed(file, dice);
            Reading reading = file.procedure().read(file.journal());
            assertThat(reading.unreadable()).as("%s", file.journal()).isEmpty();
            assertThat(reading.standing().facts()).isEqualTo(file.journal().standing());
            assertThat(file.procedure().fold(file.journal().standing())).isEqualTo(reading.standing());
            assertThat(file.offered().isEmpty() && file.state().isOpen()).isFalse();
            assertThat(file.again().clocks()).isEqualTo(file.clocks());
        }
    }

    @Property(tries = 60)
    @Label("how a file stood on a day is what its facts until then tell by themselves")
    void pastDays(@ForAll("procedures") ProcedureCode code, @ForAll Random dice) {
        FileInHand file = live(code, dice);
        for (Span span : projected(file, file.standing().facts()).spans()) {
            List<Fact> until = file.standing()
                    .facts()
                    .stream()
                    .filter(fact -> !fact.on().isAfter(span.from()))
                    .toList();
            assertThat(projected(file, until).current()).usingRecursiveComparison()
                    .ignoringFields("until")
                    .isEqualTo(span);
        }
    }

    private static ReadModel projected(FileInHand file, List<Fact> facts) {
        return new Projection(FileInHand.RULES, KnownCalendars.always(FileInHand.CALENDAR))
                .of(file.procedure(), new Journal(facts));
    }

    /** One more entry, if it is taken: an act on an earlier day, or a correction of whatever entry. */
    private static FileInHand disturbed(FileInHand file, Random dice) {
        LocalDate last = file.standing().facts().get(file.standing().facts().size() - 1).on();
        LocalDate day = last.minusDays(dice.nextInt(40) - 5L);
        if (dice.nextInt(3) == 0) {
            List<Act> acts = file.procedure().acts().stream().filter(act -> act != Act.CORRECT).sorted().toList();
            Act act = acts.get(dice.nextInt(acts.size()));
            List<Map<String, Object>> ways = Samples.ways(file, act);
            return file.ifTaken(act, day, ways.get(dice.nextInt(ways.size())));
        }
        Map<String, Object> values = new HashMap<>(
                Map.of("fact", 1 + dice.nextInt(file.journal().recorded().size()), "reason", "Ghi nhầm"));
        if (dice.nextBoolean()) {
            values.put("replacement", dice.nextBoolean()
                    ? Map.of("on", day.toString())
                    : Map.of("note", "Lần " + dice.nextInt(100), "decidedBy", "giamdoc"));
        }
        return file.ifTaken(Act.CORRECT, last.plusDays(1), values);
    }

    @Property(tries = 90)
    @Label("what is offered is possible, and what is done was possible")
    void offeredIsPossible(@ForAll("procedures") ProcedureCode code, @ForAll Random dice) {
        FileInHand file = live(code, dice);
        Set<Act> inTheTable = new HashSet<>(
                file.procedure().stepsFrom(file.state()).stream().map(Step::act).toList());
        assertThat(inTheTable).containsAll(file.offered());
        for (Act act : Act.values()) {
            if (!Samples.allWays(file, act).isEmpty()) {
                assertThat(file.offered()).contains(act);
            }
        }
    }

    @Property(tries = 90)
    @Label("a clock once met or void stays so, whatever happens later")
    void whatIsMetStaysMet(@ForAll("procedures") ProcedureCode code, @ForAll Random dice) {
        FileInHand file = live(code, dice);
        List<FileInHand> next = nexts(file);
        if (next.isEmpty()) {
            return;
        }
        FileInHand later = next.get(dice.nextInt(next.size()));
        for (Deadline clock : file.situation().clocks()) {
            if (!clock.isOpen()) {
                assertThat(later.situation().clocks()).anyMatch(same -> same.anchor() == clock.anchor()
                        && same.rule().key().equals(clock.rule().key()) && same.status() == clock.status());
            }
        }
    }

    private static FileInHand live(ProcedureCode code, Random dice) {
        List<FileInHand> beginnings = Samples.beginnings(code, START);
        FileInHand file = beginnings.get(dice.nextInt(beginnings.size()));
        int acts = dice.nextInt(14);
        for (int i = 0; i < acts; i++) {
            List<FileInHand> next = nexts(file);
            if (next.isEmpty()) {
                return file;
            }
            file = next.get(dice.nextInt(next.size()));
        }
        return file;
    }

    private static List<FileInHand> nexts(FileInHand file) {
        List<FileInHand> next = new ArrayList<>();
        for (Act act : file.procedure().acts()) {
            if (act != Act.CORRECT && act != Act.LINK) {
                next.addAll(Samples.allWays(file, act));
            }
        }
        return next;
    }

    private static boolean canBeClosed(FileInHand file) {
        Set<List<Object>> seen = new HashSet<>();
        Deque<FileInHand> open = new ArrayDeque<>(List.of(file));
        while (!open.isEmpty()) {
            FileInHand current = open.poll();
            if (!current.state().isOpen()) {
                return true;
            }
            for (FileInHand next : nexts(current)) {
                if (seen.add(place(next)) || duties(next) < duties(current)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** Where a file stands on its way: the same state counts again where other facts open a way. */
    private static List<Object> place(FileInHand file) {
        return List.of(file.state(), OPENING.stream().filter(file.standing()::has).toList());
    }

    private static long duties(FileInHand file) {
        return file.situation().clocks().stream().filter(Deadline::isOpen).count();
    }

    private static List<FactKind> acts(FileInHand file) {
        return file.standing().facts().stream().map(Fact::what).toList();
    }
}
