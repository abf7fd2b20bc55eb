package vn.nghedan.reference.calendar;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * Which edition of the calendar is in force; there is one row. Whoever changes the calendar holds it, so that changes
 * come one after the other.
 */
@Entity
class CalendarEdition {

    static final int ONLY = 1;

    @Id
    private Integer id;
    private int version;
    private String stamp;
    private int datesBy;

    CalendarEdition() {
    }

    /** The stamp is never used twice, not even when a change is rolled back and another takes its version. */
    void renew() {
        version++;
        stamp = UUID.randomUUID().toString();
    }

    void datesMoved() {
        datesBy = version;
    }

    int getVersion() {
        return version;
    }

    int getDatesBy() {
        return datesBy;
    }

    String getStamp() {
        return stamp;
    }
}
