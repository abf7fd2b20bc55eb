package vn.nghedan.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paper of the agency in its parts (Nghị định 30/2020/NĐ-CP, Phụ lục I), all wording filled in.
 *
 * @param parent the body above the agency, in capitals; null where there is none
 * @param number number and symbol; of a draft with room for the number
 * @param about what a letter is about, under its number; null for other papers
 * @param title kind of the paper; null for a letter
 * @param subject what it is about; empty where the title says it
 * @param addressed the words before those it addresses; {@code addressees} is empty where it addresses nobody
 * @param authority who issues it, above the text, in capitals; null where that is not said
 * @param power the lines above the signature, in capitals
 * @param signer full name; null where it is not known yet
 * @param reference what a draft says at the foot of its pages; null for an issued paper
 * @param keywords form, version and basis, for the properties of the file
 */
public record OfficialDocument(String nation, String motto, String parent, String agency, String number, String about,
        String placeAndDate, String title, String subject, String addressed, List<String> addressees, String authority,
        List<String> grounds, List<Paragraph> text, String recipientsTitle, List<String> recipients,
        List<String> power, String signer, String reference, String keywords) {

    /** How a paragraph is set. */
    public enum Style {
        BODY, ARTICLE, HEADING, CENTRED
    }

    /** @param label what begins an article, set bold; empty for all others */
    public record Paragraph(Style style, String label, String text) {

        private static final Pattern ARTICLE = Pattern.compile("(Điều \\d+\\.)\\s*(.*)", Pattern.DOTALL);
        private static final Pattern HEADING = Pattern.compile("[IVX]+\\. [^a-zà-ỹ]+");

        /** As the line says by its beginning. */
        public static Paragraph of(String line) {
            Matcher article = ARTICLE.matcher(line);
            if (article.matches()) {
                return new Paragraph(Style.ARTICLE, article.group(1), article.group(2));
            }
            Style style = HEADING.matcher(line).matches()
                    ? Style.HEADING
                    : line.equals("QUYẾT ĐỊNH:") ? Style.CENTRED : Style.BODY;
            return new Paragraph(style, "", line);
        }
    }

    /** What the properties of the file call it; nothing of what happened. */
    public String name() {
        return Stream.of(title, subject == null || subject.isEmpty() ? about : subject)
                .filter(part -> part != null && !part.isEmpty())
                .reduce((kind, what) -> kind + " - " + what)
                .orElse("");
    }

    /** Every word on it, part by part, for whoever compares or searches it. */
    public String plainText() {
        List<String> parts = new ArrayList<>();
        Stream.of(parent, agency, nation, motto, number, about, placeAndDate, title, subject).forEach(parts::add);
        parts.add(addressees.isEmpty() ? null : addressed);
        parts.addAll(addressees);
        parts.add(authority);
        parts.addAll(grounds);
        text.forEach(one -> parts.add(one.label().isEmpty() ? one.text() : one.label() + " " + one.text()));
        parts.add(recipientsTitle);
        parts.addAll(recipients);
        parts.addAll(power);
        parts.add(signer);
        parts.add(reference);
        parts.removeIf(part -> part == null || part.isEmpty());
        return String.join("\n", parts);
    }
}
