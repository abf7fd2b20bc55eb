package vn.nghedan.casefile.access;

import vn.nghedan.directory.Absence;
import vn.nghedan.directory.SigningAuthority;

/**
 * By which power somebody acted when not in their own name, as the journal keeps it: {@code SIGNING_POWER paper}, or {@code STAND_IN} with the
 * staff code of who is away and the paper.
 *
 * @param absent staff code of who is acted for; null for a lasting power to sign
 */
public record ActingFor(SigningAuthority.Kind kind, String absent, String document) {

    /** @return null for one's own role */
    public static String kept(SigningAuthority held) {
        return switch (held.kind()) {
            case OWN_ROLE -> null;
            case SIGNING_POWER -> "SIGNING_POWER " + held.document();
            case STAND_IN -> standIn(held.absent(), held.document());
        };
    }

    public static String kept(Absence absence) {
        return standIn(absence.absent(), absence.document());
    }

    private static String standIn(String absent, String document) {
        return "STAND_IN " + absent + " " + document;
    }

    /** @return null for one's own role */
    public static ActingFor read(String kept) {
        if (kept == null) {
            return null;
        }
        String[] parts = kept.split(" ", kept.startsWith("STAND_IN") ? 3 : 2);
        SigningAuthority.Kind kind = SigningAuthority.Kind.valueOf(parts[0]);
        return parts.length == 3
                ? new ActingFor(kind, parts[1], parts[2])
                : new ActingFor(kind, null, parts.length > 1 ? parts[1] : "");
    }
}
