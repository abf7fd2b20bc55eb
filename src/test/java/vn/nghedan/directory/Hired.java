package vn.nghedan.directory;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Staff of a test's own, so that what befalls them befalls nobody else. */
public final class Hired {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PASSWORD = "nghedan-demo";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private Hired() {
    }

    /** Somebody new, by the code that is also the login name. */
    public static String in(String unit, Role... roles) {
        String code = "nguoi-moi-" + PEOPLE.incrementAndGet();
        confirmed(as("quantri").body(Map.of("code", code, "loginName", code, "fullName", "Người Mới " + PEOPLE.get(),
                "title", "Chuyên viên", "unit", unit, "password", PASSWORD, "roles", List.of(roles)))
                .post("/api/v1/staff"));
        return code;
    }

    /** The director confirms what the administrator has asked for. */
    public static void confirmed(Response asked) {
        if (asked.statusCode() == 202) {
            asked.jsonPath()
                    .getList("requests.id")
                    .forEach(id -> as("giamdoc").body(Map.of())
                            .post("/api/v1/staff/requests/" + id + "/confirm")
                            .then()
                            .statusCode(204));
        } else {
            asked.then().statusCode(204);
        }
    }

    /** By a paper signed on the first day, or today where that is yet to come. */
    public static Response standIn(String delegate, String absent, LocalDate from, LocalDate to) {
        LocalDate signedOn = from.isAfter(TODAY) ? TODAY : from;
        return as("quantri").body(Map.of("delegate", delegate, "absent", absent, "from", from.toString(), "to",
                to.toString(), "document", "Giấy ủy quyền số 12/GUQ-SKHCN", "documentDate", signedOn.toString(),
                "signedBy", "giamdoc")).post("/api/v1/stand-ins");
    }

    /** A program of theirs that sends nothing along. */
    public static RequestSpecification saying(String code) {
        return given().auth().preemptive().basic(code, PASSWORD);
    }

    /** A program of theirs. */
    public static RequestSpecification as(String code) {
        return given().auth()
                .preemptive()
                .basic(code, PASSWORD)
                .contentType("application/json");
    }
}
