package vn.nghedan.reminder;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.Desk;
import vn.nghedan.casefile.ListedAs;
import vn.nghedan.directory.Officer;

/** How much waits for an officer, in numbers that say nothing of any file. */
@ApplicationScoped
class Waiting {

    private final Desk desk;
    private final Notices notices;

    Waiting(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** @param soon due within the next few working days, after today */
    record Numbers(long unread, long overdue, long today, long soon) {

        boolean isNothing() {
            return unread + overdue + today + soon == 0;
        }
    }

    Numbers of(Officer officer) {
        Map<ListedAs, Long> counted = desk.count(officer);
        return new Numbers(notices.unread(officer), counted.get(ListedAs.OVERDUE), counted.get(ListedAs.DUE_TODAY),
                counted.get(ListedAs.DUE_SOON) - counted.get(ListedAs.DUE_TODAY));
    }
}
