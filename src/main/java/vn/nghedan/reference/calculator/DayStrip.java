package vn.nghedan.reference.calculator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.qute.TemplateExtension;

import vn.nghedan.reference.DerivationView;

/** Lays the days of a derivation out month by month, as the tag {@code strip} draws them. */
@TemplateExtension(namespace = "strip")
class DayStrip {

    /** @param cells the days of the term in this month, in order */
    record Month(int month, int year, List<Cell> cells) {}

    /**
     * One day.
     *
     * @param weekday from 1 for Monday: its column
     * @param tone names its look in the style sheet, after its role and whether it is a day off
     */
    record Cell(LocalDate date, int weekday, int ordinal, String tone, String note, boolean due, boolean nominal) {

        public boolean isDeclared() {
            return tone.contains("day-named");
        }
    }

    private DayStrip() {
    }

    /** Terms of years and dates set by a head have no days to show between their ends. */
    static boolean shows(List<DerivationView.Step> days, LocalDate due) {
        return days.size() > 1 && (due == null || days.stream().anyMatch(step -> step.date().equals(due)));
    }

    static List<Month> months(List<DerivationView.Step> days, LocalDate nominal, LocalDate due) {
        Map<YearMonth, List<Cell>> months = new TreeMap<>();
        days.stream()
                .sorted(Comparator.comparing(DerivationView.Step::date))
                .forEach(step -> months.computeIfAbsent(YearMonth.from(step.date()), month -> new ArrayList<>())
                        .add(cell(step, nominal, due)));
        return months.entrySet()
                .stream()
                .map(month -> new Month(month.getKey().getMonthValue(), month.getKey().getYear(), month.getValue()))
                .toList();
    }

    /** The days among them that a notice sets apart: to be named under the strip, where a title cannot be read. */
    static List<Cell> named(List<DerivationView.Step> days) {
        return days.stream()
                .sorted(Comparator.comparing(DerivationView.Step::date))
                .map(step -> cell(step, null, null))
                .filter(Cell::isDeclared)
                .toList();
    }

    private static Cell cell(DerivationView.Step step, LocalDate nominal, LocalDate due) {
        boolean declared = !step.kind().equals("WORKDAY") && !step.kind().equals("WEEKEND");
        String tone = "day-" + step.role().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                + (step.working() ? "" : " day-rest") + (declared ? " day-named" : "");
        boolean isDue = step.date().equals(due);
        return new Cell(step.date(), step.date().getDayOfWeek().getValue(), step.ordinal(), tone, step.note(), isDue,
                !isDue && step.date().equals(nominal));
    }
}
