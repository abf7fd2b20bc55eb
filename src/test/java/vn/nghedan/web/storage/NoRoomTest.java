package vn.nghedan.web.storage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;

/** The disk is full, or the database has no connection left: nothing is lost, nothing is claimed, and it goes on by itself. */
@QuarkusTest
class NoRoomTest {

    private static final Map<String, Object> LETTER = Map.of("receivedOn", "2026-11-20", "source", "POST", "type",
            "COMPLAINT", "signed", true, "groupSize", 1, "senders",
            List.of(Map.of("name", "Trần Văn Khảo", "address", "12 Nguyễn Du")), "subject", "Hết chỗ", "content",
            "Đề nghị xem xét lại.");

    private static final int POOL = 16;

    @Inject
    DataSource database;

    @Inject
    DiskReserve room;

    private boolean full;

    @AfterEach
    void roomAgain() {
        full = false;
    }

    @Test
    @DisplayName("T2: without room a write is refused with 507 and when to come again, reading goes on, health says why")
    void programs() {
        runFull();
        register("t2-full").then()
                .statusCode(507)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("status", equalTo(507), "detail", containsString("chưa được ghi"));
        as("tiepdan").get("/api/v1/letters").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(containsString("disk of the data directory is full"));
        full = false;
        register("t2-full").then().statusCode(201);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    @DisplayName("T2: without room whoever sends a form reads that nothing was written, and what was typed is still there")
    void people() {
        RequestSpecification form = SignedIn.form("tiepdan", "/letters/new")
                .formParam("receivedOn", "2026-11-20")
                .formParam("source", "POST")
                .formParam("type", "COMPLAINT")
                .formParam("senders[0].name", "Trần Văn Khảo")
                .formParam("subject", "Hết chỗ trên đĩa")
                .formParam("content", "Đề nghị xem xét lại.");
        runFull();
        form.post("/letters/new")
                .then()
                .statusCode(507)
                .contentType(ContentType.HTML)
                .header("Retry-After", notNullValue())
                .body(containsString("chưa được ghi"), containsString("Hết chỗ trên đĩa"));
    }

    @Test
    @DisplayName("T17: with every connection taken a write is refused with 503 and when to come again")
    void noConnectionLeft() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < POOL; i++) {
                taken.add(database.getConnection());
            }
            register("t17-busy").then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        register("t17-busy").then().statusCode(201);
    }

    private void runFull() {
        full = true;
        QuarkusMock
                .installMockForInstance(
                        new DiskReserve(Path.of("target"), "jdbc:h2:file:x", new MemorySize(BigInteger.ONE)) {

                            @Override
                            public boolean isEnough() {
                                return !full;
                            }
                        }, room);
    }

    private static Response register(String key) {
        return as("tiepdan").contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(LETTER)
                .post("/api/v1/letters");
    }

    private static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo");
    }
}
