package vn.nghedan.casefile.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import vn.nghedan.procedure.Paper;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.problem.LegalBasis;
import vn.nghedan.web.problem.NotFound;

/**
 * A case as its page shows it.
 *
 * @param main the acts that lead on, at most three
 * @param others the other acts that are possible
 * @param notes what an officer must know of the file before doing anything: the first decision, agents, a stay
 * @param running clocks that wait
 * @param ended clocks that were met or fell away
 */
public record CaseView(CaseFileView file, String base, String procedure, String state, String tone, String type,
        String unit,
        String handler, List<Person> applicants, List<Person> respondents, List<Progress> stages, List<Act> main,
        List<Act> others, List<FactDescriber.Detail> notes, List<ClockLine> running, List<ClockLine> ended,
        List<Entry> entries, List<PaperLine> papers,
        List<LinkLine> links, List<ObligationLine> obligations) {

    public record Person(String name, String address, String phone, String representative, String staffName) {}

    /** @param mark done, now, left_out or ahead; {@code word} says the same */
    public record Progress(String label, String mark, String word) {}

    public record Act(String act, String label, String href) {}

    /**
     * @param citizens whether it is a term of the citizen's, not of the agency
     * @param moved the date before pauses and extensions moved it; null if nothing did
     * @param movedBy what moved it, in words
     */
    public record ClockLine(String rule, int fact, String label, DueView due, boolean duty, boolean citizens,
            String status, LocalDate dueOn,
            LocalDate startedOn, LocalDate moved, String movedBy, long remaining, List<LegalBasis> basis,
            String whyHref) {}

    /**
     * @param unreadable whether nothing can be made of it
     * @param correctHref where it can be put right; null where that is not possible
     */
    public record Entry(int number, String label, LocalDate on, String decidedBy, String power, String document,
            LocalDate documentDate, String note, List<FactDescriber.Detail> details, String recordedBy,
            OffsetDateTime recordedAt, boolean struckOut, String struckReason, Corrected corrected, boolean unreadable,
            String correctHref, List<CaseFileView.IrregularityView> irregularities) {

        /** Whether whoever decided has recorded it too, in their own role. */
        public boolean byOne() {
            return power == null && recordedBy.equals(decidedBy);
        }
    }

    /** What stands in the place of a struck-out entry. */
    public record Corrected(LocalDate on, String decidedBy, String document, String note,
            List<FactDescriber.Detail> details) {}

    /**
     * @param entry number of the entry in the journal that it is the paper of
     * @param date written on it; null where it says none
     * @param toSend by when it goes to those who still wait for it; null where nobody does
     */
    public record PaperLine(int entry, Paper paper, String title, String number, LocalDate date, LocalDate on,
            DueView toSend) {

        /** The number of the official form; null if there is none. */
        public String form() {
            return paper.form();
        }

        /** Its date, or the day of the act where it bears none. */
        public LocalDate day() {
            return date == null ? on : date;
        }
    }

    public record LinkLine(String code, String relation, String href) {}

    /** @param amounts how much of how much, in words; null where nothing is measured */
    public record ObligationLine(String what, String kind, String obligor, String amounts, DueView due) {}

    /** Reporting what was done of the obligations, where that is possible; null where it is not. */
    public Act progress() {
        return Stream.concat(main.stream(), others.stream())
                .filter(one -> one.act().equals("REPORT_PROGRESS"))
                .findFirst()
                .orElse(null);
    }

    /**
     * The clock of a rule, the latest if it ran more than once.
     *
     * @param fact number of the entry with which it began; null for the latest
     */
    public ClockLine clock(String rule, String fact) {
        return Stream.concat(ended.stream(), running.stream())
                .filter(line -> line.rule().equals(rule))
                .filter(line -> fact == null || fact.equals(Integer.toString(line.fact())))
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new);
    }

    /** The same for a page that asks for one act in the open: the others wait in the menu. */
    public CaseView asking(String act) {
        List<Act> waiting = Stream.concat(main.stream(), others.stream())
                .filter(one -> !one.act().equals(act))
                .toList();
        return new CaseView(file, base, procedure, state, tone, type, unit, handler, applicants, respondents, stages,
                List.of(), waiting, notes, running, ended, entries, papers, links, obligations);
    }
}
