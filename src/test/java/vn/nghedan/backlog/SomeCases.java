package vn.nghedan.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;

/** Cases made by real commands, so that they can never stand where the law does not put them. */
@ApplicationScoped
public class SomeCases {

    public static final Officer DIRECTOR = officer("giamdoc", "BGD", Role.DIRECTOR);
    public static final Officer RECEIVER = officer("tiepdan", "VP", Role.RECEIVING_OFFICER);
    public static final Officer HANDLER = officer("xuly", "VP", Role.HANDLER);
    public static final Officer UNIT_HEAD = officer("truongphong", "VP", Role.UNIT_HEAD);

    private static final String SUBJECT = "Đề nghị xem xét quyết định";

    private final CaseFileActs acts;
    private final CaseFileOpening opener;

    SomeCases(CaseFileActs acts, CaseFileOpening opener) {
        this.acts = acts;
        this.opener = opener;
    }

    public static Officer officer(String code, String unit, Role... roles) {
        return new Officer(code, code, "", unit, unit, Set.of(roles));
    }

    public String complaint(LocalDate receivedOn, String unit, String handler) {
        return open(ProcedureCode.COMPLAINT_FIRST, receivedOn, unit, handler, SUBJECT);
    }

    public String open(ProcedureCode procedure, LocalDate receivedOn, String unit, String handler,
            NewCaseFile.Respondent respondent) {
        return open(Book.CASE, procedure, procedure.type(), receivedOn, unit, handler, respondent, SUBJECT);
    }

    public String open(ProcedureCode procedure, LocalDate receivedOn, String unit, String handler, String subject) {
        return open(Book.CASE, procedure, procedure.type(), receivedOn, unit, handler, null, subject);
    }

    public String letter(LocalDate receivedOn, MatterType type) {
        return open(Book.LETTER, ProcedureCode.LETTER, type, receivedOn, null, null, null, SUBJECT);
    }

    public void act(String code, Act act, LocalDate on, Map<String, Object> values) {
        acts.act(code, null, new Proposal(act, on, "giamdoc", new DocumentRef("01/SKHCN", on), null, values),
                DIRECTOR);
    }

    private String open(Book book, ProcedureCode procedure, MatterType type, LocalDate receivedOn, String unit,
            String handler, NewCaseFile.Respondent respondent, String subject) {
        return opener.open(book, new NewCaseFile(procedure, type, receivedOn, subject, "Nội dung",
                List.of(new PersonDetails("Nguyễn Văn Thử", "Đà Lạt", null, null, null, null)), respondent,
                List.of("Nội dung"), 1, false, null, FactData.none(), unit, handler), RECEIVER);
    }
}
