package vn.nghedan.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.law.Ground;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.RefusedByLaw;
import vn.nghedan.web.time.ToldTime;

/** Random lives of cases through the real commands; what the law does not allow simply does not happen. */
@ApplicationScoped
public class Histories {

    private static final List<ProcedureCode> PROCEDURES = List.of(ProcedureCode.COMPLAINT_FIRST,
            ProcedureCode.COMPLAINT_FIRST, ProcedureCode.PETITION, ProcedureCode.PETITION, ProcedureCode.DENUNCIATION);
    private static final Map<String, String> HANDLERS = Map.of("VP", "xuly", "QLKH", "xuly2", "DMST", "xuly3", "BCVT",
            "xuly4", "TTDL", "xuly5");
    private static final List<String> UNITS = List.of("VP", "VP", "QLKH", "DMST", "BCVT", "TTDL");
    private static final List<String> SUBJECTS = List.of("Quyết định thu hồi giấy phép sử dụng tần số",
            "Kết quả nghiệm thu đề tài cấp tỉnh", "Chậm trả kết quả kiểm định phương tiện đo",
            "Trạm thu phát sóng gần khu dân cư thôn 4", "Hỗ trợ doanh nghiệp khởi nghiệp sáng tạo năm 2025",
            "Công bố hợp quy hàng hóa nhập khẩu", "Quyết định kỷ luật viên chức của Trung tâm",
            "Bồi thường khi thu hồi đất trạm nghiên cứu");
    private static final List<Integer> LAGS = List.of(0, 0, 0, 0, 1, 4, 16);
    private static final Set<Act> RARE = Set.of(Act.REFUSE, Act.TERMINATE, Act.WITHDRAW, Act.RECLASSIFY, Act.TRANSFER,
            Act.TRANSFER_TO_INVESTIGATION, Act.CLOSE_ON_REQUEST, Act.SUSPEND);

    private final SomeCases some;
    private final CaseFileQueries reader;
    private final RuleBook ruleBook;

    Histories(SomeCases some, CaseFileQueries reader, RuleBook ruleBook) {
        this.some = some;
        this.reader = reader;
        this.ruleBook = ruleBook;
    }

    /** Cases received between two days, each lived on until a third or until nothing more happens. */
    public void live(long seed, int cases, LocalDate from, LocalDate to, LocalDate until) {
        Random random = new Random(seed);
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        for (int i = 0; i < cases; i++) {
            String unit = one(random, UNITS);
            LocalDate received = from.plusDays(random.nextInt(days + 1));
            String handler = random.nextInt(6) == 0 ? null : HANDLERS.get(unit);
            ProcedureCode procedure = one(random, PROCEDURES);
            String subject = one(random, SUBJECTS);
            LocalDate recorded = received.plusDays(one(random, LAGS));
            String code = ToldTime.at(noon(recorded), () -> some.open(procedure, received, unit, handler, subject));
            liveOn(random, code, received, recorded, until);
        }
    }

    /** What happens is put on record on the same day, or days later; never before what it follows. */
    private void liveOn(Random random, String code, LocalDate received, LocalDate firstRecorded, LocalDate until) {
        LocalDate day = received;
        LocalDate recorded = firstRecorded;
        for (int step = 0; step < 14; step++) {
            day = day.plusDays(random.nextInt(12));
            if (day.isAfter(until)) {
                return;
            }
            CaseFileView file = reader.read(code, SomeCases.DIRECTOR);
            Procedure procedure = Procedures.of(ProcedureCode.valueOf(file.procedure()));
            List<Act> acts = procedure.stepsFrom(State.valueOf(file.state()))
                    .stream()
                    .map(taken -> taken.act())
                    .distinct()
                    .filter(act -> !RARE.contains(act) || random.nextInt(8) == 0)
                    .toList();
            Act act = acts.isEmpty() || random.nextInt(10) == 0 ? another(random) : one(random, acts);
            LocalDate written = day.plusDays(one(random, LAGS));
            recorded = written.isAfter(recorded) ? written : recorded;
            try {
                act(code, act, day, values(random, act, file, day), recorded);
            } catch (NotPossible | RefusedByLaw | BadInput notAllowed) {
                // the law does not allow it on that day
            }
        }
    }

    private void act(String code, Act act, LocalDate day, Map<String, Object> values, LocalDate recorded) {
        ToldTime.at(noon(recorded), () -> {
            some.act(code, act, day, values);
            return code;
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.ofHours(7));
    }

    private static Act another(Random random) {
        return random.nextBoolean() ? Act.ASSIGN : Act.CORRECT;
    }

    private Map<String, Object> values(Random random, Act act, CaseFileView file, LocalDate day) {
        Map<String, Object> values = new HashMap<>();
        String kind = file.type().equals("DENUNCIATION") ? "DENUNCIATION_" : "COMPLAINT_";
        switch (act) {
            case REFUSE -> values.put("ground", ground(kind + "REFUSAL", day));
            case SUSPEND -> values.put("ground", ground(kind + "SUSPENSION", day));
            case TERMINATE -> values.put("ground", ground(kind + "TERMINATION", day));
            case FIND_COMPLEX -> values.put("criteria", List.of(ground("COMPLEXITY", day)));
            case ASSIGN_VERIFICATION, FORM_TEAM -> values.put("team", List.of("xuly2"));
            case REPORT_VERIFICATION -> values.put("findings", "Đã xác minh.");
            case NOTIFY_DIALOGUE -> values.put("dialogueOn", day.plusDays(10).toString());
            case DECIDE, CONCLUDE -> values.put("outcome", "RIGHT");
            case RECORD_RECEIPT -> values.put("receivedOn", day.toString());
            case PUBLISH -> values.put("means", "POSTING");
            case WITHDRAW -> values.put("all", true);
            case SET_DUE -> values.put("dueOn", day.plusDays(20).toString());
            case ASSIGN -> {
                String unit = one(random, UNITS);
                values.putAll(Map.of("unit", unit, "handler", HANDLERS.get(unit)));
            }
            case CORRECT -> values.putAll(Map.of("fact", file.facts().size(), "reason", "ghi nhầm"));
            default -> values.putAll(Map.of("reason", "có lý do", "to", "Thanh tra tỉnh", "type", "PETITION"));
        }
        return values;
    }

    private String ground(String family, LocalDate day) {
        return ruleBook.groundsOn(GroundFamily.valueOf(family), day)
                .stream()
                .findFirst()
                .map(Ground::code)
                .orElse("NONE");
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
