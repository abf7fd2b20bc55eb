package vn.nghedan.procedure;

/** What a citizen brings, by content and not by title (TT05 Điều 6). */
public enum MatterType {
    COMPLAINT, DENUNCIATION, PETITION,
    /** Several contents of different types; to be split. */
    MIXED
}
