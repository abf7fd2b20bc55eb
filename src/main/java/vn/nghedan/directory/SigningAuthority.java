package vn.nghedan.directory;

/**
 * Why somebody may decide: in their own role, by a lasting signing power, or standing in for an absent colleague.
 *
 * @param absent staff code of the colleague stood in for, else null
 * @param document the paper that gives the power, null for one's own role
 */
public record SigningAuthority(Kind kind, String absent, String document) {

    public enum Kind {
        OWN_ROLE, SIGNING_POWER, STAND_IN
    }

    public static SigningAuthority ownRole() {
        return new SigningAuthority(Kind.OWN_ROLE, null, null);
    }

    static SigningAuthority power(String document) {
        return new SigningAuthority(Kind.SIGNING_POWER, null, document);
    }

    static SigningAuthority standIn(Absence absence) {
        return new SigningAuthority(Kind.STAND_IN, absence.absent(), absence.document());
    }
}
