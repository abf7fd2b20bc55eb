package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.law.Condition;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.judging.Withdrawals;

/**
 * How a file stands: the fold of its facts. Questions only; it changes when a fact is added, by folding again.
 *
 * @param procedure
 *            the machine the file is in
 * @param state
 *            where it stands
 * @param resumesTo
 *            the state it was in before it was suspended; {@code null} unless it is
 * @param since
 *            the legal date of the fact that led to this state
 * @param facts
 *            the facts that hold, in the order in which they happened
 */
public record CaseStatus(ProcedureCode procedure, State state, State resumesTo, LocalDate since, List<Fact> facts) {

    public boolean has(FactKind kind) {
        return last(kind).isPresent();
    }

    public long count(FactKind kind) {
        return facts.stream().filter(fact -> fact.what() == kind).count();
    }

    public Optional<Fact> last(FactKind kind) {
        return facts.stream().filter(fact -> fact.what() == kind).reduce((earlier, later) -> later);
    }

    public Fact received() {
        return facts.get(0);
    }

    public LocalDate receivedOn() {
        return received().on();
    }

    /** A letter is what it was last classified as; a case is what its procedure settles. */
    public Optional<MatterType> type() {
        return procedure.type() != null
                ? Optional.of(procedure.type())
                : facts.stream()
                        .filter(fact -> fact == received() || fact.what() == FactKind.RECLASSIFIED)
                        .map(fact -> fact.get(Fields.TYPE))
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later);
    }

    public Set<Condition> conditions() {
        return facts.stream()
                .flatMap(fact -> fact.brings().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
    }

    /** One of those denounced leads the agency, known from the start or since it was asked who is meant. */
    public boolean isAgainstLeaders() {
        return received().isTrue(Fields.AGAINST_LEADERS)
                || last(FactKind.RESPONDENT_ANSWERED).filter(fact -> fact.isTrue(Fields.AGAINST_LEADERS)).isPresent();
    }

    /** Those of the agency who might be meant by the name of who is denounced, as long as nobody has answered. */
    public Set<String> mayBeMeant() {
        return mayBeMeant(facts);
    }

    /** The same of the facts known on some day. */
    public static Set<String> mayBeMeant(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.what().isAside())
                .reduce((earlier, later) -> later)
                .flatMap(fact -> fact.get(Fields.MAY_BE_MEANT))
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** How many people stand behind the file; 1 unless the receipt says otherwise. */
    public int groupSize() {
        return received().get(Fields.GROUP_SIZE).orElse(1);
    }

    public int contentCount() {
        return received().get(Fields.CONTENT_COUNT).orElse(1);
    }

    /** The directions of a leader that are not carried out yet, in the order in which they were given. */
    public List<Fact> openDirections() {
        if (has(FactKind.DIRECTIONS_DONE)) {
            return List.of();
        }
        Set<Integer> done = facts.stream()
                .filter(fact -> fact.what() == FactKind.DIRECTION_DONE)
                .flatMap(fact -> fact.get(Fields.DIRECTION).stream())
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> fact.what() == FactKind.DIRECTED && !done.contains(fact.number()))
                .toList();
    }

    /** Numbers of the contents the citizen has withdrawn. */
    public Set<Integer> withdrawnContents() {
        return Withdrawals.in(facts, groupSize()).contents();
    }

    /** How many of those who stood behind the file have not withdrawn. */
    public int groupLeft() {
        return Withdrawals.in(facts, groupSize()).left();
    }

    /** The stay of the contested decision that was not lifted; it may have run out by itself. */
    public Optional<Fact> stay() {
        return facts.stream()
                .filter(fact -> fact.what() == FactKind.ENFORCEMENT_STAYED || fact.what() == FactKind.STAY_LIFTED)
                .reduce((earlier, later) -> later)
                .filter(fact -> fact.what() == FactKind.ENFORCEMENT_STAYED);
    }

    /** Whether a court has accepted the case and has not itself discontinued it (LKN Điều 11 khoản 9). */
    public boolean isBeforeTheCourt() {
        return last(FactKind.LAWSUIT_RECORDED).filter(suit -> suit.isTrue(Fields.COURT_ACCEPTED)).isPresent()
                && last(FactKind.JUDGMENT_RECORDED).flatMap(end -> end.get(Fields.COURT_RESULT))
                        .filter(Fields.CourtResult.DISCONTINUED::equals)
                        .isEmpty();
    }

    /** Through whom the citizen complains, as far as no authorisation was ended since. */
    public List<Fact> authorisations() {
        int ended = last(FactKind.AUTHORISATION_ENDED).map(facts::indexOf).orElse(0);
        return facts.stream()
                .skip(ended)
                .filter(fact -> fact.what() == FactKind.AUTHORISED)
                .toList();
    }

    /** What the file obliges people to do, done or not. */
    public List<Obligation> obligations() {
        return Obligation.of(facts);
    }

    /** The verification team, or the members of whoever was charged with verifying. */
    public List<String> team() {
        return facts.stream()
                .filter(fact -> fact.what() == FactKind.TEAM_FORMED || fact.what() == FactKind.VERIFICATION_ASSIGNED)
                .reduce((earlier, later) -> later)
                .flatMap(fact -> fact.get(Fields.TEAM))
                .orElse(List.of());
    }
}
