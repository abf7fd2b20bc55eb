package vn.nghedan.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    @DisplayName("an unknown name costs a check as slow as a known one")
    void nobodysIsAsSlow() {
        String algorithmAndCost = PasswordHash.of("nghedan-demo").encoded().substring(0, 7);
        assertThat(PasswordHash.NOBODYS.encoded()).startsWith(algorithmAndCost);
        assertThat(PasswordHash.NOBODYS.matches("nghedan-demo")).isFalse();
    }
}
