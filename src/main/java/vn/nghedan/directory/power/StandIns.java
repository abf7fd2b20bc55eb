package vn.nghedan.directory.power;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;

/**
 * Who takes whose place, from when to when, by which paper. The administrator and the director appoint for anybody, the head of a unit for the
 * people of that unit.
 */
@ApplicationScoped
@Transactional
public class StandIns {

    private static final int LATEST_ENTRY = 31;
    private static final int LONGEST = 366;

    // who may stand in for whom
    private static final int HANDLING = 1;
    private static final int UNIT_HEAD = 2;
    private static final int DEPUTY = 3;
    private static final int DIRECTOR = 4;

    private final StaffRepository staff;
    private final PowerRepository powers;
    private final DirectoryService directory;
    private final AuditService audit;
    private final Clock clock;

    StandIns(StaffRepository staff, PowerRepository powers, DirectoryService directory, AuditService audit,
            Clock clock) {
        this.staff = staff;
        this.powers = powers;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    static boolean appoints(Officer officer) {
        return officer.hasAnyOf(Role.ADMINISTRATOR, Role.DIRECTOR, Role.UNIT_HEAD);
    }

    static boolean appointsFor(Officer officer, String unit) {
        return officer.hasAnyOf(Role.ADMINISTRATOR, Role.DIRECTOR) || officer.isUnitHead() && officer.belongsTo(unit);
    }

    /** Those that hold now or will, of the people the officer appoints for; the earliest first. */
    List<Absence> running(Officer officer) {
        return directory.absencesBetween(today(), LocalDate.MAX)
                .stream()
                .filter(absence -> appointsFor(officer, absence.absentUnit()))
                .toList();
    }

    public void appoint(Delegation.Standing standing, Officer by) {
        Staff absent = person("absent", standing.absent());
        Staff delegate = person("delegate", standing.delegate());
        if (!appointsFor(by, absent.getUnit().getCode())) {
            throw new NotAllowed();
        }
        demandPossible(standing, absent, delegate);
        Staff signer = standing.signedBy() == null ? null : person("signedBy", standing.signedBy());
        powers.add(new StandIn(delegate, absent, standing.from(), standing.to(), standing.document().strip(),
                standing.documentDate(), signer));
        audit.record("STAND_IN_APPOINTED", standing.delegate(), standing.toString());
    }

    /** The colleague is back: today is the first day on which nobody stands in. What was done before stays in force. */
    void end(long id, Officer by) {
        StandIn standIn = powers.standIn(id)
                .filter(found -> appointsFor(by, found.getAbsent().getUnit().getCode()))
                .orElseThrow(NotFound::new);
        standIn.endBefore(today());
        audit.record("STAND_IN_ENDED", standIn.getDelegate().getCode(),
                standIn.getAbsent().getCode() + " " + standIn.getValidFrom() + ".." + standIn.getValidTo());
    }

    private void demandPossible(Delegation.Standing standing, Staff absent, Staff delegate) {
        if (standing.to().isBefore(standing.from())) {
            throw new BadInput("to", "directory:dates_reversed");
        }
        if (absent.getCode().equals(delegate.getCode())) {
            throw new BadInput("delegate", "directory:stand_in_self");
        }
        demandWithinBounds(standing);
        if (!mayStandInFor(absent, delegate)) {
            throw new BadInput("delegate", "directory:stand_in_rank");
        }
        LocalDate signedOn = standing.documentDate();
        if (signedOn != null && (signedOn.isAfter(standing.from()) || signedOn.isAfter(today()))) {
            throw new BadInput("documentDate", "directory:stand_in_signed_late");
        }
        for (Absence other : directory.absencesBetween(standing.from(), standing.to())) {
            if (other.absent().equals(standing.absent())) {
                throw new BadInput("from", "directory:stand_in_overlap");
            }
            if (other.absent().equals(standing.delegate())) {
                throw new BadInput("delegate", "directory:stand_in_away");
            }
            if (other.delegate().equals(standing.absent())) {
                throw new BadInput("absent", "directory:stand_in_stands");
            }
        }
    }

    /** A stand-in is for an absence, not for good, and not for what is over. */
    private void demandWithinBounds(Delegation.Standing standing) {
        if (standing.from().isBefore(today().minusDays(LATEST_ENTRY))) {
            throw new BadInput("from", "directory:stand_in_long_ago");
        }
        if (standing.to().isBefore(today())) {
            throw new BadInput("to", "directory:stand_in_over");
        }
        if (standing.from().isAfter(today().plusDays(LONGEST))
                || standing.to().isAfter(standing.from().plusDays(LONGEST))) {
            throw new BadInput("to", "directory:stand_in_too_long");
        }
    }

    /**
     * A deputy stands in for the director and for another deputy, a head of a unit or somebody of the same unit for a head, whoever handles files for
     * whoever does. Who checks or administers stands in for nobody who decides or handles, but for one of their own.
     */
    private boolean mayStandInFor(Staff absent, Staff delegate) {
        int needed = rank(absent);
        int held = rank(delegate);
        if (needed == 0) {
            return delegate.rolesOn(today()).stream().anyMatch(absent.rolesOn(today())::contains) || held > 0;
        }
        boolean sameUnit = absent.getUnit().getCode().equals(delegate.getUnit().getCode());
        return needed == UNIT_HEAD && sameUnit ? held > 0 : held >= Math.min(needed, DEPUTY);
    }

    private int rank(Staff person) {
        Set<Role> roles = person.rolesOn(today());
        if (roles.contains(Role.DIRECTOR)) {
            return DIRECTOR;
        }
        if (!roles.isEmpty() && roles.stream().noneMatch(Role::handlesFiles)) {
            return 0;
        }
        if (person.getUnit().getParent() == null || directory.holdsPower(person.getCode(), Role.DIRECTOR, today())) {
            return DEPUTY;
        }
        return roles.contains(Role.UNIT_HEAD) ? UNIT_HEAD : roles.isEmpty() ? 0 : HANDLING;
    }

    private Staff person(String field, String code) {
        return staff.byCode(code)
                .filter(Staff::isActive)
                .orElseThrow(() -> new BadInput(field, "directory:staff_unknown"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
