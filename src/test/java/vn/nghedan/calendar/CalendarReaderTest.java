package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("reading the official days")
class CalendarReaderTest {

    private static final Path REFERENCE = Path.of("..", "shared", "domain", "calendar-days.csv");

    @Test
    @DisplayName("a line gives a day with its notice")
    void readsALine() {
        assertThat(CalendarReader.entries(List.of("2026-08-22,SWAP_WORKING,Làm bù,2026-08-31,Thông báo 9441,yes")))
                .containsExactly(new CalendarEntry(LocalDate.of(2026, 8, 22), DayKind.SWAP_WORKING, "Làm bù",
                        LocalDate.of(2026, 8, 31), "Thông báo 9441", true));
    }

    @Test
    @DisplayName("only a plain yes confirms a day")
    void confirmsWithYesOnly() {
        assertThat(CalendarReader.entries(List.of("2024-04-29,SWAP_OFF,Hoán đổi,,Thông báo,check")))
                .extracting(CalendarEntry::confirmed)
                .containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-22,SWAP_WORKING,Làm bù", "22/8/2026,HOLIDAY,Nghỉ,,Thông báo,yes",
            "2026-08-22,FESTIVAL,Nghỉ,,Thông báo,yes", "2026-08-22,HOLIDAY,,,Thông báo,yes",
            "2026-08-22,HOLIDAY,Nghỉ,,,yes"})
    @DisplayName("a line that does not hold together is refused and quoted")
    void refusesABadLine(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarReader.entries(List.of(line)))
                .withMessageContaining(line);
    }

    @Test
    @DisplayName("ships the four years whose notices are out")
    void shipsThePublishedYears() {
        assertThat(CalendarReader.readShipped().publishedYears()).containsExactlyInAnyOrder(2023, 2024, 2025, 2026);
    }

    @Test
    @DisplayName("ships the days of the reference, where the reference lies beside the project")
    void shipsTheDaysOfTheReference() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference does not lie beside the project");
        List<String> lines = Files.readAllLines(REFERENCE);

        assertThat(CalendarReader.readShipped().entries())
                .containsExactlyInAnyOrderElementsOf(CalendarReader.entries(lines.subList(1, lines.size())));
    }
}
