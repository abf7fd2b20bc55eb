package vn.nghedan.directory.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffStopped;
import vn.nghedan.directory.UnitView;
import vn.nghedan.directory.access.AccessRequest;
import vn.nghedan.directory.access.AccessRequestView;
import vn.nghedan.directory.access.AccessRequests;
import vn.nghedan.directory.power.Delegation;
import vn.nghedan.directory.power.PowerRepository;
import vn.nghedan.directory.power.StandIns;
import vn.nghedan.directory.signin.PasswordHash;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.StaleVersion;

/**
 * Changes to the directory. Each is on record in the transaction that makes it. What lets somebody see files or decide is only asked for here: it
 * takes effect when a second person confirms it.
 */
@ApplicationScoped
@Transactional
public class DirectoryAdministration {

    private static final int SHORTEST_PASSWORD = 8;
    private static final int FIRST_YEAR = 1975;
    private static final int LAST_YEAR = 2100;

    private final AgencyRepository agencies;
    private final UnitRepository units;
    private final StaffRepository staff;
    private final PowerRepository powers;
    private final StandIns standIns;
    private final DirectoryService directory;
    private final AccessRequests requests;
    private final CurrentOfficer officer;
    private final Event<StaffStopped> stopped;
    private final AuditService audit;
    private final Clock clock;

    DirectoryAdministration(AgencyRepository agencies, UnitRepository units, StaffRepository staff,
            PowerRepository powers, StandIns standIns, DirectoryService directory, AccessRequests requests,
            CurrentOfficer officer, Event<StaffStopped> stopped, AuditService audit, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.staff = staff;
        this.powers = powers;
        this.standIns = standIns;
        this.directory = directory;
        this.requests = requests;
        this.officer = officer;
        this.stopped = stopped;
        this.audit = audit;
        this.clock = clock;
    }

    public void describeAgency(AgencyView agency) {
        agencies.findAll()
                .firstResult()
                .describe(agency.name(), agency.superiorBody(), agency.place(), agency.documentSymbol());
        audit.record("AGENCY_DESCRIBED", "", agency.name());
    }

    public void openUnit(UnitView unit) {
        if (units.byCode(unit.code()).isPresent()) {
            throw new BadInput("code", "directory:code_taken");
        }
        units.persist(new Unit(unit.code(), unit.name(), unit.parent() == null ? null : unit("parent", unit.parent())));
        audit.record("UNIT_OPENED", unit.code(), unit.name());
        if (unit.responsible()) {
            putInCharge(unit.code());
        }
    }

    /** One unit is in charge of reception and complaints; it takes over from the one before. */
    public void putInCharge(String unitCode) {
        Unit next = units.byCode(unitCode).orElseThrow(NotFound::new);
        units.responsible().ifPresent(Unit::handOverCharge);
        next.takeCharge();
        audit.record("UNIT_PUT_IN_CHARGE", unitCode, "");
    }

    /** @return what waits for a second person: each role that sees files */
    public List<AccessRequestView> hire(NewStaff hired) {
        demandSeparated(hired.roles());
        if (staff.knows(hired.code(), hired.loginName())) {
            throw new BadInput("code", "directory:code_taken");
        }
        Staff person = new Staff(hired.code(), hired.loginName(), hired.fullName(), hired.title(),
                unit("unit", hired.unit()),
                accepted(hired.password()));
        if (hired.supervisor() != null) {
            person.answersTo(staff("supervisor", hired.supervisor()));
        }
        staff.persist(person);
        audit.record("STAFF_HIRED", hired.code(), hired.roles().toString());
        // the director first: on an empty installation only that one takes effect at once
        return hired.roles()
                .stream()
                .sorted(Comparator.comparing(role -> role != Role.DIRECTOR))
                .flatMap(role -> grant(person, role).stream())
                .toList();
    }

    /** @return what waits for a second person; empty where it took effect, or is held already */
    public List<AccessRequestView> grant(String staffCode, Role role) {
        return grant(staff("code", staffCode), role);
    }

    private List<AccessRequestView> grant(Staff person, Role role) {
        if (person.holds(role, today())) {
            return List.of();
        }
        if (role.seesFiles()) {
            return waiting(requests.role(person, role, officer.get()));
        }
        if (requests.hasAccess(person)) {
            throw new BadInput("role", "access:error_sees_files");
        }
        person.grant(role, today());
        audit.record("ROLE_GRANTED", person.getCode(), role.name());
        return List.of();
    }

    private static void demandSeparated(Set<Role> roles) {
        if (roles.contains(Role.ADMINISTRATOR) && roles.size() > 1) {
            throw new BadInput("roles", "access:error_administrator");
        }
    }

