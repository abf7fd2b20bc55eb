package vn.nghedan.casefile.access;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.StaffToBeTold;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;

/**
 * Who may have no part in a file is not for one person to say of another: what is declared of somebody else, and the striking out of what was declared,
 * waits until the next higher confirms it. A conflict of one's own holds at once.
 */
@ApplicationScoped
public class Confirmations {

    /** The acts that may wait for a second person. */
    private static final Set<Act> AWAITING = EnumSet.of(Act.DECLARE_CONFLICT, Act.CORRECT);

    public static final String HERE = "/confirmations";

    private final EntityManager database;
    private final CaseFileRepository files;
    private final RecordingRights hands;
    private final Superiors superiors;
    private final Visibility visibility;
    private final DirectoryService directory;
    private final Event<StaffToBeTold> bell;
    private final AuditService audit;
    private final Clock clock;

    Confirmations(EntityManager database, CaseFileRepository files, RecordingRights hands, Superiors superiors,
            Visibility visibility,
            DirectoryService directory, Event<StaffToBeTold> bell, AuditService audit, Clock clock) {
        this.database = database;
        this.files = files;
        this.hands = hands;
        this.superiors = superiors;
        this.visibility = visibility;
        this.directory = directory;
        this.bell = bell;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whose sight of the file an act changes; empty for any other act.
     *
     * @throws BadInput where nobody by that code works here
     */
    public Optional<String> concerned(CaseFile file, Proposal proposal) {
        if (!AWAITING.contains(proposal.act())) {
            return Optional.empty();
        }
        return proposal.act() == Act.DECLARE_CONFLICT
                ? text(proposal, Fields.CONFLICTED.name())
                : text(proposal, Fields.FACT.name()).flatMap(number -> conflicted(file, number));
    }

    /** Of a fact that declared a conflict, or of a correction of one, whose conflict it is. */
    private Optional<String> conflicted(CaseFile file, String number) {
        Optional<Fact> fact = files.journal(file)
                .recorded()
                .stream()
                .filter(one -> number.equals(Integer.toString(one.number())))
                .findFirst();
        if (fact.filter(one -> one.what() == FactKind.CORRECTED).isPresent()) {
            return fact.flatMap(one -> one.get(Fields.FACT)).flatMap(of -> conflicted(file, of.toString()));
        }
        return fact.filter(one -> one.what() == FactKind.CONFLICT_DECLARED).flatMap(one -> one.get(Fields.CONFLICTED));
    }

    /** Refuses who has no right to the file. */
    public void demandPossible(CaseFile file, Proposal proposal, String concerned, Officer recorder) {
        boolean own = isOwn(proposal, concerned, recorder);
        if (!own && !hands.hasRight(recorder, file)) {
            throw new NotAllowed();
        }
        if (directory.staff(concerned).isEmpty()) {
            throw new BadInput(Fields.CONFLICTED.name(), "casefile:error_person_unknown");
        }
    }

    public static boolean isOwn(Proposal proposal, String concerned, Officer recorder) {
        return proposal.act() == Act.DECLARE_CONFLICT && concerned.equals(recorder.code());
    }

    @Transactional(TxType.MANDATORY)
    public void await(CaseFile file, Proposal proposal, String concerned, Officer recorder) {
        AwaitedAct awaited = new AwaitedAct(file.getId(), proposal, concerned, recorder.code(), clock.instant());
        database.persist(awaited);
        audit.record("ACT_AWAITS_SECOND_PERSON", file.getCode(), proposal.act() + " " + concerned);
        bell.fire(new StaffToBeTold(superiors.confirming(file, recorder.code(), concerned), "CONFLICT_ASKED",
                file.getCode(),
                HERE));
    }

    /** Those who lead and those who work on it hear of it; who is kept out only where the file is no secret from them. */
    public void tell(CaseFile file, String concerned, Set<String> also) {
        Set<String> told = new LinkedHashSet<>(superiors.keeping(file));
        told.addAll(also);
        if (file.getHandler() != null) {
            told.add(file.getHandler());
        }
        if (!file.isRestricted()) {
            told.add(concerned);
        }
        told.removeIf(code -> file.isRestricted() && !sees(code, file));
        bell.fire(new StaffToBeTold(told, "CONFLICT_SETTLED", file.getCode(),
                FileAddress.of(file.getProcedure(), file.getCode())));
    }

    private boolean sees(String code, CaseFile file) {
        return directory.staff(code)
                .filter(StaffView::active)
                .map(StaffView::asOfficer)
                .filter(officer -> visibility.sees(officer, file))
                .isPresent();
    }

    /** Whether something this officer asked for in the file still waits. */
    public boolean awaits(String code, Act act, Officer officer) {
        return AWAITING.contains(act) && database.createQuery("""
                select count(a) from AwaitedAct a join CaseFile d on d.id = a.dossierId
                where d.code = :code and a.act = :act and a.askedBy = :me and a.outcome = OPEN""", Long.class)
                .setParameter("code", code)
                .setParameter("act", act)
                .setParameter("me", officer.code())
                .getSingleResult() > 0;
    }

    /** Those that wait first, then the others, the latest first. */
    public List<AwaitedAct> latest(int most) {
        return database.createQuery(
                "from AwaitedAct a order by case when a.outcome = OPEN then 0 else 1 end, a.id desc", AwaitedAct.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<AwaitedAct> byId(long id) {
        return Optional.ofNullable(database.find(AwaitedAct.class, id));
    }

    private static Optional<String> text(Proposal proposal, String field) {
        return Optional.ofNullable(proposal.values().get(field))
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
