package vn.nghedan.casefile.query;

/**
 * How many files a list holds.
 *
 * @param more whether there are more than {@code files}: what ever was is not counted to its end for one page
 */
public record FileCount(long files, boolean more) {}
