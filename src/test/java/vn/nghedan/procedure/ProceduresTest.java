package vn.nghedan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProceduresTest {

    static java.util.Collection<Procedure> procedures() {
        return Procedures.all();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    @DisplayName("each act of each procedure cites its article")
    void everyActCitesItsArticle(Procedure procedure) {
        assertThat(procedure.acts()).allSatisfy(act -> assertThat(procedure.termsOf(act).basis()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    @DisplayName("each condition on an act has its wording and its articles in the files of the law")
    void everyConditionHasItsGround(Procedure procedure) {
        assertThat(procedure.steps().stream().flatMap(step -> step.guards().stream()))
                .isNotEmpty()
                .allSatisfy(guard -> assertThat(FileInHand.RULES.versionsOfGround(guard.name())).as(guard.name())
                        .isNotEmpty());
    }
}
