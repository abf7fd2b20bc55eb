package vn.nghedan.attachment.store;

/**
 * A content that is safe on the disk.
 *
 * @param scanned whether a virus scanner found nothing in it
 */
public record StoredContent(String sha256, long size, ContentKind kind, boolean scanned) {}
