package vn.nghedan.directory.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.SecondPerson;
import vn.nghedan.directory.power.Delegation;
import vn.nghedan.directory.power.PowerRepository;
import vn.nghedan.directory.signin.PasswordHash;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;
import vn.nghedan.web.StaffToBeTold;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;

/** Keeps what lets somebody see or decide until a second person confirms it, and tells those who watch over it at once. */
@ApplicationScoped
@Transactional
public class AccessRequests {

    static final String HERE = "/staff/requests";
    private static final int SHOWN = 200;
    private static final int LONGEST_REASON = 500;

    private final EntityManager database;
    private final StaffRepository staff;
    private final PowerRepository powers;
    private final DirectoryService directory;
    private final SecondPerson secondPerson;
    private final Event<StaffToBeTold> bell;
    private final AuditService audit;
    private final AccessRequestMapper mapper;
    private final Clock clock;

    AccessRequests(EntityManager database, StaffRepository staff, PowerRepository powers,
            DirectoryService directory, SecondPerson secondPerson, Event<StaffToBeTold> bell, AuditService audit,
            AccessRequestMapper mapper, Clock clock) {
        this.database = database;
        this.staff = staff;
        this.powers = powers;
        this.directory = directory;
        this.secondPerson = secondPerson;
        this.bell = bell;
        this.audit = audit;
        this.mapper = mapper;
        this.clock = clock;
    }

    // ---- asking

    public AccessRequest role(Staff person, Role role, Officer by) {
        AccessRequest asked = AccessRequest.role(person.getCode(), role, by.code(), now());
        demandSeparated(person, asked);
        if (role == Role.DIRECTOR && !hadDirector()) {
            person.grant(role, today());
            asked.tookEffectAtOnce(now());
            return keep(asked, "ACCESS_GIVEN");
        }
        return open().stream().filter(asked::asksTheSameAs).findFirst().orElseGet(() -> keep(asked, "ACCESS_ASKED"));
    }

    public AccessRequest signing(Staff person, Delegation.Signing power, Officer by) {
        AccessRequest asked = AccessRequest.signing(power, by.code(), now());
        demandSeparated(person, asked);
        return keep(asked, "ACCESS_ASKED");
    }

    public AccessRequest password(Staff person, PasswordHash password, Officer by) {
        AccessRequest asked = AccessRequest.password(person.getCode(), password, by.code(), now());
        open().stream()
                .filter(earlier -> earlier.isOvertakenBy(asked))
                .forEach(earlier -> earlier.refused(by.code(), now(), null));
        return keep(asked, "ACCESS_ASKED");
    }

    /** Whether this person sees files or decides in them today: only then does a password open anything. */
    public boolean hasAccess(Staff person) {
        return person.rolesOn(today()).stream().anyMatch(Role::seesFiles)
                || directory.signsForOthers(person.getCode(), today());
    }

    private AccessRequest keep(AccessRequest asked, String told) {
        database.persist(asked);
        audit.record(told, asked.getStaffCode(),
                asked.getKind() + " " + (asked.getRole() == null ? "" : asked.getRole()));
        ring(told, asked, Set.of());
        return asked;
    }

    /** Whoever administers gets nothing that sees files or decides, and the other way round. */
    private void demandSeparated(Staff person, AccessRequest asked) {
        if (person.holds(Role.ADMINISTRATOR, today())) {
            throw new BadInput(asked.getKind() == AccessRequest.Kind.ROLE ? "role" : "staff",
                    "access:error_administrator");
        }
    }

    /** The way in on an empty installation: until somebody was once director, nobody could confirm the first. */
    boolean hadDirector() {
        return database.createQuery("select count(r) from StaffRole r where r.role = DIRECTOR", Long.class)
                .getSingleResult() > 0;
    }

    // ---- settling

    void confirm(long id, Officer by) {
        AccessRequest request = settling(id, by);
        Staff person = staff.byCode(request.getStaffCode()).filter(Staff::isActive).orElseThrow(NotFound::new);
        if (request.getKind() != AccessRequest.Kind.PASSWORD) {
            demandSeparated(person, request);
        }
        switch (request.getKind()) {
            case ROLE -> person.grant(request.getRole(), today());
            case SIGNING_POWER -> powers.add(request.power(person));
            case PASSWORD -> person.changePassword(request.password());
        }
        request.confirmed(by.code(), now());
        audit.record("ACCESS_CONFIRMED", person.getCode(), what(request));
        ring("ACCESS_GIVEN", request, Set.of(person.getCode(), request.getAskedBy()));
    }

    void refuse(long id, String reason, Officer by) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new BadInput("reason", why.isEmpty() ? "web:error_required" : "web:error_size");
        }
        AccessRequest request = settling(id, by);
        request.refused(by.code(), now(), why);
        audit.record("ACCESS_REFUSED", request.getStaffCode(), what(request));
        ring("ACCESS_REFUSED", request, Set.of(request.getAskedBy()));
    }

    private AccessRequest settling(long id, Officer by) {
        if (!sees(by)) {
            throw new NotAllowed();
        }
        AccessRequest request = database.find(AccessRequest.class, id);
        if (request == null) {
            throw new NotFound();
        }
        if (!request.isOpen()) {
            throw new NotPossible("CONFIRM", List.of());
        }
        if (!mayConfirm(request, by)) {
            throw new NotAllowed();
        }
        return request;
    }

    private void ring(String kind, AccessRequest request, Set<String> also) {
        Set<String> told = new LinkedHashSet<>(secondPerson.watching());
        told.addAll(also);
        bell.fire(new StaffToBeTold(told, kind, directory.nameOf(request.getStaffCode()), HERE));
    }

    // ---- questions

    /** Those who administer, the director, the auditors and those named by the setting look at what was asked and granted. */
    boolean sees(Officer officer) {
        return officer.isAdministrator() || secondPerson.watching().contains(officer.code());
    }

    /** Those that wait first, then what became of the others, the latest first. */
    List<AccessRequestView> all(Officer officer) {
        if (!sees(officer)) {
            throw new NotAllowed();
        }
        return database.createQuery("""
                from AccessRequest r order by case when r.outcome = OPEN then 0 else 1 end, r.id desc""",
                AccessRequest.class).setMaxResults(SHOWN).getResultList().stream().map(r -> view(r, officer)).toList();
    }

    public AccessRequestView view(AccessRequest request, Officer officer) {
        return mapper.toView(request, request.isOpen() && mayConfirm(request, officer));
    }

    private boolean mayConfirm(AccessRequest request, Officer officer) {
        return secondPerson.may(officer, request.getAskedBy(), Set.of(request.getStaffCode()));
    }

    private List<AccessRequest> open() {
        return database.createQuery("from AccessRequest r where r.outcome = OPEN", AccessRequest.class)
                .getResultList();
    }

    private static String what(AccessRequest request) {
        return request.getKind() + " " + (request.getRole() == null ? "" : request.getRole()) + " asked by "
                + request.getAskedBy();
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
