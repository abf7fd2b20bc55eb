package vn.nghedan.procedure.judging;

import static vn.nghedan.procedure.Guard.onAct;
import static vn.nghedan.procedure.statute.Citations.LKN;
import static vn.nghedan.procedure.statute.Citations.LTCD;
import static vn.nghedan.procedure.statute.Citations.ND31;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.nghedan.law.Citation;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.statute.Citations;

/**
 * Who has no part in a file, whatever its table says. Whoever is denounced, or close to one who is, neither decides nor is
 * given anything to do (NĐ31 Điều 5, 10). A first complaint goes to whoever made the decision complained of (LKN Điều 7
 * khoản 1): the respondent may settle it as the head, but is not charged with it and does not verify; at second instance
 * whoever settled first decides nothing.
 */
public final class Impartiality {

    // ---- denunciations

    public static final Guard DECIDER_NOT_NAMED = onAct("DECIDER_NOT_NAMED",
            s -> s.proposed().decidedBy() == null || !s.named().contains(s.proposed().decidedBy()));

    public static final Guard ASSIGNEE_NOT_NAMED = onAct("ASSIGNEE_NOT_NAMED",
            s -> s.proposed().get(Fields.ASSIGNEE).filter(s.named()::contains).isEmpty());

    public static final Guard TEAM_NOT_NAMED = onAct("TEAM_NOT_NAMED",
            s -> s.proposed().get(Fields.TEAM).orElse(List.of()).stream().noneMatch(s.named()::contains));

    /** Whichever task an act gives: to hold a dialogue, to check, to verify. */
    public static final Guard NAMED_TAKES_NO_PART = onAct("NAMED_TAKES_NO_PART",
            s -> tasked(s).stream().noneMatch(s.named()::contains));

    // ---- complaints and petitions

    /** Whoever is barred neither decides nor holds the dialogue. */
    public static final Guard SETTLER_NOT_BARRED = onAct("SETTLER_BARRED",
            s -> (s.proposed().decidedBy() == null || !s.barred().contains(s.proposed().decidedBy()))
                    && s.proposed().get(Fields.HELD_BY).filter(s.barred()::contains).isEmpty());

    /** Verifying and handling are for others than those complained of. */
    public static final Guard RESPONDENT_NOT_CHARGED = onAct("RESPONDENT_CHARGED",
            s -> s.proposed().charged().stream().noneMatch(s.named()::contains));

    private static final List<Guard> OF_DENUNCIATIONS = List.of(DECIDER_NOT_NAMED, ASSIGNEE_NOT_NAMED, TEAM_NOT_NAMED,
            NAMED_TAKES_NO_PART);
    private static final List<Guard> OF_OTHERS = List.of(SETTLER_NOT_BARRED, RESPONDENT_NOT_CHARGED);

    private Impartiality() {
    }

    /** The conditions on any act; only their own conflict may those who have one declare. */
    public static List<Guard> on(Act act, MatterType type) {
        return act == Act.DECLARE_CONFLICT
                ? List.of()
                : type == MatterType.DENUNCIATION || type == MatterType.MIXED ? OF_DENUNCIATIONS : OF_OTHERS;
    }

    /** On what the declaring of a conflict rests; a letter or visit may yet turn out to be anything. */
    public static List<Citation> basis(ProcedureCode code) {
        return code.type() == null
                ? Citations.cite(LTCD, "Điều 3 khoản 2")
                : code.type() == MatterType.DENUNCIATION
                        ? Citations.cite(ND31, "Điều 5", "Điều 10 khoản 3")
                        : Citations.cite(LKN, "Điều 4", "Điều 29 khoản 2");
    }

    private static Set<String> tasked(GuardContext s) {
        Set<String> tasked = new HashSet<>(s.proposed().charged());
        s.proposed().get(Fields.HELD_BY).ifPresent(tasked::add);
        return tasked;
    }
}
