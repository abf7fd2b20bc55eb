package vn.nghedan.casefile.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightedTextTest {

    @ParameterizedTest
    @CsvSource({
            "Khiếu nại việc thu hồi đất, dat, Khiếu nại việc thu hồi [đất]",
            "Hoà Bình và hòa giải, hoa, [Hoà] Bình và [hòa] giải",
            "Đoan, doan, [Đoan]",
            "VV-2026-0031, vv-2026, [VV-2026]-0031",
            "aaa, aa, [aa]a",
            "không thấy, xyz, không thấy"})
    void marksWhatTheSearchFound(String text, String word, String marked) {
        assertThat(HighlightedText.of(text, List.of(word))
                .stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining())).isEqualTo(marked);
    }
}
