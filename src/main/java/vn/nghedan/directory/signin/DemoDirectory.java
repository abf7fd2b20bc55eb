package vn.nghedan.directory.signin;

import static vn.nghedan.directory.Role.ADMINISTRATOR;
import static vn.nghedan.directory.Role.AUDITOR;
import static vn.nghedan.directory.Role.DIRECTOR;
import static vn.nghedan.directory.Role.HANDLER;
import static vn.nghedan.directory.Role.RECEIVING_OFFICER;
import static vn.nghedan.directory.Role.UNIT_HEAD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

import vn.nghedan.directory.Role;
import vn.nghedan.directory.power.PowerRepository;
import vn.nghedan.directory.power.SigningPower;
import vn.nghedan.directory.staff.Agency;
import vn.nghedan.directory.staff.AgencyRepository;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;
import vn.nghedan.directory.staff.Unit;
import vn.nghedan.directory.staff.UnitRepository;

/** An agency with invented people, to try the system out: only in demo mode, and only when nobody is there yet. */
@ApplicationScoped
class DemoDirectory {

    /** Before {@link FirstAdministrator}, and before the demo cases that these people work on. */
    static final int PRIORITY = 100;

    /** Of {@code nghedan-demo}, which everybody knows: to hash it anew would only make the first start wait. */
    private static final PasswordHash PASSWORD = new PasswordHash(
            "$2a$11$UOknhtgCrrWGjq4WOdKXf.zsDOXeaTBWSxvnawFULeHQFBSdF2jCm");

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    private final AgencyRepository agencies;
    private final UnitRepository units;
    private final StaffRepository staff;
    private final PowerRepository powers;
    private final boolean demo;

    DemoDirectory(AgencyRepository agencies, UnitRepository units, StaffRepository staff, PowerRepository powers,
            @ConfigProperty(name = "nghedan.demo", defaultValue = "true") boolean demo) {
        this.agencies = agencies;
        this.units = units;
        this.staff = staff;
        this.powers = powers;
        this.demo = demo;
    }

    @Transactional
    void start(@Observes @Priority(PRIORITY) StartupEvent started) {
        if (demo && staff.count() == 0) {
            moveIn();
        }
    }

    private void moveIn() {
        agencies.persist(new Agency("Sở Khoa học và Công nghệ tỉnh Lâm Đồng", "Ủy ban nhân dân tỉnh Lâm Đồng",
                "Lâm Đồng", "SKHCN"));
        Map<String, Unit> house = new HashMap<>();
        unit(house, "BGD", "Ban Giám đốc", null);
        unit(house, "VP", "Văn phòng Sở", "BGD").takeCharge();
        unit(house, "QLKH", "Phòng Quản lý Khoa học", "BGD");
        unit(house, "DMST", "Phòng Đổi mới sáng tạo", "BGD");
        unit(house, "BCVT", "Phòng Bưu chính Viễn thông", "BGD");
        unit(house, "TTDL", "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "BGD");

        Staff director = person("giamdoc", "Nguyễn Hoàng Minh", "Giám đốc Sở", house.get("BGD"), null,
                DIRECTOR);
        Staff deputy = person("phogiamdoc", "Trần Thị Thu Hà", "Phó Giám đốc Sở", house.get("BGD"), director);
        Staff deputy2 = person("phogiamdoc2", "Lê Quang Vinh", "Phó Giám đốc Sở", house.get("BGD"), director);
        powers.add(new SigningPower(deputy, DIRECTOR, SINCE, null, "Quyết định phân công ký thay số 15/QĐ-SKHCN"));

        Unit office = house.get("VP");
        Staff chief = person("truongphong", "Phạm Văn Đức", "Chánh Văn phòng", office, director, UNIT_HEAD);
        person("tiepdan", "Võ Thị Ánh Tuyết", "Chuyên viên tiếp công dân", office, chief, RECEIVING_OFFICER);
        person("tiepdan2", "Bùi Ngọc Yến", "Chuyên viên tiếp công dân", office, chief, RECEIVING_OFFICER);
        person("xuly", "Đặng Quốc Bảo", "Chuyên viên", office, chief, HANDLER);
        person("kiemtra", "Hoàng Minh Châu", "Chuyên viên kiểm tra", office, chief, AUDITOR);
        person("quantri", "Ngô Đình Phúc", "Chuyên viên công nghệ thông tin", office, chief, ADMINISTRATOR);

        Staff science = person("truongphong2", "Đỗ Thanh Sơn", "Trưởng phòng", house.get("QLKH"), deputy,
                UNIT_HEAD);
        person("xuly2", "Lý Thị Kim Oanh", "Chuyên viên", house.get("QLKH"), science, HANDLER);
        Staff innovation = person("truongphong3", "Dương Tấn Lộc", "Trưởng phòng", house.get("DMST"), deputy,
                UNIT_HEAD);
        person("xuly3", "Hồ Thị Mỹ Dung", "Chuyên viên", house.get("DMST"), innovation, HANDLER);
        Staff telecom = person("truongphong4", "Phan Đình Khôi", "Trưởng phòng", house.get("BCVT"), deputy2,
                UNIT_HEAD);
        person("xuly4", "Trịnh Công Ân", "Chuyên viên", house.get("BCVT"), telecom, HANDLER);
        Staff measures = person("truongphong5", "Mai Xuân Hương", "Giám đốc Trung tâm", house.get("TTDL"), deputy2,
                UNIT_HEAD);
        person("xuly5", "K’Brếu Ha Nhân", "Kiểm định viên", house.get("TTDL"), measures, HANDLER);
    }

    private Unit unit(Map<String, Unit> house, String code, String name, String parent) {
        Unit unit = new Unit(code, name, house.get(parent));
        units.persist(unit);
        house.put(code, unit);
        return unit;
    }

    private Staff person(String code, String fullName, String title, Unit unit, Staff chief, Role... roles) {
        Staff person = new Staff(code, code, fullName, title, unit, PASSWORD);
        person.answersTo(chief);
        for (Role role : roles) {
            person.grant(role, SINCE);
        }
        staff.persist(person);
        return person;
    }
}
