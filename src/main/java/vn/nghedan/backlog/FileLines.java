package vn.nghedan.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.dates.LineDueDates;
import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;
import vn.nghedan.procedure.Phase;
import vn.nghedan.web.frame.Words;

/** Puts rows of files into words. */
@ApplicationScoped
public class FileLines {

    private final LineDueDates dues;
    private final DirectoryService directory;
    private final Words words;

    FileLines(LineDueDates dues, DirectoryService directory, Words words) {
        this.dues = dues;
        this.directory = directory;
        this.words = words;
    }

    /** @param on the day as of which the rows were asked for */
    public List<FileLine> of(List<CaseRow> rows, LocalDate on, Officer reader) {
        Map<String, String> people = directory.staffList()
                .stream()
                .collect(Collectors.toMap(StaffView::code, StaffView::fullName));
        Map<String, String> units = unitNames();
        return rows.stream().map(row -> line(row, on, reader, people, units)).toList();
    }

    Map<String, String> unitNames() {
        return directory.units().stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
    }

    private FileLine line(CaseRow row, LocalDate on, Officer reader, Map<String, String> people,
            Map<String, String> units) {
        String handler = row.handler() == null ? null : people.getOrDefault(row.handler(), row.handler());
        return new FileLine(row.code(), FileAddress.of(row.procedure(), row.code()), kind(row), row.subject(),
                dues.duty(row), dues.of(row, on),
                words.say("casefile:state_" + row.state()), tone(row.phase()), handler,
                reader.code().equals(row.handler()), units.get(row.unit()), row.receivedOn(), row.restricted());
    }

    private String kind(CaseRow row) {
        String kind = words.say("casefile:procedure_" + row.procedure());
        return row.procedure().type() != null ? kind : kind + " · " + words.say("casefile:type_" + row.type());
    }

    private static String tone(Phase phase) {
        return switch (phase) {
            case INTAKE -> "waiting";
            case SETTLING -> "active";
            case SUSPENDED -> "paused";
            case AFTERWARDS, CLOSED -> "done";
        };
    }
}
