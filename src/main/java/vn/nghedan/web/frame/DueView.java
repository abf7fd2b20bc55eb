package vn.nghedan.web.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time limit as the tag {@code deadline} shows it. Which colour and which words it gets is decided there and nowhere else.
 *
 * @param dueOn the day it ends; null when a pause leaves it open
 * @param days calendar days: left while running (0 is today), late when overdue or met late
 * @param workingDaysLeft given for limits that run in working days, else null
 * @param pausedOn the day the pause began; null unless paused
 * @param provisional the calendar of that year is not published yet
 * @param unconfirmed the rule awaits confirmation against the text of the law
 * @param whyHref where the derivation is shown; null when there is none
 */
public record DueView(Status status, LocalDate dueOn, int days, Integer workingDaysLeft, LocalDate pausedOn,
        boolean provisional, boolean unconfirmed, String whyHref) {

    public enum Status {
        RUNNING, OVERDUE,
        /** Past the date by one reading of the law and not by another. */
        DISPUTED, PAUSED, MET, MET_LATE, UNMET, VOID
    }

    /** Days at or under which a running limit counts as near, working or calendar days alike. */
    private static final int NEAR = 3;

    public static DueView running(LocalDate dueOn, int daysLeft, Integer workingDaysLeft, String whyHref) {
        return new DueView(Status.RUNNING, dueOn, daysLeft, workingDaysLeft, null, false, false, whyHref);
    }

    public static DueView overdue(LocalDate dueOn, int daysLate, String whyHref) {
        return new DueView(Status.OVERDUE, dueOn, daysLate, null, null, false, false, whyHref);
    }

    public static DueView disputed(LocalDate dueOn) {
        return new DueView(Status.DISPUTED, dueOn, 0, null, null, false, false, null);
    }

    public static DueView paused(LocalDate pausedOn, String whyHref) {
        return new DueView(Status.PAUSED, null, 0, null, pausedOn, false, false, whyHref);
    }

    public static DueView met(LocalDate dueOn, int daysLate, String whyHref) {
        return new DueView(daysLate > 0 ? Status.MET_LATE : Status.MET, dueOn, daysLate, null, null, false, false,
                whyHref);
    }

    /**
     * A date that somebody set, in calendar days and without a derivation.
     *
     * @param doneOn the day it was met; null while it is not
     * @param on the day as of which it is asked
     */
    public static DueView set(LocalDate dueOn, LocalDate doneOn, LocalDate on) {
        if (doneOn != null && !doneOn.isAfter(on)) {
            return met(dueOn, (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, doneOn)), null);
        }
        int left = (int) ChronoUnit.DAYS.between(on, dueOn);
        return left < 0 ? overdue(dueOn, -left, null) : running(dueOn, left, null, null);
    }

    public boolean isToday() {
        return status == Status.RUNNING && days == 0;
    }

    public boolean isNear() {
        return status == Status.RUNNING && (workingDaysLeft == null ? days : workingDaysLeft) <= NEAR;
    }

    /** The name of the tone in the style sheet; the only place that decides a colour. */
    public String tone() {
        return switch (status) {
            case OVERDUE, UNMET -> "late";
            case DISPUTED -> "near";
            case RUNNING -> isToday() ? "today" : isNear() ? "near" : "calm";
            case PAUSED -> "paused";
            case MET -> "met";
            case MET_LATE -> "met-late";
            case VOID -> "void";
        };
    }
}
