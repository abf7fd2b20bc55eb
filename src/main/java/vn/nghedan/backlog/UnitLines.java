package vn.nghedan.backlog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.ListedAs;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.UnitView;
import vn.nghedan.web.DueView;

/** The numbers of a day, unit by unit, in the order of the directory. */
@ApplicationScoped
class UnitLines {

    private final DirectoryService directory;

    UnitLines(DirectoryService directory) {
        this.directory = directory;
    }

    /** Units that have something open. */
    List<UnitLine> of(Numbers numbers, BoardScope scope) {
        Map<String, Numbers> parts = numbers.byUnit();
        List<UnitLine> lines = new ArrayList<>();
        for (UnitView unit : directory.units()) {
            Numbers part = parts.get(unit.code());
            if (part != null && part.of(ListedAs.OPEN) > 0) {
                lines.add(line(unit, part, scope.of(unit.code())));
            }
        }
        return lines;
    }

    private static UnitLine line(UnitView unit, Numbers part, BoardScope scope) {
        return new UnitLine(unit.name(), scope.cell(part, ListedAs.TO_SETTLE),
                scope.cell(part, ListedAs.AFTERWARDS), scope.cell(part, ListedAs.OVERDUE),
                scope.cell(part, ListedAs.DUE_SOON),
                scope.cell(part, ListedAs.SUSPENDED), latest(part));
    }

    private static DueView latest(Numbers part) {
        LocalDate due = part.longestDue();
        return due == null ? null : DueView.overdue(due, (int) ChronoUnit.DAYS.between(due, part.on()), null);
    }
}
