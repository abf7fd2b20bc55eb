package vn.nghedan.document.issue;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.DeskFigure;
import vn.nghedan.directory.Officer;

/** Papers not sent to everybody by the day the law sets: a handler's own, of others all they may know of. */
@ApplicationScoped
class UnsentPapersFigure implements DeskFigure {

    private final UnsentPapers papers;

    UnsentPapersFigure(UnsentPapers papers) {
        this.papers = papers;
    }

    @Override
    public String label() {
        return "sending:figure_unsent";
    }

    @Override
    public Optional<Tally> tally(LocalDate today, Officer officer) {
        boolean above = officer.isDirector() || officer.isUnitHead() || officer.isReceivingOfficer();
        if (!above && !officer.isHandler()) {
            return Optional.empty();
        }
        UnsentPapers.Asked late = new UnsentPapers.Asked(true, today, null, above ? null : officer.code());
        return Optional.of(new Tally(papers.count(late, officer), UnsentPapersPages.address(late)));
    }
}
