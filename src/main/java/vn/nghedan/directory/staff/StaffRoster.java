package vn.nghedan.directory.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DailyMailHour;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;

/** Everybody who works here or once did, in name order, with where they get mail. For the administrator: others are shown no address. */
@ApplicationScoped
class StaffRoster {

    private static final int ROWS = 50;

    private final OfficeDirectory office;
    private final DirectoryService directory;
    private final DailyMailHour mail;
    private final Clock clock;

    StaffRoster(OfficeDirectory office, DirectoryService directory, DailyMailHour mail, Clock clock) {
        this.office = office;
        this.directory = directory;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param page counted from 0; past the last one the last is shown */
    RosterPage list(RosterFilter asked, int page) {
        Map<String, Absence> absences = absences();
        List<StaffEntry> found = office.current()
                .members()
                .values()
                .stream()
                .map(person -> entry(person, absences))
                .filter(entry -> asked.takes(entry.person()))
                .toList();
        Pager pager = new Pager(Math.min(page, Math.max(0, (found.size() - 1) / ROWS)), ROWS, found.size(),
                asked.address());
        return new RosterPage(asked, found.stream().skip((long) pager.page() * ROWS).limit(ROWS).toList(),
                directory.staffList().size(), directory.mailAddresses().size(),
                mail.at().orElse(null),
                directory.units().stream().map(unit -> new Option(unit.code(), unit.name())).toList(), pager);
    }

    Optional<StaffEntry> entry(String code) {
        return office.current().member(code).map(person -> entry(person, absences()));
    }

    private static StaffEntry entry(Directory.Member member, Map<String, Absence> absences) {
        return new StaffEntry(member.person(), member.email(), member.version(),
                absences.get(member.person().code()));
    }

    private Map<String, Absence> absences() {
        return directory.absencesOn(LocalDate.now(clock))
                .stream()
                .collect(Collectors.toMap(Absence::absent, Function.identity(), (one, other) -> one));
    }
}
