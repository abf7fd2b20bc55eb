package vn.nghedan.backlog.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.backlog.FileLines;
import vn.nghedan.backlog.home.Home.Desktop;
import vn.nghedan.backlog.home.Home.Shortlist;
import vn.nghedan.casefile.query.CaseRowsPage;
import vn.nghedan.casefile.query.MyWork;
import vn.nghedan.directory.Absence;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.NotFound;

/** What lies on the desks of those in whose place an officer stands today, as far as both may know of it. */
@ApplicationScoped
class Substitution {

    private final MyWork desk;
    private final FileLines lines;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    Substitution(MyWork desk, FileLines lines, DirectoryService directory, Words words, Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** One list for each absent colleague. */
    List<Shortlist> shortlists(Officer officer, int few) {
        LocalDate today = LocalDate.now(clock);
        return directory.standingInFor(officer.code(), today).stream().map(absence -> {
            CaseRowsPage found = found(absence, 0, few, officer);
            return new Shortlist(title(absence), found.total(), href(absence),
                    lines.of(found.items(), today, officer));
        }).toList();
    }

    /**
     * The whole desk of one of them.
     *
     * @throws NotFound where the officer does not stand in for this person today
     */
    Desktop desktop(String absent, int page, int size, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        Absence absence = directory.standingInFor(officer.code(), today)
                .stream()
                .filter(one -> one.absent().equals(absent))
                .findFirst()
                .orElseThrow(NotFound::new);
        CaseRowsPage found = found(absence, page, size, officer);
        return new Desktop(title(absence), true, lines.of(found.items(), today, officer),
                new Pager(page, size, found.total(), href(absence)));
    }

    private CaseRowsPage found(Absence absence, int page, int size, Officer officer) {
        Optional<Officer> absent = directory.staff(absence.absent()).map(StaffView::asOfficer);
        return desk.listInPlaceOf(absent.orElseThrow(NotFound::new), page, size, officer);
    }

    private String title(Absence absence) {
        return words.say("backlog:in_place_of")
                .replace("{name}", absence.absentName())
                .replace("{until}", "%1$td/%1$tm/%1$tY".formatted(absence.to()));
    }

    private static String href(Absence absence) {
        return "/?for=" + absence.absent();
    }
}
