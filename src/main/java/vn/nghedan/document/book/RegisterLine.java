package vn.nghedan.document.book;

import java.time.LocalDate;

import vn.nghedan.procedure.Paper;

/**
 * A line of the register of papers sent out.
 *
 * @param id of a number that no paper bears, to cancel it; null otherwise
 * @param state what became of the number
 * @param ordinal null where the number is not of this book
 * @param twice whether another paper bears the same number
 */
public record RegisterLine(Long id, State state, Integer ordinal, String number, LocalDate date, Paper paper,
        String file, String signer, LocalDate sentOn, String reason, boolean twice) {

    /** Given by the book, typed in as another system gave it, kept for a paper to come, or borne by none any more. */
    public enum State {
        GIVEN, TAKEN_OVER, STRUCK_OUT, RESERVED, CANCELLED, UNUSED
    }

    static RegisterLine of(RegisteredPaper paper, boolean byTheBook, boolean twice) {
        State state = paper.struckOut() ? State.STRUCK_OUT : byTheBook ? State.GIVEN : State.TAKEN_OVER;
        return new RegisterLine(null, state, paper.ordinal(), paper.number(), paper.date(), paper.paper(),
                paper.file(), paper.signer(), paper.sentOn(), null, twice);
    }

    static RegisterLine of(BookNumber number) {
        State state = switch (number.getState()) {
            case RESERVED -> State.RESERVED;
            case CANCELLED -> State.CANCELLED;
            // its paper was given another number since
            case GIVEN -> State.UNUSED;
        };
        return new RegisterLine(number.getId(), state, number.getOrdinal(), number.getNumber(), null, null, null,
                null, null, number.getReason(), false);
    }

    public boolean struckOut() {
        return state == State.STRUCK_OUT || state == State.CANCELLED || state == State.UNUSED;
    }

    /** The name of the input for the reason: many numbers stand on a page. */
    public String reasonId() {
        return "reason-" + id;
    }

    public boolean canBeCancelled() {
        return state == State.RESERVED || state == State.UNUSED;
    }
}
