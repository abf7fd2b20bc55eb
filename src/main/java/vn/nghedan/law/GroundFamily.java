package vn.nghedan.law;

/** What a ground is a ground for. */
public enum GroundFamily {
    /** Refusing to receive a visitor. */
    RECEPTION_REFUSAL,
    /** Not accepting a complaint. */
    COMPLAINT_REFUSAL, COMPLAINT_SUSPENSION, COMPLAINT_TERMINATION,
    /** A condition that must hold before a denunciation is accepted. */
    DENUNCIATION_CONDITION,
    /** Not accepting a denunciation: the condition that fails. */
    DENUNCIATION_REFUSAL, DENUNCIATION_NOT_PROCESSED, DENUNCIATION_SUSPENSION, DENUNCIATION_TERMINATION,
    /** Why a withdrawn denunciation is settled all the same. */
    WITHDRAWAL_EXCEPTION, RESETTLEMENT, TAKEOVER, PROTECTION_END,
    /** A criterion of a complex case. */
    COMPLEXITY,
    /** Online reception is allowed. */
    ONLINE_RECEPTION,
    /** Storing a letter without action. */
    LETTER_STORING,
    /** Why a letter is not eligible for processing. */
    LETTER_INELIGIBILITY,
    /** An anonymous denunciation that is inspected all the same. */
    INSPECTION,
    /** Waiting, without refusing. */
    WAITING,
    /** Why the system, applying the law, refuses an act. */
    GUARD
}
