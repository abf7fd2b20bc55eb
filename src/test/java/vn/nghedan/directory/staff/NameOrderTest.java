package vn.nghedan.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void peopleStandByTheirGivenName() {
        assertThat(Stream.of("Nguyễn Văn Yên", "Đặng Quốc Bảo", "Trần An", "Lê Thị Đào", "Phạm Dũng")
                .sorted(new NameOrder()))
                .containsExactly("Trần An", "Đặng Quốc Bảo", "Phạm Dũng", "Lê Thị Đào", "Nguyễn Văn Yên");
    }

    @Test
    void vietnameseLettersHaveTheirOwnPlaces() {
        assertThat(Stream.of("Lê Ân", "Lê An", "Lê Ắn", "Lê Cư", "Lê Đô", "Lê Dy", "Lê Ôn", "Lê Ơn", "Lê On")
                .sorted(new NameOrder()))
                .containsExactly("Lê An", "Lê Ắn", "Lê Ân", "Lê Cư", "Lê Dy", "Lê Đô", "Lê On", "Lê Ôn", "Lê Ơn");
    }

    @Test
    void theSameGivenNameGoesByTheWholeName() {
        assertThat(Stream.of("Trần Thị Hà", "Đỗ Hà", "Bùi Hà").sorted(new NameOrder()))
                .containsExactly("Bùi Hà", "Đỗ Hà", "Trần Thị Hà");
    }

    @Test
    void decomposedSpellingIsTheSameName() {
        String decomposed = Normalizer.normalize("Lê Ân", Normalizer.Form.NFD);
        assertThat(new NameOrder().compare("Lê Ân", decomposed)).isZero();
    }
}
