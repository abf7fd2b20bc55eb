package vn.nghedan.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossiblyMeantTest {

    private final PossiblyMeant meant = new PossiblyMeant(
            List.of(person("giamdoc", "Nguyễn Hoàng Minh", "Giám đốc Sở", "BGD", Role.DIRECTOR),
                    person("phogiamdoc", "Trần Thị Thu Hà", "Phó Giám đốc Sở", "BGD"),
                    person("truongphong2", "Đỗ Thanh Sơn", "Trưởng phòng", "QLKH", Role.UNIT_HEAD),
                    person("truongphong5", "Mai Xuân Hương", "Giám đốc Trung tâm", "TTDL", Role.UNIT_HEAD),
                    person("xuly", "Đặng Quốc Bảo", "Chuyên viên", "VP", Role.HANDLER),
                    person("xuly2", "Lý Thị Kim Oanh", "Chuyên viên", "QLKH", Role.HANDLER),
                    person("xuly5", "K’Brếu Ha Nhân", "Kiểm định viên", "TTDL", Role.HANDLER)),
            List.of(new UnitView("BGD", "Ban Giám đốc", null, false), new UnitView("VP", "Văn phòng Sở", "BGD", true),
                    new UnitView("QLKH", "Phòng Quản lý Khoa học", "BGD", false),
                    new UnitView("TTDL", "Trung tâm Kỹ thuật", "BGD", false)));

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Hoàng Minh", "NGUYỄN HOÀNG MINH", "nguyen hoang minh", "  Nguyễn  Hoàng\u00a0Minh ",
            "Ông Nguyễn Hoàng Minh, Giám đốc", "ông Minh", "Hoàng Minh", "Giám đốc Sở", "GIAM DOC SO",
            "Giám đốc Sở Khoa học và Công nghệ", "Thủ trưởng cơ quan", "lãnh đạo Sở", "N\u0067uyễn Hoàng Minh"})
    @DisplayName("L2: name, title, tone, case and spaces: the director might be meant")
    void theDirector(String typed) {
        assertThat(meant.by(typed)).contains("giamdoc");
    }

    @Test
    @DisplayName("L2: the deputy is not the director, nor the head of a centre the head of the agency")
    void theDeputyIsNotTheDirector() {
        assertThat(meant.by("Phó Giám đốc Sở")).containsExactly("phogiamdoc");
        assertThat(meant.by("bà Trần Thị Thu Hà")).containsExactly("phogiamdoc");
        assertThat(meant.by("Giám đốc Trung tâm")).containsExactly("truongphong5");
        assertThat(meant.by("Giám đốc")).containsExactlyInAnyOrder("giamdoc", "truongphong5");
    }

    @Test
    @DisplayName("L2: a unit that is denounced means its head; a title many hold means each of them when it stands alone")
    void unitsAndCommonTitles() {
        assertThat(meant.by("Phòng Quản lý khoa học")).containsExactly("truongphong2");
        assertThat(meant.by("Ban giám đốc")).containsExactlyInAnyOrder("giamdoc", "phogiamdoc");
        assertThat(meant.by("Chuyên viên")).containsExactlyInAnyOrder("xuly", "xuly2");
        assertThat(meant.by("Lê Văn Tám, chuyên viên Sở khác")).isEmpty();
        assertThat(meant.by("K'Breu Ha Nhan")).containsExactly("xuly5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Nguyễn Văn Tèo", "Công ty cấp nước", "Chủ tịch UBND xã"})
    @DisplayName("L2: others are nobody of the agency")
    void others(String typed) {
        assertThat(meant.by(typed)).isEmpty();
    }

    private static StaffView person(String code, String name, String title, String unit, Role... roles) {
        return new StaffView(code, name, title, unit, unit, null, true, Set.of(roles));
    }
}
