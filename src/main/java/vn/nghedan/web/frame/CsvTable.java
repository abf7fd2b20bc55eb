package vn.nghedan.web.frame;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;

/**
 * A table for a spreadsheet (RFC 4180), marked as UTF-8 so that Vietnamese reads right. No cell is taken for a formula: what people typed would
 * be run on the machine of whoever opens it.
 */
public final class CsvTable {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "(?sU)\\s*[=+\\-@\t\r\n].*";

    private final StringBuilder text = new StringBuilder(MARK);

    public CsvTable(List<String> heads) {
        row(heads);
    }

    /** @param cells null for one with nothing in it */
    public void row(List<?> cells) {
        text.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(","))).append(LINE_END);
    }

    private static String quoted(Object cell) {
        String plain = cell == null ? "" : cell.toString();
        String harmless = plain.matches(FORMULA) ? "'" + plain : plain;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** @param name of the file, in plain letters */
    public Response download(String name) {
        return Response.ok(text.toString(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
