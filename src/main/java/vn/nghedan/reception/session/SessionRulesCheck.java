package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Role;
import vn.nghedan.law.Ground;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.visit.NewVisit;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.problem.LegalBasis;
import vn.nghedan.web.problem.RefusedByLaw;

/** What the law demands of a session; each demand is a ground of {@code law/guards.yaml}. */
@ApplicationScoped
public class SessionRulesCheck {

    /** Complex or long, many bodies; not for denunciations. */
    private static final String MANY_BODIES = "ON_1";
    private static final String COMPLEX_DENUNCIATION = "ON_4";

    private final RuleBook ruleBook;
    private final DirectoryService directory;
    private final Language language;

    SessionRulesCheck(RuleBook ruleBook, DirectoryService directory, Language language) {
        this.ruleBook = ruleBook;
        this.directory = directory;
        this.language = language;
    }

    public void read(NewSession session, SessionCheck check) {
        if (session.onlineGround() != null && session.on() != null
                && ruleBook.groundsOn(GroundFamily.ONLINE_RECEPTION, session.on())
                        .stream()
                        .noneMatch(ground -> ground.code().equals(session.onlineGround()))) {
            check.wrong("online.ground", "web:error_choice");
        }
    }

    /** NĐ154 Điều 20: the head decides; a denunciation only where no protection is asked and secrecy is assured. */
    public void demandOnlineAllowed(SessionDraft.Allowed allowed, LocalDate on) {
        demand(directory.mayDecide(allowed.decidedBy(), Role.DIRECTOR, on), "ONLINE_BY_THE_HEAD", on);
        demand(!allowed.ground().equals(COMPLEX_DENUNCIATION)
                || allowed.noProtectionAsked() && allowed.secrecyAssured(), "ONLINE_KEEPS_SECRETS", on);
    }

    public void demandLawful(ReceptionSession session, List<SessionEvent> steps, SessionActCommand deed, long visits) {
        LocalDate on = session.getHeldOn();
        switch (deed.act()) {
            case HOLD -> {
                demand(!session.isOnline() || was(SessionAct.IDENTIFY, steps), "ONLINE_IDENTITY_FIRST", on);
                demand(!session.isOnline() || was(SessionAct.RECORD, steps), "ONLINE_RECORDING_FIRST", on);
            }
            case NOBODY_CAME -> demand(visits == 0, "SOMEBODY_CAME", on);
            case CORRECT -> demand(visits == 0 || session.getState() != SessionState.IN_SESSION
                    || steps.isEmpty() || last(steps) != SessionAct.OPEN, "SOMEBODY_CAME", on);
            case CONCLUDE -> demand(directory.mayDecide(deed.decidedBy(), Role.DIRECTOR, deed.on()),
                    "CONCLUSION_IS_THE_HEADS", on);
            default -> {
                // nothing the law demands beyond the order of things
            }
        }
    }

    /** NĐ154 Điều 20: a session allowed because a matter is complex is not for denunciations. */
    public void demandFits(ReceptionSession session, NewVisit visit) {
        demand(!MANY_BODIES.equals(session.getOnlineGround())
                || visit.matters().stream().noneMatch(matter -> matter.type() == MatterType.DENUNCIATION),
                "ONLINE_NOT_FOR_DENUNCIATION", session.getHeldOn());
    }

    private static boolean was(SessionAct act, List<SessionEvent> steps) {
        return steps.stream().anyMatch(step -> !step.isStruckOut() && step.getAct() == act);
    }

    private static SessionAct last(List<SessionEvent> steps) {
        return steps.stream()
                .filter(step -> !step.isStruckOut() && step.getAct() != SessionAct.CORRECT)
                .map(SessionEvent::getAct)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private void demand(boolean holds, String ground, LocalDate on) {
        if (!holds) {
            Ground broken = ruleBook.groundNear(ground, on).orElseThrow();
            throw new RefusedByLaw(ground, broken.text().in(language.current()), broken.basis()
                    .stream()
                    .map(citation -> new LegalBasis(citation.act(), citation.provision()))
                    .toList(), broken.convention());
        }
    }
}
