/**
 * The file: a journal of legal facts, and the one service that applies a procedure to it.
 *
 * <p>{@link vn.nghedan.casefile.CaseFileService} opens files and adds facts; {@code CaseFile} with its facts is the truth, all
 * else in these tables is a read model that {@code Projection} derives from the journal, written in the same
 * transaction and rebuilt at will. Letters and contents of visits are dossiers too; their rooms add what is theirs.
 */
package vn.nghedan.casefile;
