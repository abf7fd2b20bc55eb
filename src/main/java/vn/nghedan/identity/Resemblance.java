package vn.nghedan.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.web.input.FoldedText;
import vn.nghedan.web.input.NormalForm;

/**
 * Finds in a text what may still tell who somebody is though it is not their data word for word: parts of the name, one
 * place of the address, anything that looks like a telephone number, a paper, a mail address, or a person naming himself.
 */
final class Resemblance {

    private static final String GAP = "[ ._-]{1,3}";
    private static final List<String> OF_ANYBODY = List.of(
            // telephone numbers and papers, no sums of money
            "(?<![0-9])[0-9+](?:[^\\p{L}\\p{N}]{0,2}[0-9]){7,13}+(?! ?(?:dong|trieu|d\\b))",
            // mail
            "[\\p{L}\\p{N}._%+-]+ ?@ ?[\\p{L}\\p{N}.-]+",
            // "tôi tên là …"
            "(?<!\\p{L})(?:toi|em|chung toi)(?: ten)?(?: la)?:? +(?:ten|la):? +(?:\\p{L}+ ?){1,4}");

    private Resemblance() {
    }

    /** In the order of the text, none within another. */
    static List<Place> in(String text, List<PersonDetails> people) {
        FoldedText folded = FoldedText.of(text);
        List<Place> all = new ArrayList<>();
        Stream.concat(OF_ANYBODY.stream(), people.stream().flatMap(Resemblance::of))
                .forEach(pattern -> find(Pattern.compile(pattern), folded, all));
        people.forEach(person -> givenNames(person, text, folded, all));
        all.sort(Comparator.comparingInt(Place::from).thenComparing(Comparator.comparingInt(Place::to).reversed()));
        List<Place> apart = new ArrayList<>();
        for (Place place : all) {
            if (apart.isEmpty() || place.from() >= apart.get(apart.size() - 1).to()) {
                apart.add(place);
            }
        }
        return apart;
    }

    private static Stream<String> of(PersonDetails person) {
        return Stream.concat(partOfName(person.name()), places(person.address()));
    }

    /** Two words of the name side by side, in whichever order. */
    private static Stream<String> partOfName(String name) {
        List<String> words = List.of(NormalForm.name(name).split(" "));
        String one = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        return words.size() < 2
                ? Stream.empty()
                : Stream.of("(?<!\\p{L})" + one + "(?:" + GAP + one + ")+(?!\\p{L})");
    }

    private static Stream<String> places(String address) {
        return address == null
                ? Stream.empty()
                : Stream.of(address.split("[,;–-]"))
                        .map(NormalForm::address)
                        .map(place -> place.replaceFirst("^[0-9/a-z]{0,6}[0-9]\\S* ", ""))
                        .filter(place -> place.length() > 3)
                        .map(place -> "(?<!\\p{L})" + place.replace(" ", GAP) + "(?!\\p{L})");
    }

    /** By which people are called; in small letters it is an ordinary word. */
    private static void givenNames(PersonDetails person, String text, FoldedText folded, List<Place> all) {
        String name = NormalForm.name(person.name());
        String given = name.substring(name.lastIndexOf(' ') + 1);
        if (given.length() > 1) {
            List<Place> found = new ArrayList<>();
            find(Pattern.compile("(?<!\\p{L})" + Pattern.quote(given) + "(?!\\p{L})"), folded, found);
            found.stream().filter(place -> Character.isUpperCase(text.codePointAt(place.from()))).forEach(all::add);
        }
    }

    private static void find(Pattern pattern, FoldedText folded, List<Place> found) {
        Matcher matcher = pattern.matcher(folded.text());
        while (matcher.find()) {
            found.add(new Place(folded.begins(matcher.start()), folded.ends(matcher.end())));
        }
    }
}
