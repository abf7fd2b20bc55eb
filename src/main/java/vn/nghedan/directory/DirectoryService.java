package vn.nghedan.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.directory.power.PowerRepository;
import vn.nghedan.directory.staff.AgencyRepository;
import vn.nghedan.directory.staff.DirectoryMapper;
import vn.nghedan.directory.staff.NameOrder;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;
import vn.nghedan.directory.staff.UnitRepository;

/** Questions to the directory. Powers are asked for a day; lists of people come in Vietnamese name order. */
@ApplicationScoped
@Transactional
public class DirectoryService {

    private final AgencyRepository agencies;
    private final UnitRepository units;
    private final StaffRepository staff;
    private final PowerRepository powers;
    private final DirectoryMapper mapper;
    private final Clock clock;

    DirectoryService(AgencyRepository agencies, UnitRepository units, StaffRepository staff, PowerRepository powers,
            DirectoryMapper mapper, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.staff = staff;
        this.powers = powers;
        this.mapper = mapper;
        this.clock = clock;
    }

    public AgencyView agency() {
        return agencies.findAll()
                .firstResultOptional()
                .map(mapper::toView)
                .orElseThrow(() -> new IllegalStateException("the directory names no agency"));
    }

    public List<UnitView> units() {
        return units.inOrder().stream().map(mapper::toView).toList();
    }

    public Optional<UnitView> unit(String code) {
        return units.byCode(code).map(mapper::toView);
    }

    /** The unit in charge of reception and complaints. */
    public Optional<UnitView> responsibleUnit() {
        return units.responsible().map(mapper::toView);
    }

    public Optional<StaffView> staff(String code) {
        return staff.byCode(code).map(this::today);
    }

    public Optional<StaffView> staffByLogin(String loginName) {
        return staff.byLogin(loginName).map(this::today);
    }

    /** Everybody who works here now, with the roles of today. */
    public List<StaffView> staffList() {
        return views(staff.everyone().stream().filter(Staff::isActive));
    }

    public List<StaffView> staffOf(String unitCode) {
        return views(staff.ofUnit(unitCode).stream().filter(Staff::isActive));
    }

    public List<StaffView> headsOf(String unitCode) {
        return staffOf(unitCode).stream().filter(person -> person.has(Role.UNIT_HEAD)).toList();
    }

    /** Everybody who answers to this person, directly or through others. */
    public List<StaffView> subordinatesOf(String staffCode) {
        List<Staff> everyone = staff.everyone();
        Set<Staff> found = new LinkedHashSet<>();
        Deque<String> chiefs = new ArrayDeque<>(List.of(staffCode));
        while (!chiefs.isEmpty()) {
            String chief = chiefs.pop();
            everyone.stream()
                    .filter(person -> person.getSupervisor() != null && person.getSupervisor().getCode().equals(chief))
                    .filter(person -> !person.getCode().equals(staffCode))
                    .filter(found::add)
                    .forEach(person -> chiefs.push(person.getCode()));
        }
        return views(found.stream());
    }

    public boolean answersTo(String staffCode, String chiefCode) {
        return subordinatesOf(chiefCode).stream().anyMatch(person -> person.code().equals(staffCode));
    }

    public Set<Role> rolesOn(String staffCode, LocalDate day) {
        return staff.byCode(staffCode).map(person -> person.rolesOn(day)).orElse(Set.of());
    }

    public boolean mayDecide(String staffCode, Role decider, LocalDate on) {
        return authorityOf(staffCode, decider, on).isPresent();
    }

    /**
     * Why this person may decide in that role on that day, or empty when they may not. A day in the past is asked as it was, so that a paper
     * signed by somebody who has left since can still be recorded.
     */
    public Optional<SigningAuthority> authorityOf(String staffCode, Role decider, LocalDate on) {
        return staff.byCode(staffCode)
                .flatMap(person -> own(person, decider, on).or(() -> standingIn(person, decider, on)));
    }

    /** Where each member of staff who wants mail is reached, by staff code. */
    public Map<String, MailAddress> mailAddresses() {
        return staff.everyone()
                .stream()
                .filter(person -> person.isActive() && person.getEmail() != null)
                .collect(Collectors.toMap(Staff::getCode, person -> new MailAddress(person.getEmail())));
    }

    /** Where one of them is reached; empty where no mail is wanted. */
    public Optional<MailAddress> mailAddressOf(String staffCode) {
        return staff.byCode(staffCode)
                .filter(Staff::isActive)
                .map(Staff::getEmail)
                .map(MailAddress::new);
    }

    /** Who is away on that day, with the colleague who stands in. */
    public List<Absence> absencesOn(LocalDate day) {
        return absencesBetween(day, day);
    }

    /** The same for a time, the first day and the last included. */
    public List<Absence> absencesBetween(LocalDate first, LocalDate last) {
        return powers.standInsBetween(first, last)
                .stream()
                .filter(standIn -> standIn.getDelegate().isActive())
                .map(Absence::of)
                .toList();
    }

    /** In whose place this person stands on that day. */
    public List<Absence> standingInFor(String delegate, LocalDate day) {
        return absencesOn(day).stream().filter(absence -> absence.delegate().equals(delegate)).toList();
    }

    /** Who of those who work here might be meant by this name or title; nobody for none. */
    public Set<String> possiblyMeantBy(String typed) {
        return typed == null ? Set.of() : new PossiblyMeant(staffList(), units()).by(typed);
    }

    /** Staff codes of those who direct the agency today. */
    public Set<String> directors() {
        return staffList().stream()
                .filter(person -> person.has(Role.DIRECTOR))
                .map(StaffView::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<SigningAuthority> own(Staff person, Role decider, LocalDate on) {
        if (person.holds(decider, on)) {
            return Optional.of(SigningAuthority.ownRole());
        }
        return powers.powerOf(person, decider, on).map(SigningAuthority::power);
    }

    // only the absent colleague's own powers pass on: a stand-in of a stand-in decides nothing
    private Optional<SigningAuthority> standingIn(Staff person, Role decider, LocalDate on) {
        return powers.standInsOf(person, on)
                .stream()
                .filter(standIn -> own(standIn.getAbsent(), decider, on).isPresent())
                .findFirst()
                .map(SigningAuthority::standIn);
    }

    private List<StaffView> views(Stream<Staff> people) {
        return people.map(this::today).sorted(Comparator.comparing(StaffView::fullName, new NameOrder())).toList();
    }

    private StaffView today(Staff person) {
        return mapper.toView(person, person.rolesOn(LocalDate.now(clock)));
    }
}
