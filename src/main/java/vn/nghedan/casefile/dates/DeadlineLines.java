package vn.nghedan.casefile.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.deadline.DayRole;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.Derivation;
import vn.nghedan.deadline.Term;
import vn.nghedan.law.Bearer;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.Words;

/** The clocks of a file as its page shows them, each with what has moved its date. */
@ApplicationScoped
public class DeadlineLines {

    private final OfficeCalendar calendar;
    private final DueDateLabels dues;
    private final Words words;

    DeadlineLines(OfficeCalendar calendar, DueDateLabels dues, Words words) {
        this.calendar = calendar;
        this.dues = dues;
        this.words = words;
    }

    /** @param clocks the same clocks as in the view, in the same order, with their derivations */
    public List<CaseView.ClockLine> of(CaseFileView file, List<Deadline> clocks, LocalDate today, String base) {
        List<CaseView.ClockLine> lines = new ArrayList<>();
        for (int i = 0; i < clocks.size(); i++) {
            CaseFileView.ClockView view = file.clocks().get(i);
            lines.add(line(view, clocks.get(i).derivation(), today, base));
        }
        return lines;
    }

    public static boolean isOpen(CaseView.ClockLine line) {
        return line.status().equals("RUNNING") || line.status().equals("PAUSED");
    }

    private CaseView.ClockLine line(CaseFileView.ClockView view, Derivation derivation, LocalDate today, String base) {
        String why = base + "/clocks/" + view.rule() + (view.person() == null ? "" : "?fact=" + view.fact());
        String label = view.person() == null
                ? view.label()
                : words.say("casefile:clock_of").replace("{clock}", view.label()).replace("{person}", view.person());
        LocalDate moved = before(derivation);
        return new CaseView.ClockLine(view.rule(), view.fact(), label, dues.of(view, today, why), view.duty(),
                derivation.rule().bearer() == Bearer.CITIZEN, view.status(),
                view.dueOn(), view.startedOn(), moved, moved == null ? null : movedBy(derivation), view.remaining(),
                view.legalBasis(), why);
    }

    /** The date without pauses and extensions; null where it is the same, or where there is no date. */
    private LocalDate before(Derivation derivation) {
        long extended = count(derivation, DayRole.EXTENSION);
        if (derivation.rule().lengths().isEmpty() || derivation.daysLeftOut() == 0 && extended == 0) {
            return null;
        }
        Term plain = Term.of(derivation.rule(), derivation.startedOn(),
                derivation.rule().conditionsOfVariant(derivation.variant()).orElse(Set.of()));
        LocalDate before = plain.derive(calendar.current()).dueOn();
        return before == null || before.equals(derivation.dueOn()) ? null : before;
    }

    private String movedBy(Derivation derivation) {
        List<String> causes = new ArrayList<>();
        boolean suspended = derivation.rule().pauses().stream().allMatch(pause -> pause.from().equals("SUSPENDED"));
        cause(causes, suspended ? "casefile:moved_SUSPENDED" : "casefile:moved_PAUSED",
                count(derivation, DayRole.PAUSED));
        cause(causes, "casefile:moved_EXCLUDED", count(derivation, DayRole.EXCLUDED));
        cause(causes, "casefile:moved_EXTENSION", count(derivation, DayRole.EXTENSION));
        return String.join(", ", causes);
    }

    private void cause(List<String> causes, String key, long days) {
        if (days > 0) {
            causes.add(words.say(key).replace("{days}", Long.toString(days)));
        }
    }

    private static long count(Derivation derivation, DayRole role) {
        return derivation.steps().stream().filter(step -> step.role() == role).count();
    }
}