    private List<AccessRequestView> waiting(AccessRequest request) {
        return request.isOpen() ? List.of(requests.view(request, officer.get())) : List.of();
    }

    public void withdraw(String staffCode, Role role) {
        Staff person = person(staffCode);
        if (role == Role.ADMINISTRATOR) {
            keepAnAdministrator(person);
        }
        person.withdraw(role, today());
        audit.record("ROLE_WITHDRAWN", staffCode, role.name());
        staff.flush();
        if (person.rolesOn(today()).stream().noneMatch(Role::handlesFiles)) {
            stopped.fire(new StaffStopped(staffCode, officer.get()));
        }
    }

    /** From now on refused; roles, signing powers and stand-ins end yesterday, and stay in force for the papers of before. */
    public void leave(String staffCode) {
        Staff person = person(staffCode);
        keepAnAdministrator(person);
        person.leave(today());
        powers.endAllOf(person, today());
        staff.flush();
        audit.record("STAFF_LEFT", staffCode, "");
        stopped.fire(new StaffStopped(staffCode, officer.get()));
    }

    /** @param address null to have no mail sent */
    public void reach(String staffCode, MailAddress address) {
        reach(person(staffCode), address);
    }

    /**
     * The same for somebody who looked first.
     *
     * @param seen the version of the person that was looked at
     * @throws StaleVersion if the person was changed meanwhile and has another address than this
     */
    void reach(String staffCode, MailAddress address, int seen) {
        Staff person = person(staffCode);
        if (!person.isReachedAt(address) && person.getVersion() != seen) {
            throw new StaleVersion(person.getVersion());
        }
        reach(person, address);
    }

    /** @return what waits for a second person: a new password of somebody who sees files or decides */
    public List<AccessRequestView> resetPassword(String staffCode, String password) {
        Staff person = person(staffCode);
        PasswordHash accepted = accepted(password);
        if (requests.hasAccess(person)) {
            return waiting(requests.password(person, accepted, officer.get()));
        }
        person.changePassword(accepted);
        audit.record("PASSWORD_RESET", staffCode, "");
        return List.of();
    }

    public void changeOwnPassword(String staffCode, String old, String password) {
        Staff person = person(staffCode);
        if (old == null || !person.password().matches(old)) {
            throw new BadInput("old", "directory:password_wrong");
        }
        person.changePassword(accepted(password));
        audit.record("PASSWORD_CHANGED", staffCode, "");
    }

    /** @return what waits for a second person: a lasting power to sign */
    public List<AccessRequestView> delegate(Delegation delegation) {
        if (delegation instanceof Delegation.Signing signing) {
            inOrder(signing.from(), signing.to());
            return waiting(requests.signing(staff("staff", signing.staff()), signing, officer.get()));
        } else if (delegation instanceof Delegation.Standing standing) {
            standIns.appoint(standing, officer.get());
        }
        return List.of();
    }

    private void reach(Staff person, MailAddress address) {
        // said twice it is the same as once, on record too
        if (person.isReachedAt(address)) {
            return;
        }
        person.reachAt(address);
        audit.record(address == null ? "MAIL_ADDRESS_REMOVED" : "MAIL_ADDRESS_SET", person.getCode(), "");
        // whoever changes the same person at the same moment hears of it here, and not when all is answered
        staff.flush();
    }

    private void keepAnAdministrator(Staff person) {
        boolean another = directory.staffList()
                .stream()
                .anyMatch(other -> !other.code().equals(person.getCode()) && other.has(Role.ADMINISTRATOR));
        if (person.holds(Role.ADMINISTRATOR, today()) && !another) {
            throw new BadInput("", "directory:last_administrator");
        }
    }

    private static PasswordHash accepted(String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new BadInput("password", "directory:password_short");
        }
        return PasswordHash.of(password);
    }

    private static void inOrder(LocalDate from, LocalDate to) {
        demandSensible("from", from);
        demandSensible("to", to);
        if (to != null && to.isBefore(from)) {
            throw new BadInput("to", "directory:dates_reversed");
        }
    }

    private static void demandSensible(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new BadInput(field, "web:error_day_far");
        }
    }

    private Staff person(String code) {
        return staff.byCode(code).orElseThrow(NotFound::new);
    }

    private Staff staff(String field, String code) {
        return staff.byCode(code)
                .filter(Staff::isActive)
                .orElseThrow(() -> new BadInput(field, "directory:staff_unknown"));
    }

    private Unit unit(String field, String code) {
        return units.byCode(code).orElseThrow(() -> new BadInput(field, "directory:unit_unknown"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
