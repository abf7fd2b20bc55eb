package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.Map;

import vn.nghedan.procedure.Paper;

/** The room that drafts the papers of acts and knows where they went; the pages of a file lead there. */
public interface PaperDrafts {

    /** Whether there is wording for a paper of that day. */
    boolean canDraft(Paper paper, LocalDate on);

    /** By number of the entry, the papers of a file that somebody still waits for, and by when they are to be sent. */
    Map<Integer, LocalDate> unsent(String file);
}
