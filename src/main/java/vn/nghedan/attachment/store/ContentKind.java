package vn.nghedan.attachment.store;

/** What a file is by its content, whatever its name says. */
public enum ContentKind {

    PDF("application/pdf", ".pdf", true), JPEG("image/jpeg", ".jpg", true), PNG("image/png", ".png", true),
    // browsers do not show it
    TIFF("image/tiff", ".tiff", false), DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".docx",
            false), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
                    false), TEXT("text/plain;charset=UTF-8", ".txt", false);

    private final String mediaType;
    private final String ending;
    private final boolean shown;

    ContentKind(String mediaType, String ending, boolean shown) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.shown = shown;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == TIFF;
    }

    /** Whether a browser may show it; all else is only handed out. */
    public boolean isShown() {
        return shown;
    }
}
