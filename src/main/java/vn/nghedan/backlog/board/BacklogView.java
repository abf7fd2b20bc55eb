package vn.nghedan.backlog.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.procedure.MatterType;

/**
 * The numbers of a day for outside programs; each is the length of the list {@code /cases?view=…&on=…}.
 *
 * @param knownThen whether it is told from what was on record by then
 * @param settled decided or ended within the days that timeliness looks back
 * @param medianDays calendar days from receipt within which half of them were settled; null if none was
 * @param open received and not closed: what waits for settlement and what is still to be done afterwards
 * @param toSettle of these, what is not settled yet
 * @param intake waiting for acceptance
 * @param afterwards decided, with something still to be done
 * @param periodStart the first day of the statistical period, before which a file carried over was received
 */
record BacklogView(LocalDate on, boolean knownThen, String unit, long open, long toSettle, long overdue, long dueToday,
        long dueSoon,
        long suspended,
        long backlog, long carriedOver, long stuck, long unassigned,
        long awaitingSignature, long overLevel, long group, long settled, long settledLate, Integer medianDays,
        Integer ninetiethDays, long intake, long settling, long afterwards,
        LocalDate longestDue, LocalDate periodStart, Map<String, Long> byType, Map<String, Long> byProcedure,
        List<UnitNumbers> byUnit, Map<String, Long> ageBands) {

    record UnitNumbers(String unit, long open, long toSettle, long afterwards, long overdue, long dueSoon,
            long suspended, long backlog,
            LocalDate longestDue) {}

    static BacklogView of(DayCounts numbers, Timeliness timeliness, String unit, LocalDate periodStart) {
        return new BacklogView(numbers.on(), numbers.when().asKnownThen(), unit, numbers.of(CaseListView.OPEN),
                numbers.of(CaseListView.TO_SETTLE),
                numbers.of(CaseListView.OVERDUE),
                numbers.of(CaseListView.DUE_TODAY), numbers.of(CaseListView.DUE_SOON),
                numbers.of(CaseListView.SUSPENDED),
                numbers.of(CaseListView.BACKLOG), numbers.of(CaseListView.CARRIED_OVER), numbers.of(CaseListView.STUCK),
                numbers.of(CaseListView.UNASSIGNED), numbers.of(CaseListView.AWAITING_SIGNATURE),
                numbers.of(CaseListView.OVER_LEVEL), numbers.of(CaseListView.GROUP), timeliness.settled(),
                timeliness.late(),
                timeliness.median(), timeliness.slowest(), numbers.of(CaseListView.INTAKE),
                numbers.of(CaseListView.SETTLING),
                numbers.of(CaseListView.AFTERWARDS), numbers.longestDue(), periodStart, byType(numbers),
                byProcedure(numbers), byUnit(numbers), ageBands(numbers));
    }

    private static Map<String, Long> byType(DayCounts numbers) {
        Map<String, Long> types = new LinkedHashMap<>();
        Arrays.stream(MatterType.values())
                .filter(type -> type != MatterType.MIXED)
                .forEach(type -> types.put(type.name(), 0L));
        numbers.byType().forEach((type, part) -> types.put(type.name(), part.of(CaseListView.OPEN)));
        return types;
    }

    private static Map<String, Long> byProcedure(DayCounts numbers) {
        Map<String, Long> procedures = new LinkedHashMap<>();
        numbers.byProcedure().forEach((code, part) -> procedures.put(code.name(), part.of(CaseListView.OPEN)));
        return procedures;
    }

    private static List<UnitNumbers> byUnit(DayCounts numbers) {
        return new TreeMap<>(numbers.byUnit()).entrySet()
                .stream()
                .map(entry -> unit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static UnitNumbers unit(String code, DayCounts part) {
        return new UnitNumbers(code, part.of(CaseListView.OPEN), part.of(CaseListView.TO_SETTLE),
                part.of(CaseListView.AFTERWARDS), part.of(CaseListView.OVERDUE), part.of(CaseListView.DUE_SOON),
                part.of(CaseListView.SUSPENDED), part.of(CaseListView.BACKLOG), part.longestDue());
    }

    private static Map<String, Long> ageBands(DayCounts numbers) {
        Map<String, Long> bands = new LinkedHashMap<>();
        bands.put("0-30", numbers.of(CaseListView.AGE_0_30));
        bands.put("31-60", numbers.of(CaseListView.AGE_31_60));
        bands.put("61-90", numbers.of(CaseListView.AGE_61_90));
        bands.put(">90", numbers.of(CaseListView.AGE_OVER_90));
        return bands;
    }
}
