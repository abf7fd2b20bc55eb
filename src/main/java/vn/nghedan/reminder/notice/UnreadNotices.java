package vn.nghedan.reminder.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.BlockingOperationControl;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.NoticeCounter;

/** Counts for the frame what the signed-in officer has not read. */
@ApplicationScoped
class UnreadNotices implements NoticeCounter {

    private final Notices notices;
    private final CurrentOfficer officer;

    UnreadNotices(Notices notices, CurrentOfficer officer) {
        this.notices = notices;
        this.officer = officer;
    }

    @Override
    public long unread() {
        // the frame of an error page may not wait for the database
        return BlockingOperationControl.isBlockingAllowed() ? counted() : 0;
    }

    @Transactional
    long counted() {
        return notices.unread(officer.get(), NoticeCounter.MANY);
    }
}
