package vn.nghedan.casefile.query;

import java.util.HashMap;
import java.util.Map;

import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.secrecy.Redaction;
import vn.nghedan.directory.Officer;

/** The rule of who may know of a file, for rooms that list what hangs on files: one rule, and nobody writes it again. */
public final class VisibleFiles {

    /** A condition on a dossier {@code d}; takes the {@link #parameters}. */
    public static final String CONDITION = "(:atWork = true and " + Visibility.CONDITION + ")";

    /** The same as a condition on a span {@code s}. */
    static final String SPAN_CONDITION = "(:atWork = true and " + Visibility.SPAN_CONDITION + ")";

    /** The subject of a dossier {@code d} as its own page tells it (LTC Điều 56). */
    public static final String SUBJECT = "case when " + Visibility.UNSEEN + " then '" + Redaction.HIDDEN
            + "' else d.subject end";

    private VisibleFiles() {
    }

    /**
     * The same for numbers over what hangs on many files, without a look at each file.
     *
     * @param file the identity of the file, such as {@code o.dossierId}
     */
    public static String conditionOn(String file) {
        return "(:atWork = true and " + Visibility.conditionOn(file) + ")";
    }

    /** What {@link #CONDITION} takes. */
    public static Map<String, Object> parameters(Officer officer) {
        Map<String, Object> parameters = new HashMap<>(Visibility.parameters(officer));
        parameters.put("atWork", Visibility.hasBusinessWithFiles(officer));
        return parameters;
    }
}
