package vn.nghedan.procedure;

/**
 * The papers that acts are done on, with their number in the official annex; those without a number have no official
 * form and follow the agency's own template.
 */
public enum Paper {

    NONE(null),
    // NĐ154/2026
    RECEPTION_REFUSAL_NOTICE("01/TCD"), RECEIPT("02/TCD"), RECEPTION_REGISTER("03/TCD"), RECEPTION_CONCLUSION(
            null), RECEPTION_RESULT_NOTICE(null), DIRECTION_REPORT(null), REPRESENTATIVE_APPOINTMENT(null),
    // TT05/2021
    ACCEPTANCE_PROPOSAL("01 TT05"), GUIDANCE_SLIP("02 TT05"), DENUNCIATION_TRANSFER_SLIP(
            "03 TT05"), PETITION_TRANSFER_SLIP("04 TT05"), TRANSFER_SLIP(null), RETURN_NOTICE(
                    null), URGING_LETTER(null), STORING_NOTE(null), DESTRUCTION_DECISION(null), REPLY(null),
    // NĐ124/2020 as amended by NĐ155/2026
    COMPLAINT_ACCEPTANCE_NOTICE("03 NĐ124"), COMPLAINT_REFUSAL_NOTICE("04 NĐ124"), VERIFICATION_DECISION(
            "05 NĐ124"), INFORMATION_REQUEST("07 NĐ124"), HANDOVER_MINUTES("08 NĐ124"), STAY_DECISION(
                    "11 NĐ124"), STAY_LIFTING_DECISION("12 NĐ124"), VERIFICATION_REPORT("13 NĐ124"), DIALOGUE_MINUTES(
                            "14 NĐ124"), COMPLAINT_SUSPENSION_DECISION("14a NĐ124"), COMPLAINT_TERMINATION_DECISION(
                                    "14a NĐ124"), COMPLAINT_RESUMPTION_DECISION("14b NĐ124"), FIRST_DECISION(
                                            "15 NĐ124"), SECOND_DECISION("16 NĐ124"), DIALOGUE_NOTICE(
                                                    null), COMPLEXITY_FINDING(null), AUTHORISATION(
                                                            "02 NĐ124"), PUBLICATION_MEETING_NOTICE(
                                                                    null), COMPLAINT_WITHDRAWAL(
                                                                            null), EXECUTION_DIRECTIVE(
                                                                                    null), FORWARDER_NOTICE(null),
    // NĐ31/2019 as amended by NĐ156/2026
    EXTENSION_DECISION("01 NĐ31"), DENUNCIATION_WITHDRAWAL("02 NĐ31"), DENUNCIATION_ACCEPTANCE_DECISION(
            "04 NĐ31"), DENUNCIATION_ACCEPTANCE_NOTICE("05 NĐ31"), TEAM_DECISION("07 NĐ31"), APPRAISAL_REQUEST(
                    "09 NĐ31"), TEAM_REPORT("10 NĐ31"), CONCLUSION("12 NĐ31"), DENUNCIATION_REFUSAL_NOTICE(
                            null), DENUNCIATION_SUSPENSION_DECISION(
                                    null), DENUNCIATION_RESUMPTION_DECISION(null), DENUNCIATION_TERMINATION_DECISION(
                                            null), CRIME_REPORT(null), HANDLING_DECISION(
                                                    null), PUBLICATION_RECORD(null), INSPECTION_REPORT(
                                                            null), DENUNCIATION_MINUTES(
                                                                    "08 NĐ31"), REPORT_DEMAND(null), OVERDUE_REPORT(
                                                                            null), SETTLEMENT_ORDER(
                                                                                    null), NO_RESETTLEMENT_NOTICE(null),
    // verification by another body, and what happens beside and after the settlement of a complaint
    VERIFICATION_REQUEST(null), BODY_REPORT("11 NĐ31"), COMPLAINT_APPRAISAL_DECISION("09 NĐ124"), RECHECK_NOTE(
            null), LAWSUIT_NOTICE(null), JUDGMENT(null), REVIEW_REPORT(null), ENDING_NOTICE(null),
    // protection, LTC Điều 50–54
    PROTECTION_REQUEST(null), PROTECTION_DECISION(null), PROTECTION_CHANGE_DECISION(null), PROTECTION_END_DECISION(
            null), PROTECTION_REFUSAL_NOTICE(null),
    // any file
    ASSIGNMENT_SLIP(null), FILE_INDEX(null);

    private final String form;

    Paper(String form) {
        this.form = form;
    }

    /** The number of the official form; {@code null} if there is none. */
    public String form() {
        return form;
    }
}
