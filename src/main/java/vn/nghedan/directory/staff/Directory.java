package vn.nghedan.directory.staff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.directory.Absence;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;

/**
 * Everybody who works or worked here, as of one moment; nothing of it ever changes. Roles, powers and absences are there with their dates, so it
 * answers for past days too.
 *
 * @param agency null before anybody has moved in
 * @param units by code, in the order in which they were opened
 * @param members by staff code, in name order, those who left included
 * @param absences the earliest first
 */
public record Directory(AgencyView agency, Map<String, UnitView> units, Map<String, Member> members,
        List<Power> powers, List<Absence> absences) {

    /** @param person with the roles of the day for which the directory was read */
    public record Member(StaffView person, String email, int version, List<HeldRole> roles) {

        public Set<Role> rolesOn(LocalDate day) {
            return HeldRole.on(day, roles);
        }
    }

    /** @param to the last day, or null */
    public record HeldRole(String staff, Role role, LocalDate from, LocalDate to) {

        static Set<Role> on(LocalDate day, List<HeldRole> roles) {
            Set<Role> held = EnumSet.noneOf(Role.class);
            roles.stream().filter(one -> includes(one.from(), one.to(), day)).forEach(one -> held.add(one.role()));
            return Collections.unmodifiableSet(held);
        }
    }

    /** @param to the last day, or null */
    public record Power(String staff, Role decider, LocalDate from, LocalDate to, String basis) {}

    public Optional<Member> member(String code) {
        return Optional.ofNullable(code).map(members::get);
    }

    /** Whatever somebody holds for good or for a time on that day, the earliest given first. */
    public List<Power> powersOf(String staffCode, LocalDate on) {
        return powers.stream()
                .filter(power -> power.staff().equals(staffCode) && includes(power.from(), power.to(), on))
                .toList();
    }

    private static boolean includes(LocalDate first, LocalDate last, LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
