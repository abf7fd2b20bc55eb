package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Ordinary values for every act, so that tests can try any of them. */
final class Samples {

    private static final Map<String, Object> FIRST = Map.of("number", "05/QĐ", "date", "2026-06-22", "issuedBy",
            "Trung tâm", "receivedOn", "2026-06-28");

    private Samples() {
    }

    /** Files as they begin, in each way that matters to the procedure. */
    static List<FileInHand> beginnings(ProcedureCode code, LocalDate on) {
        return switch (code) {
            case LETTER -> List.of(FileInHand.received(code, MatterType.COMPLAINT, on, Map.of()),
                    FileInHand.received(code, MatterType.MIXED, on, Map.of()),
                    FileInHand.received(code, MatterType.DENUNCIATION, on, Map.of()));
            case RECEPTION -> List.of(
                    FileInHand.received(code, MatterType.PETITION, on, Map.of("groupSize", 6)),
                    FileInHand.received(code, MatterType.DENUNCIATION, on, Map.of()));
            case COMPLAINT_SECOND, DISCIPLINE_SECOND -> List.of(
                    FileInHand.received(code, code.type(), on,
                            Map.of("contentCount", 2, "forwarder", "NA_DEPUTY", "firstDecision", FIRST)),
                    FileInHand.received(code, code.type(), on,
                            Map.of("contentCount", 2, "groupSize", 6, "firstDecision", FIRST)));
            case COMPLAINT_FIRST, DISCIPLINE_FIRST -> List.of(
                    FileInHand.received(code, code.type(), on, Map.of("contentCount", 2, "forwarder", "NA_DEPUTY")),
                    FileInHand.received(code, code.type(), on, Map.of("contentCount", 2, "groupSize", 6)));
            case DENUNCIATION -> List.of(FileInHand.received(code, code.type(), on,
                    Map.of("contentCount", 2, "forwarder", "NA_DEPUTY")),
                    FileInHand.received(code, code.type(), on, Map.of("inPerson", true)),
                    FileInHand.received(code, code.type(), on, Map.of("groupSize", 6, "signed", false)),
                    FileInHand.received(code, code.type(), on, Map.of("againstLeaders", true)));
            case DENUNCIATION_INFO -> List.of(
                    FileInHand.received(code, code.type(), on, Map.of("forwarder", "PRESS")),
                    FileInHand.received(code, code.type(), on, Map.of("againstLeaders", true)));
            case PROTECTION -> List.of(FileInHand.received(code, code.type(), on, Map.of()),
                    FileInHand.received(code, code.type(), on, Map.of("byPhone", true)));
            default -> List.of(FileInHand.received(code, code.type(), on,
                    Map.of("contentCount", 2, "forwarder", "NA_DEPUTY")));
        };
    }

    /** The files that the act leads to, one for each way of doing it that is lawful. */
    static List<FileInHand> allWays(FileInHand file, Act act) {
        LocalDate on = day(file, act);
        return ways(file, act).stream().flatMap(values -> file.taken(act, on, values).stream()).toList();
    }

    static LocalDate day(FileInHand file, Act act) {
        LocalDate last = file.standing().facts().stream().map(Fact::on).max(LocalDate::compareTo).orElseThrow();
        return switch (act) {
            case HOLD_DIALOGUE -> last.plusDays(6);
            case TAKE_EFFECT -> last.plusDays(70);
            case ARCHIVE -> last.plusDays(30);
            case LODGE_SECOND -> afterTheTerm(file, last.plusDays(1));
            case DEMAND_REPORT -> last.plusDays(file.state() == State.FOLLOW_UP ? 1 : 35);
            case DESTROY -> last.plusYears(1).plusDays(7);
            default -> last.plusDays(1);
        };
    }

    /** A decided file may be contested at once; one that is not decided only when its term has lapsed. */
    private static LocalDate afterTheTerm(FileInHand file, LocalDate next) {
        return file.situation()
                .clock("KN1_SETTLE", "KL_SETTLE")
                .filter(clock -> clock.isOpen())
                .flatMap(clock -> clock.dueOn())
                .map(due -> due.plusDays(1))
                .filter(next::isBefore)
                .orElse(next);
    }

