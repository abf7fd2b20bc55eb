package vn.nghedan.casefile;

import vn.nghedan.directory.Officer;

/**
 * A file was opened, in the transaction that is still going on. Rooms that keep something of their own beside such a
 * file observe this: a letter handed in at the desk gets its row in the letter room although reception opened it.
 *
 * @param file as it was opened; its origin says which file or visit it came from
 */
public record FileOpened(String code, NewCaseFile file, Officer recorder) {}
