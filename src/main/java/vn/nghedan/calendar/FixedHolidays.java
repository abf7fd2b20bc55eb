package vn.nghedan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The holidays the law fixes by date, for years whose notice is not out yet: BLLĐ Điều 112 with the substitute days of
 * Điều 111 khoản 3, and the Day of Vietnamese Culture (Nghị quyết 28/2026/QH16), which has none. Tết, Giỗ Tổ and the
 * day next to 2/9 are left to the notice; that is why such a year stays provisional.
 */
final class FixedHolidays {

    private record Fixed(MonthDay day, String name, String source, int sinceYear, boolean substituted) {}

    private static final String LABOUR_CODE = "Bộ luật Lao động 2019 Điều 112";
    private static final List<Fixed> FIXED = List.of(
            new Fixed(MonthDay.of(1, 1), "Tết Dương lịch", LABOUR_CODE, 0, true),
            new Fixed(MonthDay.of(4, 30), "Ngày Chiến thắng", LABOUR_CODE, 0, true),
            new Fixed(MonthDay.of(5, 1), "Quốc tế Lao động", LABOUR_CODE, 0, true),
            new Fixed(MonthDay.of(9, 2), "Quốc khánh", LABOUR_CODE, 0, true),
            new Fixed(MonthDay.of(11, 24), "Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16 Điều 2", 2026, false));

    private FixedHolidays() {
    }

    /** Holidays and their substitute days in a year, none of them confirmed. */
    static Map<LocalDate, CalendarEntry> in(int year) {
        Map<LocalDate, CalendarEntry> days = new TreeMap<>();
        for (Fixed fixed : FIXED) {
            if (year >= fixed.sinceYear) {
                LocalDate day = fixed.day.atYear(year);
                days.put(day, new CalendarEntry(day, DayKind.HOLIDAY, fixed.name, null, fixed.source, false));
            }
        }
        for (Fixed fixed : FIXED) {
            LocalDate day = fixed.day.atYear(year);
            if (fixed.substituted && isWeekend(day)) {
                LocalDate substitute = day;
                while (isWeekend(substitute) || days.containsKey(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                days.put(substitute, new CalendarEntry(substitute, DayKind.SUBSTITUTE, "Nghỉ bù " + fixed.name, day,
                        "Bộ luật Lao động 2019 Điều 111 khoản 3", false));
            }
        }
        return days;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
