package vn.nghedan.procedure;

import java.util.List;
import java.util.stream.Stream;

/** Finds what an act that happened did not keep of the law, by the noted guards that were in force on its day. */
final class Irregularities {

    private Irregularities() {
    }

    static List<Irregularity> of(Situation situation, Step step) {
        return Stream.concat(
                step.guards()
                        .stream()
                        .filter(Guard::noted)
                        .flatMap(guard -> guard.check(situation).stream())
                        .map(refusal -> new Irregularity(refusal.ground(), refusal.basis())),
                IssuedPaper.irregularities(step, situation.proposed(),
                        Procedures.of(situation.standing().procedure()).termsOf(step.act()).basis())
                        .stream())
                .toList();
    }
}
