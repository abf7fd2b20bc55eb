package vn.nghedan.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.identity.Alias;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.Particulars;

/**
 * Takes people out of a text: wherever their name, number or address stands, their alias stands instead (LTC Điều 56).
 * A name of several words is found with or without tone marks; a name of one word only as it is written, since it may
 * be an ordinary word as well.
 */
final class Redaction {

    static final int SUBJECT = 500;
    static final int CONTENT = 20_000;
    static final int SUMMARY = 2_000;

    private record Mask(Pattern pattern, boolean folded, String alias) {}

    private final List<Mask> masks;

    private Redaction(List<Mask> masks) {
        this.masks = masks;
    }

    /** @param aliases one for each of the people, in their order */
    static Redaction of(List<PersonDetails> people, List<Alias> aliases) {
        List<Mask> masks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String alias = aliases.get(i).text();
            betraying(people.get(i)).map(text -> mask(text, alias)).forEach(masks::add);
        }
        return new Redaction(masks);
    }

    /** The longest first, so that an address goes before a name within it. */
    private static Stream<String> betraying(PersonDetails person) {
        return Stream.of(person.address(), person.name(), person.idNumber(), person.phone())
                .filter(Objects::nonNull)
                .map(Redaction::composed)
                .filter(text -> text.length() > 1);
    }

    private static Mask mask(String text, String alias) {
        boolean folded = text.contains(" ");
        String looked = Stream.of((folded ? folded(text) : text).split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return new Mask(Pattern.compile("(?<![\\p{L}\\p{N}])" + looked + "(?![\\p{L}\\p{N}])"), folded, alias);
    }

    /** The same, not longer than fits: an alias may be longer than a name. */
    String of(String given, int limit) {
        String redacted = of(given);
        return redacted == null || redacted.length() <= limit ? redacted : redacted.substring(0, limit);
    }

    private String of(String given) {
        if (given == null || masks.isEmpty()) {
            return given;
        }
        String text = composed(given);
        for (Mask mask : masks) {
            text = replaced(text, mask);
        }
        return text;
    }

    NewFile of(NewFile file) {
        List<String> contents = file.contents().stream().map(summary -> of(summary, SUMMARY)).toList();
        return new NewFile(file.procedure(), file.type(), file.receivedOn(), of(file.subject(), SUBJECT),
                of(file.content(), CONTENT), List.of(), file.respondent(), contents, file.groupSize(),
                file.overLevel(), file.origin(), of(file.receipt()), file.unit(), file.handler());
    }

    private Particulars of(Particulars receipt) {
        return receipt.get(Fields.ALSO_SENT_TO)
                .map(bodies -> receipt.with(Fields.ALSO_SENT_TO, of(bodies)))
                .orElse(receipt);
    }

    private static String replaced(String text, Mask mask) {
        Matcher found = mask.pattern().matcher(mask.folded() ? folded(text) : text);
        StringBuilder redacted = new StringBuilder();
        int from = 0;
        while (found.find()) {
            redacted.append(text, from, found.start()).append(mask.alias());
            from = found.end();
        }
        return redacted.append(text.substring(from)).toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** Without tone marks and case, character by character, so that places in it are places in the text. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            char bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
            folded.append(bare == 'đ' || bare == 'Đ' ? 'd' : Character.toLowerCase(bare));
        }
        return folded.toString();
    }
}
