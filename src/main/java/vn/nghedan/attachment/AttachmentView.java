package vn.nghedan.attachment;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An attachment as somebody may know of it.
 *
 * @param name null where names are kept from the reader
 * @param type its content by media type; null, as size and hash are, where only that there is one may be known
 * @param closed whether its file denounces, or may: each look at it is on record
 * @param scanned whether a virus scanner found nothing in it before it was taken
 * @param replaces the attachment of which it is a new version
 * @param paperEntry the entry of the journal whose paper it is, signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentView(long id, String file, AttachmentKind kind, String name, String description, String type,
        Long size, String sha256, @JsonIgnore boolean closed, boolean readable, boolean scanned, int version,
        Long replaces, Integer paperEntry,
        String addedBy,
        String addedByName, OffsetDateTime addedAt, Withdrawal withdrawn) {

    /** @param reason null where what was written is kept from the reader */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Withdrawal(String by, String byName, OffsetDateTime at, String reason) {}

    public String withdrawAddress() {
        return "/attachments/" + id + "/withdraw";
    }

    /** Each of a list asks for its own reason. */
    public String reasonField() {
        return "reason-" + id;
    }

    public boolean isReplacedIn(List<AttachmentView> all) {
        return all.stream()
                .anyMatch(other -> other.replaces() != null && other.replaces() == id
                        && other.withdrawn() == null);
    }

    /** Whether a small picture stands in a list: of what is closed a list would be a look at everything. */
    public boolean pictured() {
        return showable() && !closed && withdrawn == null;
    }

    /** Whether its pages can be shown as pictures. */
    public boolean showable() {
        return readable && type != null && (type.equals("application/pdf") || type.startsWith("image/"));
    }

    /** "1,4 MB" */
    public String sizeInWords() {
        return size == null
                ? ""
                : size < 1_000_000
                        ? Math.max(1, size / 1000) + " kB"
                        : (size / 100_000 / 10.0 + " MB").replace('.', ',');
    }
}
