package vn.nghedan.demo;

import static vn.nghedan.demo.Story.complaint;
import static vn.nghedan.demo.Story.denunciation;
import static vn.nghedan.demo.Story.letter;
import static vn.nghedan.demo.Story.petition;
import static vn.nghedan.procedure.Act.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

/** All the lives that the demonstration tells, each with the days ago on which it began. */
final class Stories {

    /** @param daysAgo calendar days between receipt and today */
    record Told(Story story, int daysAgo) {

        LocalDate receivedOn(WorkCalendar days, LocalDate today) {
            return days.workingDayUntil(today.minusDays(daysAgo));
        }

        LocalDate openedOn(WorkCalendar days, LocalDate today) {
            return days.plusWorkingDays(receivedOn(days, today), 1);
        }

        boolean opensCase(WorkCalendar days, LocalDate today) {
            return story.procedure() != null && !openedOn(days, today).isAfter(today);
        }
    }

    private static final Map<String, Object> TEAM = Map.of("team", List.of("xuly", "xuly2"));
    private static final Map<String, Object> RIGHT = Map.of("outcome", "RIGHT");
    private static final Map<String, Object> PARTLY = Map.of("outcome", "PARTLY_RIGHT");
    private static final Map<String, Object> WRONG = Map.of("outcome", "WRONG");
    private static final Map<String, Object> AGREES = Map.of("findings",
            "Kết quả xác minh phù hợp với yêu cầu khiếu nại");
    private static final Map<String, Object> DIFFERS = Map.of("findings", "Kết quả xác minh khác với yêu cầu khiếu nại",
            "differs", true);

    private static final Map<String, Object> RETURN_FEES = Map.of("obligationKind", "RETURN_MONEY", "obligorKind",
            "UNIT", "obligor", "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "summary",
            "Trả lại phí kiểm định đã thu sai", "amount", 86.5, "dueOn", "+20");
    private static final Map<String, Object> DISCIPLINE_TWO = Map.of("obligationKind", "DISCIPLINE", "obligorKind",
            "UNIT", "obligor", "Văn phòng Sở", "summary", "Xem xét kỷ luật viên chức vi phạm", "amount", 2, "dueOn",
            "+30");

    // ---- complaints, as far as they got

    private static final Story ACCEPTED = complaint().then(ACCEPT, 3);
    private static final Story VERIFYING = ACCEPTED.then(RECHECK, 1, Map.of("rechecked", "KEPT"))
            .then(ASSIGN_VERIFICATION, 1, TEAM);
    private static final Story VERIFIED = VERIFYING.then(REQUEST_INFORMATION, 1, Map.of("to", "Phòng Quản lý Khoa học"))
            .then(RECEIVE_INFORMATION, 4)
            .then(REPORT_VERIFICATION, 3, AGREES);
    private static final Story IN_DIALOGUE = VERIFYING.then(REPORT_VERIFICATION, 8, DIFFERS)
            .then(NOTIFY_DIALOGUE, 1, Map.of("dialogueOn", "+7"));
    private static final Story DECIDED = IN_DIALOGUE.then(HOLD_DIALOGUE, 6, Map.of("heldBy", "giamdoc"))
            .then(DECIDE, 2, PARTLY);
    private static final Story RECEIVED_BY_CITIZEN = DECIDED.then(SEND_DECISION, 2)
            .then(RECORD_RECEIPT, 2, Map.of("receivedOn", "+0"));
    private static final Story EXECUTING = RECEIVED_BY_CITIZEN.then(TAKE_EFFECT, 26).then(START_EXECUTION, 3);
    private static final Story OBLIGED = EXECUTING.then(CREATE_OBLIGATION, 1, RETURN_FEES);
    private static final Story PAID_IN_PART = OBLIGED
            .then(CREATE_OBLIGATION, 1,
                    Map.of("obligationKind", "OTHER", "obligorKind", "UNIT", "obligor", "Phòng Quản lý Khoa học",
                            "summary", "Cấp lại giấy chứng nhận và xin lỗi người khiếu nại bằng văn bản", "dueOn",
                            "+45"))
            .then(REPORT_PROGRESS, 4,
                    Map.of("obligation", 1, "carriedOut", 40, "summary", "Đã chi trả đợt 1 cho người khiếu nại",
                            "evidence", "Ủy nhiệm chi số 112"));
    private static final Story ARCHIVED_COMPLAINT = OBLIGED
            .then(COMPLETE_OBLIGATION, 12, Map.of("obligation", 1, "evidence", "Ủy nhiệm chi"))
            .then(COMPLETE_EXECUTION, 2)
            .then(ARCHIVE, 4);
    private static final Story WRONG_COMPLAINT = VERIFIED.then(DECIDE, 3, WRONG)
            .then(SEND_DECISION, 1)
            .then(RECORD_RECEIPT, 2, Map.of("receivedOn", "+0"))
            .then(TAKE_EFFECT, 26)
            .then(ARCHIVE, 5);
    private static final Story LATE_COMPLAINT = VERIFYING.then(REPORT_VERIFICATION, 25, AGREES)
            .then(DECIDE, 6, RIGHT)
            .then(SEND_DECISION, 6)
            .then(RECORD_RECEIPT, 2, Map.of("receivedOn", "+0"))
            .then(TAKE_EFFECT, 26)
            .then(START_EXECUTION, 8)
            .then(COMPLETE_EXECUTION, 20)
            .then(ARCHIVE, 3);
    private static final Story SUSPENDED = VERIFYING.then(SUSPEND, 4, Map.of("ground", "KN_SUS_A"))
            .then(SEND_SUSPENSION, 2);
    private static final Story RESUMED = SUSPENDED.then(RESUME, 8).then(SEND_RESUMPTION, 1);
    private static final Story COMPLEX = VERIFYING.then(FIND_COMPLEX, 6, Map.of("criteria", List.of("CX_B", "CX_E")));
    private static final Story REMOTE = complaint()
            .then(MARK_REMOTE, 1, Map.of("reason", "Xã vùng sâu, đường bị sạt lở"))
            .then(ACCEPT, 2)
            .then(ASSIGN_VERIFICATION, 2, TEAM);

