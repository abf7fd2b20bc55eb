package vn.nghedan.reference.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A year whose official notices are all in. */
@Entity
class CalendarYear {

    @Id
    private Integer ofYear;

    CalendarYear() {
    }

    CalendarYear(int ofYear) {
        this.ofYear = ofYear;
    }

    int getOfYear() {
        return ofYear;
    }
}
