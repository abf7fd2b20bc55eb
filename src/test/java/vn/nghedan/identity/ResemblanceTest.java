package vn.nghedan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

    private static final PersonDetails MAO = new PersonDetails("Đặng Thị Quý Mão",
            "12 Trần Phú, phường Xuân Hương, Đà Lạt", null, "077190001234", "0912345678", null);

    private static List<String> marked(String text) {
        return Resemblance.in(text, List.of(MAO))
                .stream()
                .map(place -> text.substring(place.from(), place.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "thấy bà Quý Mão đến | Quý Mão",
            "thấy bà QUÍ MÃO đến | QUÍ MÃO",
            "cô Mão đến | Mão",
            "bà Mão Quý đến | Mão Quý",
            "gần chợ Xuân Hương cũ | Xuân Hương",
            "ở TP. Đà Lạt trước đây | Đà Lạt",
            "số 0263 3822 311 nhé | 0263 3822 311",
            "giấy 250 123 456 cũ | 250 123 456",
            "viết cho mao.quy1975@thu.vn ạ | mao.quy1975@thu.vn",
            "Tôi tên là Bảy Lùn và | Tôi tên là Bảy Lùn và"})
    @DisplayName("B2: what may still tell who denounces is marked")
    void marksWhatMayTell(String text, String mark) {
        assertThat(marked(text)).containsExactly(mark);
    }

    @Test
    @DisplayName("B2: ordinary words, years and sums are not marked")
    void leavesOrdinaryWords() {
        assertThat(marked("Ông Trần Văn Phú nhận 25.000.000 đồng năm 2025; đội mão, của quý, thị trường.")).isEmpty();
    }
}
