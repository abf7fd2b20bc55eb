package vn.nghedan.demo;

import java.util.List;
import java.util.SplittableRandom;

import vn.nghedan.procedure.MatterType;

/** Invented names, places and subjects of one chapter; the same ones whenever and after whatever it is told. */
final class Cast {

    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ",
            "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "K'", "Ka");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Minh", "Thanh", "Đức", "Ngọc", "Quốc", "Hữu",
            "Thu",
            "Kim", "Xuân", "Bảo");
    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dũng", "Đạt", "Giang", "Hà", "Hòa", "Hùng",
            "Khánh", "Lan", "Long", "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn",
            "Uyên", "Vinh", "Yến");
    private static final List<String> PLACES = List.of("phường Xuân Hương - Đà Lạt", "phường Lâm Viên - Đà Lạt",
            "xã Đức Trọng", "xã Di Linh", "xã Bảo Lâm 1", "phường 1 Bảo Lộc", "xã Đạ Tẻh", "phường Phan Thiết",
            "xã Tuy Phong", "phường Bắc Gia Nghĩa", "xã Cư Jút", "xã Đắk Song");
    private static final List<String> COMPLAINTS = List.of(
            "Không đồng ý kết luận nghiệm thu đề tài khoa học cấp tỉnh",
            "Khiếu nại quyết định thu hồi giấy phép kiểm định phương tiện đo",
            "Khiếu nại việc từ chối cấp chứng nhận doanh nghiệp khoa học và công nghệ",
            "Khiếu nại quyết định xử phạt về ghi nhãn hàng hóa", "Khiếu nại việc chậm thanh toán kinh phí đề tài",
            "Khiếu nại quyết định di dời trạm thu phát sóng", "Khiếu nại kết quả chấm điểm xét chọn nhiệm vụ khoa học",
            "Khiếu nại quyết định thu hồi kinh phí hỗ trợ đổi mới công nghệ",
            "Khiếu nại việc không gia hạn hợp đồng thuê mặt bằng tại Trung tâm");
    private static final List<String> DENUNCIATIONS = List.of(
            "Tố cáo khai khống chứng từ trong đề tài nghiên cứu", "Tố cáo nhận tiền khi kiểm định cân chợ",
            "Tố cáo bao che sai phạm trong đấu thầu thiết bị", "Tố cáo sử dụng tài sản công vào việc riêng",
            "Tố cáo gây khó khăn khi cấp giấy chứng nhận", "Tố cáo bổ nhiệm không đúng quy trình");
    private static final List<String> PETITIONS = List.of("Phản ánh cân đối chứng tại chợ không hoạt động",
            "Kiến nghị phủ sóng di động tại thôn vùng xa", "Phản ánh trạm xăng đo thiếu",
            "Kiến nghị hỗ trợ đăng ký chỉ dẫn địa lý cho cà phê", "Phản ánh cột viễn thông nghiêng gây nguy hiểm",
            "Kiến nghị công khai danh mục đề tài được hỗ trợ", "Kiến nghị rút ngắn thời gian kiểm định đồng hồ nước",
            "Phản ánh chất lượng dịch vụ bưu chính công ích");
    private static final List<String> DENOUNCED = List.of("Cán bộ phòng chuyên môn", "Phó trưởng phòng",
            "Viên chức Trung tâm",
            "Chủ nhiệm đề tài", "Nhân viên kiểm định");

    private final SplittableRandom dice;

    Cast(String chapter) {
        dice = new SplittableRandom(chapter.hashCode());
    }

    String name() {
        String family = one(FAMILY);
        return family.startsWith("K")
                ? family + (family.endsWith("'") ? "" : " ") + one(GIVEN)
                : family + " " + one(MIDDLE) + " " + one(GIVEN);
    }

    String address() {
        return "Số " + (1 + dice.nextInt(180)) + ", " + one(PLACES) + ", tỉnh Lâm Đồng";
    }

    String phone() {
        return "09" + String.format("%08d", dice.nextInt(100_000_000));
    }

    String identityNumber() {
        return "068" + dice.nextInt(2) + String.format("%02d", 60 + dice.nextInt(40))
                + String.format("%06d", dice.nextInt(1_000_000));
    }

    String subject(MatterType type) {
        return switch (type) {
            case COMPLAINT -> one(COMPLAINTS);
            case DENUNCIATION -> one(DENUNCIATIONS);
            case PETITION -> one(PETITIONS);
            case MIXED -> one(COMPLAINTS) + "; " + one(PETITIONS).toLowerCase(java.util.Locale.ROOT);
        };
    }

    String denounced() {
        return one(DENOUNCED);
    }

    String source() {
        return one(List.of("DESK", "DESK", "POST", "POST", "ONLINE", "TRANSFERRED"));
    }

    boolean oneIn(int many) {
        return dice.nextInt(many) == 0;
    }

    String one(List<String> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
