package vn.nghedan.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Walk;

/** Carries cases of every procedure through their lives and opens the panel of every act on the way. */
@QuarkusTest
@TestSecurity(user = "giamdoc", roles = "DIRECTOR")
class EveryPanelTest {

    private static final LocalDate MON_2026_07_06 = LocalDate.of(2026, 7, 6);

    @Inject
    CasesAtHand cases;
    @Inject
    CaseFileQueries reader;

    @Test
    void every_act_of_every_procedure_can_be_shown() {
        procedures().forEach(procedure -> {
            Set<Act> shown = EnumSet.noneOf(Act.class);
            for (Walk.Way way : Walk.through(procedure.code(), MON_2026_07_06)) {
                if (shown.containsAll(way.offers())) {
                    continue;
                }
                String code = cases.open(procedure.code(), MON_2026_07_06, "xuly", way.receipt());
                way.steps().forEach(step -> cases.act(code, step.act(), step.on(), step.values()));
                given().get("/cases/" + code).then().statusCode(200);
                for (CaseFileView.ActView act : reader.read(code, CasesAtHand.DIRECTOR).acts()) {
                    if (shown.add(Act.valueOf(act.act()))) {
                        String panel = given().get("/cases/" + code + "/acts/" + act.act())
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString();
                        // what takes the place of an entry is asked once the entry is chosen
                        act.fields()
                                .stream()
                                .filter(field -> !field.name().equals("replacement"))
                                .forEach(field -> assertThat(panel).as("%s asks %s", act.act(), field.name())
                                        .contains("f-" + field.name()));
                    }
                }
            }
            assertThat(shown).as("panels of %s", procedure.code()).containsAll(procedure.acts());
        });
    }

    private static Stream<Procedure> procedures() {
        return Procedures.all().stream().filter(procedure -> procedure.code().type() != null);
    }
}
