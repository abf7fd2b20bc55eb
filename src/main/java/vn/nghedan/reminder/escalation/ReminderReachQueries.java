package vn.nghedan.reminder.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DailyMailHour;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffAddress;

/** Tells an officer where the daily mail goes and which steps of reminding come to them. */
@ApplicationScoped
@Transactional
public class ReminderReachQueries {

    private final ReminderTerms terms;
    private final DailyMailHour mail;
    private final DirectoryService directory;
    private final Clock clock;

    ReminderReachQueries(ReminderTerms terms, DailyMailHour mail, DirectoryService directory, Clock clock) {
        this.terms = terms;
        this.mail = mail;
        this.directory = directory;
        this.clock = clock;
    }

    public ReminderReach of(Officer officer) {
        return new ReminderReach(directory.mailAddressOf(officer.code()).map(MailAddress::text).orElse(null),
                mail.at().orElse(null), officer.isAdministrator() ? StaffAddress.of(officer.code()) : null,
                ways(officer),
                directory.standingInFor(officer.code(), LocalDate.now(clock))
                        .stream()
                        .map(Absence::absentName)
                        .toList(),
                officer.isUnitHead() || officer.isDirector());
    }

    private List<ReminderReach.Way> ways(Officer officer) {
        EscalationPlan ladder = EscalationPlan.of(terms);
        List<ReminderReach.Way> ways = new ArrayList<>();
        // a head of unit can be given files too
        if (officer.isHandler() || officer.isReceivingOfficer() || officer.isUnitHead()) {
            ways.add(way(EscalationLevel.HANDLER, ladder));
        }
        if (officer.isUnitHead()) {
            ways.add(way(EscalationLevel.UNIT_HEAD, ladder));
        }
        if (officer.isDirector()) {
            ways.add(way(EscalationLevel.DIRECTOR, ladder));
        }
        return ways.stream().filter(way -> !way.steps().isEmpty()).toList();
    }

    private static ReminderReach.Way way(EscalationLevel level, EscalationPlan ladder) {
        return new ReminderReach.Way("reminder:reach_" + level,
                ladder.telling(level).stream().map(ReminderReach.Step::at).toList());
    }
}
