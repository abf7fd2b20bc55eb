package vn.nghedan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.law.Condition;
import vn.nghedan.law.Rule;

@DisplayName("one rule applied to one anchor")
class TermTest {

    private static final WorkCalendar CALENDAR = CalendarReader.readShipped();

    @Nested
    @DisplayName("where a term begins and ends (BLDS Điều 147–148)")
    class BeginningAndEnd {

        private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
        private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
        private static final LocalDate SUN_2026_04_26 = LocalDate.of(2026, 4, 26);
        private static final LocalDate TUE_2026_04_28 = LocalDate.of(2026, 4, 28);

        @Test
        @DisplayName("the day of the anchor is shown and not counted")
        void leavesTheAnchorOut() {
            DerivationStep first = derive("KN1_SETTLE", MON_2026_07_06).steps().get(0);

            assertThat(first.date()).isEqualTo(MON_2026_07_06);
            assertThat(first.role()).isEqualTo(DayRole.ANCHOR);
            assertThat(first.counted()).isFalse();
        }

        @Test
        @DisplayName("K1: only the last day rolls on; days off on the way count in a term of calendar days")
        void rollsOnlyAtTheEnd() {
            Derivation derivation = derive("KN1_SETTLE", FRI_2026_03_27);

            assertThat(derivation.nominalDueOn()).isEqualTo(SUN_2026_04_26);
            assertThat(derivation.dueOn()).isEqualTo(TUE_2026_04_28);
            assertThat(derivation.daysCounted()).isEqualTo(30);
            assertThat(derivation.steps()).filteredOn(step -> step.role() == DayRole.ROLLED).hasSize(2);
        }

        @Test
        @DisplayName("the length that holds is named by the code of its variant")
        void namesTheVariant() {
            Derivation complex = Term.of(Law.rule("KN1_SETTLE", MON_2026_07_06), MON_2026_07_06,
                    Set.of(Condition.COMPLEX, Condition.SPECIAL)).derive(CALENDAR);

            assertThat(complex.variant()).isEqualTo("KN1_SETTLE_COMPLEX");
            assertThat(complex.amount()).isEqualTo(45);
            assertThat(derive("KN1_SETTLE", MON_2026_07_06).variant()).isEqualTo("KN1_SETTLE");
        }

