package vn.nghedan.attachment.store;

/**
 * What a file that has come in is.
 *
 * @param scanned whether a virus scanner found nothing in it; false where none is set
 */
public record InspectedContent(ContentKind kind, boolean scanned) {}
