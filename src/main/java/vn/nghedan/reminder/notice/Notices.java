package vn.nghedan.reminder.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.reminder.escalation.FileReminded;
import vn.nghedan.reminder.escalation.Recipient;
import vn.nghedan.web.StaffToBeTold;
import vn.nghedan.web.frame.Pager;

/** The notices as they are stored; every question leaves out what its reader may no longer know of. Called in the transaction of the caller. */
@ApplicationScoped
public class Notices {

    private static final String MINE = "n.recipient = :me and (n.href is not null or exists (select 1 from NoticeItem i join ListedFile d"
            + " on d.id = i.dossierId where i.noticeId = n.id and " + VisibleFiles.CONDITION + "))";
    private static final String MINE_UNREAD = MINE + " and n.readAt is null";
    private static final String ORDER = " order by n.madeOn desc, n.dueOn nulls last, n.id desc";

    private final EntityManager database;
    private final Clock clock;

    Notices(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An item with what it takes to show the file. */
    record Told(NoticeItem item, String code, String subject, ProcedureCode procedure, String handler) {}

    void remind(@Observes FileReminded reminded) {
        for (FileReminded.Step step : reminded.steps()) {
            for (Recipient recipient : step.told()) {
                Notice notice = new Notice(recipient, step.level().kind(), null, step.dueOn(), clock.instant(),
                        reminded.today());
                database.persist(notice);
                database.persist(new NoticeItem(notice, reminded.file().id(), step.rule(), null, step.dueOn()));
            }
        }
    }

    void ring(@Observes StaffToBeTold ring) {
        ring.staff()
                .forEach(officer -> database.persist(Notice.leading(officer, Notice.Kind.valueOf(ring.kind()),
                        ring.about(), ring.href(), clock.instant(), LocalDate.now(clock))));
    }

    /** A date that has moved. */
    public record Moved(long file, String rule, LocalDate before, LocalDate after) {}

    /** In the one notice of the day, while it has not been read: the files come one after the other. */
    public void tellMoved(Recipient recipient, String source, LocalDate today, List<Moved> dates) {
        Notice notice = database.createQuery("""
                from Notice where recipient = :recipient and kind = CALENDAR and source = :source and madeOn = :today
                and readAt is null and coalesce(insteadOf, '') = :insteadOf
                order by id""", Notice.class)
                .setParameter("recipient", recipient.code())
                .setParameter("source", source)
                .setParameter("today", today)
                .setParameter("insteadOf", recipient.insteadOf() == null ? "" : recipient.insteadOf())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> new Notice(recipient, Notice.Kind.CALENDAR, source, null, clock.instant(),
                        today));
        dates.forEach(date -> notice.isAbout(date.after()));
        database.persist(notice);
        dates.forEach(date -> database
                .persist(new NoticeItem(notice, date.file(), date.rule(), date.before(), date.after())));
    }

    /** How many are unread, as far as so many. */
    long unread(Officer officer, int most) {
        return asked("select n.id from Notice n where " + MINE_UNREAD, Long.class, officer).setMaxResults(most)
                .getResultList()
                .size();
    }

    public long unread(Officer officer) {
        return asked("select count(n.id) from Notice n where " + MINE_UNREAD, Long.class, officer).getSingleResult();
    }

    long count(Officer officer) {
        return asked("select count(n.id) from Notice n where " + MINE, Long.class, officer).getSingleResult();
    }

    /** How many there are, as far as so many. */
    int counted(Officer officer, int most) {
        return asked("select n.id from Notice n where " + MINE, Long.class, officer).setMaxResults(most)
                .getResultList()
                .size();
    }

    /** The latest day first, and of one day what is due earliest: what is most overdue stands on top. */
    List<Notice> list(boolean unreadOnly, int page, int size, Officer officer) {
        return asked("select n from Notice n where " + (unreadOnly ? MINE_UNREAD : MINE) + ORDER, Notice.class,
                officer).setFirstResult(Pager.first(page, size)).setMaxResults(size).getResultList();
    }

    /** What has come up to now, to tell it from what comes later; 0 where nothing has. */
    long newest(Officer officer) {
        return asked("select n.id from Notice n where " + MINE + " order by n.id desc", Long.class, officer)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(0L);
    }

    List<Told> items(List<Long> notices, Officer officer) {
        if (notices.isEmpty()) {
            return List.of();
        }
        return asked(
                "select i, d.code, " + VisibleFiles.SUBJECT
                        + ", d.procedure, d.handler from NoticeItem i join ListedFile d"
                        + " on d.id = i.dossierId where i.noticeId in :notices and " + VisibleFiles.CONDITION
                        + " order by i.dueOn, d.code, i.id",
                Object[].class, officer).setParameter("notices", notices)
                .getResultList()
                .stream()
                .map(row -> new Told((NoticeItem) row[0], (String) row[1], (String) row[2], (ProcedureCode) row[3],
                        (String) row[4]))
                .toList();
    }

    Optional<Notice> mine(long id, Officer officer) {
        return asked("select n from Notice n where n.id = :id and " + MINE, Notice.class, officer)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** @param newest the newest when the page was shown: what has come since stays unread */
    int readUpTo(long newest, Officer officer) {
        List<Notice> unread = asked("select n from Notice n where n.id <= :newest and " + MINE_UNREAD, Notice.class,
                officer).setParameter("newest", newest).getResultList();
        unread.forEach(notice -> notice.read(clock.instant()));
        return unread.size();
    }

    private <T> TypedQuery<T> asked(String text, Class<T> type, Officer officer) {
        return VisibleFiles.query(database, text, type, officer);
    }
}
