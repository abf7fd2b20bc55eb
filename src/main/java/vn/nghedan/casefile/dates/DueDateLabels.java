package vn.nghedan.casefile.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.TermUnit;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Language;

/** Time limits of files as the tag {@code deadline} shows them, as of any day. */
@ApplicationScoped
public class DueDateLabels {

    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Language language;

    DueDateLabels(RuleBook ruleBook, OfficeCalendar calendar, Language language) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.language = language;
    }

    /** The date that governs a line of a list; null where nothing waits. */
    public DueView of(CaseRow row, LocalDate on, String whyHref) {
        if (row.dueOn() != null) {
            return open(row.dueOn(), row.lateAfter(), row.dueRule(), row.receivedOn(), on, false, false, whyHref);
        }
        return row.pausedSince() == null ? null : DueView.paused(row.pausedSince(), null);
    }

    /** One clock of a file; null for one without a date that is not paused. */
    public DueView of(CaseFileView.ClockView clock, LocalDate on, String whyHref) {
        boolean unconfirmed = !clock.confirmed();
        return switch (clock.status()) {
            case "PAUSED" -> new DueView(DueView.Status.PAUSED, null, 0, null, clock.pausedSince(), false, unconfirmed,
                    whyHref);
            case "MET", "MET_LATE" -> new DueView(
                    clock.status().equals("MET") ? DueView.Status.MET : DueView.Status.MET_LATE, clock.dueOn(),
                    clock.dueOn() == null ? 0 : (int) ChronoUnit.DAYS.between(clock.dueOn(), clock.metOn()), null, null,
                    false, unconfirmed, whyHref);
            case "UNMET" -> new DueView(DueView.Status.UNMET, clock.dueOn(), 0, null, null, false, unconfirmed,
                    whyHref);
            case "VOID" -> new DueView(DueView.Status.VOID, null, 0, null, null, false, false, whyHref);
            default -> clock.dueOn() == null
                    ? null
                    : open(clock.dueOn(), clock.certainlyLateAfter(), clock.rule(), clock.startedOn(), on,
                            clock.provisional(), unconfirmed,
                            whyHref);
        };
    }

    private DueView open(LocalDate dueOn, LocalDate lateAfter, String rule, LocalDate anchor, LocalDate on,
            boolean provisional,
            boolean unconfirmed, String whyHref) {
        int left = (int) ChronoUnit.DAYS.between(on, dueOn);
        if (left < 0) {
            boolean late = lateAfter == null || on.isAfter(lateAfter);
            return new DueView(late ? DueView.Status.OVERDUE : DueView.Status.DISPUTED, dueOn, -left, null, null,
                    provisional, unconfirmed, whyHref);
        }
        Integer working = isInWorkingDays(rule, anchor) ? calendar.current().workingDaysBetween(on, dueOn) : null;
        return new DueView(DueView.Status.RUNNING, dueOn, left, working, null, provisional, unconfirmed, whyHref);
    }

    /** What a time limit is called; null if the book knows none of that name. */
    public String label(String rule, LocalDate on) {
        return ruleBook.ruleOn(rule, on)
                .or(() -> ruleBook.versionsOf(rule).stream().findFirst())
                .map(Rule::name)
                .map(name -> name.in(language.current()))
                .orElse(null);
    }

    private boolean isInWorkingDays(String rule, LocalDate anchor) {
        return ruleBook.ruleOn(rule, anchor)
                .or(() -> ruleBook.versionsOf(rule).stream().findFirst())
                .filter(found -> found.unit() == TermUnit.WORKING_DAYS)
                .isPresent();
    }
}
