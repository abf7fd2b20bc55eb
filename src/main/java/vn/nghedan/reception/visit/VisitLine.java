package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.State;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.matter.ReceptionOrdinal;

/** One line of the reception register (form 03/TCD): what the reader may know of it. */
public record VisitLine(String number, LocalDate receivedOn, VisitKind kind, Medium medium, String receiver,
        int groupSize,
        boolean refused, List<Person> people, List<Matter> matters) {

    /**
     * Lists for programs carry names only; address and paper stand on the printed register.
     *
     * @param name the name or, of a denunciation, the alias
     */
    public record Person(String name, @JsonIgnore String address, @JsonIgnore String idNumber) {}

    /**
     * @param dueOn when its next duty ends; null when none waits
     * @param ordinal which time the matter was received: 1 for the first
     * @param earlier the reception it follows; null where it is the first, or the reader may not know of that one
     * @param where to whom it was guided or transferred; null if it was not
     * @param document the paper of its outcome; null if none
     */
    public record Matter(int matter, String code, MatterType type, String summary, State state, LocalDate dueOn,
            String dueRule, boolean overdue, String letter, @JsonProperty("case") String openedCase, int ordinal,
            ReceptionOrdinal.Earlier earlier, String where, String document, String note) {

        @JsonIgnore
        public boolean open() {
            return state.isOpen();
        }
    }

    /**
     * One page of the register.
     *
     * @param more whether there are more than {@code total}; never for programs, for which all are counted
     */
    public record Page(List<VisitLine> items, int page, int size, long total, @JsonIgnore boolean more) {}
}
