package vn.nghedan.document.issue;

import java.util.List;
import java.util.Set;

import vn.nghedan.law.Citation;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.ProcedureCode;

/**
 * To whom papers of some kinds go by law.
 *
 * @param in of which procedures; empty for all
 * @param act which act records that it was sent to all; null where none does
 * @param rules time limits of the rule book, of which the one that starts with the paper says by when it is sent
 */
record SendingTerm(Set<Paper> papers, Set<ProcedureCode> in, Set<String> rules, Act act,
        List<Recipient> to, List<Citation> basis) {

    SendingTerm {
        in = in == null ? Set.of() : in;
        rules = rules == null ? Set.of() : rules;
    }

    /**
     * @param ifAny whether only the officer knows if there is somebody
     * @param ground only where the act rests on this ground; null for always
     */
    record Recipient(RecipientRole role, boolean ifAny, String ground) {}
}
