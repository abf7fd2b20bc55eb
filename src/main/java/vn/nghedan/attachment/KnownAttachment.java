package vn.nghedan.attachment;

/**
 * An attachment of a file that an officer may know of.
 *
 * @param closed whether its file denounces, or may
 * @param named whether the officer may read what was written about it
 * @param readable whether the officer may look at it
 */
record KnownAttachment(Attachment attachment, String file, boolean closed, boolean named, boolean readable) {

    /**
     * @param knowsWho whether the officer knows who denounces in the file
     * @param unseen whether nobody has looked its texts over, and the officer may not read them before
     */
    static KnownAttachment of(Attachment attachment, String file, boolean closed, boolean knowsWho, boolean unseen,
            String officer) {
        boolean named = !closed || knowsWho || attachment.getAddedBy().equals(officer);
        return new KnownAttachment(attachment, file, closed, named,
                named || !attachment.getKind().isTellingWho() && !unseen);
    }
}
