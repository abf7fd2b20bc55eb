package vn.nghedan.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** Pages and years that no list and no calendar reaches. */
@QuarkusTest
class FarAwayTest {

    @ParameterizedTest
    @CsvSource({"/api/v1/cases, 10737419, 200", "/api/v1/letters, 2147483647, 200"})
    @DisplayName("A10: a page farther down than any list reaches is empty")
    void pages(String list, int page, int size) {
        given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .queryParam("page", page)
                .queryParam("size", size)
                .get(list)
                .then()
                .statusCode(200)
                .body("items", empty(), "page", equalTo(page));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/sessions/head-duty", "/api/v1/calendar/changes"})
    @DisplayName("A10: a year without a calendar is refused")
    void years(String list) {
        for (int year : new int[]{-1, 10_000, 99_999_999, 2_147_483_647}) {
            given().auth()
                    .preemptive()
                    .basic("giamdoc", "nghedan-demo")
                    .queryParam("year", year)
                    .get(list)
                    .then()
                    .statusCode(400);
        }
    }
}
