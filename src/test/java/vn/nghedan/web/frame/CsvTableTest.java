package vn.nghedan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.Response;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static String text(CsvTable table) {
        return (String) table.download("so").getEntity();
    }

    @Test
    void begins_with_the_mark_of_utf8_and_keeps_commas_quotes_and_lines_inside_a_cell() {
        CsvTable table = new CsvTable(List.of("Số", "Ghi chú"));
        table.row(Arrays.asList("05/TB-SKHCN", "hỏng, \"mất\"\nhai bản"));
        table.row(Arrays.asList(6, null));
        assertThat(text(table)).isEqualTo("\uFEFF\"Số\",\"Ghi chú\"\r\n"
                + "\"05/TB-SKHCN\",\"hỏng, \"\"mất\"\"\nhai bản\"\r\n\"6\",\"\"\r\n");
        try (Response answer = table.download("so")) {
            assertThat(answer.getHeaderString("Content-Disposition")).isEqualTo("attachment; filename=\"so.csv\"");
        }
    }

    @Test
    @DisplayName("what was typed is no formula on the machine of whoever opens the table")
    void formulas() {
        for (String typed : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1",
                "\n=cmd|' /C calc'!A0", "\u00a0=1")) {
            CsvTable table = new CsvTable(List.of());
            table.row(List.of(typed));
            assertThat(text(table)).as(typed).contains("\"'" + typed.replace("\"", "\"\"") + "\"");
        }
        CsvTable table = new CsvTable(List.of());
        table.row(List.of("Thôn 3 - xã A = B"));
        assertThat(text(table)).contains("\"Thôn 3 - xã A = B\"");
    }
}
