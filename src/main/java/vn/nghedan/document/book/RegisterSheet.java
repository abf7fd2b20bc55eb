package vn.nghedan.document.book;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a book or of a part of it. What numbers are missing before a line is told from the whole book: no gap is lost between two pages,
 * and none appears because something else is asked for.
 */
record RegisterSheet(List<Entry> entries) {

    /** @param missing null where none is missing before the line */
    record Entry(RegisterLine line, Missing missing) {}

    /** Numbers that no line of the reader's tells of, both ends among them. */
    record Missing(int from, int to) {

        String shown() {
            return from == to ? "%02d".formatted(from) : "%02d–%02d".formatted(from, to);
        }
    }

    /** @param book all of it, in the order of the numbers */
    static RegisterSheet of(List<RegisterLine> book) {
        List<Entry> entries = new ArrayList<>();
        int last = 0;
        for (RegisterLine line : book) {
            Integer ordinal = line.ordinal();
            boolean jumps = ordinal != null && ordinal > last + 1;
            entries.add(new Entry(line, jumps ? new Missing(last + 1, ordinal - 1) : null));
            last = ordinal == null ? last : ordinal;
        }
        return new RegisterSheet(entries);
    }

    /** Papers dated in a month; a number that no paper bears is of none. */
    RegisterSheet in(Month month) {
        return new RegisterSheet(entries.stream()
                .filter(entry -> entry.line().date() != null && entry.line().date().getMonth() == month)
                .toList());
    }

    List<Entry> page(int number, int size) {
        return entries.stream().skip((long) number * size).limit(size).toList();
    }

    /** The page on which a number stands; the first where it does not. */
    int pageOf(String number, int size) {
        return IntStream.range(0, entries.size())
                .filter(i -> number.equals(entries.get(i).line().number()))
                .findFirst()
                .orElse(0) / size;
    }

    int lastPage(int size) {
        return Math.max(0, (entries.size() - 1) / size);
    }
}
