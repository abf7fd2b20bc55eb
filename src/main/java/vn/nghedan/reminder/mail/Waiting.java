package vn.nghedan.reminder.mail;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.MyWork;
import vn.nghedan.directory.Officer;
import vn.nghedan.reminder.notice.Notices;

/** How much waits for an officer, in numbers that say nothing of any file. */
@ApplicationScoped
class Waiting {

    private final MyWork desk;
    private final Notices notices;

    Waiting(MyWork desk, Notices notices) {
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
        Map<CaseListView, Long> counted = desk.count(officer);
        return new Numbers(notices.unread(officer), counted.get(CaseListView.OVERDUE),
                counted.get(CaseListView.DUE_TODAY),
                counted.get(CaseListView.DUE_SOON) - counted.get(CaseListView.DUE_TODAY));
    }
}
