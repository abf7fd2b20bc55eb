package vn.nghedan.procedure;

import static vn.nghedan.procedure.FactKind.*;

/** What an officer can do to a file; doing it puts one fact into the journal. */
public enum Act {

    ARRIVE(ARRIVED), REFUSE_RECEPTION(RECEPTION_REFUSED), APPOINT_REPRESENTATIVES(
            REPRESENTATIVES_APPOINTED), RECORD_CONTENT(CONTENT_RECORDED), NEED_VERIFICATION(
                    VERIFICATION_NEEDED), DIRECT(
                            DIRECTED), COMPLETE_DIRECTIONS(DIRECTIONS_DONE), NOTIFY_RESULT(RESULT_NOTIFIED),

    CLASSIFY(CLASSIFIED), OPEN_CASE(CASE_OPENED), GUIDE(GUIDED), TRANSFER(TRANSFERRED), REPLY_RECEIVED(
            FactKind.REPLY_RECEIVED), URGE(URGED), RETURN(RETURNED), FILE(
                    FILED), DESTROY(DESTROYED), MERGE(MERGED), SPLIT(FactKind.SPLIT), RECLASSIFY(RECLASSIFIED),

    AWAIT_SIGNATURES(SIGNATURES_AWAITED), COMPLETE_SIGNATURES(SIGNATURES_COMPLETED), CHECK_SEVERAL_PLACES(
            CHECKED_SEVERAL_PLACES), ACCEPT(ACCEPTED), REFUSE(
                    REFUSED), ASSIGN_VERIFICATION(VERIFICATION_ASSIGNED), REPORT_VERIFICATION(
                            VERIFICATION_REPORTED), FIND_COMPLEX(FOUND_COMPLEX), MARK_REMOTE(
                                    MARKED_REMOTE), NOTIFY_DIALOGUE(
                                            DIALOGUE_NOTIFIED), HOLD_DIALOGUE(DIALOGUE_HELD), SUSPEND(
                                                    SUSPENDED), SEND_SUSPENSION(SUSPENSION_SENT), RESUME(
                                                            RESUMED), SEND_RESUMPTION(RESUMPTION_SENT), WITHDRAW(
                                                                    WITHDRAWN), TERMINATE(
                                                                            TERMINATED), SEND_TERMINATION(
                                                                                    TERMINATION_SENT), DECIDE(
                                                                                            DECIDED), SEND_DECISION(
                                                                                                    DECISION_SENT), RECORD_RECEIPT(
                                                                                                            RECEIPT_RECORDED), PUBLISH(
                                                                                                                    PUBLISHED), LODGE_SECOND(
                                                                                                                            SECOND_LODGED), TAKE_EFFECT(
                                                                                                                                    TOOK_EFFECT), START_EXECUTION(
                                                                                                                                            EXECUTION_STARTED), COMPLETE_EXECUTION(
                                                                                                                                                    EXECUTION_COMPLETED), RECORD_OBSTACLE(
                                                                                                                                                            OBSTACLE_RECORDED), REQUEST_INFORMATION(
                                                                                                                                                                    INFORMATION_REQUESTED), RECEIVE_INFORMATION(
                                                                                                                                                                            INFORMATION_RECEIVED), STAY_ENFORCEMENT(
                                                                                                                                                                                    ENFORCEMENT_STAYED), LIFT_STAY(
                                                                                                                                                                                            STAY_LIFTED), REOPEN(
                                                                                                                                                                                                    REOPENED),

    TRANSFER_TO_INVESTIGATION(TRANSFERRED_TO_INVESTIGATION), NOTIFY_ACCEPTANCE(ACCEPTANCE_NOTIFIED), FORM_TEAM(
            TEAM_FORMED), REQUEST_APPRAISAL(APPRAISAL_REQUESTED), RECEIVE_APPRAISAL(APPRAISAL_RECEIVED), EXTEND(
                    EXTENDED), CONCLUDE(CONCLUDED), SEND_CONCLUSION(CONCLUSION_SENT), HANDLE(HANDLED), REPORT_HANDLING(
                            HANDLING_REPORTED), RECEIVE_FOLLOW_UP(FOLLOW_UP_RECEIVED), DEMAND_REPORT(
                                    REPORT_DEMANDED), REPORT_OVERDUE(OVERDUE_REPORTED), INSPECT(INSPECTED),

    SET_DUE(DUE_SET), ANSWER(ANSWERED), CLOSE_ON_REQUEST(FactKind.CLOSED_ON_REQUEST),

    ASSIGN(ASSIGNED), CORRECT(CORRECTED), LINK(LINKED), ARCHIVE(ARCHIVED);

    private final FactKind fact;

    Act(FactKind fact) {
        this.fact = fact;
    }

    /** The kind of fact the act ordinarily puts into the journal; a {@link Choice} may name another. */
    public FactKind fact() {
        return fact;
    }
}
