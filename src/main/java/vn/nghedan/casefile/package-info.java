/**
 * The file: a journal of legal facts, and the one service that applies a procedure to it.
 *
 * <p>{@link vn.nghedan.casefile.CaseFileOpening} opens files, {@link vn.nghedan.casefile.CaseFileActs} adds facts,
 * {@link vn.nghedan.casefile.CaseFileProjector} derives what follows and {@link vn.nghedan.casefile.CaseFileAccess} says who may; {@code CaseFile} with its facts is the truth, all
 * else in these tables is a read model that {@code Projection} derives from the journal, written in the same
 * transaction and rebuilt at will. Letters and contents of visits are dossiers too; their rooms add what is theirs.
 */
package vn.nghedan.casefile;
