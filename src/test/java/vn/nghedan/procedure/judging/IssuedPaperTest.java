package vn.nghedan.procedure.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.Act.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;

@DisplayName("Số và ngày của văn bản — NĐ30/2020 Điều 15; ngày pháp lý là ngày ghi trên văn bản")
class IssuedPaperTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate MON_2026_07_13 = LocalDate.of(2026, 7, 13);
    private static final LocalDate TUE_2026_07_14 = LocalDate.of(2026, 7, 14);
    private static final BadValue NUMBER = new BadValue("document.number", "required");

    private static Verdict attempt(FileInHand file, Act act, DocumentRef paper, String note,
            Map<String, Object> values) {
        return file.procedure()
                .judge(file.situation(), new Proposal(act, MON_2026_07_13, "giamdoc", paper, note, values),
                        FileInHand.FAR_LATER);
    }

    private static List<String> notKept(Verdict verdict) {
        return ((Verdict.Lawful) verdict).irregularities().stream().map(Irregularity::ground).toList();
    }

    @Test
    @DisplayName("L5: ACCEPT with no paper at all is asked for its number; with the number alone its date is the day of the act")
    void noPaperAtAll() {
        FileInHand file = FileInHand.aComplaint(MON_2026_07_06);
        assertThat(attempt(file, ACCEPT, null, null, Map.of())).isEqualTo(new Verdict.Unreadable(List.of(NUMBER)));
        Verdict taken = attempt(file, ACCEPT, new DocumentRef("12/TB", null), null, Map.of());
        assertThat(notKept(taken)).isEmpty();
        assertThat(((Verdict.Lawful) taken).fact().document()).isEqualTo(new DocumentRef("12/TB", MON_2026_07_13));
    }

    @Test
    @DisplayName("L5: what was done without a paper, or without a number, is recorded, and the record says so with the article")
    void recordedAllTheSame() {
        FileInHand file = FileInHand.aComplaint(MON_2026_07_06);
        Verdict unissued = attempt(file, ACCEPT, null, null, Map.of("withoutPaper", "NOT_ISSUED"));
        assertThat(notKept(unissued)).containsExactly("PAPER_NOT_ISSUED");
        assertThat(((Verdict.Lawful) unissued).irregularities().get(0).basis().get(0).provision())
                .isEqualTo("Điều 27");
        assertThat(notKept(attempt(file, ACCEPT, null, null, Map.of("withoutPaper", "NOT_NUMBERED"))))
                .containsExactly("PAPER_NOT_NUMBERED");
        assertThat(attempt(file, ACCEPT, new DocumentRef("12/TB", null), null, Map.of("withoutPaper", "NOT_ISSUED")))
                .isEqualTo(new Verdict.Unreadable(List.of(new BadValue("withoutPaper", "paperGiven"))));
    }

    @Test
    @DisplayName("L5: that papers bear numbers is cited from 5 March 2020 on, when NĐ30/2020 came into force")
    void numberedSince() {
        FileInHand file = FileInHand.aComplaint(LocalDate.of(2020, 2, 27));
        Map<String, Object> unissued = Map.of("withoutPaper", "NOT_ISSUED");
        assertThat(cited(file.attemptWithoutPaper(ACCEPT, LocalDate.of(2020, 3, 4), unissued)))
                .contains("Điều 27 Luật Khiếu nại 02/2011/QH13")
                .noneMatch(basis -> basis.contains("30/2020"));
        assertThat(cited(file.attemptWithoutPaper(ACCEPT, LocalDate.of(2020, 3, 5), unissued)))
                .contains("Điều 27 Luật Khiếu nại 02/2011/QH13", "Điều 15 Nghị định 30/2020/NĐ-CP");
    }

    private static List<String> cited(Verdict verdict) {
        return ((Verdict.Lawful) verdict).irregularities()
                .stream()
                .filter(one -> one.ground().equals("PAPER_NOT_ISSUED"))
                .flatMap(one -> one.basis().stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    @DisplayName("L5: the same for an extension, a conclusion, a notice and a transfer; not for minutes, notes and other bodies' papers")
    void otherPapers() {
        FileInHand denunciation = FileInHand.aDenunciation(MON_2026_07_06)
                .checked(MON_2026_07_06)
                .does(ACCEPT, MON_2026_07_06)
                .does(FIND_COMPLEX, MON_2026_07_06, Map.of("criteria", List.of("CX_A")));
        for (Act act : List.of(EXTEND, NOTIFY_ACCEPTANCE, TRANSFER_TO_INVESTIGATION)) {
            assertThat(attempt(denunciation, act, null, null, Map.of())).as(act.name())
                    .isEqualTo(new Verdict.Unreadable(List.of(NUMBER)));
        }
        FileInHand letter = FileInHand.received(ProcedureCode.LETTER, MatterType.COMPLAINT, MON_2026_07_06, Map.of())
                .does(CLASSIFY, MON_2026_07_06, Map.of("eligible", true, "inJurisdiction", false));
        assertThat(attempt(letter, TRANSFER, null, null, Map.of("to", "Sở Xây dựng")))
                .isEqualTo(new Verdict.Unreadable(List.of(NUMBER)));
        FileInHand complaint = FileInHand.aComplaint(MON_2026_07_06).does(ACCEPT, MON_2026_07_06);
        assertThat(attempt(complaint, RECHECK, null, null, Map.of("rechecked", "KEPT")))
                .isInstanceOf(Verdict.Lawful.class);
        FileInHand contested = complaint.does(DECIDE, MON_2026_07_06, Map.of("outcome", "RIGHT"))
                .does(LODGE_SECOND, MON_2026_07_06, Map.of("to", "UBND tỉnh"));
        assertThat(attempt(contested, RECORD_SECOND_RESULT, null, null,
                Map.of("second", "UPHELD", "secondDecidedOn", "2026-07-10", "receivedOn", "2026-07-13")))
                .isInstanceOf(Verdict.Lawful.class);
    }

    @Test
    @DisplayName("L5: a conclusion on 13/7 on a paper of 14/7 needs a reason, and the record shows the other date")
    void anotherDate() {
        FileInHand denunciation = FileInHand.aDenunciation(MON_2026_07_06)
                .checked(MON_2026_07_06)
                .does(ACCEPT, MON_2026_07_06)
                .does(FORM_TEAM, MON_2026_07_06, Map.of("team", List.of("xuly", "xuly2")))
                .does(HEAR_DENOUNCED, MON_2026_07_06)
                .does(REPORT_VERIFICATION, MON_2026_07_06, Map.of());
        DocumentRef paper = new DocumentRef("3/KL", TUE_2026_07_14);
        Map<String, Object> wrong = Map.of("outcome", "WRONG");
        assertThat(attempt(denunciation, CONCLUDE, paper, null, wrong))
                .isEqualTo(new Verdict.Unreadable(List.of(new BadValue("on", "paperDate"))));
        assertThat(notKept(attempt(denunciation, CONCLUDE, paper, "Phát hành hôm sau", wrong)))
                .containsExactly("PAPER_DATED_OTHERWISE");
    }

    // ---- put right

    @Test
    @DisplayName("L5: a correction may not take the number away; put in, it takes the place of what was missing")
    void corrected() {
        FileInHand numbered = FileInHand.aComplaint(MON_2026_07_06).does(ACCEPT, MON_2026_07_13);
        assertThat(correct(numbered, Map.of("document", "")))
                .isEqualTo(new Verdict.Unreadable(List.of(new BadValue("replacement.document.number", "required"))));
        Map<String, Object> unissued = new HashMap<>(Map.of("withoutPaper", "NOT_ISSUED", "document", ""));
        assertThat(correct(numbered, unissued)).isInstanceOf(Verdict.Lawful.class);
        Map<String, Object> later = new HashMap<>(Map.of("document", Map.of("number", "12/TB", "date", "2026-07-13")));
        later.put("withoutPaper", null);
        FileInHand without = FileInHand.aComplaint(MON_2026_07_06).holding(unpapered());
        assertThat(correct(without, later)).isInstanceOf(Verdict.Lawful.class);
    }

    @Test
    @DisplayName("L5: another day of the act is another day of its paper, where both were one")
    void theDateIsOne() {
        FileInHand file = FileInHand.aComplaint(MON_2026_07_06).does(ACCEPT, MON_2026_07_13);
        Verdict verdict = correct(file, Map.of("on", "2026-07-14"));
        Fact correction = ((Verdict.Lawful) verdict).fact();
        assertThat(file.journal().correctedBy(correction).orElseThrow().document().date()).isEqualTo(TUE_2026_07_14);
    }

    private static Fact unpapered() {
        return new Fact(0, FactKind.ACCEPTED, MON_2026_07_13, "giamdoc", null, null,
                FactData.stored(Map.of("withoutPaper", "NOT_ISSUED")));
    }

    private static Verdict correct(FileInHand file, Map<String, Object> replacement) {
        return file.procedure()
                .judge(file.situation(),
                        new Proposal(CORRECT, LocalDate.of(2026, 7, 20), "xuly", null, null,
                                Map.of("fact", 2, "reason", "Ghi nhầm", "replacement", replacement)),
                        FileInHand.FAR_LATER);
    }
}
