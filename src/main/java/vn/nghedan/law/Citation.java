package vn.nghedan.law;

/**
 * Where the law says so.
 *
 * @param act
 *            the short name of the act, for example {@code Luật Khiếu nại 02/2011/QH13}
 * @param provision
 *            the article, clause and point, for example {@code Điều 28}
 */
public record Citation(String act, String provision) {

    public Citation {
        if (act == null || act.isBlank()) {
            throw new IllegalArgumentException("a citation names its act");
        }
        if (provision == null || provision.isBlank()) {
            throw new IllegalArgumentException("a citation names its provision");
        }
    }

    @Override
    public String toString() {
        return provision + " " + act;
    }
}
