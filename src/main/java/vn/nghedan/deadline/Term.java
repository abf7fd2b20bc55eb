package vn.nghedan.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DayStatus;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.Bearer;
import vn.nghedan.law.Condition;
import vn.nghedan.law.Length;
import vn.nghedan.law.Rule;
import vn.nghedan.law.Rule.OtherReading;
import vn.nghedan.law.TermUnit;

/**
 * One rule applied to one anchor.
 *
 * @param rule
 *            the version in force on the day of the anchor
 * @param start
 *            the anchor: the day of the fact for a forward term, of the awaited event for a term "before"
 * @param conditions
 *            what holds for the file; chooses the length
 * @param extensions
 *            units added, counted on from the nominal end (K4), in the order of the extensions
 * @param pauses
 *            time that does not count (K3)
 * @param excludedDays
 *            further calendar days of an obstacle, left out right after the anchor
 * @param setDue
 *            the date set by the head for a term without a number; may be {@code null}
 */
public record Term(Rule rule, LocalDate start, Set<Condition> conditions, List<Extension> extensions,
        List<Pause> pauses,
        int excludedDays, LocalDate setDue) {

    public Term {
        conditions = Set.copyOf(conditions);
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        if (excludedDays < 0) {
            throw new IllegalArgumentException("days are not negative");
        }
    }

    /** A term without extensions, pauses or excluded days. */
    public static Term of(Rule rule, LocalDate start, Set<Condition> conditions) {
        return new Term(rule, start, conditions, List.of(), List.of(), 0, null);
    }

    /** The due date, and each day that led to it. */
    public Derivation derive(WorkCalendar calendar) {
        return switch (rule.counting()) {
            case FORWARD -> switch (rule.unit()) {
                case CALENDAR_DAYS, WORKING_DAYS -> forward(calendar);
                case YEARS -> ending(calendar, start.plusYears(length().amount()), length().amount());
                case HOURS -> ending(calendar, start, length().amount());
            };
            case BACKWARD -> backward(calendar);
            case AT_ONCE -> ending(calendar, start, 0);
            case SET_BY_HEAD -> setDue == null ? without() : ending(calendar, setDue, 0);
            case EACH_MONTH -> ending(calendar,
                    calendar.workingDayUntil(start.withDayOfMonth(start.lengthOfMonth())), length().amount());
            case UNTIL_EVENT, NO_NUMBER -> without();
        };
    }

    private Length length() {
        return rule.lengthUnder(conditions);
    }

    private String variant() {
        return rule.lengths().isEmpty() || length().key() == null ? rule.key() : length().key();
    }

    // ---- forward: count days after the anchor, then roll on to a working day

    private Derivation forward(WorkCalendar calendar) {
        int base = length().amount();
        int amount = base + extensions.stream().mapToInt(Extension::amount).sum();
        Strip strip = new Strip(calendar);
        strip.add(start, DayRole.ANCHOR, 0);
        LocalDate day = start;
        int counted = 0;
        int leftOut = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            boolean off = rule.unit() == TermUnit.WORKING_DAYS && isRest(calendar.on(day));
            Optional<Pause> pause = pauseOn(day);
            if (pause.isPresent()) {
                if (endsInOpenPause(day)) {
                    return strip.open(amount);
                }
                strip.add(day, DayRole.PAUSED, 0, pause.get().by());
            } else if (leftOut < excludedDays) {
                leftOut++;
                strip.add(day, DayRole.EXCLUDED, 0);
            } else if (off) {
                strip.add(day, DayRole.DAY_OFF, 0);
            } else {
                counted++;
                strip.add(day, counted > base ? DayRole.EXTENSION : DayRole.COUNTED, counted,
                        extendedBy(counted - base));
            }
        }
        LocalDate nominal = day;
        List<Pause> waiting = new ArrayList<>(pauses);
        for (Optional<Pause> late = pauseInTime(waiting, nominal, calendar); late
                .isPresent(); late = pauseInTime(waiting,
                        nominal, calendar)) {
            if (late.get().isOpen()) {
                return strip.open(amount);
            }
            waiting.remove(late.get());
            LocalDate end = nominal.plusDays(ChronoUnit.DAYS.between(late.get().from(), late.get().to()));
            while (nominal.isBefore(end)) {
                nominal = nominal.plusDays(1);
                strip.add(nominal, DayRole.PAUSED, 0, late.get().by());
            }
        }
        LocalDate due = strip.rollOn(nominal);
        return strip.ended(amount, nominal, due, otherReading(calendar, due));
    }

    /**
     * A pause decided when every day was counted but the term had not ended by law: it is in time until the day to which
     * the end rolls on. The days it lasts are then added to the nominal end.
     */
    private Optional<Pause> pauseInTime(List<Pause> waiting, LocalDate nominal, WorkCalendar calendar) {
        LocalDate legalEnd = nominal;
        while (isRest(calendar.on(legalEnd))) {
            legalEnd = legalEnd.plusDays(1);
        }
        LocalDate last = legalEnd;
        return waiting.stream()
                .filter(pause -> !pause.from().isBefore(nominal) && !pause.from().isAfter(last))
                .min(Comparator.comparing(Pause::from));
    }

    private Optional<Pause> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }

    /** The rule of the extension that added this unit, counted from 1 after the ordinary length. */
    private Rule extendedBy(int unit) {
        int added = 0;
        for (Extension extension : extensions) {
            added += extension.amount();
            if (unit >= 1 && unit <= added) {
                return extension.by();
            }
        }
        return null;
    }

    private boolean endsInOpenPause(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.isOpen() && pause.covers(day));
    }

    private LocalDate otherReading(WorkCalendar calendar, LocalDate due) {
        OtherReading other = rule.certainlyLate();
        if (other == null) {
            return due;
        }
        LocalDate end = other.unit() == TermUnit.WORKING_DAYS
                ? calendar.plusWorkingDays(start, other.amount())
                : calendar.workingDayFrom(start.plusDays(other.amount()));
        return end.isAfter(due) ? end : due;
    }

    // ---- backward: count days before the event, then fall back to the earlier working day

    private Derivation backward(WorkCalendar calendar) {
        int amount = rule.unit() == TermUnit.HOURS ? 0 : length().amount();
        Strip strip = new Strip(calendar);
        strip.add(start, DayRole.ANCHOR, 0);
        LocalDate day = start;
        int counted = 0;
        while (counted < amount) {
            day = day.minusDays(1);
            if (rule.unit() == TermUnit.WORKING_DAYS && !calendar.isWorking(day)) {
                strip.add(day, DayRole.DAY_OFF, 0);
            } else {
                counted++;
                strip.add(day, DayRole.COUNTED, counted);
            }
        }
        LocalDate nominal = day;
        LocalDate due = nominal;
        while (rule.unit() != TermUnit.HOURS && !calendar.isWorking(due)) {
            due = due.minusDays(1);
            strip.add(due, DayRole.ROLLED, 0);
        }
        return strip.ended(length().amount(), nominal, due, due);
    }

    // ---- terms that name their end, and terms that have none

    private Derivation ending(WorkCalendar calendar, LocalDate nominal, int amount) {
        Strip strip = new Strip(calendar);
        strip.add(start, DayRole.ANCHOR, 0);
        LocalDate due = strip.rollOn(nominal);
        return strip.ended(amount, nominal, due, due);
    }

    private Derivation without() {
        return new Derivation(rule, rule.key(), 0, start, null, null, null, false, List.of());
    }

    /** A swapped Saturday is worked by the agency, but still a weekend to a citizen (K5). */
    private boolean isRest(DayStatus day) {
        return !day.working()
                || rule.bearer() == Bearer.CITIZEN && day.kind() == DayKind.SWAP_WORKING;
    }

    /** The days of one derivation as they are walked. */
    private final class Strip {

        private final WorkCalendar calendar;
        private final List<DerivationStep> steps = new ArrayList<>();

        Strip(WorkCalendar calendar) {
            this.calendar = calendar;
        }

        void add(LocalDate day, DayRole role, int ordinal) {
            add(day, role, ordinal, null);
        }

        void add(LocalDate day, DayRole role, int ordinal, Rule by) {
            steps.add(new DerivationStep(calendar.on(day), role, ordinal, by));
        }

        LocalDate rollOn(LocalDate nominal) {
            LocalDate due = nominal;
            while (isRest(calendar.on(due))) {
                due = due.plusDays(1);
                add(due, DayRole.ROLLED, 0);
            }
            return due;
        }

        Derivation ended(int amount, LocalDate nominal, LocalDate due, LocalDate certainlyLateAfter) {
            // a calendar-day term depends on the calendar only where it ends; one of working days on every day of it
            boolean everyDay = rule.unit() == TermUnit.WORKING_DAYS;
            boolean provisional = steps.stream()
                    .filter(step -> everyDay || !beforeEnd(step.date(), nominal, due))
                    .anyMatch(step -> step.day().provisional()) || calendar.on(due).provisional();
            return new Derivation(rule, variant(), amount, start, nominal, due, certainlyLateAfter, provisional, steps);
        }

        private boolean beforeEnd(LocalDate day, LocalDate nominal, LocalDate due) {
            return day.isBefore(nominal.isBefore(due) ? nominal : due);
        }

        Derivation open(int amount) {
            return new Derivation(rule, variant(), amount, start, null, null, null, false, steps);
        }
    }
}
