package vn.nghedan.document.binding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * One paper or attachment of a bound file.
 *
 * @param number number and symbol of a paper; null where it has none
 * @param date of the paper, or the day on which it was attached
 */
public record FilePart(String number, LocalDate date, String title, Content content) {

    /** What of it is bound. */
    public sealed interface Content {
    }

    /** A paper set by the system. */
    public record Printed(Supplier<byte[]> pdf) implements Content {}

    /** @param asPictures whether nothing but what is seen may come along: no text under a black bar, no properties */
    public record Pdf(Path file, boolean asPictures) implements Content {}

    /** One picture a page. */
    public record Pictures(Path file) implements Content {}

    /** What is listed and has no pages. */
    public enum Absent implements Content {
        /** It is no page, such as a .docx, or cannot be read: it goes along as a file. */
        BESIDE,
        /** It tells who denounces (LTC Điều 56). */
        SEALED,
        /** The system has no wording for it. */
        UNWORDED,
        /** Its content is not where it was put. */
        LOST
    }
}
