package vn.nghedan.reminder.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.dates.LineDueDates;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.reminder.notice.NoticePage.Card;
import vn.nghedan.reminder.notice.NoticePage.Line;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** What an officer has been told, and that it was read. */
@ApplicationScoped
@Transactional
class NoticeService {

    private static final int ROWS = 25;

    private final Notices notices;
    private final LineDueDates dues;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    NoticeService(Notices notices, LineDueDates dues, DirectoryService directory, Words words, Clock clock) {
        this.notices = notices;
        this.dues = dues;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** The page an address names; the first where it names none. */
    static int pageNumber(String given) {
        if (given == null || given.isBlank()) {
            return 0;
        }
        if (!given.matches("\\d{1,6}")) {
            throw new BadInput("page", "web:error_number");
        }
        return Integer.parseInt(given);
    }

    /**
     * @param page counted from 0
     * @param toTheEnd whether all that there ever were are counted, or only as far as a page must know
     */
    NoticePage of(Officer officer, boolean unreadOnly, int page, boolean toTheEnd) {
        String base = unreadOnly ? "/notices?view=unread" : "/notices";
        long unread = notices.unread(officer);
        List<Notice> shown = notices.list(unreadOnly, page, ROWS, officer);
        Map<Long, List<Notices.Told>> items = notices.items(shown.stream().map(Notice::getId).toList(), officer)
                .stream()
                .collect(Collectors.groupingBy(told -> told.item().getNoticeId()));
        return new NoticePage(
                shown.stream().map(notice -> card(notice, items.getOrDefault(notice.getId(), List.of()))).toList(),
                unreadOnly, unread, notices.newest(officer), unreadOnly
                        ? new Pager(page, ROWS, unread, base)
                        : toTheEnd
                                ? new Pager(page, ROWS, notices.count(officer), base)
                                : pager(page, base, officer));
    }

    private Pager pager(int page, String base, Officer officer) {
        int far = Pager.far(page, ROWS);
        int found = notices.counted(officer, far + 1);
        return new Pager(page, ROWS, Math.min(found, far), found > far, base);
    }

    /** @throws NotFound where there is no such notice for this officer */
    void read(long id, Officer officer) {
        notices.mine(id, officer).orElseThrow(NotFound::new).read(clock.instant());
    }

    int readUpTo(long newest, Officer officer) {
        return notices.readUpTo(newest, officer);
    }

    private Card card(Notice notice, List<Notices.Told> items) {
        return new Card(notice.getId(), notice.getKind().name(), words.say("reminder:kind_" + notice.getKind()),
                notice.getMadeAt().atOffset(ZoneOffset.UTC), !notice.isRead(), directory.nameOf(notice.getInsteadOf()),
                notice.getSource(), notice.getHref(), items.stream().map(told -> line(notice, told)).toList());
    }

    private Line line(Notice notice, Notices.Told told) {
        NoticeItem item = told.item();
        return new Line(told.code(), FileAddress.of(told.procedure(), told.code()), told.subject(), item.getRule(),
                dues.duty(item.getRule()), directory.nameOf(told.handler()), told.procedure().type() == null,
                item.getBeforeOn(),
                item.getDueOn(),
                item.getDueOn() == null ? null : dues.of(item.getDueOn(), item.getRule(), notice.getMadeOn(), null));
    }
}
