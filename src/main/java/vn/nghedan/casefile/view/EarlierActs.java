package vn.nghedan.casefile.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.FieldError;

/**
 * What happened in a file on a day that is over and was not put on record then. The papers of an office come out of order:
 * an act that was possible on its day can be entered with its true date, whatever was entered since.
 */
@ApplicationScoped
public class EarlierActs {

    private final CaseFileQueries reader;
    private final Clock clock;

    EarlierActs(CaseFileQueries reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** What could be done in a file on a day that is over. */
    @Transactional
    public EarlierPage page(String code, String base, String typed, Officer officer) {
        CaseFileView file = reader.read(code, officer);
        String day = typed == null ? "" : typed.strip();
        LocalDate on = dayIn(day);
        String problem = day.isEmpty()
                ? null
                : on == null
                        ? "web:error_date"
                        : on.isBefore(file.receivedOn())
                                ? "casefile:error_before_state"
                                : on.isAfter(LocalDate.now(clock)) ? "casefile:error_future" : null;
        return new EarlierPage(code, base, file.subject(), day,
                problem == null ? List.of() : List.of(new FieldError("on", problem)), problem == null && on != null,
                problem != null || on == null
                        ? List.of()
                        : reader.readActing(code, on, officer)
                                .acts()
                                .stream()
                                .map(one -> new ActPanel.Link(one.act(), one.label(),
                                        base + "/acts/" + one.act() + "?on=" + on))
                                .toList());
    }

    private static LocalDate dayIn(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** As it stands; where the act is possible no longer, as it stood on the day that the form names. */
    @Transactional
    CaseFileView file(String code, String act, ActForm form, Officer officer) {
        CaseFileView file = reader.read(code, officer);
        LocalDate on = dayIn(form.one("on", ""));
        boolean offered = file.acts().stream().anyMatch(one -> one.act().equals(act));
        boolean over = on != null && !on.isBefore(file.receivedOn()) && on.isBefore(LocalDate.now(clock));
        return offered || !over ? file : reader.readActing(code, on, officer);
    }
}
