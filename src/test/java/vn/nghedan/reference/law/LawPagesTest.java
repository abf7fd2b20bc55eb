package vn.nghedan.reference.law;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.reference.Session;

@QuarkusTest
class LawPagesTest {

    static java.util.Collection<Procedure> procedures() {
        return Procedures.all();
    }

    @Test
    void tellsTheLawOfADay() {
        Session session = Session.of("kiemtra");
        session.get("/law?on=2026-06-30")
                .then()
                .statusCode(200)
                .body(containsString("10/12/2020 – 30/06/2026"), not(containsString("KN_SUSP_SEND")));
        session.get("/law?on=2026-07-01")
                .then()
                .statusCode(200)
                .body(containsString("KN_SUSP_SEND"), containsString("Căn cứ, lý do"), containsString("KN_SUS_A"));
        session.get("/law?on=hôm+qua").then().statusCode(400).body(containsString("error-summary"));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void drawsAndTellsEachProcedure(Procedure procedure) {
        Session.of("kiemtra")
                .get("/law/procedures/" + procedure.code())
                .then()
                .statusCode(200)
                .body(containsString("<svg viewBox"), containsString("id=\"" + procedure.initial() + "\""),
                        containsString("Ở mọi trạng thái"));
    }

    @Test
    void knowsNoOtherProcedure() {
        Session.of("kiemtra").get("/law/procedures/NOTHING").then().statusCode(404);
    }
}
