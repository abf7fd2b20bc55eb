package vn.nghedan.reminder.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Pager;

/**
 * The notices of one officer.
 *
 * @param unreadOnly whether those already read are left out
 * @param newest the newest there is; 0 if there is none
 */
record NoticePage(List<Card> cards, boolean unreadOnly, long unread, long newest, Pager pager) {

    /**
     * @param title what it is about, in words
     * @param insteadOf the name of the absent colleague it is meant for; null if it is meant for the officer
     * @param source the official notice that moved the dates; null for a reminder
     * @param href where it leads that is about no due date; {@code source} then says whom it is about
     */
    record Card(long id, String kind, String title, OffsetDateTime madeAt, boolean unread, String insteadOf,
            String source, String href, List<Line> lines) {

        /** The files it is about, to tell its button from the others. */
        public String codes() {
            return lines.isEmpty()
                    ? source
                    : lines.stream().map(Line::code).distinct().limit(3).collect(Collectors.joining(", "));
        }
    }

    /**
     * @param atTheDesk whether it is a letter or a visit, which nobody is assigned to
     * @param due how it stood when the notice was made
     * @param before where the date was; null for a reminder
     */
    record Line(String code, String href, String subject, String rule, String duty, String handler, boolean atTheDesk,
            LocalDate before,
            LocalDate dueOn, DueView due) {}
}
