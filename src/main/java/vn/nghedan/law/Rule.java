package vn.nghedan.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One time limit of the law, in one version.
 *
 * @param key
 *            the code, for example {@code KN1_ACCEPT}; versions of one rule share it
 * @param name
 *            what is to be done, in few words
 * @param kind
 *            what the term is for
 * @param counting
 *            how the due date follows from the anchor
 * @param unit
 *            in which unit {@code lengths} are counted; {@code null} where there is no number
 * @param lengths
 *            special lengths first, the ordinary one last; empty where there is no number
 * @param bearer
 *            whose term it is
 * @param runs
 *            which facts make a clock run; empty for a rule that is only calculated or used by a guard
 * @param pauses
 *            time that does not count
 * @param extensions
 *            how it may be extended; {@code null} if it may not
 * @param excludable
 *            whether days of an obstacle may be left out of the count
 * @param certainlyLate
 *            where two texts disagree: the later reading, after which it is late by both
 * @param basis
 *            the articles; never empty
 * @param mark
 *            how well the point is known
 * @param note
 *            what an officer should know besides; may be {@code null}
 * @param inForce
 *            on which days this version governs anchors
 */
public record Rule(String key, Wording name, RuleKind kind, Counting counting, TermUnit unit, List<Length> lengths,
        Bearer bearer, List<Run> runs, List<PauseRule> pauses, ExtensionRule extensions, boolean excludable,
        OtherReading certainlyLate, List<Citation> basis, Mark mark, Wording note, Validity inForce) {

    /** The other reading of a term on which two texts disagree. */
    public record OtherReading(int amount, TermUnit unit) {

        public OtherReading {
            require(amount >= 1, "certainlyLate: an amount is at least 1");
            require(unit != null, "certainlyLate: unit: missing");
        }
    }

    public Rule {
        require(key != null && key.matches("[A-Z][A-Z0-9_]*"), "key: capitals, digits and _ only");
        require(name != null, "name: missing");
        require(kind != null, "kind: missing");
        counting = counting == null ? Counting.FORWARD : counting;
        lengths = lengths == null ? List.of() : List.copyOf(lengths);
        bearer = bearer == null ? Bearer.AGENCY : bearer;
        runs = runs == null ? List.of() : List.copyOf(runs);
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        basis = basis == null ? List.of() : List.copyOf(basis);
        require(!basis.isEmpty(), "basis: missing; every rule cites its article");
        require(mark != null, "mark: missing");
        require(certainlyLate == null || counting == Counting.FORWARD,
                "certainlyLate: only for a term counted forward");
        inForce = inForce == null ? Validity.ALWAYS : inForce;
        boolean counted = counting == Counting.FORWARD || counting == Counting.BACKWARD;
        require(!counted || unit != null, "unit: missing");
        require(!counted || !lengths.isEmpty(), "lengths: missing");
        require(!counted || lengths.get(lengths.size() - 1).when().isEmpty(),
                "lengths: the ordinary length, without conditions, stands last");
        require(lengths.stream().filter(length -> length.when().isEmpty()).count() <= 1,
                "lengths: only one ordinary length");
    }

    /** Whether the law gives a number of units to count. */
    public boolean isCounted() {
        return counting == Counting.FORWARD || counting == Counting.BACKWARD;
    }

    /** Whether missing it makes the agency late. */
    public boolean isDuty() {
        return kind == RuleKind.DUTY && bearer == Bearer.AGENCY;
    }

    /**
     * The first length whose conditions all hold.
     *
     * @throws IllegalStateException
     *             if the rule has no number
     */
    public Length lengthUnder(Set<Condition> conditions) {
        return lengths.stream()
                .filter(length -> conditions.containsAll(length.when()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(key + " has no number"));
    }

    /** The conditions named by the variant with this code, if this rule has it. */
    public Optional<Set<Condition>> conditionsOfVariant(String variant) {
        return lengths.stream().filter(length -> variant.equals(length.key())).map(Length::when).findFirst();
    }

    /** The same rule without the clocks that hang on a choice the agency has not made. */
    Rule choosing(Set<String> choices) {
        List<Run> chosen = runs.stream().filter(run -> run.choice() == null || choices.contains(run.choice())).toList();
        return new Rule(key, name, kind, counting, unit, lengths, bearer, chosen, pauses, extensions, excludable,
                certainlyLate, basis, mark, note, inForce);
    }

    public boolean isPausable() {
        return !pauses.isEmpty();
    }

    public int extensionsAllowed() {
        return extensions == null ? 0 : extensions.by().size();
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
