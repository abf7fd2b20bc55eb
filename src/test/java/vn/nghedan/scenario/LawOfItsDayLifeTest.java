package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.scenario.FirstComplaintLifeTest.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.law.Rule;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Verdict;

@DisplayName("What was done is judged by the law of its day")
class LawOfItsDayLifeTest {

    private static final LocalDate MON_2023_04_17 = LocalDate.of(2023, 4, 17);
    private static final LocalDate MON_2024_03_04 = LocalDate.of(2024, 3, 4);

    private static FileInHand received(ProcedureCode code, LocalDate on) {
        return FileInHand.received(code, MatterType.COMPLAINT, on, Map.of());
    }

    @Test
    @DisplayName("L12: received on 04/3/2024: due on 14/3 by the Act, in time until 18/3 by the decree, late on 19/3")
    void acceptanceOfTheYearsOfTheDecree() {
        FileInHand file = received(ProcedureCode.COMPLAINT_FIRST, MON_2024_03_04);
        assertThat(file.due("KN1_ACCEPT")).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(file.clock("KN1_ACCEPT").isCertainlyOverdueOn(LocalDate.of(2024, 3, 18))).isFalse();
        assertThat(file.clock("KN1_ACCEPT").isCertainlyOverdueOn(LocalDate.of(2024, 3, 19))).isTrue();
        assertThat(file.does(Act.ACCEPT, LocalDate.of(2024, 3, 18)).clock("KN1_ACCEPT").status())
                .isEqualTo(DeadlineStatus.MET);
        assertThat(file.does(Act.ACCEPT, LocalDate.of(2024, 3, 19)).clock("KN1_ACCEPT").status())
                .isEqualTo(DeadlineStatus.MET_LATE);
    }

    @ParameterizedTest(name = "{0} {1} accepted {2}: {3}")
    @CsvSource({"COMPLAINT_SECOND,2024-03-04,2024-03-18,MET", "DISCIPLINE_FIRST,2024-03-04,2024-03-18,MET",
            "DISCIPLINE_SECOND,2024-03-04,2024-03-19,MET_LATE", "COMPLAINT_FIRST,2020-03-02,2020-03-16,MET_LATE",
            "COMPLAINT_FIRST,2026-07-06,2026-07-16,MET_LATE"})
    @DisplayName("L12: the same for every complaint, and only while the two texts disagreed")
    void everyComplaint(ProcedureCode code, LocalDate on, LocalDate accepted, DeadlineStatus status) {
        String rule = code.name().startsWith("DISCIPLINE")
                ? "KL_ACCEPT"
                : code == ProcedureCode.COMPLAINT_FIRST ? "KN1_ACCEPT" : "KN2_ACCEPT";
        assertThat(received(code, on).does(Act.ACCEPT, accepted).clock(rule).status()).isEqualTo(status);
    }

    @Test
    @DisplayName("L13: a direction of 17/4/2023 has its clock, on the Act of its time")
    void directionOf2023() {
        FileInHand file = FileInHand.received(ProcedureCode.RECEPTION, MatterType.PETITION, MON_2023_04_17, Map.of())
                .does(Act.RECORD_CONTENT, MON_2023_04_17)
                .does(Act.DIRECT, MON_2023_04_17, Map.of("unit", "VP", "dueOn", "2023-05-04", "summary", "Làm rõ"));
        Deadline clock = file.clock("TCD_LEADER_DIRECTION");
        assertThat(clock.dueOn()).contains(LocalDate.of(2023, 5, 4));
        assertThat(clock.rule().basis()).noneMatch(basis -> basis.act().contains("154/2026"));
        assertThat(clock.rule().mark().confirmed()).isFalse();
        assertThat(file.does(Act.COMPLETE_DIRECTIONS, LocalDate.of(2023, 5, 5), Map.of("summary", "Xong"))
                .clock("TCD_LEADER_DIRECTION")
                .status()).isEqualTo(DeadlineStatus.MET_LATE);
    }

    @ParameterizedTest(name = "{0}: {1} came into force on {2}")
    @CsvSource({"154/2026,2026-07-01", "136/2025,2026-07-01", "124/2020,2020-12-10", "31/2019,2019-05-28",
            "55/2022,2022-10-10"})
    @DisplayName("L13: no rule rests on an act younger than itself")
    void noRuleCitesWhatWasNotYetLaw(String act, LocalDate inForce) {
        List<Rule> citing = FileInHand.RULES.allRules()
                .filter(rule -> rule.basis().stream().anyMatch(basis -> basis.act().contains(" " + act)))
                .toList();
        assertThat(citing).isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.inForce().from()).as(rule.key())
                        .isNotNull()
                        .isAfterOrEqualTo(inForce));
    }

    @Test
    @DisplayName("L13: complexity found in 2023 needs no paper, in 2026 it does")
    void guardsHaveDates() {
        FileInHand old = received(ProcedureCode.COMPLAINT_FIRST, MON_2023_04_17).does(Act.ACCEPT,
                LocalDate.of(2023, 4, 24));
        assertThat(notKept(old.attemptWithoutPaper(Act.FIND_COMPLEX, LocalDate.of(2023, 5, 8), Map.of("criteria",
                List.of("CX_A"))))).isEmpty();
        FileInHand now = received(ProcedureCode.COMPLAINT_FIRST, LocalDate.of(2026, 7, 6)).does(Act.ACCEPT,
                LocalDate.of(2026, 7, 13));
        assertThat(notKept(now.attemptWithoutPaper(Act.FIND_COMPLEX, LocalDate.of(2026, 7, 20),
                Map.of("criteria", List.of("CX_A"))))).containsExactly("COMPLEXITY_IN_WRITING");
    }

    @Test
    @DisplayName("L13: a notary's authorisation is lawful until 31/12/2026 and no longer from 01/01/2027")
    void notaries() {
        FileInHand file = received(ProcedureCode.COMPLAINT_FIRST, LocalDate.of(2026, 12, 21));
        Map<String, Object> notarised = Map.of("agent", "Luật sư Trần Thị B", "authorisation", "NOTARISED");
        assertThat(file.attempt(Act.AUTHORISE, LocalDate.of(2026, 12, 31), notarised))
                .isInstanceOf(Verdict.Lawful.class);
        assertThat(refusal(file.attempt(Act.AUTHORISE, LocalDate.of(2027, 1, 1), notarised)))
                .isEqualTo("NOTARISED_NO_LONGER");
    }

    private static List<String> notKept(Verdict verdict) {
        return ((Verdict.Lawful) verdict).irregularities().stream().map(Irregularity::ground).toList();
    }
}
