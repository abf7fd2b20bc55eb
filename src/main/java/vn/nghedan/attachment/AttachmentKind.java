package vn.nghedan.attachment;

/** What kind of paper an attachment is. */
public enum AttachmentKind {

    LETTER(true), EVIDENCE(false), IDENTITY_PAPER(true), MANDATE(true), SIGNED_PAPER(false), MINUTES(
            false), DELIVERY(false), REDACTED_COPY(false), OTHER(false);

    private final boolean tellingWho;

    AttachmentKind(boolean tellingWho) {
        this.tellingWho = tellingWho;
    }

    /** Whether it tells who wrote: of a denunciation it is shown only to those who know who denounces. */
    boolean isTellingWho() {
        return tellingWho;
    }
}
