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
import vn.nghedan.procedure.DocumentRef;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.Particulars;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;

/** Cases for the tests of the screens, made by real commands. */
@ApplicationScoped
public class CasesAtHand {

    static final Officer DIRECTOR = officer("giamdoc", "BGD", Role.DIRECTOR);
    static final Officer RECEIVER = officer("tiepdan", "VP", Role.RECEIVING_OFFICER);
    static final Officer HANDLER = officer("xuly", "VP", Role.HANDLER);

    private final CaseFiles caseFiles;

    CasesAtHand(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    private static Officer officer(String code, String unit, Role role) {
        return new Officer(code, code, "", unit, unit, Set.of(role));
    }

    String complaint(LocalDate receivedOn, String handler) {
        return open(ProcedureCode.COMPLAINT_FIRST, receivedOn, handler, Particulars.none());
    }

    String open(ProcedureCode procedure, LocalDate receivedOn, String handler, Particulars receipt) {
        return caseFiles.open(Book.CASE, new NewFile(procedure, procedure.type(), receivedOn,
                "Khiếu nại việc thu hồi giấy chứng nhận", "Nội dung đơn",
                List.of(new PersonDetails("Nguyễn Thị Đoan", "12 Trần Phú, Đà Lạt", null, null, null, null)),
                new NewFile.Respondent("Phòng Quản lý Khoa học", null), List.of("Thu hồi sai", "Trả lời chậm"),
                receipt.get(Fields.GROUP_SIZE).orElse(1), false, null, receipt, "VP", handler), RECEIVER);
    }

    void act(String code, Act act, LocalDate on, Map<String, Object> values) {
        caseFiles.act(code, null, new Proposal(act, on, "giamdoc", new DocumentRef("01/QĐ", on), null, values),
                DIRECTOR);
    }
}
