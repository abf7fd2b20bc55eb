package vn.nghedan.document.binding;

import java.util.List;

/**
 * Cover and index of a bound file.
 *
 * @param wording fixed wording, {@code documents/whole-file.yaml}
 * @param parent the body above the agency, in capitals; null where there is none
 * @param subject null where it is kept from whoever reads the file in print
 * @param facts the lines of the cover, each with its name
 * @param redacted whether what tells who denounces was left out
 */
public record FrontMatter(Wording wording, String parent, String agency, String kind, String code, String subject,
        List<Fact> facts, boolean redacted, List<Line> lines) {

    /** What is printed on every cover and index. */
    public record Wording(String file, String about, String receivedOn, String unit, String handler, String parts,
            String printed, String redacted, String index, String ordinal, String number, String date, String title,
            String pages, String note, String beside, String sealed, String unworded, String lost, String leaf,
            String none) {

        String of(FilePart.Absent absent) {
            return switch (absent) {
                case BESIDE -> beside;
                case SEALED -> sealed;
                case UNWORDED -> unworded;
                case LOST -> lost;
            };
        }
    }

    public record Fact(String name, String value) {}

    /** @param pages on which it stands in the bound file; empty for what has none */
    public record Line(String number, String date, String title, String pages, String note) {}

    FrontMatter with(List<Line> those) {
        return new FrontMatter(wording, parent, agency, kind, code, subject, facts, redacted, those);
    }

    public String name() {
        return wording.file() + " " + code;
    }
}
