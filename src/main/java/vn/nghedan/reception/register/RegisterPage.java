package vn.nghedan.reception.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.State;
import vn.nghedan.reception.RegisterForm;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.matter.ReceptionOrdinal;
import vn.nghedan.reception.visit.VisitLine;
import vn.nghedan.reception.visit.VisitPages;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;

/**
 * What the register shows on the screen and in print.
 *
 * @param asked the filter as it was typed
 * @param mayReceive whether the reader may log a visit
 */
public record RegisterPage(Asked asked, List<Option> kinds, List<Option> times, List<Line> lines, Pager pager,
        boolean mayReceive) {

    public record Asked(String from, String to, String kind, String times, String q) {

        public boolean isBlank() {
            return VisitDraft.isBlank(from, to, kind, times, q);
        }
    }

    public record Line(VisitLine visit, List<MatterLine> matters) {

        public MatterLine first() {
            return matters.get(0);
        }

        public List<MatterLine> rest() {
            return matters.subList(1, matters.size());
        }
    }

    /** @param due null where no duty waits */
    record MatterLine(VisitLine.Matter matter, DueView due) {

        public ReceptionOrdinal turn() {
            return new ReceptionOrdinal(matter.ordinal(), matter.earlier());
        }

        public boolean isSecret() {
            return matter.type() == MatterType.DENUNCIATION;
        }

        /** The agency deals with it itself: column 9 of the form. */
        public boolean isOurs() {
            return switch (matter.state()) {
                case HANDED_OVER, ANSWERED, DIRECTED, SESSION_CLOSED -> true;
                default -> false;
            };
        }

        public boolean isGuided() {
            return matter.state() == State.GUIDED;
        }

        public boolean isTransferred() {
            return matter.state() == State.TRANSFERRED_AWAY;
        }
    }

    public String printAddress() {
        return VisitPages.address("/visits/register", asked);
    }

    /** What stands in one form. */
    public record Part(RegisterForm form, List<Line> lines) {}

    /** The register as it is printed, oldest first. */
    public record Print(LocalDate from, LocalDate to, String agency, List<Line> lines, long total) {

        /** The visits of a period in the forms of their days; across a change of the form two parts, each with its own numbers. */
        public List<Part> parts() {
            Map<RegisterForm, List<Line>> byForm = new EnumMap<>(RegisterForm.class);
            lines.forEach(line -> byForm
                    .computeIfAbsent(RegisterForm.on(line.visit().receivedOn()), form -> new ArrayList<>())
                    .add(line));
            if (byForm.isEmpty()) {
                byForm.put(RegisterForm.on(to != null ? to : from != null ? from : LocalDate.MAX), List.of());
            }
            return byForm.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList();
        }

        public boolean isCut() {
            return total > lines.size();
        }
    }
}