    /** The contested decision is stayed while it is verified; one of two contents is withdrawn later. */
    private static final Story STAYED = VERIFYING.then(STAY_ENFORCEMENT, 2,
            Map.of("stayUntil", "+14", "reason", "Tiếp tục thi hành sẽ gây hậu quả khó khắc phục"));
    private static final Story WITHDRAWN_IN_PART = complaint().about(2)
            .then(AUTHORISE, 1, Map.of("agent", "Luật sư Trịnh Bá Lộc", "authorisation", "CERTIFIED"))
            .then(ACCEPT, 3)
            .then(ASSIGN_VERIFICATION, 2, TEAM)
            .then(WITHDRAW, 4, Map.of("contents", List.of(2)));
    private static final Story LIFTED = STAYED.then(LIFT_STAY, 7, Map.of("reason", "Các bên đã thỏa thuận"));
    private static final Story SETTLED_ABOVE = RECEIVED_BY_CITIZEN
            .then(LODGE_SECOND, 10, Map.of("to", "Chủ tịch UBND tỉnh"))
            .then(RECORD_SECOND_RESULT, 35, Map.of("second", "UPHELD", "secondDecidedOn", "+0", "receivedOn", "+0"));
    private static final Story SOME_WITHDREW = complaint().of(12)
            .then(APPOINT_REPRESENTATIVES, 2,
                    Map.of("representatives", "Nguyễn Văn Hòa\nK'Brin", "amongComplainants", true))
            .then(ACCEPT, 2)
            .then(WITHDRAW, 6, Map.of("all", true, "withdrawing", 3));

    // ---- denunciations

