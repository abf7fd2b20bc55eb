package vn.nghedan.directory;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.NotFound;
import vn.nghedan.web.StaleVersion;

/** Changes to the directory. Each is on record in the transaction that makes it. */
@ApplicationScoped
@Transactional
public class DirectoryAdministration {

    private static final int SHORTEST_PASSWORD = 8;

    private final AgencyRepository agencies;
    private final UnitRepository units;
    private final StaffRepository staff;
    private final PowerRepository powers;
    private final StandIns standIns;
    private final CurrentOfficer officer;
    private final AuditService audit;
    private final Clock clock;

    DirectoryAdministration(AgencyRepository agencies, UnitRepository units, StaffRepository staff,
            PowerRepository powers, StandIns standIns, CurrentOfficer officer, AuditService audit, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.staff = staff;
        this.powers = powers;
        this.standIns = standIns;
        this.officer = officer;
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

    public void hire(NewStaff hired) {
        if (staff.knows(hired.code(), hired.loginName())) {
            throw new BadInput("code", "directory:code_taken");
        }
        Staff person = new Staff(hired.code(), hired.loginName(), hired.fullName(), hired.title(),
                unit("unit", hired.unit()),
                accepted(hired.password()));
        if (hired.supervisor() != null) {
            person.answersTo(staff("supervisor", hired.supervisor()));
        }
        hired.roles().forEach(role -> person.grant(role, today()));
        staff.persist(person);
        audit.record("STAFF_HIRED", hired.code(), hired.roles().toString());
    }

    public void grant(String staffCode, Role role) {
        person(staffCode).grant(role, today());
        audit.record("ROLE_GRANTED", staffCode, role.name());
    }

    public void withdraw(String staffCode, Role role) {
        Staff person = person(staffCode);
        if (role == Role.ADMINISTRATOR) {
            keepAnAdministrator(person);
        }
        person.withdraw(role, today());
        audit.record("ROLE_WITHDRAWN", staffCode, role.name());
    }

    /** From now on refused; roles, signing powers and stand-ins end yesterday, and stay in force for the papers of before. */
    public void leave(String staffCode) {
        Staff person = person(staffCode);
        keepAnAdministrator(person);
        person.leave(today());
        powers.endAllOf(person, today());
        audit.record("STAFF_LEFT", staffCode, "");
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

    public void resetPassword(String staffCode, String password) {
        person(staffCode).changePassword(accepted(password));
        audit.record("PASSWORD_RESET", staffCode, "");
    }

    public void changeOwnPassword(String staffCode, String old, String password) {
        Staff person = person(staffCode);
        if (old == null || !person.password().matches(old)) {
            throw new BadInput("old", "directory:password_wrong");
        }
        person.changePassword(accepted(password));
        audit.record("PASSWORD_CHANGED", staffCode, "");
    }

    public void delegate(Delegation delegation) {
        if (delegation instanceof Delegation.Signing signing) {
            inOrder(signing.from(), signing.to());
            powers.add(
                    new SigningPower(staff("staff", signing.staff()), signing.decider(), signing.from(), signing.to(),
                            signing.basis()));
            audit.record("SIGNING_POWER_GIVEN", signing.staff(), signing.toString());
        } else if (delegation instanceof Delegation.Standing standing) {
            standIns.appoint(standing, officer.get());
        }
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
        LocalDate today = today();
        boolean another = staff.everyone()
                .stream()
                .anyMatch(other -> other != person && other.isActive() && other.holds(Role.ADMINISTRATOR, today));
        if (person.holds(Role.ADMINISTRATOR, today) && !another) {
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
        if (to != null && to.isBefore(from)) {
            throw new BadInput("to", "directory:dates_reversed");
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
