package vn.nghedan.reference.law;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.law.Bearer;
import vn.nghedan.law.Condition;
import vn.nghedan.law.Counting;
import vn.nghedan.law.Mark;
import vn.nghedan.law.RuleKind;
import vn.nghedan.law.TermUnit;
import vn.nghedan.web.problem.LegalBasis;

/**
 * A time limit in the version that holds on a day.
 *
 * @param term how long it is, in words
 * @param bearer whose term it is: AGENCY, CITIZEN, OTHER_BODY
 * @param mark how well the point is known: C read in full, C2 two texts agree, N secondary source, U unknown
 * @param note what an officer should know besides; may be null
 * @param to last day of this version; null until further notice
 */
public record RuleView(String code, String name, RuleField field, RuleKind kind, Counting counting, TermUnit unit,
        List<LengthView> lengths, String term, Bearer bearer, int extensions, boolean pausable, boolean excludable,
        List<LegalBasis> legalBasis, Mark mark, boolean confirmed, String note, LocalDate from, LocalDate to) {

    /** @param code of the variant; null for the ordinary length */
    public record LengthView(String code, List<Condition> conditions, int amount) {}
}
