package vn.nghedan.execution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.backlog.SomeCases;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;

/** Cases that are being carried out, made by real commands. */
@ApplicationScoped
public class DecisionsInForce {

    static final LocalDate WED_2026_10_07 = LocalDate.of(2026, 10, 7);

    private final SomeCases cases;

    DecisionsInForce(SomeCases cases) {
        this.cases = cases;
    }

    /** A complaint found right in July and carried out since Wednesday 7 October 2026. */
    String complaint() {
        String code = cases.complaint(LocalDate.of(2026, 7, 6), "VP", "xuly");
        cases.act(code, Act.ACCEPT, LocalDate.of(2026, 7, 8), Map.of());
        cases.act(code, Act.DECIDE, LocalDate.of(2026, 7, 13), Map.of("outcome", "RIGHT"));
        cases.act(code, Act.RECORD_RECEIPT, LocalDate.of(2026, 7, 15), Map.of("receivedOn", "2026-07-15"));
        cases.act(code, Act.TAKE_EFFECT, LocalDate.of(2026, 10, 5), Map.of());
        cases.act(code, Act.START_EXECUTION, WED_2026_10_07, Map.of());
        return code;
    }

    /** A denunciation whose conclusion has been handled, with one official to be disciplined by 10 September 2026. */
    String denunciation() {
        String code = cases.open(ProcedureCode.DENUNCIATION, LocalDate.of(2026, 7, 6), "VP", "xuly",
                "Việc thu tiền ngoài quy định");
        cases.act(code, Act.CHECK_CONDITIONS, LocalDate.of(2026, 7, 13), Map.of("fulfilled", true, "conditions",
                List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
        cases.act(code, Act.ACCEPT, LocalDate.of(2026, 7, 13), Map.of());
        cases.act(code, Act.FORM_TEAM, LocalDate.of(2026, 7, 14), Map.of("team", List.of("xuly", "xuly2")));
        cases.act(code, Act.HEAR_DENOUNCED, LocalDate.of(2026, 7, 22), Map.of());
        cases.act(code, Act.REPORT_VERIFICATION, LocalDate.of(2026, 7, 30), Map.of());
        cases.act(code, Act.CONCLUDE, LocalDate.of(2026, 8, 5), Map.of("outcome", "RIGHT"));
        cases.act(code, Act.HANDLE, LocalDate.of(2026, 8, 10), Map.of());
        oblige(code, LocalDate.of(2026, 8, 10), LocalDate.of(2026, 9, 10),
                Map.of("obligationKind", "DISCIPLINE", "amount", 1, "summary", "Xử lý kỷ luật công chức"));
        return code;
    }

    /** One more obligation, to return 120.5 million dong unless said otherwise. */
    void oblige(String code, LocalDate on, LocalDate dueOn, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(Map.of("obligationKind", "RETURN_MONEY", "obligorKind", "UNIT",
                "obligor", "Trung tâm Kỹ thuật", "summary", "Trả lại lệ phí thu sai", "amount", 120.5, "dueOn",
                dueOn.toString()));
        all.putAll(more);
        cases.act(code, Act.CREATE_OBLIGATION, on, all);
    }

    void report(String code, Act act, LocalDate on, int obligation, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("obligation", obligation);
        all.putIfAbsent("summary", "Đã thực hiện");
        cases.act(code, act, on, all);
    }
}
