package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;

/** Cases for the tests of the screens, made by real commands. */
@ApplicationScoped
public class CasesAtHand {

    public static final Officer DIRECTOR = officer("giamdoc", "BGD", Role.DIRECTOR);
    public static final Officer RECEIVER = officer("tiepdan", "VP", Role.RECEIVING_OFFICER);
    public static final Officer HANDLER = officer("xuly", "VP", Role.HANDLER);

    private final CaseFileOpening opener;
    private final CaseFileActs acts;

    CasesAtHand(CaseFileOpening opener, CaseFileActs acts) {
        this.opener = opener;
        this.acts = acts;
    }

    private static Officer officer(String code, String unit, Role role) {
        return new Officer(code, code, "", unit, unit, Set.of(role));
    }

    public String complaint(LocalDate receivedOn, String handler) {
        return open(ProcedureCode.COMPLAINT_FIRST, receivedOn, handler, FactData.none());
    }

    public String open(ProcedureCode procedure, LocalDate receivedOn, String handler, FactData receipt) {
        return opener.open(Book.CASE, new NewCaseFile(procedure, procedure.type(), receivedOn,
                "Khiếu nại việc thu hồi giấy chứng nhận", "Nội dung đơn",
                List.of(new PersonDetails("Nguyễn Thị Đoan", "12 Trần Phú, Đà Lạt", null, null, null, null)),
                new NewCaseFile.Respondent("Phòng Quản lý Khoa học", null), List.of("Thu hồi sai", "Trả lời chậm"),
                receipt.get(Fields.GROUP_SIZE).orElse(1), false, null, receipt, "VP", handler), RECEIVER);
    }

    public void act(String code, Act act, LocalDate on, Map<String, Object> values) {
        acts.act(code, null, new Proposal(act, on, "giamdoc", new DocumentRef("01/QĐ", on), null, values),
                DIRECTOR);
    }
}
