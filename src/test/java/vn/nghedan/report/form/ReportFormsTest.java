package vn.nghedan.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.nghedan.report.count.ReceptionFigures;

/** The forms against the text of their circulars. */
class ReportFormsTest {

    private static final ReportForms FORMS = new ReportForms();

    @ParameterizedTest
    @CsvSource({"2026-06-14, TT06-2025", "2025-12-14, TT06-2025", "2025-09-30, TT06-2025", "2025-09-29, TT01-2024",
            "2025-09-14, TT01-2024", "2024-03-14, TT01-2024", "2024-03-04, TT02-2021", "2021-06-14, TT02-2021"})
    void theLastDayOfAPeriodChoosesTheCircular(LocalDate to, String version) {
        assertThat(FORMS.of(to)).extracting(ReportForm::version).containsOnly(version);
        assertThat(FORMS.of("01-TCD", null, to)).get().extracting(ReportForm::version).isEqualTo(version);
    }

    @Test
    void beforeTheFirstCircularThereIsNone() {
        assertThat(FORMS.of(LocalDate.of(2021, 5, 9))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TT06-2025, 21, 1, 1=5+11+17", "TT06-2025, 21, 2, 2=6+12+18", "TT06-2025, 21, 3, 3=7+13+19",
            "TT06-2025, 21, 4, 4=8+14+20", "TT01-2024, 29, 1, 1=4+13+22", "TT01-2024, 29, 2, 2=5+14+23",
            "TT01-2024, 29, 3, 3=6+7+15+16+24+25", "TT02-2021, 29, 3, 3=6+7+15+16+24+25"})
    void theSumsAreThoseOfTheCircular(String version, int columns, int ms, String number) {
        ReportForm form = FORMS.of("01-TCD", version, null).orElseThrow();
        assertThat(form.columns()).hasSize(columns);
        assertThat(form.columns().get(ms - 1).number()).isEqualTo(number);
    }

    @Test
    void whatAFormCountsIsKnown() {
        assertThat(FORMS.all().stream().flatMap(form -> form.columns().stream()))
                .allMatch(column -> column.counts() == null || ReceptionFigures.knows(column.counts()));
    }

    @Test
    void theHeadingsCoverEachColumnOnceFromTopToBottom() {
        FORMS.all().forEach(form -> {
            int rows = form.headings().size();
            int covered = form.headings()
                    .stream()
                    .flatMap(List::stream)
                    .mapToInt(heading -> heading.columns() * heading.rows())
                    .sum();
            assertThat(covered).as(form.version()).isEqualTo(rows * form.columns().size());
        });
        assertThat(FORMS.of("01-TCD", "TT06-2025", null).orElseThrow().headings().get(0))
                .extracting(ReportForm.Heading::text, ReportForm.Heading::column, ReportForm.Heading::columns)
                .contains(org.assertj.core.groups.Tuple.tuple("Thủ trưởng tiếp", 10, 6));
    }

    static Stream<Arguments> checks() {
        return FORMS.all()
                .stream()
                .flatMap(form -> form.checks()
                        .stream()
                        .map(check -> Arguments.of(form.version() + " " + check.that(), check)));
    }

    /** Each check holds where nothing is counted in no month, and there are figures that break it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void eachCheckCanBeBroken(String name, FormCheck check) {
        assertThat(check.of(column -> 0, 0).ok()).isTrue();
        String[] sides = check.that().split("[<>=]+");
        String smaller = check.that().contains(">=") ? sides[1] : sides[0];
        FormCheck.Result broken = check.of(column -> smaller.contains("[" + column + "]") ? 1 : 0, 3);
        assertThat(broken.ok()).isFalse();
        assertThat(broken.left()).isNotEqualTo(broken.right());
    }

    @Test
    void aCheckShowsBothNumbersAsTheFormWritesThem() {
        FormCheck check = FormCheck.of("[9] >= 5x[8]", FormCheck.Severity.ERROR, "");
        FormCheck.Result result = check.of(Map.of(9, 9L, 8, 2L)::get, 3);
        assertThat(result.expr()).isEqualTo("9 ≥ 5 × (8)");
        assertThat(result.left()).isEqualTo(9);
        assertThat(result.right()).isEqualTo(10);
        assertThat(result.ok()).isFalse();
        assertThat(check.of(Map.of(9, 10L, 8, 2L)::get, 3).ok()).isTrue();
    }

    @Test
    void whatIsNoSumIsRefusedWhenTheProgramStarts() {
        for (String wrong : List.of("", "5+", "5-6", "[5]*2", "5+[6]+x")) {
            assertThatThrownBy(() -> Sum.of(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> FormCheck.of("[1] > [2]", null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
