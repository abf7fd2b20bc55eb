package vn.nghedan.reception.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.casefile.dates.LineDueDates;
import vn.nghedan.deadline.Derivation;
import vn.nghedan.deadline.Term;
import vn.nghedan.law.Counting;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.law.TermUnit;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reference.DerivationText;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.problem.LegalBasis;

/** What has to be done for a session by which day, and whether it was. */
@ApplicationScoped
class SessionDuties {

    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final LineDueDates dues;
    private final DerivationText text;
    private final Language language;
    private final Clock clock;
    private final int conclusionTarget;

    /** @param conclusionTarget working days after the session; a target of the office, the decree has no number */
    SessionDuties(RuleBook ruleBook, OfficeCalendar calendar, LineDueDates dues, DerivationText text, Language language,
            Clock clock,
            @ConfigProperty(name = "nghedan.reception.conclusion-target", defaultValue = "5") int conclusionTarget) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.dues = dues;
        this.text = text;
        this.language = language;
        this.clock = clock;
        this.conclusionTarget = conclusionTarget;
    }

    List<SessionView.Duty> of(ReceptionSession session, List<SessionEvent> steps) {
        return Arrays.stream(SessionRule.values())
                .filter(rule -> rule.appliesTo(session))
                .map(rule -> duty(rule, session, steps))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Why a duty is due on its day; empty where the law counts nothing. */
    Optional<DerivationView> told(ReceptionSession session, String rule) {
        return Arrays.stream(SessionRule.values())
                .filter(one -> one.name().equals(rule) && one.appliesTo(session))
                .findFirst()
                .flatMap(one -> ruleBook.ruleOn(rule, session.getHeldOn()))
                .filter(Rule::isCounted)
                .map(found -> text.view(rule, derive(found, session)));
    }

    private Optional<SessionView.Duty> duty(SessionRule which, ReceptionSession session, List<SessionEvent> steps) {
        return ruleBook.ruleOn(which.name(), session.getHeldOn()).map(rule -> {
            boolean internal = rule.counting() == Counting.NO_NUMBER;
            LocalDate dueOn = internal
                    ? calendar.current().plusWorkingDays(session.getHeldOn(), conclusionTarget)
                    : derive(rule, session).dueOn();
            String dueAt = rule.unit() == TermUnit.HOURS ? hourBefore(rule, session) : null;
            SessionEvent met = met(which.meets(), steps);
            return new SessionView.Duty(which.name(), rule.name().in(language.current()), dueOn, dueAt,
                    met == null ? null : met.getHappenedOn(), met == null ? null : met.getHappenedAt(),
                    isLate(session, met, dueOn, dueAt, internal), internal,
                    rule.basis().stream().map(one -> new LegalBasis(one.act(), one.provision())).toList(),
                    due(session, met, dueOn, rule, internal));
        });
    }

    /** The last time it was done; what was posted for a day that moved since does not meet the duty of the new day. */
    private static SessionEvent met(SessionAct act, List<SessionEvent> steps) {
        SessionEvent met = null;
        for (SessionEvent step : steps) {
            if (step.getAct() == SessionAct.MOVE) {
                met = null;
            } else if (step.getAct() == act && !step.isStruckOut() && met == null) {
                met = step;
            }
        }
        return met;
    }

    private boolean isLate(ReceptionSession session, SessionEvent met, LocalDate dueOn, String dueAt,
            boolean internal) {
        if (met == null) {
            return !internal && (LocalDate.now(clock).isAfter(dueOn) || session.getState().isOver());
        }
        return met.getHappenedOn().isAfter(dueOn) || dueAt != null && met.getHappenedOn().equals(dueOn)
                && met.getHappenedAt() != null && met.getHappenedAt().compareTo(dueAt) > 0;
    }

    private DueView due(ReceptionSession session, SessionEvent met, LocalDate dueOn, Rule rule, boolean internal) {
        String why = rule.isCounted() ? "/sessions/" + session.getId() + "/duties/" + rule.key() : null;
        if (met != null) {
            return DueView.met(dueOn, (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, met.getHappenedOn())), why);
        }
        if (internal) {
            // a target of the office is never an overdue of the law
            int left = (int) ChronoUnit.DAYS.between(LocalDate.now(clock), dueOn);
            return left < 0 ? null : DueView.running(dueOn, left, null, null);
        }
        return dues.of(dueOn, rule.key(), LocalDate.now(clock), why);
    }

    private Derivation derive(Rule rule, ReceptionSession session) {
        return Term.of(rule, session.getHeldOn(), Set.of()).derive(calendar.current());
    }

    private static String hourBefore(Rule rule, ReceptionSession session) {
        return LocalTime.parse(session.getStartsAt()).minusHours(rule.lengthUnder(Set.of()).amount()).toString();
    }
}
