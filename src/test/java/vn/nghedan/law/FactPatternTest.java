package vn.nghedan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("which facts a rule speaks of")
class FactPatternTest {

    private static final Map<String, String> CLASSIFICATION = Map.of("eligible", "true", "inJurisdiction", "false");

    @Test
    @DisplayName("a bare kind takes any fact of the kind")
    void takesAnyFactOfTheKind() {
        assertThat(FactPattern.of("CLASSIFIED").matches("CLASSIFIED", FactPatternTest::says)).isTrue();
        assertThat(FactPattern.of("CLASSIFIED").matches("ACCEPTED", FactPatternTest::says)).isFalse();
    }

    @Test
    @DisplayName("what stands in brackets must all be said")
    void demandsWhatItSays() {
        assertThat(matches("CLASSIFIED(inJurisdiction=false)")).isTrue();
        assertThat(matches("CLASSIFIED(eligible=true and inJurisdiction=false)")).isTrue();
        assertThat(matches("CLASSIFIED(eligible=false and inJurisdiction=false)")).isFalse();
        assertThat(matches("CLASSIFIED(overLevel=true)")).isFalse();
    }

    @Test
    @DisplayName("it is written as it was read, its conditions in the order of the alphabet")
    void writesItself() {
        assertThat(FactPattern.of("CLASSIFIED(inJurisdiction=false and eligible=true)"))
                .hasToString("CLASSIFIED(eligible=true and inJurisdiction=false)");
        assertThat(FactPattern.of("ACCEPTED")).hasToString("ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accepted", "CLASSIFIED()", "CLASSIFIED(eligible)", "CLASSIFIED(=true)",
            "CLASSIFIED(eligible=)", "CLASSIFIED(a=b=c)", "CLASSIFIED(a=b"})
    @DisplayName("anything else is refused")
    void refusesAnythingElse(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> FactPattern.of(written));
    }

    private static boolean matches(String written) {
        return FactPattern.of(written).matches("CLASSIFIED", FactPatternTest::says);
    }

    private static boolean says(String field, String value) {
        return value.equals(CLASSIFICATION.get(field));
    }
}
