package vn.nghedan.reception.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nghedan.reception.Medium;
import vn.nghedan.reception.RegisterForm;
import vn.nghedan.reception.register.RegisterPage;

class RegisterFormTest {

    @ParameterizedTest
    @CsvSource({"2023-04-17,12", "2021-11-15,12", "2026-06-30,12", "2026-07-01,13", "2026-11-27,13"})
    @DisplayName("L13: the register is kept in the form of the day of the visit")
    void theFormFollowsTheDay(LocalDate day, int columns) {
        assertThat(RegisterForm.on(day).getColumns()).isEqualTo(columns);
    }

    @Test
    @DisplayName("L13: a period across 1 July 2026 is printed in two parts")
    void aPeriodAcrossTheChangeHasTwoParts() {
        RegisterPage.Print print = new RegisterPage.Print(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 31), "Sở",
                List.of(on("2026-06-29"), on("2026-06-30"), on("2026-07-01")), 3);
        assertThat(print.parts()).extracting(RegisterPage.Part::form)
                .containsExactly(RegisterForm.TT04_2021, RegisterForm.ND154_2026);
        assertThat(print.parts()).extracting(part -> part.lines().size()).containsExactly(2, 1);
    }

    @Test
    @DisplayName("L13: an empty register of 2023 has the twelve columns of its year")
    void anEmptyRegisterHasTheFormOfItsYear() {
        RegisterPage.Print print = new RegisterPage.Print(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), "Sở",
                List.of(), 0);
        assertThat(print.parts()).extracting(RegisterPage.Part::form).containsExactly(RegisterForm.TT04_2021);
    }

    private static RegisterPage.Line on(String day) {
        return new RegisterPage.Line(new VisitLine("TCD-2026-0001", LocalDate.parse(day), VisitKind.REGULAR,
                Medium.IN_PERSON, "tiepdan", 1, false, List.of(), List.of()), List.of());
    }
}
