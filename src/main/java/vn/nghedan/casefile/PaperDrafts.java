package vn.nghedan.casefile;

import java.time.LocalDate;

import vn.nghedan.procedure.Paper;

/** The room that drafts the papers of acts; the page of an act leads there. */
public interface PaperDrafts {

    /** Whether there is wording for a paper of that day. */
    boolean canDraft(Paper paper, LocalDate on);
}
