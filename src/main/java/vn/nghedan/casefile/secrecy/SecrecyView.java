package vn.nghedan.casefile.secrecy;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.nghedan.casefile.view.HighlightedText;
import vn.nghedan.web.problem.FieldError;

/**
 * How secret a file is, who closed, looked over or lifted what, and what the reader may do about it.
 *
 * @param restricted whether only those who have to do with it may know of it
 * @param lookedOver whether its text has been looked over, so that those who work on it may read it
 * @param passages what in its text may still tell who denounces; empty for whoever may not look it over
 * @param proposal the lifting that waits for a second person; null where none does
 */
record SecrecyView(String code, boolean restricted, boolean lookedOver, List<String> passages, Entry proposal,
        List<Entry> record, @JsonIgnore Screen screen) {

    /** @param what SEALED, LOOKED_OVER, LIFTING_PROPOSED, LIFTING_DECLINED or LIFTED */
    record Entry(String what, String by, @JsonIgnore String byName, String reason, int passages, OffsetDateTime at) {}

    /**
     * What only the page shows.
     *
     * @param texts subject, contents and text of the file, cut where something is marked
     */
    record Screen(String href, List<List<HighlightedText>> texts, boolean mayLookOver, boolean mayPropose,
            boolean mayConfirm,
            List<FieldError> errors, Typed typed) {}

    /** @param hide passages to be hidden, one a line */
    record Typed(String hide, String reason) {

        static final Typed NOTHING = new Typed("", "");
    }
}
