package vn.nghedan.reminder.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Notices for outside programs.
 *
 * @param unread of all that the officer has, not only of these
 */
record NoticeView(List<Item> items, int page, int size, long total, long unread) {

    /** @param insteadOf the name of the absent colleague it is meant for; null if none */
    record Item(long id, String kind, OffsetDateTime at, boolean read, String insteadOf, String source,
            List<Date> dates) {}

    /** @param before where the date was before the calendar changed; null for a reminder */
    record Date(String file, String rule, LocalDate before, LocalDate dueOn) {}

    static NoticeView of(NoticePage page) {
        return new NoticeView(page.cards().stream().map(NoticeView::item).toList(), page.pager().page(),
                page.pager().size(), page.pager().total(), page.unread());
    }

    private static Item item(NoticePage.Card card) {
        return new Item(card.id(), card.kind(), card.madeAt(), !card.unread(), card.insteadOf(), card.source(),
                card.lines()
                        .stream()
                        .map(line -> new Date(line.code(), line.rule(), line.before(), line.dueOn()))
                        .toList());
    }
}
