package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.State;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.matter.Direction;
import vn.nghedan.reception.matter.ReceptionOrdinal;
import vn.nghedan.web.frame.DueView;

/** What the page of a visit shows. */
record VisitPage(VisitView visit, String recordedBy, List<Matter> matters) {

    private static final String REPEAT = "RECORD_REPEAT";
    private static final Set<String> HOUSEKEEPING = Set.of("LINK", "CORRECT", "ASSIGN", REPEAT);

    /**
     * @param due of the notice of the result; null where there is none
     * @param refusal of the written notice that they are not received; null where there is none
     * @param directions of leaders, carried out or not
     */
    public record Matter(VisitView.MatterView view, DueView due, DueView refusal, List<Direction> directions) {

        public State state() {
            return State.valueOf(view.state());
        }

        public MatterType type() {
            return MatterType.valueOf(view.type());
        }

        /** What is done at the desk; the rest is done on the page of the file. */
        public List<CaseFileView.ActView> acts() {
            return view.acts().stream().filter(act -> !HOUSEKEEPING.contains(act.act())).toList();
        }

        public ReceptionOrdinal turn() {
            return new ReceptionOrdinal(view.ordinal(), view.earlier());
        }

        /** Where it stands, not among what is to be done: it is put right now and then. */
        public boolean maySetTurn() {
            return view.acts().stream().anyMatch(act -> act.act().equals(REPEAT));
        }

        /** Newest first. */
        public List<CaseFileView.FactView> facts() {
            List<CaseFileView.FactView> facts = new ArrayList<>(view.facts());
            Collections.reverse(facts);
            return facts;
        }

        public boolean isSecret() {
            return type() == MatterType.DENUNCIATION;
        }
    }

    public boolean isCorrectable() {
        return VisitCorrections.mayCorrect(visit);
    }

    // ---- the receipt

    public String address() {
        return "/visits/" + visit.number();
    }

    /** Who handed papers in; of a denunciation a line to be filled in by hand. */
    public List<VisitView.PersonView> givers() {
        return visit.isAboutDenunciation() || visit.people().isEmpty()
                ? List.of(VisitView.PersonView.alias(null))
                : visit.people();
    }

    public List<String> letters() {
        return matters.stream().map(matter -> matter.view().letter()).filter(Objects::nonNull).toList();
    }

    /** Numbers of the lines that are filled in by hand. */
    public List<Integer> blankLines() {
        return IntStream.rangeClosed(letters().size() + 1, Math.max(4, letters().size() + 2)).boxed().toList();
    }

    /** The last day for the answer; null where nothing waits for one. */
    public LocalDate answerDue() {
        return matters.stream()
                .map(Matter::due)
                .filter(due -> due != null && due.status() == DueView.Status.RUNNING)
                .map(DueView::dueOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    public String hour() {
        return twoDigits(visit.recordedAt().getHour());
    }

    public String minute() {
        return twoDigits(visit.recordedAt().getMinute());
    }

    public String day() {
        return twoDigits(visit.receivedOn().getDayOfMonth());
    }

    public String month() {
        return twoDigits(visit.receivedOn().getMonthValue());
    }

    public String year() {
        return String.valueOf(visit.receivedOn().getYear());
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    public VisitKind kind() {
        return VisitKind.valueOf(visit.kind());
    }

    public Medium medium() {
        return Medium.valueOf(visit.medium());
    }
}