    static List<Map<String, Object>> ways(FileInHand file, Act act) {
        LocalDate on = day(file, act);
        boolean denunciation = file.procedure().code() == ProcedureCode.DENUNCIATION;
        return switch (act) {
            case PROPOSE_REFUSAL -> List.of(Map.of("ground", "RF_4H"));
            case REFUSE_RECEPTION -> List.of(Map.of("ground", "RF_9_1"), Map.of("ground", "RF_9_3", "earlierNotice",
                    "12/TB-SKHCN", "earlierNoticeOn", "2026-06-22"));
            case COMPLETE_DIRECTIONS -> directions(file);
            case REQUEST_VERIFICATION -> List.of(Map.of("to", "Thanh tra tỉnh"));
            case RECEIVE_VERIFICATION -> List.of(Map.of("findings", "Đã xác minh"));
            case RECHECK -> List.of(Map.of("rechecked", "KEPT"));
            case RECORD_LAWSUIT -> List.of(Map.of("court", "Tòa án nhân dân tỉnh"));
            case RECORD_JUDGMENT -> List.of(Map.of("courtResult", "DISMISSED"));
            case REVIEW_DECISION -> List.of(Map.of("legality", "LAWFUL", "summary", "Không có tình tiết mới"),
                    Map.of("legality", "UNLAWFUL", "summary", "Quyết định trái pháp luật"));
            case ANSWER_LETTER -> List.of(Map.of("summary", "Không đủ điều kiện thụ lý"));
            case TRANSFER, REQUEST_INFORMATION, HANDLE, RECORD_FOLLOW_UP -> List.of(Map.of("to", "UBND tỉnh"));
            case DIRECT -> List.of(Map.of("unit", "VP", "dueOn", on.plusDays(20).toString(), "summary", "Làm rõ"));
            case CLASSIFY -> List.of(Map.of("eligible", true, "inJurisdiction", true),
                    Map.of("eligible", true, "inJurisdiction", false),
                    Map.of("eligible", false, "inJurisdiction", true, "reasons", List.of("LT_NE_FORM")));
            case OPEN_CASE -> file.procedure().code() == ProcedureCode.LETTER
                    ? List.of(Map.of("procedure", "COMPLAINT_FIRST"), Map.of("procedure", "DENUNCIATION"))
                    : List.of(Map.of());
            case FILE -> List.of(Map.of("ground",
                    file.procedure().code() == ProcedureCode.LETTER ? "LT_ST_A" : "TC_NP_1"));
            case RETURN_ORIGINALS -> List.of(Map.of("originals", "Giấy chứng nhận bản gốc"));
            case MERGE -> List.of(Map.of("case", "VV-2026-0001"));
            case SPLIT -> List.of(Map.of("parts", List.of(Map.of("type", "COMPLAINT", "summary", "Một"),
                    Map.of("type", "PETITION", "summary", "Hai"))));
            case RECLASSIFY -> List.of(Map.of("type", "PETITION", "reason", "Nội dung là kiến nghị"));
            case REFUSE -> List.of(Map.of("ground", denunciation ? "TC_NA_A" : "KN_NA_2"));
            case SUSPEND -> List.of(Map.of("ground", denunciation ? "TC_SUS_A" : "KN_SUS_A"));
            case TERMINATE -> List.of(Map.of("ground", denunciation ? "TC_TER_B" : "KN_TER_B"));
            case WITHDRAW -> file.standing().groupSize() > 1
                    ? List.of(Map.of("all", true, "withdrawing", file.standing().groupLeft()),
                            Map.of("all", true, "withdrawing", 1, "withdrawers", "Người thứ nhất"))
                    : List.of(Map.of("all", true), Map.of("contents", List.of(1)));
            case ASSIGN_VERIFICATION, FORM_TEAM -> List.of(Map.of("team", List.of("xuly", "xuly2")));
            case REPORT_VERIFICATION, INSPECT -> List.of(Map.of("findings", "Đã xác minh"));
            case GUIDE -> denunciation ? List.of(Map.of("to", "UBND tỉnh")) : List.of(Map.of());
            case CHECK_CONDITIONS -> List.of(Map.of("fulfilled", true, "conditions",
                    List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
            case RECEIVE_FOLLOW_UP -> List.of(Map.of("about", "LATENESS", "settledBy", "Trung tâm"),
                    Map.of("about", "RESULT", "settledBy", "Trung tâm"));
            case TAKE_OVER -> List.of(Map.of("ground", "TC_TO_1"));
            case HAND_OVER -> List.of(Map.of("ground", "TC_TO_3", "to", "UBND tỉnh"));
            case RESETTLE -> List.of(denunciation ? Map.of("ground", "TC_RE_B") : Map.of());
            case RECORD_REVIEW -> List.of(Map.of("review", "UNCHANGED"));
            case SET_FIELD_LIMIT -> List.of(Map.of("dueOn", on.plusYears(1).toString(), "reason", "Lĩnh vực đo lường"));
            case REPORT_HANDLING -> List.of(Map.of("resultOn", on.toString()));
            case CHECK_REDACTION -> List.of(Map.of("checkedBy", "xuly2"));
            case REQUEST_PROTECTION -> List.of(Map.of("protects", List.of("DENOUNCER"), "reason", "Bị đe dọa"));
            case APPLY_PROTECTION, CHANGE_PROTECTION -> List.of(Map.of("protects", List.of("DENOUNCER", "SPOUSE"),
                    "measures", List.of("SAFETY"), "reason", "Bị đe dọa"));
            case DECLARE_CONFLICT -> List.of(Map.of("staff", "xuly5", "relation", "SIBLING"));
            case END_PROTECTION -> List.of(Map.of("ground", "PR_END_B"));
            case NOTIFY_DIALOGUE -> List.of(Map.of("dialogueOn", on.plusDays(6).toString()));
            case FIND_COMPLEX -> List.of(Map.of("criteria", List.of("CX_A", "CX_B")));
            case AUTHORISE -> List.of(Map.of("agent", "Luật sư Trần Thị B", "authorisation", "CERTIFIED"));
            case APPOINT_REPRESENTATIVES ->
                List.of(Map.of("representatives", "Nguyễn Văn A", "amongComplainants", true, "representativeCount", 1,
                        "amongDenouncers", true));
            case STAY_ENFORCEMENT -> List.of(Map.of("stayUntil", on.plusDays(5).toString(), "reason", "Khó khắc phục"));
            case ANNOUNCE_MEETING -> List.of(Map.of("meetingOn", on.plusDays(4).toString()));
            case RECORD_SECOND_RESULT -> List.of(
                    Map.of("second", "UPHELD", "secondDecidedOn", on.toString(), "receivedOn", on.toString()),
                    Map.of("second", "CHANGED", "secondDecidedOn", on.toString(), "receivedOn", on.toString()));
            case LODGE_SECOND -> List.of(Map.of("to", "UBND tỉnh"));
            case REOPEN -> List.of(Map.of("reason", "Bị đe dọa", "coerced", true, "reopenedContents", List.of(1)));
            case MARK_REMOTE, CHECK_SEVERAL_PLACES, DECLINE_RESETTLEMENT, DECLINE_PROTECTION ->
                List.of(Map.of("reason", "Xã vùng sâu"));
            case RECORD_CHALLENGED -> List.of(Map.of("knownOn", file.standing().receivedOn().toString(), "challenged",
                    Map.of("number", "07/QĐ", "date", "2026-06-01", "issuedBy", "Trung tâm")));
            case RECORD_OBSTACLE -> List.of(Map.of("from", on.minusDays(3).toString(), "until", on.toString(), "reason",
                    "Thiên tai"));
            case DECIDE, CONCLUDE -> List.of(Map.of("outcome", "RIGHT", "second", "CHANGED"),
                    Map.of("outcome", "WRONG", "second", "UPHELD"));
            case RECORD_RECEIPT -> List.of(Map.of("receivedOn", on.toString()));
            case PUBLISH -> List.of(Map.of("means", "POSTING"));
            case CREATE_OBLIGATION -> List.of(Map.of("obligationKind", "RETURN_MONEY", "obligorKind", "UNIT", "obligor",
                    "Văn phòng Sở", "summary", "Trả lại tiền thu sai", "amount", 120.5, "dueOn",
                    on.plusDays(30).toString()));
            case REPORT_PROGRESS -> List.of(Map.of("obligation", obligation(file), "summary", "Đã trả một phần",
                    "carriedOut", 60));
            case COMPLETE_OBLIGATION -> List.of(Map.of("obligation", obligation(file)));
            case SET_DUE -> List.of(Map.of("dueOn", on.plusDays(15).toString()));
            case ASSIGN -> List.of(Map.of("unit", "VP", "handler", "xuly"));
            case LINK -> List.of(Map.of("case", "VV-2026-0001", "kind", "RELATED"));
            case CORRECT ->
                List.of(Map.of("fact", 1, "reason", "Nhầm", "replacement", Map.of("note", "Ghi lại " + on)));
            default -> List.of(Map.of());
        };
    }

    /** The first that is not done; the first there could be where there is none. */
    private static int obligation(FileInHand file) {
        return file.standing()
                .obligations()
                .stream()
                .filter(one -> !one.isDone())
                .map(Obligation::number)
                .findFirst()
                .orElse(1);
    }

    /** A report names the first direction that waits. */
    private static List<Map<String, Object>> directions(FileInHand file) {
        List<Fact> open = file.standing().openDirections();
        return open.isEmpty()
                ? List.of(Map.of("summary", "Đã làm"))
                : List.of(Map.of("direction", open.get(0).number(), "summary", "Đã làm"));
    }
}
