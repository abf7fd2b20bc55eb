package vn.nghedan.attachment.store;

/** A content that is safe on the disk. */
public record StoredContent(String sha256, long size, ContentKind kind) {}
