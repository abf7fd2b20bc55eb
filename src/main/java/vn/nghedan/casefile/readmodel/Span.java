package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;
import java.util.Objects;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.State;

/**
 * What held for a file from one day until another: from legal date to legal date, or from one day on which something was
 * put on record to the next.
 *
 * @param until the first day on which it no longer held; null for what holds now
 * @param dueOn the earliest due date of a duty that waited; null if none did
 * @param lateAfter the earliest day after which a duty that waited is late by every reading of the law; null if none did
 * @param dueRule the time limit it comes from
 * @param pausedSince since when it stood still; null if it did not
 * @param lastFactOn the latest legal date of a fact up to then
 * @param settlement how it came to be decided; null while it was not
 * @param matter what it was about, as far as was known by then
 */
public record Span(LocalDate from, LocalDate until, State state, String unit, String handler, LocalDate dueOn,
        LocalDate lateAfter,
        String dueRule, LocalDate pausedSince, LocalDate lastFactOn, Settlement settlement, Matter matter) {

    /**
     * @param groupSize how many people brought it
     * @param irregular whether some act in it did not keep the law
     */
    public record Matter(MatterType type, LocalDate receivedOn, int groupSize, boolean overLevel, boolean irregular) {}

    boolean isOpen() {
        return state.isOpen();
    }

    /** Whether the file is open in both and lies with the same unit. */
    boolean isOpenInTheUnitOf(Span neighbour) {
        return neighbour != null && isOpen() && neighbour.isOpen() && Objects.equals(unit, neighbour.unit);
    }

    /** Whether it tells the same, whenever it began. */
    boolean saysTheSameAs(Span other) {
        return equals(new Span(from, until, other.state, other.unit, other.handler, other.dueOn, other.lateAfter,
                other.dueRule,
                other.pausedSince, other.lastFactOn, other.settlement, other.matter));
    }

    Span until(LocalDate day) {
        return new Span(from, day, state, unit, handler, dueOn, lateAfter, dueRule, pausedSince, lastFactOn,
                settlement, matter);
    }
}
