package vn.nghedan.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"Đặng Thị Quý Mão", "ĐẶNG THỊ QUÝ MÃO", "Ðặng Thị Quý Mão", "Đặng\u00a0Thị\u2003Quý  Mão",
            "Đặng\u200b Th\u200dị Quí Mão", "Ｄang Thi Quy Mao", "Bà Đặng-Thị Quý_Mão",
            "đ\u0103\u0323ng thị quy\u0301 mão"})
    @DisplayName("B1: a name is the same in every spelling")
    void names(String written) {
        assertThat(NormalForm.name(written)).isEqualTo("dang thi qui mao");
    }

    @ParameterizedTest
    @CsvSource({"K'Brể,K’Brể", "K'Brể,KʼBrể", "K'Brể,K`Brể", "Hoà,Hòa", "Thuý,Thúy", "Mỹ Lý,Mĩ Lí"})
    @DisplayName("B1: apostrophes, the place of the tone mark and i or y make no other name")
    void alike(String one, String other) {
        assertThat(NormalForm.name(one)).isEqualTo(NormalForm.name(other));
    }

    @ParameterizedTest
    @CsvSource({"May,Mai", "Thúy,Thúi", "Lành,Lan", "Bà Trưng,Trưng"})
    @DisplayName("B1: names that only sound alike stay apart")
    void apart(String one, String other) {
        assertThat(NormalForm.name(one)).isNotEqualTo(NormalForm.name(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "0912 345 678", "0912.345.678", "0912-345-678", "+84912345678",
            "+84 (0) 912 345 678", "0084 912345678", "84912345678", "912345678", "０９１２３４５６７８"})
    @DisplayName("B1: a telephone number is the same in every spelling")
    void phones(String written) {
        assertThat(NormalForm.phone(written)).isEqualTo("0912345678");
    }

    @Test
    @DisplayName("B1: two numbers in one field are two")
    void severalPhones() {
        assertThat(NormalForm.phones("0912 345 678 / 0263.3822.311")).containsExactly("0912345678", "02633822311");
    }

    @ParameterizedTest
    @CsvSource({"077 190 001 234,077190001234", "077.190.001.234,077190001234", "c 1234567,C1234567"})
    @DisplayName("B1: the number of a paper is its letters and digits")
    void idNumbers(String written, String form) {
        assertThat(NormalForm.idNumber(written)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Trần Phú, Xuân Hương, Đà Lạt", "Số 12 đường Trần Phú, P. Xuân Hương, TP. Đà Lạt",
            "Nhà số 12, đường Trần Phú - phường Xuân Hương - thành phố Đà Lạt", "12 TRẦN PHÚ, P.XUÂN HƯƠNG, TP ĐÀ LẠT"})
    @DisplayName("B1: an address is its places and numbers")
    void addresses(String written) {
        assertThat(NormalForm.address(written)).isEqualTo("12 tran phu xuan huong da lat");
    }

    @Test
    @DisplayName("nothing given is nothing")
    void nothing() {
        assertThat(NormalForm.name(null) + NormalForm.phone(null) + NormalForm.idNumber(null) + NormalForm.address(null)
                + NormalForm.phone("không có")).isEmpty();
    }
}
