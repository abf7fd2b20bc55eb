package vn.nghedan.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.casefile.CasesInHand;

/** Bodies that are right but for one value, and what is named as wrong in them. */
@QuarkusTest
class WrongInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OrdinaryRequests ORDINARY = new OrdinaryRequests(new Random(1));

    private static Map<String, Object> letter() {
        Map<String, Object> letter = new LinkedHashMap<>(Map.of("receivedOn", "2026-10-05", "source", "POST", "type",
                "COMPLAINT", "signed", true, "groupSize", 1, "senders", List.of(OrdinaryRequests.person()), "subject",
                "Thu hồi giấy phép", "content", "Đề nghị xem xét lại.", "writtenOn", "2026-10-01", "knownOn",
                "2026-09-20"));
        letter.put("challenged", Map.of("number", "7/QĐ", "date", "2026-09-10", "issuedBy", "Trung tâm"));
        letter.put("contents", List.of("Một"));
        return letter;
    }

    private static Map<String, Object> visit() {
        return new LinkedHashMap<>(Map.of("receivedOn", "2026-10-05", "kind", "REGULAR", "medium", "IN_PERSON",
                "people", List.of(OrdinaryRequests.person()), "groupSize", 1, "content", "Trình bày", "matters",
                List.of(Map.of("type", "COMPLAINT", "summary", "Việc đất", "letterHandedIn", false, "document",
                        Map.of("number", "2/GB", "date", "2026-10-05")))));
    }

    private static Map<String, Object> session() {
        Map<String, Object> session = ORDINARY.session();
        session.put("delegation", Map.of("number", "3/QĐ", "date", "2026-11-02"));
        return session;
    }

    static Stream<Arguments> numbersAndTexts() {
        return Stream.of(wrong("letters", "/groupSize", "1.9"), wrong("letters", "/groupSize", "4294967297"),
                wrong("letters", "/groupSize", "\"1\""), wrong("letters", "/groupSize", "true"),
                wrong("letters", "/groupSize", "123456789012"), wrong("letters", "/groupSize", "-1"),
                wrong("letters", "/signed", "\"maybe\""), wrong("letters", "/subject", "7"),
                wrong("letters", "/content", "[\"a\"]"), wrong("letters", "/type", "0"),
                wrong("visits", "/groupSize", "1.9"), wrong("visits", "/groupSize", "4294967297"),
                wrong("visits", "/groupSize", "true"), wrong("visits", "/groupSize", "-1"),
                wrong("visits", "/content", "7"), wrong("visits", "/matters/0/letterHandedIn", "\"maybe\""),
                wrong("visits", "/matters/0/summary", "{}"), wrong("sessions", "/place", "7"),
                wrong("sessions", "/startsAt", "8"), wrong("sessions", "/startsAt", "\"25:00\""),
                wrong("sessions", "/chair", "\"khong-co\""));
    }

    static Stream<Arguments> days() {
        return Stream.of(wrong("letters", "/receivedOn", "\"2072-11-17\""),
                wrong("letters", "/receivedOn", "\"1026-11-17\""), wrong("letters", "/receivedOn", "20000"),
                wrong("letters", "/receivedOn", "[2026,10,5]"),
                wrong("letters", "/receivedOn", "\"2026-10-05T23:00:00Z\""),
                wrong("letters", "/writtenOn", "\"2026-10-06\""), wrong("letters", "/writtenOn", "\"1500-01-01\""),
                wrong("letters", "/knownOn", "\"2026-10-06\""), wrong("letters", "/knownOn", "\"2026-09-01\""),
                wrong("letters", "/challenged/date", "\"2026-10-06\""),
                wrong("letters", "/challenged/date", "\"2026-02-30\""),
                wrong("visits", "/receivedOn", "\"2072-11-17\""), wrong("visits", "/receivedOn", "\"1026-01-01\""),
                wrong("visits", "/matters/0/document/date", "\"2072-11-17\""),
                wrong("visits", "/matters/0/document/date", "\"1026-11-17\""),
                wrong("sessions", "/on", "\"9999-12-31\""), wrong("sessions", "/on", "\"2072-11-17\""),
                wrong("sessions", "/on", "\"1900-01-01\""), wrong("sessions", "/delegation/date", "\"2072-11-17\""),
                wrong("sessions/closures", "/from", "\"2072-01-01\""),
                wrong("sessions/closures", "/to", "\"2029-06-01\""),
                wrong("sessions/closures", "/document/date", "\"2072-01-01\""));
    }

    static Stream<Arguments> many() {
        Map<String, Object> matter = Map.of("type", "PETITION", "summary", "Một việc");
        return Stream.of(wrong("letters", "/senders", json(Collections.nCopies(201, OrdinaryRequests.person()))),
                wrong("letters", "/contents", json(Collections.nCopies(21, "Một"))),
                wrong("visits", "/people", json(Collections.nCopies(201, OrdinaryRequests.person()))),
                wrong("visits", "/matters", json(Collections.nCopies(601, matter))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("numbersAndTexts")
    @DisplayName("A4: numbers are read exactly and with bounds, a text is a text")
    void numbersAndTextsAreReadExactly(String room, String place, String value) {
        refused(room, place, value);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("days")
    @DisplayName("A6: days have bounds and an order")
    void daysHaveBoundsAndAnOrder(String room, String place, String value) {
        refused(room, place, value);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("many")
    @DisplayName("T20: lists of which each line becomes something of its own have bounds")
    void listsHaveBounds(String room, String place, String value) {
        refused(room, place, value);
    }

    @Test
    @DisplayName("T20: a letter is split into no more parts than a letter has contents")
    void partsHaveBounds() {
        String code = CasesInHand.as("tiepdan")
                .body(CasesInHand.letter("MIXED", "2026-10-05"))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        CasesInHand.as("tiepdan")
                .body(Map.of("on", "2026-10-06", "parts",
                        Collections.nCopies(601, Map.of("type", "PETITION", "summary", "Một"))))
                .post("/api/v1/letters/{code}/acts/SPLIT", code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("parts"));
    }

    @Test
    @DisplayName("A4, A6: what every act takes is read as strictly")
    void acts() {
        String code = CasesInHand.opened("COMPLAINT", "COMPLAINT_FIRST", "2026-10-05");
        for (Map.Entry<String, Object> one : Map.<String, Object>of("note", 7, "decidedBy", true, "document",
                Map.of("number", Map.of("a", 1))).entrySet()) {
            CasesInHand.as("giamdoc")
                    .body(new LinkedHashMap<>(Map.of("on", "2026-10-06", one.getKey(), one.getValue())))
                    .post("/api/v1/cases/{code}/acts/ACCEPT", code)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field",
                            equalTo(one.getKey().equals("document") ? "document.number" : one.getKey()));
        }
        CasesInHand.as("giamdoc")
                .body(Map.of("on", "2026-10-06", "knownOn", "2026-09-01", "challenged",
                        Map.of("number", "1/QĐ", "date", "2072-11-17")))
                .post("/api/v1/cases/{code}/acts/RECORD_CHALLENGED", code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("challenged.date"));
    }

    @Test
    @DisplayName("T20: what nobody sees is left out of what was typed")
    void unseenCharacters() {
        Map<String, Object> letter = letter();
        letter.put("subject", "\uFEFFThu\u200B hồi \u202Egiấy\u001B[31m phép\u2066\u2069\u00AD");
        letter.put("content", "Dòng một\n\tDòng\u0007 hai\u0085\u2028");
        given().auth()
                .preemptive()
                .basic("tiepdan", "nghedan-demo")
                .contentType("application/json; charset=UTF-8")
                .body(letter)
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .body("subject", equalTo("Thu hồi giấy[31m phép"), "content", equalTo("Dòng một\n\tDòng hai"));
    }

    @Test
    @DisplayName("A8: a power to sign has bounds")
    void powersToSign() {
        for (Map<String, Object> days : List.<Map<String, Object>>of(Map.of("from", "1026-01-01"),
                Map.of("from", "2026-11-01", "to", "9999-12-31"))) {
            Map<String, Object> power = new LinkedHashMap<>(days);
            power.putAll(Map.of("staff", "phogiamdoc2", "decider", "DIRECTOR", "basis", "QĐ 1"));
            given().auth()
                    .preemptive()
                    .basic("quantri", "nghedan-demo")
                    .contentType("application/json; charset=UTF-8")
                    .body(power)
                    .post("/api/v1/signing-powers")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(days.containsKey("to") ? "to" : "from"));
        }
    }

    // ---- internals

    private static Arguments wrong(String room, String place, String value) {
        return Arguments.of(room, place, value);
    }

    private static void refused(String room, String place, String value) {
        Map<String, Object> right = switch (room) {
            case "letters" -> letter();
            case "visits" -> visit();
            case "sessions" -> session();
            default -> ORDINARY.closure();
        };
        ObjectNode body = JSON.valueToTree(right);
        int cut = place.lastIndexOf('/');
        ((ObjectNode) body.at(place.substring(0, cut))).set(place.substring(cut + 1), read(value));
        Response answer = given().auth()
                .preemptive()
                .basic("tiepdan", "nghedan-demo")
                .contentType("application/json; charset=UTF-8")
                .body(body.toString())
                .post("/api/v1/" + room);
        String field = place.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
        answer.then().statusCode(400).body("errors.field", hasItem(field));
    }

    private static JsonNode read(String value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException garbled) {
            throw new IllegalArgumentException(value, garbled);
        }
    }

    private static String json(List<?> lines) {
        return JSON.<ArrayNode>valueToTree(lines).toString();
    }
}
