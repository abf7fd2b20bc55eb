package vn.nghedan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
        database.createNativeQuery(
                "insert into numbering_book (book, book_year, last_number) values (:book, :year, 0) on conflict do nothing")
                .setParameter("book", book.name())
                .setParameter("year", year)
                .executeUpdate();
        database.createNativeQuery(
                "update numbering_book set last_number = last_number + 1 where book = :book and book_year = :year")
                .setParameter("book", book.name())
                .setParameter("year", year)
                .executeUpdate();
        Number last = (Number) database
                .createNativeQuery("select last_number from numbering_book where book = :book and book_year = :year")
                .setParameter("book", book.name())
                .setParameter("year", year)
                .getSingleResult();
        return book.number(year, last.intValue());
    }
}