    private static final Story DENOUNCED = denunciation()
            .then(CHECK_CONDITIONS, 2,
                    Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")))
            .then(ACCEPT, 2)
            .then(NOTIFY_ACCEPTANCE, 2);
    private static final Story TEAM_AT_WORK = DENOUNCED.then(FORM_TEAM, 1, TEAM);
    private static final Story EXTENDED = TEAM_AT_WORK.then(FIND_COMPLEX, 8, Map.of("criteria", List.of("CX_A")))
            .then(EXTEND, 5);
    private static final Story EXTENDED_TWICE = TEAM_AT_WORK
            .then(FIND_COMPLEX, 8, Map.of("criteria", List.of("CX_A", "CX_G")))
            .then(EXTEND, 5)
            .then(EXTEND, 19);
    private static final Story REPORTED = TEAM_AT_WORK.then(HEAR_DENOUNCED, 6).then(REPORT_VERIFICATION, 4);
    private static final Story CONCLUDED = REPORTED.then(CONCLUDE, 3, PARTLY);
    private static final Story PUBLISHED = CONCLUDED.then(SEND_CONCLUSION, 3)
            .then(HANDLE, 2)
            .then(CREATE_OBLIGATION, 0, DISCIPLINE_TWO)
            .then(CHECK_REDACTION, 0, Map.of("checkedBy", "xuly2"))
            .then(PUBLISH, 1, Map.of("means", "POSTING"));
    private static final Story ARCHIVED_DENUNCIATION = PUBLISHED
            .then(COMPLETE_OBLIGATION, 10, Map.of("obligation", 1))
            .then(ARCHIVE, 6);
    private static final Story SUSPENDED_DENUNCIATION = TEAM_AT_WORK.then(SUSPEND, 5, Map.of("ground", "TC_SUS_B"))
            .then(SEND_SUSPENSION, 3);

    private static final Story FOLLOWED_UP = denunciation().then(RECEIVE_FOLLOW_UP, 1, Map.of("about", "LATENESS",
            "settledBy", "Giám đốc Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng"));
    private static final Map<String, Object> PROTECT = Map.of("protects", List.of("DENOUNCER", "SPOUSE"), "reason",
            "Bị nhắn tin đe dọa sau khi gửi đơn");

    // ---- petitions

    private static final Story ASKED = petition().then(SET_DUE, 4, Map.of("dueOn", "+20"));
    private static final Story ANSWERED = ASKED.then(ANSWER, 9);
    private static final Story ARCHIVED_PETITION = ANSWERED.then(ARCHIVE, 2);
    private static final Story LATE_PETITION = ASKED.then(ANSWER, 22).then(ARCHIVE, 2);

    // ---- letters that become no case

    private static final Map<String, Object> NOT_OURS = Map.of("eligible", true, "inJurisdiction", false);
    private static final Map<String, Object> NOT_OURS_OVER_LEVEL = Map.of("eligible", true, "inJurisdiction", false,
            "overLevel", true);
    private static final Map<String, Object> INELIGIBLE = Map.of("eligible", false, "inJurisdiction", true, "reasons",
            List.of("LT_NE_FORM"));

    private Stories() {
    }

    static List<Told> all() {
        List<Told> told = new ArrayList<>();
        // what is on the desk today
        tell(told, complaint(), 1, 2, 5, 6, 8);
        tell(told, complaint(), 13, 16);
        tell(told, complaint().of(12).notAllSigned(), 9);
        tell(told, complaint().of(12), 4);
        tell(told, ACCEPTED, 8, 12, 19, 27);
        tell(told, VERIFYING, 14, 17, 23, 29, 31, 34);
        tell(told, VERIFYING, 48, 55, 62);
        tell(told, VERIFIED, 24, 30, 36, 52);
        tell(told, IN_DIALOGUE, 27, 33);
        tell(told, SUSPENDED, 21, 30, 44, 58);
        tell(told, RESUMED, 36, 47);
        tell(told, COMPLEX, 30, 41, 46);
        tell(told, REMOTE, 28, 40);
        tell(told, DECIDED, 36, 42);
        tell(told, RECEIVED_BY_CITIZEN, 45, 52, 60);
        tell(told, RECEIVED_BY_CITIZEN.then(LODGE_SECOND, 10, Map.of("to", "Chủ tịch UBND tỉnh")), 75);
        tell(told, SETTLED_ABOVE, 140);
        tell(told, STAYED, 18);
        tell(told, LIFTED, 34);
        tell(told, WITHDRAWN_IN_PART, 22, 37);
        tell(told, SOME_WITHDREW, 26);
        tell(told, EXECUTING, 92);
        tell(told, PAID_IN_PART, 96, 118);
        tell(told, complaint().then(REFUSE, 4, Map.of("ground", "KN_NA_6")), 20, 150);
        tell(told, ACCEPTED.then(WITHDRAW, 6, Map.of("all", true)).then(SEND_TERMINATION, 2), 25, 90);
        // two years of closed complaints
        tell(told, ARCHIVED_COMPLAINT, 170, 195, 230, 262, 300, 345, 390, 430, 480, 530, 590, 640, 700);
        tell(told, WRONG_COMPLAINT, 160, 210, 280, 360, 450, 560, 660);
        tell(told, LATE_COMPLAINT, 200, 330, 510, 620);
        // second and discipline complaints
        tell(told, second(ProcedureCode.COMPLAINT_SECOND), 3, 11);
        tell(told, second(ProcedureCode.COMPLAINT_SECOND).then(ACCEPT, 3).then(ASSIGN_VERIFICATION, 2, TEAM), 26);
        tell(told, Story.becoming(MatterType.COMPLAINT, ProcedureCode.DISCIPLINE_FIRST).then(ACCEPT, 4), 15);
        // denunciations
        tell(told, denunciation(), 2, 5, 12);
        tell(told, denunciation().then(REFUSE, 4, Map.of("ground", "TC_NA_D")), 33);
        tell(told, denunciation().then(TRANSFER, 3, Map.of("to", "UBND tỉnh Lâm Đồng")), 40);
        tell(told, DENOUNCED, 9, 15);
        tell(told, FOLLOWED_UP, 4);
        tell(told, FOLLOWED_UP.then(DEMAND_REPORT, 2), 14);
        tell(told, TEAM_AT_WORK.then(REQUEST_PROTECTION, 3, PROTECT), 26);
        tell(told, TEAM_AT_WORK, 20, 28, 47);
        tell(told, EXTENDED, 38, 50);
        tell(told, EXTENDED_TWICE, 70);
        tell(told, SUSPENDED_DENUNCIATION, 24, 37);
        tell(told, REPORTED, 29);
        tell(told, CONCLUDED, 34);
        tell(told, PUBLISHED, 44);
        tell(told, DENOUNCED.then(WITHDRAW, 6).then(SEND_TERMINATION, 3), 56);
        tell(told, ARCHIVED_DENUNCIATION, 120, 190, 270, 380, 520, 650);
        tell(told, Story.becoming(MatterType.DENUNCIATION, ProcedureCode.DENUNCIATION_INFO).fromNobody(), 10);
        tell(told, Story.becoming(MatterType.DENUNCIATION, ProcedureCode.DENUNCIATION_INFO)
                .fromNobody()
                .then(ASSIGN_VERIFICATION, 3, TEAM)
                .then(INSPECT, 12, Map.of("findings", "Không phát hiện vi phạm")), 80);
        // petitions
        tell(told, petition(), 1, 3, 7, 16);
        tell(told, ASKED, 6, 10, 13, 18, 22, 38, 45);
        tell(told, ANSWERED, 20, 24, 31);
        tell(told, petition().then(TRANSFER, 4, Map.of("to", "Sở Xây dựng")), 27, 140);
        tell(told, petition().then(CLOSE_ON_REQUEST, 5), 50);
        tell(told, ARCHIVED_PETITION, 60, 85, 110, 145, 180, 220, 250, 290, 340, 400, 460, 540, 600, 680);
        tell(told, LATE_PETITION, 125, 310, 490);
        tellLetters(told);
        return told;
    }

    /** The same, the earliest first, so that numbers rise with the days. */
    static List<Told> inOrder() {
        return all().stream().sorted(Comparator.comparingInt(Told::daysAgo).reversed()).toList();
    }

    private static void tellLetters(List<Told> told) {
        for (MatterType type : List.of(MatterType.COMPLAINT, MatterType.PETITION, MatterType.PETITION)) {
            tell(told, letter(type), 0, 2);
        }
        tell(told, letter(MatterType.DENUNCIATION), 1, 9);
        tell(told, letter(MatterType.MIXED), 3);
        tell(told, letter(MatterType.COMPLAINT).letterThen(CLASSIFY, 1, NOT_OURS), 4, 17);
        tell(told, letter(MatterType.COMPLAINT).letterThen(CLASSIFY, 2, NOT_OURS_OVER_LEVEL)
                .letterThen(GUIDE, 2,
                        Map.of("to", "UBND xã")),
                22, 65, 130, 240, 410);
        tell(told, letter(MatterType.PETITION).letterThen(CLASSIFY, 2, NOT_OURS)
                .letterThen(TRANSFER, 3,
                        Map.of("to", "Sở Nông nghiệp và Môi trường"))
                .letterThen(RECEIVE_ACKNOWLEDGEMENT, 3, Map.of()),
                28);
        tell(told, letter(MatterType.PETITION).letterThen(CLASSIFY, 2, NOT_OURS)
                .letterThen(TRANSFER, 3, Map.of("to", "Sở Xây dựng"))
                .letterThen(URGE, 24, Map.of()),
                70);
        tell(told, letter(MatterType.DENUNCIATION).letterThen(CLASSIFY, 1, NOT_OURS)
                .letterThen(TRANSFER, 2, Map.of("to", "UBND tỉnh Lâm Đồng"))
                .letterThen(URGE, 30, Map.of())
                .letterThen(REPLY_RECEIVED, 8, Map.of()), 95, 260);
        tell(told, letter(MatterType.PETITION).letterThen(CLASSIFY, 2, INELIGIBLE), 6);
        tell(told, letter(MatterType.PETITION).letterThen(CLASSIFY, 2, INELIGIBLE)
                .letterThen(FILE, 2,
                        Map.of("ground", "LT_ST_A")),
                35, 160, 500);
    }

    private static Story second(ProcedureCode procedure) {
        return Story.becoming(MatterType.COMPLAINT, procedure);
    }

    private static void tell(List<Told> told, Story story, int... daysAgo) {
        for (int days : daysAgo) {
            told.add(new Told(story, days));
        }
    }
}
