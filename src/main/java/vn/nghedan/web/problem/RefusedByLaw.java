package vn.nghedan.web.problem;

import java.util.List;

/** The law, or a convention of the agency, stands against it; answered with 422, the ground and where it is written. */
public final class RefusedByLaw extends Refused {

    private static final long serialVersionUID = 1L;

    private final String ground;
    private final transient List<LegalBasis> legalBasis;
    private final boolean convention;
    private final transient List<Integer> facts;

    /**
     * @param message
     *            a sentence in Vietnamese, or a message key such as {@code casefile:too_late}
     * @param convention
     *            whether it is the agency's own rule, which is never called the law
     */
    public RefusedByLaw(String ground, String message, List<LegalBasis> legalBasis, boolean convention) {
        this(ground, message, legalBasis, convention, List.of());
    }

    private RefusedByLaw(String ground, String message, List<LegalBasis> legalBasis, boolean convention,
            List<Integer> facts) {
        super(message);
        this.ground = ground;
        this.legalBasis = List.copyOf(legalBasis);
        this.convention = convention;
        this.facts = List.copyOf(facts);
    }

    /** The same, naming the entries of the file that stand against it by their numbers. */
    public RefusedByLaw naming(List<Integer> entries) {
        return new RefusedByLaw(ground, getMessage(), legalBasis, convention, entries);
    }

    public List<Integer> facts() {
        return facts;
    }

    public String ground() {
        return ground;
    }

    public List<LegalBasis> legalBasis() {
        return legalBasis;
    }

    public boolean convention() {
        return convention;
    }

    @Override
    public int status() {
        return 422;
    }
}