        @Test
        @DisplayName("negative numbers of days are no term")
        void refusesNegativeDays() {
            Rule rule = Law.rule("KN1_SETTLE", MON_2026_07_06);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Extension(-1, rule));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Term(rule, MON_2026_07_06, Set.of(), List.of(), List.of(), -1, null));
        }
    }

    @Nested
    @DisplayName("K2, K5, K6: working days, worked Saturdays, swapped days")
    class DaysOff {

        private static final LocalDate SUN_2026_05_24 = LocalDate.of(2026, 5, 24);
        private static final LocalDate THU_2026_07_23 = LocalDate.of(2026, 7, 23);
        private static final LocalDate SAT_2026_08_01 = LocalDate.of(2026, 8, 1);
        private static final LocalDate WED_2026_08_19 = LocalDate.of(2026, 8, 19);
        private static final LocalDate SAT_WORKED_2026_08_22 = LocalDate.of(2026, 8, 22);
        private static final LocalDate MON_2026_08_24 = LocalDate.of(2026, 8, 24);
        private static final LocalDate FRI_2026_08_28 = LocalDate.of(2026, 8, 28);
        private static final LocalDate MON_OFF_2026_08_31 = LocalDate.of(2026, 8, 31);
        private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);
        private static final LocalDate MON_2026_09_07 = LocalDate.of(2026, 9, 7);

        @Test
        @DisplayName("K2: a worked Saturday counts as a working day (LKN Điều 32)")
        void countsAWorkedSaturday() {
            assertThat(derive("KN1_SEND", WED_2026_08_19).dueOn()).isEqualTo(SAT_WORKED_2026_08_22);
        }

        @Test
        @DisplayName("K2: a swapped day off and the holidays after it do not count (LKN Điều 32)")
        void skipsDaysOff() {
            assertThat(derive("KN1_SEND", FRI_2026_08_28).dueOn()).isEqualTo(MON_2026_09_07);
        }

        @Test
        @DisplayName("K5: an agency's duty ends on the worked Saturday (LKN Điều 28)")
        void endsAnAgencysDutyOnAWorkedSaturday() {
            assertThat(derive("KN1_SETTLE", THU_2026_07_23).dueOn()).isEqualTo(SAT_WORKED_2026_08_22);
        }

        @Test
        @DisplayName("K5: a citizen's right runs on to Monday (LKN Điều 9)")
        void runsACitizensRightOnToMonday() {
            Derivation derivation = derive("KN_LIMITATION", SUN_2026_05_24);

            assertThat(derivation.nominalDueOn()).isEqualTo(SAT_WORKED_2026_08_22);
            assertThat(derivation.dueOn()).isEqualTo(MON_2026_08_24);
        }

        @Test
        @DisplayName("K6: a term that ends on a swapped day off rolls on, for agency and citizen alike")
        void rollsOverASwappedDayOff() {
            assertThat(derive("KN1_SETTLE", SAT_2026_08_01).nominalDueOn()).isEqualTo(MON_OFF_2026_08_31);
            assertThat(derive("KN1_SETTLE", SAT_2026_08_01).dueOn()).isEqualTo(THU_2026_09_03);
            assertThat(derive("KN2_WINDOW", SAT_2026_08_01).dueOn()).isEqualTo(THU_2026_09_03);
        }
    }

    @Nested
    @DisplayName("terms \"before\" an event")
    class Before {

        private static final LocalDate THU_2026_02_12 = LocalDate.of(2026, 2, 12);
        private static final LocalDate THU_2026_02_26 = LocalDate.of(2026, 2, 26);
        private static final LocalDate SAT_WORKED_2026_08_22 = LocalDate.of(2026, 8, 22);
        private static final LocalDate THU_2026_08_27 = LocalDate.of(2026, 8, 27);
        private static final LocalDate FRI_2026_08_28 = LocalDate.of(2026, 8, 28);
        private static final LocalDate SUN_2026_08_30 = LocalDate.of(2026, 8, 30);
        private static final LocalDate FRI_2026_09_04 = LocalDate.of(2026, 9, 4);

        @Test
        @DisplayName("working days are counted back over Tết (LTCD Điều 24 khoản 4)")
        void countsWorkingDaysBack() {
            assertThat(derive("TCD_SCHEDULE_POST", THU_2026_02_26).dueOn()).isEqualTo(THU_2026_02_12);
        }

        @Test
        @DisplayName("a day off falls back to the earlier working day (NĐ124 Điều 28 khoản 1)")
        void fallsBackToTheEarlierWorkingDay() {
            Derivation derivation = derive("KN_DIALOGUE_NOTICE", FRI_2026_09_04);

            assertThat(derivation.nominalDueOn()).isEqualTo(SUN_2026_08_30);
            assertThat(derivation.dueOn()).isEqualTo(FRI_2026_08_28);
            assertThat(derivation.steps().get(0).date()).isEqualTo(FRI_2026_09_04);
        }

        @Test
        @DisplayName("a worked Saturday is good enough (NĐ124 Điều 28 khoản 1)")
        void endsOnAWorkedSaturday() {
            assertThat(derive("KN_DIALOGUE_NOTICE", THU_2026_08_27).dueOn()).isEqualTo(SAT_WORKED_2026_08_22);
        }

        @Test
        @DisplayName("hours before stay on the day of the event (NĐ154 Điều 23 khoản 1)")
        void keepsHoursOnTheDay() {
            assertThat(derive("TCD_ONLINE_CONNECT", THU_2026_08_27).dueOn()).isEqualTo(THU_2026_08_27);
        }
    }

    @Nested
    @DisplayName("terms without a number of days")
    class WithoutDays {

        private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
        private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);
        private static final LocalDate SAT_2025_08_30 = LocalDate.of(2025, 8, 30);
        private static final LocalDate THU_2026_07_16 = LocalDate.of(2026, 7, 16);
        private static final LocalDate SAT_2026_07_18 = LocalDate.of(2026, 7, 18);
        private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
        private static final LocalDate WED_2026_08_05 = LocalDate.of(2026, 8, 5);
        private static final LocalDate SUN_2026_08_16 = LocalDate.of(2026, 8, 16);
        private static final LocalDate MON_2026_08_17 = LocalDate.of(2026, 8, 17);
        private static final LocalDate FRI_2026_08_28 = LocalDate.of(2026, 8, 28);
        private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);

        @Test
        @DisplayName("at once is the same day, or the first working day after it (NĐ124 Điều 28b khoản 1)")
        void isDueAtOnce() {
            assertThat(derive("KN_SUSP_ISSUE", THU_2026_07_16).dueOn()).isEqualTo(THU_2026_07_16);
            assertThat(derive("KN_SUSP_ISSUE", SAT_2026_07_18).dueOn()).isEqualTo(MON_2026_07_20);
        }

        @Test
        @DisplayName("the head sets the date; until then there is none (LTCD Điều 26 khoản 2)")
        void isSetByTheHead() {
            Rule rule = Law.rule("KNPA_ANSWER", THU_2026_07_16);

            Derivation set = new Term(rule, THU_2026_07_16, Set.of(), List.of(), List.of(), 0, SUN_2026_08_16)
                    .derive(CALENDAR);

            assertThat(set.nominalDueOn()).isEqualTo(SUN_2026_08_16);
            assertThat(set.dueOn()).isEqualTo(MON_2026_08_17);
            assertThat(derive("KNPA_ANSWER", THU_2026_07_16).isOpen()).isTrue();
        }

        @Test
        @DisplayName("a year ends on the same date of the next, and rolls on (TT05 Điều 28 khoản 2)")
        void countsYears() {
            assertThat(derive("LT_STORE", SAT_2025_08_30).dueOn()).isEqualTo(THU_2026_09_03);
            assertThat(derive("LT_STORE", THU_2024_02_29).dueOn()).isEqualTo(FRI_2025_02_28);
        }

        @Test
        @DisplayName("each month ends with its last working day (LTCD Điều 18 khoản 2)")
        void endsWithTheMonth() {
            assertThat(derive("TCD_HEAD_MONTHLY", WED_2026_08_05).dueOn()).isEqualTo(FRI_2026_08_28);
        }

        @Test
        @DisplayName("what lasts until something else happens has no date (LKN Điều 11a khoản 4)")
        void hasNoDate() {
            assertThat(derive("KN_SUSPEND", THU_2026_07_16).dueOn()).isNull();
            assertThat(derive("TCD_CONCLUSION", THU_2026_07_16).dueOn()).isNull();
        }
    }

    @Nested
    @DisplayName("K3, K4: pauses, obstacles, extensions")
    class NotCounted {

        private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
        private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);
        private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
        private static final LocalDate MON_2026_08_10 = LocalDate.of(2026, 8, 10);
        private static final LocalDate WED_2026_08_26 = LocalDate.of(2026, 8, 26);
        private static final LocalDate SUN_2026_08_30 = LocalDate.of(2026, 8, 30);
        private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);
        private static final LocalDate THU_2026_09_10 = LocalDate.of(2026, 9, 10);
        private static final LocalDate SAT_2026_12_19 = LocalDate.of(2026, 12, 19);
        private static final LocalDate MON_2026_12_21 = LocalDate.of(2026, 12, 21);

        @Test
        @DisplayName("K3: a suspension of 21 days moves the end by 21 days (LKN Điều 11a khoản 4)")
        void movesTheEndByTheSuspension() {
            Derivation derivation = settling(new Pause(MON_2026_07_20, MON_2026_08_10));

            assertThat(derivation.dueOn()).isEqualTo(WED_2026_08_26);
            assertThat(derivation.daysLeftOut()).isEqualTo(21);
        }

        @Test
        @DisplayName("while a suspension lasts there is no date, and what was counted is kept")
        void hasNoDateWhileSuspended() {
            Derivation derivation = settling(new Pause(MON_2026_07_20, null));

            assertThat(derivation.isOpen()).isTrue();
            assertThat(derivation.daysCounted()).isEqualTo(14);
        }

        @Test
        @DisplayName("a suspension that begins after the end changes nothing")
        void ignoresALateSuspension() {
            Derivation derivation = settling(new Pause(MON_2026_08_10, null));

            assertThat(derivation.dueOn()).isEqualTo(LocalDate.of(2026, 8, 5));
        }

        @Test
        @DisplayName("days of an obstacle are left out of a limitation (LKN Điều 9)")
        void leavesAnObstacleOut() {
            Derivation derivation = new Term(Law.rule("KN_LIMITATION", THU_2026_09_10), THU_2026_09_10, Set.of(),
                    List.of(), List.of(), 10, null).derive(CALENDAR);

            assertThat(derivation.nominalDueOn()).isEqualTo(SAT_2026_12_19);
            assertThat(derivation.dueOn()).isEqualTo(MON_2026_12_21);
            assertThat(derivation.daysLeftOut()).isEqualTo(10);
        }

        @Test
        @DisplayName("K4: extensions count on from the nominal end, 30/60/90 days from acceptance (LTC Điều 30)")
        void extendsFromTheNominalEnd() {
            Derivation derivation = new Term(Law.rule("TC_SETTLE", MON_2026_06_01), MON_2026_06_01, Set.of(),
                    List.of(extension("TC_EXT_1"), extension("TC_EXT_2")), List.of(), 0, null).derive(CALENDAR);

            assertThat(derivation.nominalDueOn()).isEqualTo(SUN_2026_08_30).isEqualTo(MON_2026_06_01.plusDays(90));
            assertThat(derivation.dueOn()).isEqualTo(THU_2026_09_03);
            assertThat(derivation.steps()).filteredOn(step -> step.role() == DayRole.EXTENSION).hasSize(60);
            // each day names the clause that added it
            assertThat(derivation.steps().get(31).by().key()).isEqualTo("TC_EXT_1");
            assertThat(derivation.steps().get(61).by().key()).isEqualTo("TC_EXT_2");
        }

        private Extension extension(String key) {
            Rule by = Law.rule(key, MON_2026_06_01);
            return new Extension(by.lengthUnder(Set.of()).amount(), by);
        }

        private Derivation settling(Pause pause) {
            return new Term(Law.rule("KN1_SETTLE", MON_2026_07_06), MON_2026_07_06, Set.of(), List.of(), List.of(pause),
                    0,
                    null).derive(CALENDAR);
        }
    }

    @Nested
    @DisplayName("what is not certain")
    class Uncertain {

        private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
        private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);
        private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
        private static final LocalDate WED_2026_12_02 = LocalDate.of(2026, 12, 2);
        private static final LocalDate SUN_2026_12_20 = LocalDate.of(2026, 12, 20);
        private static final LocalDate WED_2026_12_30 = LocalDate.of(2026, 12, 30);
        private static final LocalDate TUE_2027_01_05 = LocalDate.of(2027, 1, 5);

        @Test
        @DisplayName("Act and decree disagree: due by the Act, certainly late by the decree (LKN Điều 41 khoản 1)")
        void carriesTheOtherReading() {
            Derivation derivation = derive("KN2_SEND", FRI_2026_11_20);

            assertThat(derivation.dueOn()).isEqualTo(FRI_2026_11_27);
            assertThat(derivation.certainlyLateAfter()).isEqualTo(WED_2026_12_02);
            assertThat(derivation.confirmed()).isFalse();
        }

        @Test
        @DisplayName("where the texts agree, late is certainly late")
        void hasOneReadingOtherwise() {
            Derivation derivation = derive("KN1_SEND", FRI_2026_11_20);

            assertThat(derivation.certainlyLateAfter()).isEqualTo(derivation.dueOn());
        }

        @Test
        @DisplayName("an end in a year without official notice is provisional")
        void isProvisionalBeyondTheNotices() {
            assertThat(derive("KN1_SETTLE", SUN_2026_12_20).provisional()).isTrue();
            assertThat(derive("KN1_SETTLE", MON_2026_11_30).provisional()).isFalse();
        }

        @Test
        @DisplayName("beyond the notices the holidays fixed by the Labour Code still count as days off")
        void neverFallsBackToWeekendsAlone() {
            Derivation derivation = derive("KN1_SEND", WED_2026_12_30);

            assertThat(derivation.dueOn()).isEqualTo(TUE_2027_01_05);
            assertThat(derivation.provisional()).isTrue();
        }
    }

    @Test
    @DisplayName("L4: nominal end Saturday 13/9/2025, suspended 14/9 to 20/9 before Monday 15/9: due 19/9")
    void suspendedBetweenTheNominalAndTheLegalEnd() {
        LocalDate start = LocalDate.of(2025, 8, 14);
        Derivation derivation = new Term(Law.rule("KN1_SETTLE", start), start, Set.of(), List.of(),
                List.of(new Pause(LocalDate.of(2025, 9, 14), LocalDate.of(2025, 9, 20))), 0, null).derive(CALENDAR);
        assertThat(derivation.dueOn()).isEqualTo(LocalDate.of(2025, 9, 19));
    }

    private static Derivation derive(String key, LocalDate start) {
        return Term.of(Law.rule(key, start), start, Set.of()).derive(CALENDAR);
    }
}
