package vn.nghedan.casefile.journal;

import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Fact;

/** A fact was added to a file, in the transaction that is still going on; what follows for other files observes this. */
public record FactAdded(CaseFile file, Fact fact, Officer recorder) {}
