package vn.nghedan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Gives out numbers. The row of the book stays locked until the transaction ends, so whoever comes next waits, and a
 * number whose transaction fails is given out again: no gap, none twice.
 */
@ApplicationScoped
public class NumberingBooks {

    private final EntityManager database;

    NumberingBooks(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public String next(Book book, int year) {
        if (count(book, year) == 0) {
            // the first of its year, for whoever comes first
            of("insert into numbering_book (book, book_year, last_number) values (:book, :year, 0) on conflict do nothing",
                    book, year).executeUpdate();
            count(book, year);
        }
        Number last = (Number) of(
                "select last_number from numbering_book where book = :book and book_year = :year", book, year)
                .getSingleResult();
        return book.number(year, last.intValue());
    }

    private int count(Book book, int year) {
        return of("update numbering_book set last_number = last_number + 1 where book = :book and book_year = :year",
                book, year).executeUpdate();
    }

    private Query of(String statement, Book book, int year) {
        return database.createNativeQuery(statement).setParameter("book", book.name()).setParameter("year", year);
    }
}
