package vn.nghedan.law;

/** A circumstance of a file that changes the length of a term. Conditions follow from facts; nobody ticks them alone. */
public enum Condition {
    /** Vùng sâu, vùng xa đi lại khó khăn. */
    REMOTE,
    /** Vụ việc phức tạp: at least one of the seven criteria CX_A to CX_G. */
    COMPLEX,
    /** Vụ việc đặc biệt phức tạp: two or more criteria (denunciations only). */
    SPECIAL,
    /** The check before acceptance happens in several places or is delegated. */
    SEVERAL_PLACES,
    /** The contested discipline is dismissal (buộc thôi việc). */
    DISMISSAL
}
