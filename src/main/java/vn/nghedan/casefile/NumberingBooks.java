package vn.nghedan.casefile;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives out numbers. The row of the book stays locked until the transaction ends, so whoever comes next waits, and a
 * number whose transaction fails is given out again: no gap, none twice. It is asked for when all else has been looked up.
 */
@ApplicationScoped
public class NumberingBooks {

    private static final String NEXT = """
            insert into numbering_book (book, book_year, last_number) values (:book, :year, 1)
            on conflict (book, book_year, agency_id) do update set last_number = numbering_book.last_number + 1
            returning last_number""";
    // the embedded database answers what it changed in another way, and only where there was something
    private static final String EMBEDDED_NEXT = """
            select last_number from final table (update numbering_book set last_number = last_number + 1
            where book = :book and book_year = :year)""";

    private final EntityManager database;
    private final boolean embedded;

    NumberingBooks(EntityManager database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.embedded = kind.equals("h2");
    }

    @Transactional(TxType.MANDATORY)
    public String next(Book book, int year) {
        return book.number(year, next(book.name(), year));
    }

    /** The same of a book that another room keeps. */
    @Transactional(TxType.MANDATORY)
    public int next(String book, int year) {
        return embedded ? embedded(book, year) : number(NEXT, book, year).orElseThrow();
    }

    private int embedded(String book, int year) {
        return number(EMBEDDED_NEXT, book, year).orElseGet(() -> {
            // the first of its year, for whoever comes first
            of("insert into numbering_book (book, book_year, last_number) values (:book, :year, 0) on conflict do nothing",
                    book, year).executeUpdate();
            return number(EMBEDDED_NEXT, book, year).orElseThrow();
        });
    }

    private Optional<Integer> number(String statement, String book, int year) {
        return of(statement, book, year).getResultList()
                .stream()
                .findFirst()
                .map(last -> ((Number) last).intValue());
    }

    private Query of(String statement, String book, int year) {
        // nothing else is written for it
        return database.createNativeQuery(statement)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("book", book)
                .setParameter("year", year);
    }
}
