package vn.nghedan.procedure;

import java.time.LocalDate;

/**
 * The decision or act that a complaint is about, as far as the complaint names it; an act has neither number nor date.
 *
 * @param number
 *            {@code null} where none is known, as the other parts
 * @param against
 *            what it is; the limitation depends on it
 */
public record ChallengedDecision(String number, LocalDate date, String issuedBy, Against against) {

    /** What a complaint may be about (LKN Điều 9, Điều 48). */
    public enum Against {

        /** Quyết định hành chính, hành vi hành chính. */
        ADMINISTRATIVE,
        /** Quyết định kỷ luật cán bộ, công chức. */
        DISCIPLINARY,
        /** Quyết định kỷ luật buộc thôi việc: the second complaint has thirty days instead of ten. */
        DISMISSAL;

        public boolean isDiscipline() {
            return this != ADMINISTRATIVE;
        }
    }

    public ChallengedDecision {
        against = against == null ? Against.ADMINISTRATIVE : against;
    }

    public boolean isDismissal() {
        return against == Against.DISMISSAL;
    }
}
