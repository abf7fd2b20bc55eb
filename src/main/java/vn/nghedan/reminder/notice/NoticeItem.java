package vn.nghedan.reminder.notice;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A due date that a notice is about; of one that moved also where it was. */
@Entity
class NoticeItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long noticeId;
    private long dossierId;
    private String rule;
    private LocalDate dueOn;
    private LocalDate beforeOn;

    NoticeItem() {
    }

    NoticeItem(Notice notice, long dossierId, String rule, LocalDate beforeOn, LocalDate dueOn) {
        this.noticeId = notice.getId();
        this.dossierId = dossierId;
        this.rule = rule;
        this.beforeOn = beforeOn;
        this.dueOn = dueOn;
    }

    long getNoticeId() {
        return noticeId;
    }

    String getRule() {
        return rule;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    LocalDate getBeforeOn() {
        return beforeOn;
    }
}
