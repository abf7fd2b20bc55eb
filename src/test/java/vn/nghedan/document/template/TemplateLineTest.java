package vn.nghedan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TemplateLineTest {

    private static List<String> filled(String line, Map<String, ?> values) {
        return new TemplateLine(line).filled(values);
    }

    @Test
    void a_value_takes_its_place_and_dots_stand_for_what_is_unknown() {
        assertThat(filled("Khiếu nại của {who} về việc {what}.", Map.of("who", "Lê Văn Tám")))
                .containsExactly("Khiếu nại của Lê Văn Tám về việc ………………………….");
    }

    @Test
    void what_is_optional_goes_with_its_label_where_a_value_is_unknown() {
        assertThat(filled("Lý do: {reason}[, trước ngày {day}].", Map.of("reason", "Chờ giám định")))
                .containsExactly("Lý do: Chờ giám định.");
        assertThat(filled("Lý do: {reason}[, trước ngày {day}].", Map.of("reason", "Chờ", "day", "01/12/2026")))
                .containsExactly("Lý do: Chờ, trước ngày 01/12/2026.");
        assertThat(filled("[{forwarder}]", Map.of())).isEmpty();
    }

    @Test
    void what_is_optional_may_stand_in_what_is_optional() {
        String line = "[Giao {body} báo cáo[ trước ngày {day}].]";
        assertThat(filled(line, Map.of())).isEmpty();
        assertThat(filled(line, Map.of("body", "Văn phòng"))).containsExactly("Giao Văn phòng báo cáo.");
        assertThat(filled(line, Map.of("body", "Văn phòng", "day", "01/12/2026")))
                .containsExactly("Giao Văn phòng báo cáo trước ngày 01/12/2026.");
    }

    @Test
    void a_list_makes_lines_where_it_stands_alone_and_is_joined_elsewhere() {
        assertThat(filled("{contents}", Map.of("contents", List.of("1. Một", "2. Hai")))).containsExactly("1. Một",
                "2. Hai");
        assertThat(filled("Gồm: {contents}.", Map.of("contents", List.of("1. Một", "2. Hai"))))
                .containsExactly("Gồm: 1. Một; 2. Hai.");
    }

    @Test
    void nothing_in_a_value_is_read_as_a_template() {
        assertThat(filled("Về việc {what}[ ({note})].", Map.of("what", "lô [12] {agency} $1 \\", "note", "[x] {y}")))
                .containsExactly("Về việc lô [12] {agency} $1 \\ ([x] {y}).");
    }
}
