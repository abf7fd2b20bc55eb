package vn.nghedan.web.problem;

import java.util.List;

/** The procedure does not offer this act in the present state; answered with 409 and the acts that are possible. */
public final class NotPossible extends Refused {

    private static final long serialVersionUID = 1L;

    private final String act;
    private final transient List<String> possibleActs;

    public NotPossible(String act, List<String> possibleActs) {
        super(act + " is not among " + possibleActs);
        this.act = act;
        this.possibleActs = List.copyOf(possibleActs);
    }

    public String act() {
        return act;
    }

    public List<String> possibleActs() {
        return possibleActs;
    }

    @Override
    public int status() {
        return 409;
    }
}
