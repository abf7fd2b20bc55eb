package vn.nghedan.backlog.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.web.frame.Words;

/** The numbers of a day, handler by handler: first who has most that is overdue. */
@ApplicationScoped
class HandlerLines {

    private final DirectoryService directory;
    private final Words words;

    HandlerLines(DirectoryService directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    /**
     * @param name of the handler, or that nobody has them
     * @param toSettle of what nobody has, all that is not closed
     * @param afterwards null where the line does not tell
     * @param overdue null where the line does not tell
     */
    record HandlerLine(String name, Cell toSettle, Cell afterwards, Cell overdue) {}

    List<HandlerLine> of(DayCounts numbers, BoardScope scope) {
        Map<String, DayCounts> parts = numbers.byHandler();
        List<HandlerLine> lines = new ArrayList<>();
        parts.entrySet()
                .stream()
                .filter(part -> part.getValue().of(CaseListView.OPEN) > 0 && !part.getKey().isEmpty())
                .sorted(Comparator
                        .comparingLong((Map.Entry<String, DayCounts> part) -> -part.getValue().of(CaseListView.OVERDUE))
                        .thenComparingLong(part -> -part.getValue().of(CaseListView.TO_SETTLE))
                        .thenComparing(Map.Entry::getKey))
                .forEach(part -> lines.add(line(part.getKey(), part.getValue(), scope)));
        if (numbers.of(CaseListView.UNASSIGNED) > 0) {
            lines.add(
                    new HandlerLine(words.say("backlog:nobody"), scope.cell(numbers, CaseListView.UNASSIGNED), null,
                            null));
        }
        return lines;
    }

    private HandlerLine line(String code, DayCounts part, BoardScope scope) {
        String handler = Criterion.HANDLER.word();
        return new HandlerLine(directory.nameOf(code),
                scope.cell(part, CaseListView.TO_SETTLE, handler, code),
                scope.cell(part, CaseListView.AFTERWARDS, handler, code),
                scope.cell(part, CaseListView.OVERDUE, handler, code));
    }
}
