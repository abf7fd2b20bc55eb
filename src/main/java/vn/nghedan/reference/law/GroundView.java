package vn.nghedan.reference.law;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.Mark;
import vn.nghedan.web.problem.LegalBasis;

/**
 * A ground in the version that holds on a day.
 *
 * @param decider who decides on it; null where the act says who
 * @param form number of the paper it needs; null if none of its own
 * @param convention whether it is the agency's own convention, which those articles do not themselves demand
 */
public record GroundView(String code, GroundFamily family, String text, String decider, String form,
        List<LegalBasis> legalBasis, boolean convention, Mark mark, boolean confirmed, LocalDate from, LocalDate to) {}
