package vn.nghedan.document.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.nghedan.document.book.RegisterLine.State;
import vn.nghedan.procedure.Paper;

class RegisterSheetTest {

    private static final LocalDate THU_2026_01_29 = LocalDate.of(2026, 1, 29);
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);

    private static RegisterLine paper(Integer ordinal, LocalDate on) {
        return new RegisterLine(null, State.GIVEN, ordinal, ordinal + "/TB-SKHCN", on, Paper.NONE, "VV-1",
                null, null, null, false);
    }

    private static RegisterLine reserved(int ordinal) {
        return new RegisterLine(1L, State.RESERVED, ordinal, ordinal + "/TB-SKHCN", null, null, null, null, null, "x",
                false);
    }

    private static List<String> missing(List<RegisterSheet.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.missing()))
                .map(RegisterSheet.Missing::shown)
                .toList();
    }

    @Test
    @DisplayName("NĐ30/2020 Điều 15: numbers run from 01; what is left out is told before what follows")
    void left_out() {
        RegisterSheet sheet = RegisterSheet.of(List.of(paper(3, THU_2026_01_29), paper(3, THU_2026_01_29),
                paper(4, MON_2026_02_02), reserved(5), paper(7, MON_2026_02_02), paper(12, MON_2026_02_02),
                paper(null, THU_2026_01_29)));
        assertThat(missing(sheet.entries())).containsExactly("01–02", "06", "08–11");
        assertThat(sheet.entries().get(6).missing()).isNull();
    }

    @Test
    void a_gap_at_the_edge_of_a_page_is_told_on_the_next() {
        RegisterSheet sheet = RegisterSheet.of(List.of(paper(1, THU_2026_01_29), paper(2, THU_2026_01_29),
                paper(5, MON_2026_02_02), paper(6, MON_2026_02_02), paper(8, MON_2026_02_02)));
        assertThat(missing(sheet.page(0, 2))).isEmpty();
        assertThat(missing(sheet.page(1, 2))).containsExactly("03–04");
        assertThat(missing(sheet.page(2, 2))).containsExactly("07");
        assertThat(sheet.page(3, 2)).isEmpty();
        assertThat(sheet.page(999_999, 2)).isEmpty();
        assertThat(sheet.lastPage(2)).isEqualTo(2);
        assertThat(RegisterSheet.of(List.of()).lastPage(2)).isZero();
    }

    @Test
    void numbers_of_another_month_are_no_gap() {
        RegisterSheet sheet = RegisterSheet.of(List.of(paper(1, THU_2026_01_29), paper(2, MON_2026_02_02),
                paper(3, THU_2026_01_29), reserved(4), paper(6, THU_2026_01_29)));
        RegisterSheet january = sheet.in(Month.JANUARY);
        assertThat(january.entries()).extracting(entry -> entry.line().ordinal()).containsExactly(1, 3, 6);
        assertThat(missing(january.entries())).containsExactly("05");
        assertThat(sheet.in(Month.MARCH).entries()).isEmpty();
    }
}
