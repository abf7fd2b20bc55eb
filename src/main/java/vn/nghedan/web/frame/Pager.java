package vn.nghedan.web.frame;

/**
 * Where in a long list the page stands.
 *
 * @param page counted from 0, as in the address
 * @param more whether there are more than {@code total}, of which nobody knows how many
 * @param base the address of the list with its filters, to which {@code page} is added
 */
public record Pager(int page, int size, long total, boolean more, String base) {

    private static final long BEYOND_EVERY_LIST = 2_000_000_000;
    private static final int FAR = 1000;
    private static final int FARTHEST = 10_000;

    /** Of a list that is counted to its end. */
    public Pager(int page, int size, long total, String base) {
        this(page, size, total, false, base);
    }

    /** How far a list that may be endless is counted, to tell whether there is another page. */
    public static int far(int page, int size) {
        return (int) Math.max(FAR, Math.min(FARTHEST, (page + 1L) * size));
    }

    /** Which row comes first; what lies farther down than any list reaches is all the same. */
    public static int first(int page, int size) {
        return (int) Math.min(BEYOND_EVERY_LIST, (long) page * size);
    }

    public long number() {
        return page + 1L;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public String previous() {
        return page > 0 ? at(page - 1) : null;
    }

    public String next() {
        return more || number() < pages() ? at(number()) : null;
    }

    private String at(long other) {
        return base + (base.contains("?") ? "&" : "?") + "page=" + other;
    }
}
