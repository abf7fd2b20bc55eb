package vn.nghedan.reception.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.WorkCalendar;

@DisplayName("The head's fixed day of the month, and where it goes when it is a day off")
class FixedDayTest {

    private static final WorkCalendar SHIPPED = CalendarReader.readShipped();

    @Test
    void a_working_day_stays() {
        FixedDay day = FixedDay.of(YearMonth.of(2026, 7), 15, SHIPPED);
        assertThat(day.on()).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(day.isMoved()).isFalse();
    }

    @Test
    void a_sunday_moves_to_monday() {
        FixedDay day = FixedDay.of(YearMonth.of(2026, 11), 15, SHIPPED);
        assertThat(day.on()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(day.isMoved()).isTrue();
    }

    @Test
    void a_holiday_is_named_and_moves_to_the_next_working_day() {
        FixedDay day = FixedDay.of(YearMonth.of(2026, 11), 24, SHIPPED);
        assertThat(day.on()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(day.status().name()).isEqualTo("Ngày Văn hóa Việt Nam");
    }

    @Test
    void a_short_month_has_its_last_day() {
        assertThat(FixedDay.of(YearMonth.of(2027, 2), 31, SHIPPED).day()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    @DisplayName("L14: 31/10/2026 is a Saturday: October is met on Friday 30/10, not in November")
    void the_end_of_a_month_stays_in_it() {
        FixedDay day = FixedDay.of(YearMonth.of(2026, 10), 31, SHIPPED);
        assertThat(day.on()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(day.isMoved()).isTrue();
    }

    @Test
    @DisplayName("L14: 31/01/2025 was in the days of Tết: January is met before them, on Friday 24/01")
    void a_holiday_at_the_end_of_a_month() {
        FixedDay day = FixedDay.of(YearMonth.of(2025, 1), 31, SHIPPED);
        assertThat(day.on()).isEqualTo(LocalDate.of(2025, 1, 24));
    }

    @Test
    void a_later_notice_moves_it() {
        WorkCalendar changed = SHIPPED.with(new CalendarEntry(LocalDate.of(2026, 12, 15), DayKind.SWAP_OFF,
                "Hoán đổi", null, "Thông báo 1", true));
        assertThat(FixedDay.of(YearMonth.of(2026, 12), 15, SHIPPED).isMoved()).isFalse();
        assertThat(FixedDay.of(YearMonth.of(2026, 12), 15, changed).on()).isEqualTo(LocalDate.of(2026, 12, 16));
    }
}
