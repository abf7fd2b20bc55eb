package vn.nghedan.document.issue;

/** What a recipient is in the matter; people of a file are told by it and by no name (LTC Điều 56). */
enum RecipientRole {

    /** Who complains, denounces or asks. */
    APPLICANT, REPRESENTATIVE,
    /** Who is complained of or denounced. */
    RESPONDENT,
    /** Whose rights and duties it concerns; only the officer knows whether there is somebody. */
    CONCERNED, FORWARDER, SUPERIOR, INSPECTORATE, FIRST_SETTLER, MANAGING_BODY, COMMUNE, EXECUTOR,
    /** Whom the paper itself addresses. */
    ADDRESSEE,
    /** A body that was typed in. */
    OTHER
}
