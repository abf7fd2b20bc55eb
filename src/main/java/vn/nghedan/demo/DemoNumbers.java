package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.NumberingBooks;
import vn.nghedan.reference.OfficeCalendar;

/**
 * The numbers of the letters and cases, taken from the books before the first is told: they rise with the days although the newest is told
 * first, and nobody who registers a letter meanwhile waits for the book.
 */
@ApplicationScoped
class DemoNumbers {

    static final String KEY = "numbers";
    private static final String NONE = "-";

    /** @param opened of the case; none where the story opens none */
    record Pair(String letter, String opened) {}

    private final NumberingBooks books;
    private final ToldOnce told;
    private final OfficeCalendar calendar;
    private volatile List<Pair> taken = List.of();

    DemoNumbers(NumberingBooks books, ToldOnce told, OfficeCalendar calendar) {
        this.books = books;
        this.told = told;
        this.calendar = calendar;
    }

    /** @param stories the earliest first */
    String take(List<Stories.Told> stories, LocalDate today) {
        WorkCalendar days = calendar.current();
        List<String> numbers = new ArrayList<>();
        for (Stories.Told story : stories) {
            int year = story.receivedOn(days, today).getYear();
            numbers.add(books.next(Book.LETTER, year) + " "
                    + (story.opensCase(days, today) ? books.next(Book.CASE, year) : NONE));
        }
        return String.join("\n", numbers);
    }

    Pair of(int story) {
        if (taken.isEmpty()) {
            taken = told.answered(KEY).orElseThrow().lines().map(DemoNumbers::pair).toList();
        }
        return taken.get(story);
    }

    private static Pair pair(String line) {
        String[] numbers = line.split(" ");
        return new Pair(numbers[0], numbers[1]);
    }
}
