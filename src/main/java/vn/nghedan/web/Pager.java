package vn.nghedan.web;

/**
 * Where in a long list the page stands.
 *
 * @param page counted from 0, as in the address
 * @param base the address of the list with its filters, to which {@code page} is added
 */
public record Pager(int page, int size, long total, String base) {

    public int number() {
        return page + 1;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public String previous() {
        return page > 0 ? at(page - 1) : null;
    }

    public String next() {
        return number() < pages() ? at(page + 1) : null;
    }

    private String at(int other) {
        return base + (base.contains("?") ? "&" : "?") + "page=" + other;
    }
}
