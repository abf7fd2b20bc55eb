package vn.nghedan.directory.power;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.directory.Role.ADMINISTRATOR;
import static vn.nghedan.directory.Role.DIRECTOR;
import static vn.nghedan.directory.Role.HANDLER;
import static vn.nghedan.directory.Role.UNIT_HEAD;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.SigningAuthority;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.UnitView;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;

@QuarkusTest
@TestTransaction
class DirectoryServiceTest {

    private static final LocalDate MON_2026_02_09 = LocalDate.of(2026, 2, 9);
    private static final LocalDate TUE_2026_02_10 = LocalDate.of(2026, 2, 10);
    private static final LocalDate FRI_2026_02_13 = LocalDate.of(2026, 2, 13);
    private static final LocalDate MON_2026_02_16 = LocalDate.of(2026, 2, 16);

    @Inject
    DirectoryService directory;
    @Inject
    StaffRepository staff;
    @Inject
    PowerRepository powers;

    @Test
    void theAgencyAndItsUnitInCharge() {
        assertThat(directory.agency().name()).isEqualTo("Sở Khoa học và Công nghệ tỉnh Lâm Đồng");
        assertThat(directory.responsibleUnit()).map(UnitView::code).contains("VP");
        assertThat(directory.units()).extracting(UnitView::code)
                .containsExactly("BGD", "VP", "QLKH", "DMST", "BCVT", "TTDL");
        assertThat(directory.unit("VP")).map(UnitView::parent).contains("BGD");
    }

    @Test
    void staffByCode() {
        assertThat(directory.staff("xuly")).map(StaffView::fullName).contains("Đặng Quốc Bảo");
        assertThat(directory.staff("nobody")).isEmpty();
    }

    @Test
    void theListGoesByGivenName() {
        // people whom other tests have hired may stand between them
        assertThat(directory.staffOf("VP")).extracting(StaffView::fullName)
                .containsSubsequence("Đặng Quốc Bảo", "Hoàng Minh Châu",
                        "Phạm Văn Đức", "Ngô Đình Phúc", "Võ Thị Ánh Tuyết", "Bùi Ngọc Yến");
    }

    @Test
    void subordinates() {
        assertThat(directory.subordinatesOf("phogiamdoc")).extracting(StaffView::code)
                .containsExactlyInAnyOrder("truongphong2", "xuly2", "truongphong3", "xuly3");
        assertThat(directory.subordinatesOf("giamdoc")).extracting(StaffView::code).contains("xuly");
        assertThat(directory.subordinatesOf("xuly")).isEmpty();
    }

    @Test
    void aCircleOfSupervisorsEnds() {
        staff.byCode("giamdoc").orElseThrow().answersTo(staff.byCode("xuly").orElseThrow());
        assertThat(directory.subordinatesOf("truongphong")).extracting(StaffView::code)
                .contains("xuly", "giamdoc")
                .doesNotContain("truongphong");
    }

    @Test
    void rolesAreHeldForATime() {
        Staff handler = staff.byCode("xuly").orElseThrow();
        handler.grant(UNIT_HEAD, TUE_2026_02_10);
        handler.withdraw(UNIT_HEAD, MON_2026_02_16);
        staff.flush();

        assertThat(directory.rolesOn("xuly", MON_2026_02_09)).containsExactly(HANDLER);
        assertThat(directory.rolesOn("xuly", TUE_2026_02_10)).containsExactly(HANDLER, UNIT_HEAD);
        assertThat(directory.rolesOn("xuly", FRI_2026_02_13)).containsExactly(HANDLER, UNIT_HEAD);
        assertThat(directory.rolesOn("xuly", MON_2026_02_16)).containsExactly(HANDLER);
    }

    @Test
    @DisplayName("the director decides as director, nobody else just because they are signed in")
    void whoMayDecide() {
        assertThat(directory.authorityOf("giamdoc", DIRECTOR, TUE_2026_02_10)).contains(SigningAuthority.ownRole());
        for (String other : List.of("xuly", "tiepdan", "truongphong", "kiemtra", "quantri", "phogiamdoc2", "nobody")) {
            assertThat(directory.mayDecide(other, DIRECTOR, TUE_2026_02_10)).as(other).isFalse();
        }
        assertThat(directory.mayDecide("giamdoc", ADMINISTRATOR, TUE_2026_02_10)).isFalse();
    }

    @Test
    void aDeputySignsByALastingPower() {
        assertThat(directory.authorityOf("phogiamdoc", DIRECTOR, TUE_2026_02_10)).get()
                .satisfies(authority -> {
                    assertThat(authority.kind()).isEqualTo(SigningAuthority.Kind.SIGNING_POWER);
                    assertThat(authority.document()).contains("15/QĐ-SKHCN");
                });
    }

    @Test
    void aStandInDecidesOnTheDaysOfTheDocumentOnly() {
        powers.add(
                new StandIn(person("phogiamdoc2"), person("giamdoc"), TUE_2026_02_10, FRI_2026_02_13, "GUQ 03/2026"));

        assertThat(directory.mayDecide("phogiamdoc2", DIRECTOR, MON_2026_02_09)).isFalse();
        assertThat(directory.authorityOf("phogiamdoc2", DIRECTOR, TUE_2026_02_10))
                .contains(new SigningAuthority(SigningAuthority.Kind.STAND_IN, "giamdoc", "GUQ 03/2026"));
        assertThat(directory.mayDecide("phogiamdoc2", DIRECTOR, FRI_2026_02_13)).isTrue();
        assertThat(directory.mayDecide("phogiamdoc2", DIRECTOR, MON_2026_02_16)).isFalse();
    }

    @Test
    void aStandInCannotBePassedOn() {
        powers.add(
                new StandIn(person("phogiamdoc2"), person("giamdoc"), TUE_2026_02_10, FRI_2026_02_13, "GUQ 03/2026"));
        powers.add(new StandIn(person("truongphong"), person("phogiamdoc2"), TUE_2026_02_10, FRI_2026_02_13,
                "GUQ 04/2026"));

        assertThat(directory.mayDecide("truongphong", DIRECTOR, TUE_2026_02_10)).isFalse();
    }

    private Staff person(String code) {
        return staff.byCode(code).orElseThrow();
    }
}
