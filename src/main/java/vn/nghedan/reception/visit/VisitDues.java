package vn.nghedan.reception.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.dates.LineDueDates;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.web.frame.DueView;

/** Says when matters are due, in the words of the deadline tag. */
@ApplicationScoped
public class VisitDues {

    private final LineDueDates dues;
    private final Clock clock;

    VisitDues(LineDueDates dues, Clock clock) {
        this.dues = dues;
        this.clock = clock;
    }

    /** @return null where no duty waits */
    public DueView of(VisitLine.Matter matter) {
        return matter.open() && matter.dueOn() != null
                ? dues.of(matter.dueOn(), matter.dueRule(), LocalDate.now(clock), why(matter.code(), matter.dueRule()))
                : null;
    }

    /** Of the notice of the result, met or not; null if it does not run. */
    DueView ofResult(String matter, List<CaseFileView.ClockView> clocks) {
        return ofNotice("TCD_RESULT_NOTICE", matter, clocks);
    }

    /** Of the written notice that they are not received, met or not; null if it does not run. */
    DueView ofRefusal(String matter, List<CaseFileView.ClockView> clocks) {
        return ofNotice("TCD_REFUSAL_NOTICE", matter, clocks);
    }

    private DueView ofNotice(String rule, String matter, List<CaseFileView.ClockView> clocks) {
        return clocks.stream()
                .filter(notice -> notice.rule().equals(rule) && notice.dueOn() != null)
                .reduce((earlier, later) -> later)
                .map(notice -> ofNotice(notice, why(matter, rule)))
                .orElse(null);
    }

    private DueView ofNotice(CaseFileView.ClockView notice, String why) {
        return switch (notice.status()) {
            case "MET", "MET_LATE" -> DueView.met(notice.dueOn(),
                    (int) Math.max(0, ChronoUnit.DAYS.between(notice.dueOn(), notice.metOn())), why);
            case "UNMET", "VOID" -> null;
            default -> dues.of(notice.dueOn(), notice.rule(), LocalDate.now(clock), why);
        };
    }

    private static String why(String matter, String rule) {
        return "/cases/" + matter + "/clocks/" + rule;
    }
}
