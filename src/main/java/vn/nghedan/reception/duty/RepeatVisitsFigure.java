package vn.nghedan.reception.duty;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.casefile.query.BacklogTerms;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.matter.ReceivedBefore;
import vn.nghedan.reception.matter.ReceptionOrdinals;
import vn.nghedan.web.frame.Words;

/** Of the matters received during the days the board looks back, how many had been received before. */
@ApplicationScoped
class RepeatVisitsFigure implements BoardFigure {

    private final ReceptionOrdinals turns;
    private final BacklogTerms terms;
    private final Words words;

    RepeatVisitsFigure(ReceptionOrdinals turns, BacklogTerms terms, Words words) {
        this.turns = turns;
        this.terms = terms;
        this.words = words;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public String label() {
        return "visits:figure_repeat";
    }

    @Override
    public String definition() {
        return words.say("visits:figure_repeat_means").replace("{days}", Integer.toString(terms.settledWithin()));
    }

    @Override
    public boolean isLateWork() {
        return false;
    }

    /**
     * The agency receives at one place and no visit is a unit's: a board narrowed to a unit does not show it. Nor does one of
     * what was known then: which visits go together was often found out later, and is not kept apart.
     */
    @Override
    @Transactional
    public Optional<Tally> tally(AsOf when, String unit, Officer officer) {
        if (unit != null || when.asKnownThen()) {
            return Optional.empty();
        }
        LocalDate on = when.day();
        LocalDate from = on.minusDays(terms.settledWithin() - 1L);
        ReceptionOrdinals.Count count = turns.count(from, on, officer);
        return Optional.of(new Tally(count.again(), count.all(),
                "/visits?from=" + from + "&to=" + on + "&times=" + ReceivedBefore.REPEAT));
    }
}
