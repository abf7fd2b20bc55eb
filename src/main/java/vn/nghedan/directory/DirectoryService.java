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

import vn.nghedan.directory.staff.Directory;
import vn.nghedan.directory.staff.Directory.Member;
import vn.nghedan.directory.staff.Directory.Power;
import vn.nghedan.directory.staff.OfficeDirectory;

/** Questions to the directory. Powers are asked for a day; lists of people come in Vietnamese name order. */
@ApplicationScoped
public class DirectoryService {

    private final OfficeDirectory office;
    private final Clock clock;

    DirectoryService(OfficeDirectory office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    public AgencyView agency() {
        return Optional.ofNullable(office.current().agency())
                .orElseThrow(() -> new IllegalStateException("the directory names no agency"));
    }

    public List<UnitView> units() {
        return List.copyOf(office.current().units().values());
    }

    public Optional<UnitView> unit(String code) {
        return Optional.ofNullable(code).map(office.current().units()::get);
    }

    /** The unit in charge of reception and complaints. */
    public Optional<UnitView> responsibleUnit() {
        return units().stream().filter(UnitView::responsible).min(Comparator.comparing(UnitView::code));
    }

    public Optional<StaffView> staff(String code) {
        return member(code).map(Member::person);
    }

    /** Everybody who works here now, with the roles of today. */
    public List<StaffView> staffList() {
        return active().map(Member::person).toList();
    }

    /** Somebody's name, or the code where nobody has it; null for nobody. */
    public String nameOf(String staffCode) {
        return staffCode == null ? null : staff(staffCode).map(StaffView::fullName).orElse(staffCode);
    }

    /** A unit's name, or the code where none has it; null for none. */
    public String unitNameOf(String unitCode) {
        return unitCode == null ? null : unit(unitCode).map(UnitView::name).orElse(unitCode);
    }

    public List<StaffView> staffOf(String unitCode) {
        return staffList().stream().filter(person -> person.unit().equals(unitCode)).toList();
    }

    /** Everybody who answers to this person, directly or through others. */
    public List<StaffView> subordinatesOf(String staffCode) {
        Directory directory = office.current();
        Set<String> found = new LinkedHashSet<>();
        Deque<String> chiefs = new ArrayDeque<>(List.of(staffCode));
        while (!chiefs.isEmpty()) {
            String chief = chiefs.pop();
            everybody(directory)
                    .filter(person -> chief.equals(person.supervisor()) && !person.code().equals(staffCode))
                    .filter(person -> found.add(person.code()))
                    .forEach(person -> chiefs.push(person.code()));
        }
        return everybody(directory).filter(person -> found.contains(person.code())).toList();
    }

    public Set<Role> rolesOn(String staffCode, LocalDate day) {
        return member(staffCode).map(person -> person.rolesOn(day)).orElse(Set.of());
    }

    public boolean mayDecide(String staffCode, Role decider, LocalDate on) {
        return authorityOf(staffCode, decider, on).isPresent();
    }

    /**
     * Why this person may decide in that role on that day, or empty when they may not. A day in the past is asked as it was, so that a paper
     * signed by somebody who has left since can still be recorded.
     */
    public Optional<SigningAuthority> authorityOf(String staffCode, Role decider, LocalDate on) {
        return own(staffCode, decider, on).or(() -> standingIn(staffCode, decider, on));
    }

    /** Whether this person decides in that role for good, by a power that was given. */
    public boolean holdsPower(String staffCode, Role decider, LocalDate on) {
        return powerOf(staffCode, decider, on).isPresent();
    }

    /** Whether this person may sign in another's place on that day, for good or for a time. */
    public boolean signsForOthers(String staffCode, LocalDate on) {
        return !office.current().powersOf(staffCode, on).isEmpty()
                || placesTakenBy(staffCode, on).findAny().isPresent();
    }

    /** Where each member of staff who wants mail is reached, by staff code. */
    public Map<String, MailAddress> mailAddresses() {
        return active().filter(one -> one.email() != null)
                .collect(Collectors.toMap(one -> one.person().code(), one -> new MailAddress(one.email())));
    }

    /** Where one of them is reached; empty where no mail is wanted. */
    public Optional<MailAddress> mailAddressOf(String staffCode) {
        return Optional.ofNullable(mailAddresses().get(staffCode));
    }

    /** Who is away on that day, with the colleague who stands in. */
    public List<Absence> absencesOn(LocalDate day) {
        return absencesBetween(day, day);
    }

    /** The same for a time, the first day and the last included. */
    public List<Absence> absencesBetween(LocalDate first, LocalDate last) {
        Directory directory = office.current();
        return directory.absences()
                .stream()
                .filter(absence -> !absence.from().isAfter(last) && !absence.to().isBefore(first))
                .filter(absence -> directory.members().get(absence.delegate()).person().active())
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

    private Optional<SigningAuthority> own(String staffCode, Role decider, LocalDate on) {
        if (rolesOn(staffCode, on).contains(decider)) {
            return Optional.of(SigningAuthority.ownRole());
        }
        return powerOf(staffCode, decider, on).map(power -> SigningAuthority.power(power.basis()));
    }

    private Optional<Power> powerOf(String staffCode, Role decider, LocalDate on) {
        return office.current()
                .powersOf(staffCode, on)
                .stream()
                .filter(power -> power.decider() == decider)
                .findFirst();
    }

    // only the absent colleague's own powers pass on: a stand-in of a stand-in decides nothing
    private Optional<SigningAuthority> standingIn(String staffCode, Role decider, LocalDate on) {
        return placesTakenBy(staffCode, on).filter(absence -> own(absence.absent(), decider, on).isPresent())
                .min(Comparator.comparing(Absence::id))
                .map(SigningAuthority::standIn);
    }

    private Stream<Absence> placesTakenBy(String delegate, LocalDate on) {
        return office.current()
                .absences()
                .stream()
                .filter(absence -> absence.delegate().equals(delegate) && absence.holdsOn(on));
    }

    private Optional<Member> member(String code) {
        return office.current().member(code);
    }

    private Stream<Member> active() {
        return office.current().members().values().stream().filter(member -> member.person().active());
    }

    private static Stream<StaffView> everybody(Directory directory) {
        return directory.members().values().stream().map(Member::person);
    }
}
