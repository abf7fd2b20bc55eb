package vn.nghedan.reception.matter;

import vn.nghedan.procedure.Act;

/** What becomes of a content, by the names outside programs use. */
public enum Outcome {

    ANSWERED(Act.ANSWER), CASE_OPENED(Act.OPEN_CASE), GUIDED(Act.GUIDE), TRANSFERRED(
            Act.TRANSFER), NEEDS_VERIFICATION(Act.NEED_VERIFICATION);

    private final Act act;

    Outcome(Act act) {
        this.act = act;
    }

    public Act act() {
        return act;
    }
}
