package vn.nghedan.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the official days that the application ships: {@code calendar/official-days.csv}
 * ({@code date,kind,name,for_date,source,confirmed}) and {@code calendar/published-years.csv} ({@code year}).
 */
public final class CalendarReader {

    private CalendarReader() {
    }

    public static WorkCalendar readShipped() {
        return new WorkCalendar(entries(lines("/calendar/official-days.csv")), years());
    }

    static List<CalendarEntry> entries(List<String> lines) {
        return lines.stream().map(CalendarReader::entry).toList();
    }

    private static CalendarEntry entry(String line) {
        try {
            String[] cells = line.split(",", -1);
            if (cells.length != 6) {
                throw new IllegalArgumentException("six cells expected");
            }
            LocalDate forDate = cells[3].isBlank() ? null : LocalDate.parse(cells[3]);
            return new CalendarEntry(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2], forDate, cells[4],
                    "yes".equals(cells[5]));
        } catch (IllegalArgumentException | DateTimeParseException defect) {
            throw new IllegalArgumentException("calendar: " + defect.getMessage() + " in: " + line, defect);
        }
    }

    private static Set<Integer> years() {
        return lines("/calendar/published-years.csv").stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = CalendarReader.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
