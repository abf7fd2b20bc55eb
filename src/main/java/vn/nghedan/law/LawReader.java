package vn.nghedan.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads the law files and refuses anything that does not hold together, naming file and key.
 *
 * <p>The schema is the records of this package: an unknown or missing property, a wrong enumeration value or a
 * malformed date is a {@link LawDefect}, as are overlapping validity and references to rules, procedures or facts that
 * do not exist.
 */
public final class LawReader {

    /** The files, each a list of entries. */
    private static final List<String> RULE_FILES = List.of("reception.yaml", "letters.yaml", "complaints.yaml",
            "denunciations.yaml");
    /** What the law names as grounds, and how the system words its own refusals. */
    private static final List<String> GROUND_FILES = List.of("grounds.yaml", "guards.yaml");

    private final ObjectMapper yaml = JsonMapper
            .builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();
    private final Function<String, InputStream> files;
    private final Set<String> procedures;
    private final Set<String> facts;

    /**
     * @param files
     *            opens a law file by its name
     * @param procedures
     *            the codes of the procedures that exist
     * @param facts
     *            the kinds of facts that exist
     */
    public LawReader(Function<String, InputStream> files, Set<String> procedures, Set<String> facts) {
        this.files = files;
        this.procedures = Set.copyOf(procedures);
        this.facts = Set.copyOf(facts);
    }

    /** Reads the files that the application ships, for an agency that leaves aside whatever the law lets it choose. */
    public static RuleBook readShipped(Set<String> procedures, Set<String> facts) {
        return readShipped(procedures, facts, Set.of());
    }

