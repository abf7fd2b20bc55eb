package vn.nghedan.reminder.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.DatesMoved;
import vn.nghedan.casefile.query.WatchedFiles;
import vn.nghedan.casefile.query.WatchedFiles.Watched;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reminder.notice.Notices;

/** Tells those who answer for a file, and their heads, which of its dates the calendar has moved: in one notice each. */
@ApplicationScoped
class MovedDatesTold {

    private final WatchedFiles files;
    private final DirectoryService directory;
    private final Notices notices;
    private final AuditService audit;
    private final Clock clock;

    MovedDatesTold(WatchedFiles files, DirectoryService directory, Notices notices, AuditService audit,
            Clock clock) {
        this.files = files;
        this.directory = directory;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    void tell(@Observes DatesMoved moved) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<MovedDate>> byFile = moved.dates()
                .stream()
                .collect(Collectors.groupingBy(MovedDate::file, TreeMap::new, Collectors.toList()));
        Map<Recipient, List<Notices.Moved>> told = told(byFile, today);
        told.forEach((recipient, dates) -> notices.tellMoved(recipient, moved.source(), today, dates));
        audit.record("CALENDAR_DATES_TOLD", "", "%d dates of %d files, %d notices; %s".formatted(moved.dates().size(),
                byFile.size(), told.size(), moved.source()));
    }

    private Map<Recipient, List<Notices.Moved>> told(Map<String, List<MovedDate>> byFile, LocalDate today) {
        Recipients chain = new Recipients(directory.staffList(), directory.absencesOn(today));
        // asked once a person, and not once a file
        Map<Officer, Set<String>> known = new HashMap<>();
        Map<Recipient, List<Notices.Moved>> told = new LinkedHashMap<>();
        Map<String, Watched> watched = files.byCode(byFile.keySet());
        byFile.forEach((code, dates) -> {
            Watched file = watched.get(code);
            chain.upTo(EscalationLevel.UNIT_HEAD, file, officer -> known
                    .computeIfAbsent(officer, one -> files.known(byFile.keySet(), one))
                    .contains(code))
                    .forEach(recipient -> dates.forEach(date -> told
                            .computeIfAbsent(recipient, one -> new ArrayList<>())
                            .add(new Notices.Moved(file.id(), date.rule(), date.before(), date.after()))));
        });
        return told;
    }
}
