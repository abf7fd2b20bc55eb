package vn.nghedan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.procedure.Act.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;

/** A correction is a proposal of the act it replaces; whatever follows must still hold. */
class CorrectionTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
    private static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final LocalDate FRI_2026_07_31 = LocalDate.of(2026, 7, 31);
    private static final LocalDate MON_2026_08_03 = LocalDate.of(2026, 8, 3);

    private static final int RECEIPT = 1;
    private static final int ACCEPTANCE = 2;
    private static final int SUSPENSION = 3;
    private static final int RESUMPTION = 4;
    private static final int DECISION = 5;

    private static FileInHand decided() {
        return FileInHand.aComplaint(MON_2026_07_06)
                .does(ACCEPT, FRI_2026_07_10)
                .does(SUSPEND, MON_2026_07_20, Map.of("ground", "KN_SUS_A"))
                .does(RESUME, LocalDate.of(2026, 7, 27))
                .does(DECIDE, FRI_2026_07_31, Map.of("outcome", "RIGHT"));
    }

    private static Map<String, Object> correction(int fact, Map<String, Object> replacement) {
        return Map.of("fact", fact, "reason", "Ghi nhầm", "replacement", replacement);
    }

    private static Map<String, Object> strike(int fact) {
        return Map.of("fact", fact, "reason", "Ghi nhầm");
    }

    private static List<BadValue> problems(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Unreadable.class);
        return ((Verdict.Unreadable) verdict).problems();
    }

    private static List<Integer> depending(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(((Verdict.Refused) verdict).refusal().ground()).isEqualTo("LATER_FACTS_DEPEND");
        return ((Verdict.Refused) verdict).refusal().facts();
    }

    private static Fact held(FileInHand file, int number) {
        return file.standing().facts().stream().filter(fact -> fact.number() == number).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "A1: {1} of entry {0}: {2} is not taken, and the field is named")
    @CsvSource({"2, on, 2072-11-17, future", "2, on, garbage, date", "2, on, 1026-07-10, year",
            "3, ground, NONSENSE, choice",
            "3, ground, KN_TER_B, choice", "5, outcome, maybe, choice", "1, signed, maybe, yesNo",
            "1, knownOn, 2026-07-07, afterReceipt", "2, on, 2026-07-05, beforeState", "5, contents, 1.9, number",
            "5, contents, 4294967297, number", "5, contents, 1e0, number", "2, nonsense, 1, unknown",
            "1, groupSize, 99999999999999999999, number", "3, groundOn, 2026-07-21, afterAct",
            "1, type, PETITION, elsewhere"})
    void badValues(int fact, String field, String value, String problem) {
        assertThat(problems(decided().attempt(CORRECT, MON_2026_08_03, correction(fact, Map.of(field, value)))))
                .contains(new BadValue("replacement." + field, problem));
    }

    @Test
    @DisplayName("A1: an acceptance moved before a refusal of its own or after a later act is refused, and what depends is named")
    void movedAway() {
        FileInHand file = decided();
        assertThat(depending(file.attempt(CORRECT, MON_2026_08_03, correction(ACCEPTANCE, Map.of("on", "2026-08-01")))))
                .contains(SUSPENSION, RESUMPTION, DECISION);
        assertThat(depending(file.attempt(CORRECT, MON_2026_08_03, correction(ACCEPTANCE, Map.of("on", "2026-07-22")))))
                .contains(SUSPENSION, RESUMPTION);
        assertThat(depending(file.attempt(CORRECT, MON_2026_08_03, correction(RECEIPT, Map.of("on", "2026-07-21")))))
                .containsExactly(ACCEPTANCE, SUSPENSION);
        assertThat(depending(file.attempt(CORRECT, MON_2026_08_03, strike(ACCEPTANCE))))
                .contains(SUSPENSION, RESUMPTION, DECISION);
        assertThat(depending(file.attempt(CORRECT, MON_2026_08_03, strike(SUSPENSION)))).containsExactly(RESUMPTION);
    }

    @Test
    @DisplayName("A1: a date moved to where everything still holds is told there, and the clocks follow")
    void movedWithinItsPlace() {
        FileInHand file = decided().does(CORRECT, MON_2026_08_03, correction(ACCEPTANCE, Map.of("on", "2026-07-08")));
        assertThat(held(file, ACCEPTANCE).on()).isEqualTo(LocalDate.of(2026, 7, 8));
        assertThat(file.clock("KN1_SETTLE").derivation().startedOn()).isEqualTo(LocalDate.of(2026, 7, 8));
        assertThat(file.state()).isEqualTo(State.DECIDED);
    }

    @Test
    @DisplayName("A1: a receipt is never struck out, nor is a fact that is not there, nor twice")
    void notToBeStruckOut() {
        FileInHand file = decided();
        for (int fact : List.of(RECEIPT, 0, 17)) {
            assertThat(problems(file.attempt(CORRECT, MON_2026_08_03, strike(fact))))
                    .containsExactly(new BadValue("fact", "fact"));
        }
        FileInHand without = file.does(CORRECT, MON_2026_08_03, strike(DECISION));
        assertThat(without.state()).isEqualTo(State.SETTLING);
        assertThat(problems(without.attempt(CORRECT, MON_2026_08_03, strike(DECISION)))).isNotEmpty();
    }

    @Test
    @DisplayName("A2: the outcome mistyped is put right and nothing later is struck")
    void everyFieldCanBeReplaced() {
        FileInHand file = FileInHand.aComplaint(MON_2026_07_06)
                .does(ACCEPT, FRI_2026_07_10)
                .does(ASSIGN_VERIFICATION, MON_2026_07_20, Map.of("team", List.of("xuly", "xuly2")))
                .does(REPORT_VERIFICATION, MON_2026_07_20, Map.of("findings", "Đã xác minh"))
                .does(DECIDE, FRI_2026_07_31, Map.of("outcome", "WRONG"))
                .does(SEND_DECISION, MON_2026_08_03)
                .does(RECORD_RECEIPT, MON_2026_08_03, Map.of("receivedOn", "2026-08-03"))
                .does(CORRECT, MON_2026_08_03, correction(DECISION, Map.of("outcome", "PARTLY_RIGHT", "document",
                        Map.of("number", "77/QĐ", "date", "2026-07-31"), "note", "Sửa kết luận")));
        assertThat(held(file, DECISION).get(Fields.OUTCOME)).contains(Fields.Outcome.PARTLY_RIGHT);
        assertThat(held(file, DECISION).document().number()).isEqualTo("77/QĐ");
        assertThat(held(file, DECISION).note()).isEqualTo("Sửa kết luận");
        assertThat(file.standing().has(FactKind.RECEIPT_RECORDED)).isTrue();
    }

    @Test
    @DisplayName("A2: only a content that there is can be withdrawn: a replacement is judged by the guards of its act")
    void judgedByItsGuards() {
        Verdict verdict = FileInHand.aComplaint(MON_2026_07_06)
                .does(ACCEPT, FRI_2026_07_10)
                .does(WITHDRAW, MON_2026_07_20, Map.of("all", true))
                .attempt(CORRECT, MON_2026_08_03, correction(3, Map.of("all", false, "contents", List.of(9))));
        assertThat(((Verdict.Refused) verdict).refusal().ground()).isEqualTo("CONTENT_UNKNOWN");
    }

    @Test
    @DisplayName("A2: the last correction of a fact holds, each value by who named it last")
    void secondCorrection() {
        FileInHand file = decided()
                .does(CORRECT, MON_2026_08_03, correction(ACCEPTANCE, Map.of("on", "2026-07-08", "note", "một")))
                .does(CORRECT, MON_2026_08_03, correction(ACCEPTANCE, Map.of("on", "2026-07-09")));
        assertThat(held(file, ACCEPTANCE).on()).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(held(file, ACCEPTANCE).note()).isEqualTo("một");
    }

    @Test
    @DisplayName("A2: a correction is itself put right, in either form, or struck out so that the original holds again")
    void correctionOfACorrection() {
        FileInHand wrong = decided().does(CORRECT, MON_2026_08_03, correction(ACCEPTANCE, Map.of("on", "2026-07-07")));
        FileInHand right = wrong.does(CORRECT, MON_2026_08_03, correction(6, Map.of("on", "2026-07-08")));
        assertThat(held(right, ACCEPTANCE).on()).isEqualTo(LocalDate.of(2026, 7, 8));
        FileInHand deeper = wrong.does(CORRECT, MON_2026_08_03,
                correction(6, Map.of("replacement", Map.of("on", "2026-07-09"), "reason", "Đúng là ngày 9")));
        assertThat(held(deeper, ACCEPTANCE).on()).isEqualTo(LocalDate.of(2026, 7, 9));
        FileInHand original = right.does(CORRECT, MON_2026_08_03, strike(6));
        assertThat(held(original, ACCEPTANCE).on()).isEqualTo(FRI_2026_07_10);
        FileInHand again = original.does(CORRECT, MON_2026_08_03, strike(8));
        assertThat(held(again, ACCEPTANCE).on()).isEqualTo(LocalDate.of(2026, 7, 8));
        FileInHand struckOut = decided().does(CORRECT, MON_2026_08_03, strike(DECISION));
        assertThat(struckOut.state()).isEqualTo(State.SETTLING);
        assertThat(struckOut.does(CORRECT, MON_2026_08_03, strike(6)).state()).isEqualTo(State.DECIDED);
    }

    @Test
    @DisplayName("A2: a withdrawal of all that was of one content only moves the file back; the kind of fact follows from its values")
    void anotherKindOfTheSameAct() {
        FileInHand file = FileInHand.aComplaint(MON_2026_07_06)
                .does(ACCEPT, FRI_2026_07_10)
                .does(WITHDRAW, MON_2026_07_20, Map.of("all", true));
        assertThat(file.state()).isEqualTo(State.TERMINATED);
        Map<String, Object> onlyOne = new HashMap<>(Map.of("contents", List.of(1)));
        onlyOne.put("all", null);
        FileInHand partly = file.does(CORRECT, MON_2026_08_03, correction(3, onlyOne));
        assertThat(partly.state()).isEqualTo(State.SETTLING);
        assertThat(partly.standing().withdrawnContents()).containsExactly(1);
    }

    @Test
    @DisplayName("A1: a journal that cannot be folded is read as far as it can be, and striking the culprit mends it")
    void tolerantReading() {
        for (Map<String, Object> broken : List.<Map<String, Object>>of(Map.of("on", "garbage"),
                Map.of("on", "2072-11-17"),
                Map.of("document", "x"))) {
            FileInHand file = decided().holding(Fact.of(FactKind.CORRECTED, MON_2026_08_03,
                    FactData.stored(correction(ACCEPTANCE, broken))));
            assertThat(file.state()).as("%s", broken).isEqualTo(State.DECIDED);
            assertThat(file.procedure().read(file.journal()).unreadable()).as("%s", broken).containsExactly(6);
            assertThat(file.clocks()).isNotEmpty();
            FileInHand mended = file.does(CORRECT, MON_2026_08_03, strike(6));
            assertThat(mended.procedure().read(mended.journal()).unreadable()).isEmpty();
            assertThat(held(mended, ACCEPTANCE).on()).isEqualTo(FRI_2026_07_10);
        }
        FileInHand nonsense = decided().holding(Fact.of(FactKind.CORRECTED, MON_2026_08_03,
                FactData.stored(correction(RECEIPT, Map.of("signed", "maybe")))));
        assertThat(nonsense.procedure().read(nonsense.journal()).unreadable()).containsExactly(6);
        FileInHand damaged = decided().holding(Fact.of(FactKind.CORRECTED, MON_2026_08_03, FactData.damaged()));
        assertThat(damaged.procedure().read(damaged.journal()).unreadable()).containsExactly(6);
        FileInHand struck = damaged.does(CORRECT, MON_2026_08_03, strike(6));
        assertThat(struck.procedure().read(struck.journal()).unreadable()).isEmpty();
        assertThat(problems(decided().attempt(CORRECT, MON_2026_08_03,
                Map.of("fact", DECISION, "reason", "Nhầm", "replacement", List.of()))))
                .containsExactly(new BadValue("replacement", "object"));
        FileInHand misplaced = decided().holding(Fact.of(FactKind.ARCHIVED, MON_2026_08_03, FactData.none()));
        assertThat(misplaced.state()).isEqualTo(State.DECIDED);
        assertThat(misplaced.procedure().read(misplaced.journal()).unreadable()).isEqualTo(Set.of(6));
        assertThat(misplaced.does(CORRECT, MON_2026_08_03, strike(6)).state()).isEqualTo(State.DECIDED);
    }

    @Test
    @DisplayName("A5: a paper that comes late is told at its date; what would no longer hold is named")
    void papersOutOfOrder() {
        FileInHand file = FileInHand.aComplaint(MON_2026_07_06)
                .does(ACCEPT, FRI_2026_07_10)
                .does(DECIDE, FRI_2026_07_31, Map.of("outcome", "RIGHT"))
                .does(FIND_COMPLEX, MON_2026_07_20, Map.of("criteria", List.of("CX_A")));
        assertThat(file.standing().facts().stream().map(Fact::what).toList())
                .containsExactly(FactKind.RECEIVED, FactKind.ACCEPTED, FactKind.FOUND_COMPLEX, FactKind.DECIDED);
        assertThat(file.due("KN1_SETTLE")).isEqualTo(LocalDate.of(2026, 8, 24));
        assertThat(depending(file.attempt(SUSPEND, MON_2026_07_20, Map.of("ground", "KN_SUS_A")))).containsExactly(3);
        assertThat(problems(file.attempt(SEND_DECISION, MON_2026_07_20, Map.of())))
                .containsExactly(new BadValue("on", "beforeState"));
    }

    @Test
    @DisplayName("A6/L15: a receipt before its decision, an obstacle that ends before it begins, dates out of all bounds")
    void datesFollowFacts() {
        FileInHand file = decided();
        assertThat(problems(file.attempt(RECORD_RECEIPT, MON_2026_08_03, Map.of("receivedOn", "2026-07-30"))))
                .containsExactly(new BadValue("receivedOn", "beforeFact"));
        assertThat(problems(file.attempt(RECORD_RECEIPT, MON_2026_08_03, Map.of("receivedOn", "1026-08-01"))))
                .contains(new BadValue("receivedOn", "year"));
        FileInHand pending = FileInHand.aComplaint(MON_2026_07_06);
        assertThat(problems(pending.attempt(RECORD_OBSTACLE, MON_2026_07_20,
                Map.of("from", "2026-07-10", "until", "2026-07-09", "reason", "Ốm"))))
                .containsExactly(new BadValue("until", "beforeOther"));
        FileInHand petition = FileInHand.aPetition(MON_2026_07_06);
        assertThat(problems(petition.attempt(SET_DUE, MON_2026_07_20, Map.of("dueOn", "9999-01-01"))))
                .contains(new BadValue("dueOn", "year"));
        assertThat(problems(petition.attempt(SET_DUE, MON_2026_07_20, Map.of("dueOn", "2046-01-01"))))
                .containsExactly(new BadValue("dueOn", "tooFar"));
    }

    @Test
    @DisplayName("A4: numbers are read exactly: a fraction or a number beyond bounds is no content 1")
    void numbersAreExact() {
        FileInHand file = FileInHand.aComplaint(MON_2026_07_06);
        for (Object number : List.<Object>of(1.9, 4294967297L, "1e2", "1,0", -1, 1.0e300, "99999999999999999999",
                true)) {
            assertThat(problems(file.attempt(WITHDRAW, MON_2026_07_20, Map.of("contents", List.of(number)))))
                    .as("%s", number)
                    .containsExactly(new BadValue("contents", "number"));
        }
    }
}