    /**
     * The same for an agency that has made these choices.
     *
     * @throws IllegalArgumentException
     *             for a choice that the law does not leave
     */
    public static RuleBook readShipped(Set<String> procedures, Set<String> facts, Set<String> choices) {
        RuleBook all = new LawReader(name -> LawReader.class.getResourceAsStream("/law/" + name), procedures, facts)
                .read();
        Set<String> left = all.allRules()
                .flatMap(rule -> rule.runs().stream())
                .map(Run::choice)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!left.containsAll(choices)) {
            throw new IllegalArgumentException("the law leaves the choices " + left + ", not " + choices);
        }
        return all.choosing(choices);
    }

    /** Another one whenever the shipped law says anything else. */
    public static String fingerprint() {
        CRC32 sum = new CRC32();
        Stream.concat(RULE_FILES.stream(), GROUND_FILES.stream()).forEach(name -> {
            try (InputStream file = LawReader.class.getResourceAsStream("/law/" + name)) {
                sum.update(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return Long.toHexString(sum.getValue());
    }

    /** @throws LawDefect if the files cannot be relied upon */
    public RuleBook read() {
        Map<String, String> fileOfKey = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (String file : RULE_FILES) {
            List<Rule> read = entries(file, "key", Rule.class);
            read.forEach(rule -> {
                String first = fileOfKey.putIfAbsent(rule.key(), file);
                if (first != null && !first.equals(file)) {
                    throw new LawDefect(file, rule.key(), "stands in " + first + " too");
                }
            });
            rules.addAll(read);
        }
        List<Ground> grounds = new ArrayList<>();
        for (String file : GROUND_FILES) {
            List<Ground> read = entries(file, "code", Ground.class);
            read.forEach(ground -> fileOfKey.putIfAbsent(ground.code(), file));
            grounds.addAll(read);
        }
        rejectOverlaps(rules, grounds, fileOfKey);
        rules.forEach(rule -> crossCheck(rule, rules, fileOfKey.get(rule.key())));
        rejectSharedVariants(rules, fileOfKey);
        return new RuleBook(rules, grounds);
    }

    /** A code names one time limit: the code of a variant is no rule's key and belongs to one rule only. */
    private static void rejectSharedVariants(List<Rule> rules, Map<String, String> fileOfKey) {
        Map<String, String> owner = new HashMap<>();
        rules.forEach(rule -> owner.put(rule.key(), rule.key()));
        for (Rule rule : rules) {
            for (Length length : rule.lengths()) {
                String other = length.key() == null ? rule.key() : owner.putIfAbsent(length.key(), rule.key());
                if (other != null && !other.equals(rule.key()) || rule.key().equals(length.key())) {
                    throw new LawDefect(fileOfKey.get(rule.key()), rule.key(),
                            "lengths: " + length.key() + " already names " + other);
                }
            }
        }
    }

    private <T> List<T> entries(String file, String keyName, Class<T> type) {
        List<T> read = new ArrayList<>();
        JsonNode list = parse(file);
        if (!list.isArray()) {
            throw new LawDefect(file, "(whole file)", "is not a list of entries");
        }
        for (JsonNode entry : list) {
            String key = entry.path(keyName).asText("(an entry without " + keyName + ")");
            try {
                read.add(yaml.treeToValue(entry, type));
            } catch (JsonProcessingException defect) {
                throw new LawDefect(file, key, plain(defect));
            }
        }
        return read;
    }

    private JsonNode parse(String file) {
        try (InputStream in = files.apply(file)) {
            if (in == null) {
                throw new LawDefect(file, "(whole file)", "is missing");
            }
            return yaml.readTree(in);
        } catch (IOException defect) {
            throw new LawDefect(file, "is not well-formed YAML: " + defect.getMessage(), defect);
        }
    }

    /** What is wrong, after the property it is wrong in. */
    private static String plain(JsonProcessingException defect) {
        String property = defect instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(LawReader::step).collect(Collectors.joining("."))
                : "";
        Throwable root = defect;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String problem = root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage();
        return property.isEmpty() ? problem : property + ": " + problem;
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "#" + (reference.getIndex() + 1) : reference.getFieldName();
    }

    private static void rejectOverlaps(List<Rule> rules, List<Ground> grounds, Map<String, String> fileOfKey) {
        rules.stream()
                .collect(Collectors.groupingBy(Rule::key))
                .forEach((key, versions) -> rejectOverlaps(
                        fileOfKey.get(key), key, versions.stream().map(Rule::inForce).toList()));
        grounds.stream()
                .collect(Collectors.groupingBy(Ground::code))
                .forEach((code, versions) -> rejectOverlaps(
                        fileOfKey.get(code), code, versions.stream().map(Ground::inForce).toList()));
    }

    private static void rejectOverlaps(String file, String key, List<Validity> validities) {
        for (int i = 0; i < validities.size(); i++) {
            for (int j = i + 1; j < validities.size(); j++) {
                if (validities.get(i).overlaps(validities.get(j))) {
                    throw new LawDefect(file, key, "inForce: two versions hold on the same day");
                }
            }
        }
    }

    private void crossCheck(Rule rule, List<Rule> all, String file) {
        for (Run run : rule.runs()) {
            demand(procedures, run.in().stream(), file, rule, "runs: unknown procedure ");
            demand(facts, run.mentionedFacts().stream(), file, rule, "runs: unknown fact ");
        }
        demand(facts, rule.pauses().stream().flatMap(pause -> Stream.of(pause.from(), pause.to())), file, rule,
                "pauses: unknown fact ");
        Set<String> keys = all.stream().map(Rule::key).collect(Collectors.toCollection(HashSet::new));
        demand(keys, rule.pauses().stream().map(PauseRule::by).filter(Objects::nonNull), file, rule,
                "pauses: unknown rule ");
        demand(keys, rule.runs().stream().map(Run::lapseOf).filter(Objects::nonNull), file, rule,
                "runs: unknown rule ");
        demand(keys, rule.runs().stream().flatMap(run -> run.effectOf().stream()), file, rule, "runs: unknown rule ");
        if (rule.extensions() != null) {
            demand(facts, Stream.of(rule.extensions().fact()), file, rule, "extensions: unknown fact ");
            demand(keys, rule.extensions().by().stream(), file, rule, "extensions: unknown rule ");
        }
    }

    private static void demand(Set<String> known, Stream<String> named, String file, Rule rule, String problem) {
        named.filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new LawDefect(file, rule.key(), problem + name);
        });
    }
}
