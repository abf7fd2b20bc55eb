package vn.nghedan.procedure;

import java.util.List;

/** Finds what an act that happened did not keep of the law, by the noted guards that were in force on its day. */
final class Irregularities {

    private Irregularities() {
    }

    static List<Irregularity> of(Situation situation, Step step) {
        return step.guards()
                .stream()
                .filter(Guard::noted)
                .filter(guard -> wasInForce(guard, situation))
                .filter(guard -> !guard.holds().test(situation))
                .map(guard -> new Irregularity(guard.name(), guard.basis()))
                .toList();
    }

    /** Nobody can break a rule that did not exist yet. */
    private static boolean wasInForce(Guard guard, Situation situation) {
        return situation.ruleBook().versionsOfGround(guard.name()).isEmpty()
                || situation.ruleBook().groundOn(guard.name(), situation.proposed().on()).isPresent();
    }
}
