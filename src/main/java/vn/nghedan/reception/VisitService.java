package vn.nghedan.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.NumberingBooks;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.reception.matter.CaseOpening;
import vn.nghedan.reception.matter.EarlierMatters;
import vn.nghedan.reception.matter.MatterReceptions;
import vn.nghedan.reception.session.ReceptionSession;
import vn.nghedan.reception.visit.NewVisit;
import vn.nghedan.reception.visit.Visit;
import vn.nghedan.reception.visit.VisitCheck;
import vn.nghedan.reception.visit.Visits;
import vn.nghedan.web.problem.NotAllowed;

/** Logs visits, each in one transaction with all its matters, letters and first outcomes. */
@ApplicationScoped
public class VisitService implements VisitCheck.Office {

    private static final Set<Role> RECEIVERS = EnumSet.of(Role.RECEIVING_OFFICER, Role.HANDLER, Role.UNIT_HEAD,
            Role.DIRECTOR);

    private final Visits visits;
    private final CaseFileOpening opener;
    private final CaseFileActs acts;
    private final NumberingBooks books;
    private final CaseOpening cases;
    private final DirectoryService directory;
    private final RuleBook ruleBook;
    private final SessionService sessions;
    private final MatterReceptions receptions;
    private final EarlierMatters earlier;
    private final IdempotencyService once;
    private final ObjectMapper json;
    private final Clock clock;

    VisitService(Visits visits, CaseFileOpening opener, CaseFileActs acts, NumberingBooks books, CaseOpening cases,
            DirectoryService directory,
            RuleBook ruleBook, SessionService sessions, MatterReceptions receptions, EarlierMatters earlier,
            IdempotencyService once, ObjectMapper json, Clock clock) {
        this.visits = visits;
        this.opener = opener;
        this.acts = acts;
        this.books = books;
        this.cases = cases;
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.sessions = sessions;
        this.receptions = receptions;
        this.earlier = earlier;
        this.once = once;
        this.json = json;
        this.clock = clock;
    }

    public static boolean mayReceive(Officer officer) {
        return officer.roles().stream().anyMatch(RECEIVERS::contains);
    }

    /**
     * Logs a visit.
     *
     * @param key the same key and the same draft again answer the same visit
     * @return its number
     */
    @Transactional
    public String log(VisitDraft draft, String key, Officer officer) {
        if (!mayReceive(officer)) {
            throw new NotAllowed();
        }
        VisitCheck check = new VisitCheck(LocalDate.now(clock), officer, this);
        return once.answer(officer.code(), key, written(draft), () -> log(check.read(draft), officer));
    }

    private String log(NewVisit visit, Officer officer) {
        sessions.receives(visit, officer);
        int year = visit.receivedOn().getYear();
        // all books before the first file: whoever opens files takes them in this order, so nobody waits in a circle
        String number = books.next(Book.VISIT, year);
        List<String> letters = new ArrayList<>();
        for (NewVisit.Matter matter : visit.matters()) {
            letters.add(matter.letterHandedIn() ? books.next(Book.LETTER, year) : null);
        }
        visits.persist(new Visit(number, visit, officer.code(), clock.instant()));
        for (int i = 0; i < visit.matters().size(); i++) {
            String code = number + "-" + (i + 1);
            log(visit, visit.matters().get(i), code, number, officer);
            if (letters.get(i) != null) {
                opener.open(letters.get(i), file(ProcedureCode.LETTER, visit, visit.matters().get(i), code), officer);
            }
        }
        for (int i = 0; i < visit.matters().size(); i++) {
            outcome(visit, visit.matters().get(i), number + "-" + (i + 1), officer);
        }
        return number;
    }

    private void log(NewVisit visit, NewVisit.Matter matter, String code, String number, Officer officer) {
        opener.open(code, file(ProcedureCode.RECEPTION, visit, matter, number), officer);
        NewVisit.Refusal refusal = visit.refusal();
        if (refusal == null) {
            acts.act(code, null, proposal(Act.RECORD_CONTENT, visit, visit.receiver(), null, Map.of()), officer);
        } else {
            Act act = refusal.isToBeDecided() ? Act.PROPOSE_REFUSAL : Act.REFUSE_RECEPTION;
            String by = refusal.decidedBy() == null ? visit.receiver() : refusal.decidedBy();
            acts.act(code, null, proposal(act, visit, by, refusal.document(), refusal.values()), officer);
        }
        if (matter.earlier() != null) {
            acts.act(code, null, proposal(Act.RECORD_REPEAT, visit, visit.receiver(), null,
                    Map.of(Fields.EARLIER.name(), matter.earlier())), officer);
        }
    }

    private void outcome(NewVisit visit, NewVisit.Matter matter, String code, Officer officer) {
        if (matter.outcome() != null) {
            Map<String, Object> values = matter.to() == null ? Map.of() : Map.of("to", matter.to());
            act(code, null, proposal(matter.outcome().act(), visit, visit.receiver(), matter.document(), values),
                    officer);
        }
    }

    private static Proposal proposal(Act act, NewVisit visit, String by, DocumentRef document,
            Map<String, Object> values) {
        return new Proposal(act, visit.receivedOn(), by, document, null, values);
    }

    private static NewCaseFile file(ProcedureCode procedure, NewVisit visit, NewVisit.Matter matter, String origin) {
        return new NewCaseFile(procedure, matter.type(), visit.receivedOn(), matter.summary(), visit.contentFor(matter),
                visit.people(), null, List.of(matter.summary()), visit.groupSize(), false, origin, FactData.none(),
                null, null);
    }

    /**
     * Does one act to a matter; a case is opened where the act says so and none is named.
     *
     * @param expectedVersion the version the officer saw; null to act on whatever stands
     */
    @Transactional
    public void act(String matter, Integer expectedVersion, Proposal proposal, Officer officer) {
        if (proposal.act() == Act.OPEN_CASE && !proposal.values().containsKey("case")) {
            cases.open(matter, expectedVersion, proposal, officer);
        } else if (proposal.act() == Act.RECORD_REPEAT) {
            acts.act(matter, expectedVersion, receptions.naming(matter, proposal, officer), officer);
        } else {
            acts.act(matter, expectedVersion, proposal, officer);
        }
    }

    // ---- what a check asks

    @Override
    public boolean mayReceive(String staffCode, LocalDate on) {
        return directory.rolesOn(staffCode, on).stream().anyMatch(RECEIVERS::contains);
    }

    @Override
    public boolean isGround(String code, LocalDate on) {
        return ruleBook.groundsOn(GroundFamily.RECEPTION_REFUSAL, on)
                .stream()
                .anyMatch(ground -> ground.code().equals(code));
    }

    @Override
    public ReceptionSession session(long id) {
        return sessions.find(id).orElse(null);
    }

    @Override
    public EarlierMatters.Answer earlier(String typed, MatterType type, LocalDate on, Officer officer) {
        return earlier.of(typed, type == MatterType.DENUNCIATION, on, officer);
    }

    private String written(VisitDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
