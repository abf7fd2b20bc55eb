package vn.nghedan.casefile.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.identity.Alias;
import vn.nghedan.identity.PersonDetails;

class RedactionTest {

    private static final PersonDetails MAO = new PersonDetails("Đặng Thị Quý Mão",
            "12 Trần Phú, phường Xuân Hương, TP. Đà Lạt", "CCCD", "077 190 001 234", "0912345678", null);
    private static final PersonDetails BRE = new PersonDetails("K'Brể", "Thôn Đạ Nghịt, xã Lát", null, "077190005678",
            "+84 987 654 321 / 02633.822.311", null);
    private static final PersonDetails HOA = new PersonDetails("Hòa", null, null, null, null, null);

    private static String redacted(PersonDetails person, String text) {
        return Redaction.of(List.of(person), List.of(new Alias(1, "Ⓐ"))).of(text, 20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đặng Thị Quý Mão", "ĐẶNG THỊ QUÝ MÃO", "đặng thị quý mão", "Dang Thi Quy Mao",
            "Ðặng Thị Quý Mão", "Ɖặng Thị Quý Mão", "Đặng Thị Quí Mão", "Đặng\u00a0Thị\u00a0Quý\u00a0Mão",
            "Đặng  Thị\tQuý\nMão",
            "Đặng\u200bThị Quý M\u200dão", "Đặng-Thị-Quý-Mão", "Đặng.Thị.Quý.Mão", "ĐặngThịQuýMão",
            "Đ ặ n g T h ị Q u ý M ã o",
            "\uFF24ặng Thị Quý Mão", "Đ\u0061\u0323\u0306ng Thị Quy\u0301 Ma\u0303o", "Đặng Thị Quý M\u0430\u0303o",
            "Đặng T\u00adhị Quý Mão", "\u202eĐặng Thị Quý Mão", "𝐃ang 𝐓hi 𝐐uy 𝐌ao", "Đặng_Thị_Quý_Mão",
            "Đặng Thị (Quý) Mão",
            "0912345678", "0912 345 678", "0912.345.678", "0912-345-678", "+84912345678", "+84 912 345 678",
            "(+84) 912345678", "0084912345678", "84 912 345 678", "+84 (0)912 345 678", "09 12 34 56 78", "912345678",
            "０９１２３４５６７８", "0912\u00a0345\u00a0678", "077190001234", "077 190 001 234", "077.190.001.234",
            "0771 9000 1234", "077-190-001-234", "0\u200b77190001234", "12 Trần Phú, phường Xuân Hương, TP. Đà Lạt",
            "số 12 đường Trần Phú, P. Xuân Hương, thành phố Đà Lạt", "12, TRẦN PHÚ - P.XUÂN HƯƠNG - TP ĐÀ LẠT",
            "12 Tran Phu, Xuan Huong, Da Lat", "12 đường Trần Phú", "12 Trần Phú"})
    @DisplayName("B1: no spelling of a denouncer's data stays readable")
    void hidesEverySpelling(String spelling) {
        String text = redacted(MAO, "Tôi là: " + spelling + ", xin tố cáo ông Trần Văn Phú.");
        assertThat(text).startsWith("Tôi là: ").contains("Ⓐ").endsWith(", xin tố cáo ông Trần Văn Phú.");
        assertThat(text.codePoints().filter(Character::isLetterOrDigit).count())
                .as(text)
                .isEqualTo("TôilàⒶxintốcáoôngTrầnVănPhú".codePoints().filter(Character::isLetterOrDigit).count()
                        + ("số 12".regionMatches(0, spelling, 0, 3) ? 2 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K'Brể", "K’Brể", "KʼBrể", "K`Brể", "K Brể", "KBrể", "K' Brể", "K'BRỂ", "K’Bre",
            "0987654321",
            "0987 654 321", "+84987654321", "02633822311", "(0263) 3 822 311", "+84 263 3822311", "077 190 005 678",
            "thôn Đạ Nghịt, xã Lát", "Đạ Nghịt - Lát"})
    @DisplayName("B1: nor of somebody from the highlands with two telephones")
    void hidesNamesOfTheHighlands(String spelling) {
        assertThat(redacted(BRE, "Người viết '" + spelling + "' ở đây")).contains("Ⓐ")
                .doesNotContain("Brể", "BRỂ", "Bre")
                .doesNotContainPattern("[0-9]{3}")
                .doesNotContain("Nghịt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hòa", "Hoà", "HÒA", "HOÀ", "Ho\u0300a"})
    @DisplayName("B1: a name of one word is found wherever its tone mark is put")
    void hidesOneWord(String spelling) {
        assertThat(redacted(HOA, "Cô " + spelling + " nói")).isEqualTo("Cô Ⓐ nói");
    }

    @Test
    @DisplayName("B1: ordinary words and other people's data stay")
    void leavesTheRest() {
        String text = "hòa giải ở Hóa An, hoa quả; bà Đặng Thị Quý ở 120 Trần Phú, số 1077190001234, 09123456789";
        assertThat(redacted(HOA, text)).isEqualTo(text);
        assertThat(redacted(MAO, text)).isEqualTo(text);
    }

    @Test
    @DisplayName("B1: what is beside it is written as before, in whatever form")
    void keepsWhatIsBeside() {
        assertThat(redacted(MAO, "Ôn\u0302g ½ lít\u200b – Đặng Thị Quý Mão … ㎏"))
                .isEqualTo("Ôn\u0302g ½ lít\u200b – Ⓐ … ㎏");
    }
}
