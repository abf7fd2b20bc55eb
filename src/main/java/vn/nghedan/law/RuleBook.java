package vn.nghedan.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All time limits and grounds, in all their versions.
 *
 * <p>Immutable. Every question names the day of the anchor fact; the version in force on that day answers. Today never
 * matters.
 */
public final class RuleBook {

    private final Map<String, List<Rule>> versionsByKey;
    private final Map<String, List<Ground>> groundsByCode;
    private final Map<String, String> ruleOfVariant;
    private final Map<String, List<RunOfRule>> runs = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException if two versions of one rule or ground are in force on the same day */
    public RuleBook(Collection<Rule> rules, Collection<Ground> grounds) {
        this.versionsByKey = rules.stream()
                .collect(Collectors.groupingBy(Rule::key, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.groundsByCode = grounds.stream()
                .collect(Collectors.groupingBy(Ground::code, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.ruleOfVariant = new TreeMap<>();
        for (Rule rule : rules) {
            rule.lengths()
                    .stream()
                    .filter(length -> length.key() != null)
                    .forEach(length -> ruleOfVariant.put(length.key(), rule.key()));
        }
        versionsByKey.forEach((key, versions) -> rejectOverlaps(key, versions.stream().map(Rule::inForce).toList()));
        groundsByCode
                .forEach((code, versions) -> rejectOverlaps(code, versions.stream().map(Ground::inForce).toList()));
    }

    // ---- rules

    /** The version of a rule, or of the rule that a variant code belongs to, that governs an anchor on this day. */
    public Optional<Rule> ruleOn(String keyOrVariant, LocalDate anchor) {
        return versionsOf(keyOrVariant).stream().filter(rule -> rule.inForce().holdsOn(anchor)).findFirst();
    }

    /** All versions of a rule, in the order of the file; empty for an unknown key. */
    public List<Rule> versionsOf(String keyOrVariant) {
        List<Rule> direct = versionsByKey.get(keyOrVariant);
        return direct != null
                ? direct
                : versionsByKey.getOrDefault(ruleOfVariant.getOrDefault(keyOrVariant, ""), List.of());
    }

    /** The conditions that a variant code such as {@code KN1_SETTLE_COMPLEX} implies; empty for a plain key. */
    public Set<Condition> conditionsOf(String keyOrVariant) {
        return versionsOf(keyOrVariant).stream()
                .map(rule -> rule.conditionsOfVariant(keyOrVariant))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Set.of());
    }

    /** The rule by which a pause that begins on this day stops the count; {@code null} where the paused rule itself does. */
    public Rule pausingRule(PauseRule pause, LocalDate from) {
        return pause.by() == null ? null : ruleOn(pause.by(), from).orElse(null);
    }

    /** The same law where the agency has made these of the choices that the law leaves to it, and no other. */
    public RuleBook choosing(Set<String> choices) {
        return new RuleBook(allRules().map(rule -> rule.choosing(choices)).toList(), allGrounds().toList());
    }

    public List<Rule> rulesOn(LocalDate day) {
        return allRules().filter(rule -> rule.inForce().holdsOn(day)).toList();
    }

    public Stream<Rule> allRules() {
        return versionsByKey.values().stream().flatMap(List::stream);
    }

    /** A rule, and one of the ways in which a clock of it runs. */
    public record RunOfRule(Rule rule, Run run) {}

    /** All that can run in a file of this procedure and this type of matter, in the order of the rules. */
    public List<RunOfRule> runs(String procedure, String type) {
        return runs.computeIfAbsent(procedure + " " + type, asked -> allRules()
                .flatMap(rule -> rule.runs()
                        .stream()
                        .filter(run -> run.appliesTo(procedure, type))
                        .map(run -> new RunOfRule(rule, run)))
                .toList());
    }

    /** Every code that names a time limit: rule keys and the codes of their variants. */
    public Set<String> keysAndVariants() {
        return Stream.concat(versionsByKey.keySet().stream(), ruleOfVariant.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    // ---- grounds

    public Optional<Ground> groundOn(String code, LocalDate day) {
        return versionsOfGround(code).stream().filter(ground -> ground.inForce().holdsOn(day)).findFirst();
    }

    /** The ground as it is on this day, or as it came into force where it does not hold then: its wording is told all the same. */
    public Optional<Ground> groundNear(String code, LocalDate day) {
        return groundOn(code, day).or(() -> versionsOfGround(code).stream().findFirst());
    }

    public List<Ground> versionsOfGround(String code) {
        return groundsByCode.getOrDefault(code, List.of());
    }

    /** The grounds of one family that may be invoked on this day, in the order of the file. */
    public List<Ground> groundsOn(GroundFamily family, LocalDate day) {
        return allGrounds().filter(ground -> ground.family() == family && ground.inForce().holdsOn(day)).toList();
    }

    public Stream<Ground> allGrounds() {
        return groundsByCode.values().stream().flatMap(List::stream);
    }

    private static void rejectOverlaps(String key, List<Validity> validities) {
        for (int i = 0; i < validities.size(); i++) {
            for (int j = i + 1; j < validities.size(); j++) {
                if (validities.get(i).overlaps(validities.get(j))) {
                    throw new IllegalArgumentException(key + ": two versions are in force on the same day");
                }
            }
        }
    }
}
