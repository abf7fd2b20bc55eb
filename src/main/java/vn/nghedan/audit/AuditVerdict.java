package vn.nghedan.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a walk along all strands of the chain found.
 *
 * @param rows entries in the table
 * @param headHash of the ends of all strands; print it, and a later cut or rewrite can be proved
 * @param firstBroken number of the first entry that is missing, edited or out of place; null when all is well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditVerdict(long rows, String headHash, boolean intact, Long firstBroken) {

    static AuditVerdict intact(long rows, String headHash) {
        return new AuditVerdict(rows, headHash, true, null);
    }

    static AuditVerdict broken(long rows, String headHash, long firstBroken) {
        return new AuditVerdict(rows, headHash, false, firstBroken);
    }
}
