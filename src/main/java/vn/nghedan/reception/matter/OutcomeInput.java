package vn.nghedan.reception.matter;

import vn.nghedan.web.problem.BadInput;

/** Reads which matter an outcome is about and which outcome it is. */
public final class OutcomeInput {

    private OutcomeInput() {
    }

    /** @param given the matter's place in the visit, from 1 */
    public static int place(Object given) {
        String text = given == null ? "" : given.toString().strip();
        if (text.isEmpty()) {
            throw new BadInput("matter", "web:error_required");
        }
        if (!text.matches("[0-9]{1,4}")) {
            throw new BadInput("matter", "web:error_number");
        }
        return Integer.parseInt(text);
    }

    public static Outcome outcome(Object given) {
        if (given == null || given.toString().isBlank()) {
            throw new BadInput("outcome", "web:error_required");
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(given)) {
                return outcome;
            }
        }
        throw new BadInput("outcome", "web:error_choice");
    }
}
