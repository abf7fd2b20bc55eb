package vn.nghedan.document.book;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A number that a book has given out. It is never given again, whatever becomes of it. */
@Entity
@Table(name = "book_number")
class BookNumber {

    enum State {
        GIVEN, RESERVED, CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String book;
    private int bookYear;
    private int ordinal;
    private String number;
    private Long dossierId;
    @Enumerated(EnumType.STRING)
    private State state;
    private String reason;
    private String recordedBy;
    private Instant recordedAt;

    BookNumber() {
    }

    /** @param file the dossier of the paper that bears it; null where it was reserved for none yet */
    BookNumber(String book, int year, int ordinal, String number, Long file, String reason, String by, Instant at) {
        this.book = book;
        this.bookYear = year;
        this.ordinal = ordinal;
        this.number = number;
        this.dossierId = file;
        this.state = file == null ? State.RESERVED : State.GIVEN;
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void cancel(String why, String by, Instant at) {
        state = State.CANCELLED;
        reason = why;
        recordedBy = by;
        recordedAt = at;
    }

    Long getId() {
        return id;
    }

    String getBook() {
        return book;
    }

    int getBookYear() {
        return bookYear;
    }

    int getOrdinal() {
        return ordinal;
    }

    String getNumber() {
        return number;
    }

    Long getDossierId() {
        return dossierId;
    }

    State getState() {
        return state;
    }

    String getReason() {
        return reason;
    }
}
