package vn.nghedan.procedure.judging;

import java.util.List;
import java.util.stream.Stream;

import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Step;

/** Finds what an act that happened did not keep of the law, by the noted guards that were in force on its day. */
public final class Irregularities {

    private Irregularities() {
    }

    public static List<Irregularity> of(GuardContext situation, Step step) {
        return Stream.concat(
                step.guards()
                        .stream()
                        .filter(Guard::noted)
                        .flatMap(guard -> guard.check(situation).stream())
                        .map(refusal -> new Irregularity(refusal.ground(), refusal.basis())),
                IssuedPaper.irregularities(step, situation.proposed(),
                        Procedures.of(situation.standing().procedure()).termsOf(step.act()).basis(),
                        situation.ruleBook())
                        .stream())
                .toList();
    }
}
