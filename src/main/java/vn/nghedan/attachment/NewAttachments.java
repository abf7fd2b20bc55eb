package vn.nghedan.attachment;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that have come in for one letter, visit or case, and what was typed with them.
 *
 * @param kind what they all are; null where it was not said
 * @param paperEntry the entry of the journal whose paper it is, signed; null for all else
 * @param replaces the attachment of the same file of which it is a new version; null where it is the first
 */
record NewAttachments(List<Incoming> files, AttachmentKind kind, String description, Integer paperEntry,
        Long replaces) {

    /**
     * @param name as whoever sent it calls it
     * @param content where it lies until the request is answered
     */
    record Incoming(String name, Path content) {}
}
