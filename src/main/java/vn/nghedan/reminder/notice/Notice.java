package vn.nghedan.reminder.notice;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.reminder.escalation.Recipient;

/** What one officer is told. Which files it is about stands in its items; who may know of them is asked when it is read. */
@Entity
public class Notice {

    /** What it is about. */
    public enum Kind {
        DUE, TO_HEAD, TO_DIRECTOR, CALENDAR, ACCESS_ASKED, ACCESS_GIVEN, ACCESS_REFUSED, CONFLICT_ASKED, CONFLICT_SETTLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String recipient;
    private String insteadOf;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String source;
    private String href;
    private Instant madeAt;
    private LocalDate madeOn;
    /** The earliest of the due dates that it is about; null where it is about none. */
    private LocalDate dueOn;
    private Instant readAt;

    Notice() {
    }

    Notice(Recipient to, Kind kind, String source, LocalDate dueOn, Instant madeAt, LocalDate madeOn) {
        this.recipient = to.code();
        this.insteadOf = to.insteadOf();
        this.kind = kind;
        this.source = source;
        this.dueOn = dueOn;
        this.madeAt = madeAt;
        this.madeOn = madeOn;
    }

    /** About no due date, but about something to be looked at. */
    static Notice leading(String recipient, Kind kind, String about, String href, Instant madeAt, LocalDate madeOn) {
        Notice notice = new Notice();
        notice.recipient = recipient;
        notice.kind = kind;
        notice.source = about;
        notice.href = href;
        notice.madeAt = madeAt;
        notice.madeOn = madeOn;
        return notice;
    }

    /** @param due null where a date is gone */
    void isAbout(LocalDate due) {
        if (due != null && (dueOn == null || due.isBefore(dueOn))) {
            dueOn = due;
        }
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    Long getId() {
        return id;
    }

    String getInsteadOf() {
        return insteadOf;
    }

    Kind getKind() {
        return kind;
    }

    String getSource() {
        return source;
    }

    /** Where it leads; null for one about due dates. */
    String getHref() {
        return href;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    LocalDate getMadeOn() {
        return madeOn;
    }

    boolean isRead() {
        return readAt != null;
    }
}
