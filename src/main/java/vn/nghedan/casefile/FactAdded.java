package vn.nghedan.casefile;

import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Fact;

/** A fact was added to a file, in the transaction that is still going on; what follows for other files observes this. */
record FactAdded(Dossier file, Fact fact, Officer recorder) {}
