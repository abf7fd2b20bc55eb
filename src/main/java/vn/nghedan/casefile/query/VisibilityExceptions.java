package vn.nghedan.casefile.query;

import java.util.Map;
import java.util.Set;

import vn.nghedan.directory.Officer;

/**
 * Where the general answer, that everybody at work knows of a file unless it is restricted, is wrong for an officer. The rule
 * is that of {@link VisibleFiles}.
 *
 * @param kept files that do not exist for them because of somebody who is named in them; null where they are many
 * @param known restricted files that they may know of all the same; null where they are many
 */
record VisibilityExceptions(Set<Long> kept, Set<Long> known) {

    /** The rule for a span {@code s}, which says by itself whether its file is restricted. */
    String condition(Officer officer) {
        if (!VisibleFiles.isAtWork(officer)) {
            return "1 = 0";
        }
        String visible = kept == null
                ? VisibleFiles.holdsNot("s.dossierId", VisibleFiles.KEPT_FROM)
                : kept.isEmpty() ? "1 = 1" : "s.dossierId not in :kept";
        if (officer.isDirector()) {
            return visible;
        }
        String restricted = known == null
                ? " or " + VisibleFiles.holds("s.dossierId", VisibleFiles.RESTRICTED)
                : known.isEmpty() ? "" : " or s.dossierId in :known";
        return visible + " and (s.restricted = false" + restricted + ")";
    }

    Map<String, Object> parameters() {
        return Map.of("kept", kept == null ? Set.of() : kept, "known", known == null ? Set.of() : known);
    }
}
