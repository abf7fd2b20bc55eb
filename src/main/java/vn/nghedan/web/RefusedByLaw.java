package vn.nghedan.web;

import java.util.List;

/** The law stands against it; answered with 422, the ground and where it is written. */
public class RefusedByLaw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String ground;
    private final transient List<LegalBasis> legalBasis;

    /** @param message a sentence in Vietnamese, or a message key such as {@code casefile:too_late} */
    public RefusedByLaw(String ground, String message, List<LegalBasis> legalBasis) {
        super(message);
        this.ground = ground;
        this.legalBasis = List.copyOf(legalBasis);
    }

    public String ground() {
        return ground;
    }

    public List<LegalBasis> legalBasis() {
        return legalBasis;
    }
}
