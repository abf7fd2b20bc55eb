package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the working days of a State office")
class WorkCalendarTest {

    private static final WorkCalendar SHIPPED = CalendarReader.readShipped();
    private static final LocalDate FRI_2026_08_28 = LocalDate.of(2026, 8, 28);
    private static final LocalDate SUN_2026_08_30 = LocalDate.of(2026, 8, 30);
    private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final LocalDate SAT_2027_05_01 = LocalDate.of(2027, 5, 1);
    private static final LocalDate MON_2027_05_03 = LocalDate.of(2027, 5, 3);

    @ParameterizedTest(name = "{0} is {1}, worked: {2}")
    @CsvSource({"2026-02-13, WORKDAY, true", "2026-02-14, WEEKEND, false", "2026-02-16, HOLIDAY, false",
            "2026-04-27, SUBSTITUTE, false", "2026-08-31, SWAP_OFF, false", "2026-08-22, SWAP_WORKING, true",
            "2026-11-24, HOLIDAY, false", "2025-04-26, SWAP_WORKING, true", "2025-05-02, SWAP_OFF, false"})
    @DisplayName("declared days and the ordinary week")
    void tellsWhatADayIs(LocalDate day, DayKind kind, boolean worked) {
        DayStatus status = SHIPPED.on(day);

        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.working()).isEqualTo(worked);
        assertThat(status.provisional()).isFalse();
    }

    @Test
    @DisplayName("a declared day names its holiday and its notice")
    void namesHolidayAndNotice() {
        DayStatus status = SHIPPED.on(LocalDate.of(2026, 11, 24));

        assertThat(status.name()).isEqualTo("Ngày Văn hóa Việt Nam");
        assertThat(status.source()).contains("28/2026/QH16");
        assertThat(SHIPPED.on(MON_2026_11_23).name()).isEmpty();
    }

    @Test
    @DisplayName("the next and the last working day around the National Day of 2026")
    void findsTheWorkingDaysAround() {
        assertThat(SHIPPED.workingDayFrom(SUN_2026_08_30)).isEqualTo(THU_2026_09_03);
        assertThat(SHIPPED.workingDayUntil(SUN_2026_08_30)).isEqualTo(FRI_2026_08_28);
        assertThat(SHIPPED.workingDayFrom(FRI_2026_08_28)).isEqualTo(FRI_2026_08_28);
    }

    @Test
    @DisplayName("working days are counted strictly after the day, both ways")
    void countsWorkingDays() {
        assertThat(SHIPPED.plusWorkingDays(FRI_2026_08_28, 1)).isEqualTo(THU_2026_09_03);
        assertThat(SHIPPED.plusWorkingDays(THU_2026_09_03, -1)).isEqualTo(FRI_2026_08_28);
        assertThat(SHIPPED.plusWorkingDays(SUN_2026_08_30, 0)).isEqualTo(SUN_2026_08_30);
        assertThat(SHIPPED.workingDaysBetween(FRI_2026_08_28, THU_2026_09_03)).isEqualTo(1);
        assertThat(SHIPPED.workingDaysBetween(THU_2026_09_03, FRI_2026_08_28)).isEqualTo(-1);
    }

    @Test
    @DisplayName("a year without its notice is provisional and still knows the holidays fixed by the Labour Code")
    void projectsUnpublishedYears() {
        assertThat(SHIPPED.isPublished(2027)).isFalse();
        assertThat(SHIPPED.on(SAT_2027_05_01).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(SHIPPED.on(MON_2027_05_03).kind()).isEqualTo(DayKind.SUBSTITUTE);
        assertThat(SHIPPED.on(MON_2027_05_03).provisional()).isTrue();
        assertThat(SHIPPED.on(MON_2027_05_03.plusDays(1)).provisional()).isTrue();
    }

    @Test
    @DisplayName("24/11 has no substitute day (NQ 28/2026/QH16)")
    void givesNoSubstituteForTheDayOfCulture() {
        LocalDate sat20291124 = LocalDate.of(2029, 11, 24);

        assertThat(SHIPPED.on(sat20291124).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(SHIPPED.on(sat20291124.plusDays(2)).kind()).isEqualTo(DayKind.WORKDAY);
    }

    @Test
    @DisplayName("a day whose notice was not seen stays provisional in a published year")
    void marksUnconfirmedDays() {
        assertThat(SHIPPED.on(LocalDate.of(2024, 4, 29)).provisional()).isTrue();
    }

    @Test
    @DisplayName("a change gives another calendar and leaves this one as it is")
    void isImmutable() {
        WorkCalendar changed = SHIPPED.with(new CalendarEntry(MON_2026_11_23, DayKind.SWAP_OFF, "Hoán đổi", null,
                "Thông báo", true));

        assertThat(changed.isWorking(MON_2026_11_23)).isFalse();
        assertThat(SHIPPED.isWorking(MON_2026_11_23)).isTrue();
        assertThat(changed.without(MON_2026_11_23).entries()).isEqualTo(SHIPPED.entries());
    }

    @Test
    @DisplayName("a day is declared once, by a notice, under a name")
    void rejectsContradictions() {
        CalendarEntry entry = new CalendarEntry(MON_2026_11_23, DayKind.HOLIDAY, "Nghỉ", null, "Thông báo", true);

        assertThatIllegalArgumentException().isThrownBy(() -> new WorkCalendar(List.of(entry, entry), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarEntry(MON_2026_11_23, DayKind.WEEKEND, "Nghỉ", null, "Thông báo", true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarEntry(MON_2026_11_23, DayKind.HOLIDAY, " ", null, "Thông báo", true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarEntry(MON_2026_11_23, DayKind.HOLIDAY, "Nghỉ", null, null, true));
    }
}
