package vn.nghedan.casefile;

import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.ProcedureCode;

/**
 * A file has one more fact, or was derived again: what a room keeps of its journal beside the read model follows now, in
 * the same transaction.
 *
 * @param file the identity of the dossier in the database
 * @param unit code of the unit that has it
 * @param handler staff code of who works on it; null if nobody does
 * @param denouncing whether who brought it is kept apart
 * @param recorder who opened it or recorded the fact; null where it was derived again
 */
public record FileChanged(long file, String code, ProcedureCode procedure, String unit, String handler,
        boolean denouncing, boolean restricted, Journal journal, Officer recorder) {}
