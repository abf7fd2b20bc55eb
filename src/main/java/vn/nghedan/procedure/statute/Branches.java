package vn.nghedan.procedure.statute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Branch;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/** What decides between the states to which one act can lead. */
final class Branches {

    private static final Field<String> REFUSAL = Fields.ground(GroundFamily.RECEPTION_REFUSAL);
    private static final Field<String> EXCEPTION = Fields.ground(GroundFamily.WITHDRAWAL_EXCEPTION);
    /** The two refusals of reception that need a paper and the head (NĐ154 Điều 4 khoản 3). */
    private static final Set<String> WRITTEN_REFUSALS = Set.of("RF_9_3", "RF_4H");

    static final Branch ORALLY = Branch.when("ORALLY", (standing, fact) -> !isRefusedInWriting(fact));
    static final Branch IN_WRITING = Branch.when("IN_WRITING",
            (standing, fact) -> isRefusedInWriting(fact));

    /** Other directions are still to be carried out. */
    static final Branch ONE_OF_SEVERAL = Branch.when("ONE_OF_SEVERAL",
            (standing, fact) -> standing.openDirections().size() > 1).records(FactKind.DIRECTION_DONE);
    static final Branch LAST_ONE = Branch.when("LAST_ONE", (standing, fact) -> standing.openDirections().size() <= 1);

    static final Branch ELIGIBLE_AND_OURS = Branch.when("ELIGIBLE_AND_OURS",
            (standing, fact) -> fact.isTrue(Fields.ELIGIBLE) && fact.isTrue(Fields.IN_JURISDICTION));
    static final Branch ELIGIBLE_NOT_OURS = Branch.when("ELIGIBLE_NOT_OURS",
            (standing, fact) -> fact.isTrue(Fields.ELIGIBLE) && !fact.isTrue(Fields.IN_JURISDICTION));
    static final Branch INELIGIBLE = Branch.when("INELIGIBLE", (standing, fact) -> !fact.isTrue(Fields.ELIGIBLE));

    /** All that still stands is withdrawn. */
    static final Branch WHOLLY = Branch.when("WHOLLY", (standing, fact) -> withdrawsAll(standing, fact)
            && fact.get(EXCEPTION).isEmpty()).records(FactKind.WITHDRAWN);
    static final Branch IN_PART = Branch.when("IN_PART", (standing, fact) -> !withdrawsAll(standing, fact))
            .records(FactKind.PARTLY_WITHDRAWN);
    /** Withdrawn, but settled all the same (NĐ31 Điều 4 khoản 4). */
    static final Branch DESPITE = Branch.when("DESPITE", (standing, fact) -> withdrawsAll(standing, fact)
            && fact.get(EXCEPTION).isPresent()).records(FactKind.WITHDRAWAL_DECLINED);

    /** Some of the withdrawn contents are taken up again while the file goes on. */
    static final Branch CONTENTS_ONLY = Branch.when("CONTENTS_ONLY", (standing, fact) -> true)
            .records(FactKind.CONTENTS_REOPENED);
    /** The denounced leads the agency, or does not: whose signature passes the letter on (LTC Điều 12, 24). */
    static final Branch OUT_OF_REACH = Branch.when("OUT_OF_REACH",
            (standing, fact) -> standing.isAgainstLeaders());
    static final Branch WITHIN_REACH = Branch.when("WITHIN_REACH",
            (standing, fact) -> !standing.isAgainstLeaders());

    static boolean isRefusedInWriting(Fact fact) {
        return fact.get(REFUSAL).filter(WRITTEN_REFUSALS::contains).isPresent();
    }

    private static boolean withdrawsAll(CaseStatus standing, Fact fact) {
        // of a group that withdraws in part, the rest goes on (NĐ124 Điều 7a khoản 1)
        if (fact.get(Fields.WITHDRAWING).filter(people -> people < standing.groupLeft()).isPresent()) {
            return false;
        }
        boolean namesNothing = fact.get(Fields.CONTENTS).isEmpty();
        if (fact.isTrue(Fields.ALL) || namesNothing && standing.procedure() == ProcedureCode.DENUNCIATION) {
            return true;
        }
        Set<Integer> gone = new TreeSet<>(standing.withdrawnContents());
        Optional<List<Integer>> named = fact.get(Fields.CONTENTS);
        named.ifPresent(gone::addAll);
        return named.isPresent() && IntStream.rangeClosed(1, standing.contentCount()).allMatch(gone::contains);
    }

    private Branches() {
    }
}
