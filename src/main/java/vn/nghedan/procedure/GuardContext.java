package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.field.Field;

/**
 * All that a guard may look at.
 *
 * @param journal
 *            all that is on record, corrections among it
 * @param standing
 *            how the file stands before the act
 * @param type
 *            the type of matter
 * @param proposed
 *            the fact the act would add; {@code null} when only the question is which acts to offer
 * @param named
 *            staff codes of officers who are party to the file: complained of, denounced, or close to one who is
 * @param barred
 *            staff codes of officers who decide nothing in it; of a first complaint not the head who is complained of
 * @param recorder
 *            the staff code of who types the act in; {@code null} when only the question is which acts to offer
 * @param told
 *            the clocks where somebody counts them anyway; {@code null} where they are counted when first asked for
 */
public record GuardContext(Journal journal, CaseStatus standing, MatterType type, Fact proposed, Set<String> named,
        Set<String> barred, String recorder, RuleBook ruleBook, WorkCalendar calendar,
        Supplier<List<Deadline>> told) {

    private static final Set<String> SECOND_WINDOWS = Set.of("KN2_WINDOW", "KL_LIMITATION_2");

    public GuardContext {
        told = told == null
                ? once(() -> new Deadlines(ruleBook, calendar).derive(standing.procedure().name(), type.name(),
                        standing.facts()))
                : told;
    }

    public GuardContext(Journal journal, CaseStatus standing, MatterType type, Fact proposed, Set<String> named,
            Set<String> barred, String recorder, RuleBook ruleBook, WorkCalendar calendar) {
        this(journal, standing, type, proposed, named, barred, recorder, ruleBook, calendar, null);
    }

    public GuardContext proposing(Fact fact) {
        return new GuardContext(journal, standing, type, fact, named, barred, recorder, ruleBook, calendar, told);
    }

    /** The same file as it stood earlier. */
    GuardContext asOf(CaseStatus earlier) {
        return new GuardContext(journal, earlier, type, null, named, barred, recorder, ruleBook, calendar);
    }

    public GuardContext recordedBy(String staffCode) {
        return new GuardContext(journal, standing, type, proposed, named, barred, staffCode, ruleBook, calendar, told);
    }

    /** The same on another day of the life of the file. */
    public GuardContext at(CaseStatus then) {
        return new GuardContext(journal, then, then.type().orElse(type), proposed, named, barred, recorder, ruleBook,
                calendar);
    }

    public List<Deadline> clocks() {
        return told.get();
    }

    private static <T> Supplier<T> once(Supplier<T> counting) {
        List<T> counted = new ArrayList<>(1);
        return () -> {
            if (counted.isEmpty()) {
                counted.add(counting.get());
            }
            return counted.get(0);
        };
    }

    /** Whether the complaint came after the time in which one may complain, as far as the file tells when it began. */
    public boolean cameTooLate() {
        return clock("KN_LIMITATION", "KN2_WINDOW", "KL_LIMITATION_1", "KL_LIMITATION_2").flatMap(Deadline::dueOn)
                .filter(standing.receivedOn()::isAfter)
                .isPresent();
    }

    /** The ground that the dates of the file suggest, where a field asks for one; the officer chooses. */
    public Optional<String> suggests(Field<?> field) {
        return field.family() == GroundFamily.COMPLAINT_REFUSAL && cameTooLate()
                ? Optional.of("KN_NA_6")
                : Optional.empty();
    }

    /**
     * The last day on which a second complaint can still be made: each of several has a window of their own (LKN Điều 33
     * khoản 1, Điều 48), and what is asked about nobody in particular is asked about all of them.
     */
    public Optional<LocalDate> lastDayForSecondComplaint(Fact lodging) {
        return clocks().stream()
                .filter(clock -> SECOND_WINDOWS.contains(clock.rule().key()))
                .filter(clock -> clock.status() != DeadlineStatus.VOID || isClosedByTheCourt(clock))
                .filter(clock -> lodging == null || lodging.isOfTheSameAs(standing.facts().get(clock.anchor())))
                .flatMap(clock -> clock.dueOn().stream())
                .max(Comparator.naturalOrder());
    }

    /** A lawsuit ends the window; where the court discontinues, what is left of it counts again (LKN Điều 11 khoản 9). */
    private boolean isClosedByTheCourt(Deadline window) {
        return standing.facts()
                .stream()
                .anyMatch(fact -> fact.what() == FactKind.LAWSUIT_RECORDED && fact.on().equals(window.voidedOn()));
    }

    /** The latest clock of one of these rules. */
    public Optional<Deadline> clock(String... rules) {
        Set<String> wanted = Set.of(rules);
        return clocks().stream().filter(clock -> wanted.contains(clock.rule().key())).reduce((a, b) -> b);
    }
}
