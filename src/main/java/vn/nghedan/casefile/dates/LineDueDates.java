package vn.nghedan.casefile.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.TermUnit;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Language;

/** Says when a line of a list is due, in the words of the deadline tag. */
@ApplicationScoped
public class LineDueDates {

    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Language language;

    LineDueDates(RuleBook ruleBook, OfficeCalendar calendar, Language language) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.language = language;
    }

    /** What is to be done by then, in few words; empty where nothing is due. */
    public String duty(CaseRow file) {
        return file.dueRule() == null ? "" : duty(file.dueRule());
    }

    /** The same for one rule. */
    public String duty(String rule) {
        return ruleBook.versionsOf(rule)
                .stream()
                .findFirst()
                .map(version -> version.name().in(language.current()))
                .orElse("");
    }

    /**
     * @param on the day as of which the line was asked for
     * @return null where nothing is due
     */
    public DueView of(CaseRow file, LocalDate on) {
        if (file.dueOn() == null) {
            return file.pausedSince() == null ? null : DueView.paused(file.pausedSince(), null);
        }
        return file.lateAfter() != null && on.isAfter(file.dueOn()) && !on.isAfter(file.lateAfter())
                ? DueView.disputed(file.dueOn())
                : of(file.dueOn(), file.dueRule(), on, null);
    }

    /**
     * The same for one duty that waits.
     *
     * @param why the address of its derivation; may be null
     */
    public DueView of(LocalDate dueOn, String rule, LocalDate on, String why) {
        int left = (int) ChronoUnit.DAYS.between(on, dueOn);
        return left < 0
                ? DueView.overdue(dueOn, -left, why)
                : DueView.running(dueOn, left, workingDaysLeft(dueOn, rule, on), why);
    }

    private Integer workingDaysLeft(LocalDate dueOn, String rule, LocalDate on) {
        boolean countsWorkingDays = ruleBook.versionsOf(rule)
                .stream()
                .anyMatch(version -> version.unit() == TermUnit.WORKING_DAYS);
        return countsWorkingDays ? calendar.current().workingDaysBetween(on, dueOn) : null;
    }
}
