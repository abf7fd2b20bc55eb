package vn.nghedan.casefile.secrecy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.web.input.FoldedText;
import vn.nghedan.web.input.NormalForm;

/** How what betrays a person may stand in a folded text: patterns for their name, address and numbers. */
final class IdentifyingPatterns {

    /** Between two words, or two digits: nothing, spaces, dots, dashes, a line break. */
    private static final String GAP = "[^\\p{L}\\p{N}]{0,4}";
    private static final String SPACED = "[^\\p{L}\\p{N}]{1,3}";
    private static final String PLACE_GAP = "(?:[^\\p{L}\\p{N}]|" + NormalForm.KIND_OF_PLACE + "){0,16}+";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HOUSE = Pattern.compile("(?=.*[0-9])(?=.*\\p{L}{2}).*");
    private static final int SHORTEST_NUMBER = 6;

    private IdentifyingPatterns() {
    }

    /** Of several words, in one or in single letters too. */
    static Stream<String> name(String name) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return Stream.empty();
        }
        String letters = String.join("", words);
        return letters.length() < SHORTEST_NUMBER
                ? Stream.of(standing(String.join(GAP, words)))
                : Stream.of(standing(String.join(GAP, words)), standing(apart(letters, SPACED)));
    }

    /** Words just as somebody pointed them out. */
    static Stream<String> passage(String passage) {
        List<String> words = words(passage);
        return words.isEmpty() ? Stream.empty() : Stream.of(standing(String.join(GAP, words)));
    }

    /** The whole address; and the house with its street, which tells enough. */
    static Stream<String> address(String address) {
        if (address == null) {
            return Stream.empty();
        }
        String house = NormalForm.address(address.split("[,;\n]", 2)[0]);
        Stream<String> houses = HOUSE.matcher(house).matches() ? Stream.of(house) : Stream.empty();
        return Stream.concat(Stream.of(NormalForm.address(address)), houses)
                .filter(places -> places.length() > 1)
                .distinct()
                .map(places -> standing(places.replace(" ", PLACE_GAP)));
    }

    static Stream<String> idNumber(String number) {
        String normal = NormalForm.idNumber(number);
        return normal.length() < SHORTEST_NUMBER
                ? Stream.empty()
                : Stream.of(standing(apart(FoldedText.of(normal).text(), GAP)));
    }

    /** With or without the code of the country and the zero. */
    static Stream<String> phone(String phones) {
        return NormalForm.phones(phones)
                .map(phone -> phone.replaceFirst("^0", ""))
                .map(phone -> "(?<![0-9])(?:[(+]*(?:0" + GAP + "0" + GAP + ")?8" + GAP + "4" + GAP + ")?(?:[(]?0" + GAP
                        + ")?" + apart(phone, GAP) + "(?![0-9])");
    }

    static boolean isOneWord(String name) {
        return name != null && words(name).size() == 1 && words(name).get(0).length() > 1;
    }

    static String word(String word) {
        return standing(words(word).get(0));
    }

    /** With the same tone marks, wherever in the word they are put, and a capital. */
    static boolean isSameWord(String name, String written) {
        return Character.isUpperCase(written.codePointAt(0)) && marks(name).equals(marks(written));
    }

    private static String marks(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .map(letter -> "đĐðÐ".indexOf(letter) >= 0 ? '-' : letter)
                .filter(letter -> letter == '-' || Character.getType(letter) == Character.NON_SPACING_MARK)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : NO_WORD.splitAsStream(FoldedText.of(text.strip()).text()).filter(word -> !word.isEmpty()).toList();
    }

    private static String apart(String letters, String gap) {
        return letters.chars().mapToObj(Character::toString).collect(Collectors.joining(gap));
    }

    /** Not within a longer word or number: a number may follow a word without a space, and the other way round. */
    private static String standing(String pattern) {
        return bound("<!", pattern.charAt(0)) + pattern + bound("!", pattern.charAt(pattern.length() - 1));
    }

    private static String bound(String look, char letter) {
        return "(?" + look + (Character.isDigit(letter) ? "[0-9])" : "\\p{L})");
    }
}
