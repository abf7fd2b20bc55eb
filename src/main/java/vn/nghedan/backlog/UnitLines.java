package vn.nghedan.backlog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.backlog.board.BoardScope;
import vn.nghedan.backlog.board.DayCounts;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.UnitView;
import vn.nghedan.web.frame.DueView;

/** The numbers of a day, unit by unit, in the order of the directory. */
@ApplicationScoped
public class UnitLines {

    private final DirectoryService directory;

    UnitLines(DirectoryService directory) {
        this.directory = directory;
    }

    /** Units that have something open. */
    public List<UnitLine> of(DayCounts numbers, BoardScope scope) {
        Map<String, DayCounts> parts = numbers.byUnit();
        List<UnitLine> lines = new ArrayList<>();
        for (UnitView unit : directory.units()) {
            DayCounts part = parts.get(unit.code());
            if (part != null && part.of(CaseListView.OPEN) > 0) {
                lines.add(line(unit, part, scope.of(unit.code())));
            }
        }
        return lines;
    }

    private static UnitLine line(UnitView unit, DayCounts part, BoardScope scope) {
        return new UnitLine(unit.name(), scope.cell(part, CaseListView.TO_SETTLE),
                scope.cell(part, CaseListView.AFTERWARDS), scope.cell(part, CaseListView.OVERDUE),
                scope.cell(part, CaseListView.DUE_SOON),
                scope.cell(part, CaseListView.SUSPENDED), latest(part));
    }

    private static DueView latest(DayCounts part) {
        LocalDate due = part.longestDue();
        return due == null ? null : DueView.overdue(due, (int) ChronoUnit.DAYS.between(due, part.on()), null);
    }
}
