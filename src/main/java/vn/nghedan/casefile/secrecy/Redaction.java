package vn.nghedan.casefile.secrecy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.identity.Alias;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.input.FoldedText;
import vn.nghedan.web.input.NormalForm;

/**
 * Takes people out of a text: wherever their name, number or address stands, however it is written, their alias stands
 * instead (LTC Điều 56). What is looked for is what {@link FoldedText} and {@link NormalForm} make of it. A name of one word
 * must stand there with its tone marks and a capital, since it may be an ordinary word as well.
 */
public final class Redaction {

    public static final String HIDDEN = "[…]";

    public static final int SUBJECT = 500;
    public static final int CONTENT = 20_000;
    public static final int SUMMARY = 2_000;

    /** @param exact a name of one word, as it is written; null where the folded text decides */
    private record Mask(Pattern pattern, String exact, String alias) {}

    private record Found(int from, int to, String alias) {}

    private final List<Mask> masks;

    private Redaction(List<Mask> masks) {
        this.masks = masks;
    }

    /** @param aliases one for each of the people, in their order */
    public static Redaction of(List<PersonDetails> people, List<Alias> aliases) {
        List<Mask> masks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String alias = aliases.get(i).text();
            masks(people.get(i), alias).forEach(masks::add);
        }
        return new Redaction(masks);
    }

    /** Hides passages that somebody has pointed out, however they are written. */
    static Redaction hiding(List<String> passages) {
        return new Redaction(passages.stream()
                .flatMap(IdentifyingPatterns::passage)
                .map(text -> new Mask(Pattern.compile(text), null, HIDDEN))
                .toList());
    }

    /** Whether any of it stands in the text. */
    boolean finds(String text) {
        return !found(text, FoldedText.of(text)).isEmpty();
    }

    private static Stream<Mask> masks(PersonDetails person, String alias) {
        Stream<String> patterns = Stream
                .of(IdentifyingPatterns.address(person.address()), IdentifyingPatterns.name(person.name()),
                        IdentifyingPatterns.idNumber(person.idNumber()), IdentifyingPatterns.phone(person.phone()))
                .flatMap(Function.identity());
        String exact = IdentifyingPatterns.isOneWord(person.name()) ? person.name().strip() : null;
        Stream<Mask> oneWord = exact == null
                ? Stream.empty()
                : Stream.of(new Mask(Pattern.compile(IdentifyingPatterns.word(exact)), exact, alias));
        return Stream.concat(patterns.map(text -> new Mask(Pattern.compile(text), null, alias)), oneWord);
    }

    /** The same, not longer than fits: an alias may be longer than a name. */
    public String of(String given, int limit) {
        String redacted = of(given);
        return redacted == null || redacted.length() <= limit ? redacted : redacted.substring(0, limit);
    }

    private String of(String given) {
        if (given == null || masks.isEmpty()) {
            return given;
        }
        FoldedText folded = FoldedText.of(given);
        StringBuilder redacted = new StringBuilder();
        int from = 0;
        for (Found found : found(given, folded)) {
            if (found.from() >= from) {
                redacted.append(given, from, found.from()).append(found.alias());
                from = found.to();
            }
        }
        return redacted.append(given.substring(from)).toString();
    }

    /** In the order of the text; of two that begin together the longer, so that an address goes before a name within it. */
    private List<Found> found(String given, FoldedText folded) {
        List<Found> all = new ArrayList<>();
        for (Mask mask : masks) {
            Matcher matcher = mask.pattern().matcher(folded.text());
            while (matcher.find()) {
                Found found = new Found(folded.begins(matcher.start()), folded.ends(matcher.end()), mask.alias());
                if (mask.exact() == null
                        || IdentifyingPatterns.isSameWord(mask.exact(), given.substring(found.from(), found.to()))) {
                    all.add(found);
                }
            }
        }
        all.sort(Comparator.comparingInt(Found::from).thenComparing(Comparator.comparingInt(Found::to).reversed()));
        return all;
    }

    public NewCaseFile of(NewCaseFile file) {
        List<String> contents = file.contents().stream().map(summary -> of(summary, SUMMARY)).toList();
        return new NewCaseFile(file.procedure(), file.type(), file.receivedOn(), of(file.subject(), SUBJECT),
                of(file.content(), CONTENT), List.of(), file.respondent(), contents, file.groupSize(),
                file.overLevel(), file.origin(), of(file.receipt()), file.unit(), file.handler());
    }

    private FactData of(FactData receipt) {
        return receipt.get(Fields.ALSO_SENT_TO)
                .map(bodies -> receipt.with(Fields.ALSO_SENT_TO, of(bodies)))
                .orElse(receipt);
    }
}
