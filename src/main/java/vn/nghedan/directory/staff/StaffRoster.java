package vn.nghedan.directory.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DailyMailHour;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;

/** Everybody who works here or once did, in name order, with where they get mail. For the administrator: others are shown no address. */
@ApplicationScoped
@Transactional
class StaffRoster {

    private static final int ROWS = 50;

    private final StaffRepository staff;
    private final DirectoryService directory;
    private final DirectoryMapper mapper;
    private final DailyMailHour mail;
    private final Clock clock;

    StaffRoster(StaffRepository staff, DirectoryService directory, DirectoryMapper mapper, DailyMailHour mail,
            Clock clock) {
        this.staff = staff;
        this.directory = directory;
        this.mapper = mapper;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param page counted from 0; past the last one the last is shown */
    RosterPage list(RosterFilter asked, int page) {
        List<Staff> everyone = staff.everyone();
        Map<String, Absence> absences = absences();
        List<StaffEntry> found = everyone.stream()
                .map(person -> entry(person, absences))
                .filter(entry -> asked.takes(entry.person()))
                .sorted(Comparator.comparing(entry -> entry.person().fullName(), new NameOrder()))
                .toList();
        Pager pager = new Pager(Math.min(page, Math.max(0, (found.size() - 1) / ROWS)), ROWS, found.size(),
                asked.address());
        return new RosterPage(asked, found.stream().skip((long) pager.page() * ROWS).limit(ROWS).toList(),
                everyone.stream().filter(Staff::isActive).count(), directory.mailAddresses().size(),
                mail.at().orElse(null),
                directory.units().stream().map(unit -> new Option(unit.code(), unit.name())).toList(), pager);
    }

    Optional<StaffEntry> entry(String code) {
        return staff.byCode(code).map(person -> entry(person, absences()));
    }

    private StaffEntry entry(Staff person, Map<String, Absence> absences) {
        return new StaffEntry(mapper.toView(person, person.rolesOn(today())), person.getEmail(), person.getVersion(),
                absences.get(person.getCode()));
    }

    private Map<String, Absence> absences() {
        return directory.absencesOn(today())
                .stream()
                .collect(Collectors.toMap(Absence::absent, Function.identity(), (one, other) -> one));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
