package vn.nghedan.reception.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.reception.visit.VisitResourceTest;

/** Each test plans sessions in a year of its own, for all tests share one schedule. */
@QuarkusTest
@DisplayName("Buổi tiếp công dân — Luật Tiếp công dân Điều 18, 24; Nghị định 154/2026 Điều 20–25")
class SessionResourceTest {

    @BeforeEach
    void standOnOneDay() {
        VisitResourceTest.today(LocalDate.of(2026, 11, 30));
    }

    // ---- planning

    @Test
    @DisplayName("each month has its fixed day; a day off moves it to the next working day and names why")
    void theFixedDaysOfAYear() {
        plan("tiepdan", "2018-01", "2018-12", 15, "giamdoc").statusCode(201)
                .body("$", hasSize(12))
                .body("find { it.fixedDay == '2018-04-15' }.on", equalTo("2018-04-16"))
                .body("find { it.fixedDay == '2018-04-15' }.movedFor", equalTo("ngày nghỉ cuối tuần"))
                .body("find { it.fixedDay == '2018-05-15' }.movedFor", nullValue());
        plan("tiepdan", "2018-01", "2018-12", 20, "giamdoc").statusCode(201).body("$", empty());
    }

    @Test
    void aHolidayGivesItsName() {
        plan("giamdoc", "2026-09", "2026-09", 2, "giamdoc").statusCode(201)
                .body("[0].fixedDay", equalTo("2026-09-02"))
                .body("[0].movedFor", equalTo("Quốc khánh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuly", "kiemtra", "quantri"})
    void othersReadTheScheduleAndDoNotKeepIt(String login) {
        long id = session("2017-03-15");
        plan(login, "2017-05", "2017-05", 15, "giamdoc").statusCode(403);
        as(login).get("/api/v1/sessions/" + id).then().statusCode(200).body("acts", empty());
        act(login, id, "POST", "{\"on\":\"2017-03-01\"}").statusCode(403);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        as("tiepdan").body("{}")
                .post("/api/v1/sessions")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("kind", "medium", "on", "startsAt", "place", "chair"));
        plan("tiepdan", "2026-13", "2026-01", 32, "nobody").statusCode(400)
                .body("errors.field", hasItems("from", "day"));
        as("tiepdan").get("/api/v1/sessions/987654321").then().statusCode(404);
        as("tiepdan").get("/api/v1/sessions?from=x").then().statusCode(400);
        act("tiepdan", session("2017-04-14"), "DANCE", "{}").statusCode(404);
    }

    @Test
    void theSameKeyPlansOnce() {
        String key = UUID.randomUUID().toString();
        String body = "{\"from\":\"2016-05\",\"to\":\"2016-06\",\"day\":\"15\",\"startsAt\":\"08:00\",\"place\":\"Sở\",\"chair\":\"giamdoc\"}";
        for (int i = 0; i < 2; i++) {
            as("tiepdan").header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/sessions/plan")
                    .then()
                    .statusCode(201)
                    .body("$", hasSize(2));
        }
    }

    // ---- before and after a session

    @Test
    @DisplayName("Điều 24 khoản 4: posted at least five working days before, late is told")
    void posting() {
        long id = session("2026-12-15");
        read(id).body("duties.find { it.rule == 'TCD_SCHEDULE_POST' }.dueOn", equalTo("2026-12-08"))
                .body("duties.find { it.rule == 'TCD_SCHEDULE_POST' }.late", equalTo(false));
        VisitResourceTest.today(LocalDate.of(2026, 12, 10));
        read(id).body("warnings", hasItem("NOT_DONE_TCD_SCHEDULE_POST"));
        act("tiepdan", id, "POST", "{\"on\":\"2026-12-09\",\"note\":\"Bảng tin, cổng thông tin\"}").statusCode(200)
                .body("warnings", hasItem("LATE_TCD_SCHEDULE_POST"))
                .body("duties.find { it.rule == 'TCD_SCHEDULE_POST' }.metOn", equalTo("2026-12-09"));
    }

    @Test
    @DisplayName("L8: a session may be put off without a new day; it stays open until one is set, and the month shows it")
    void puttingOffWithoutANewDay() {
        VisitResourceTest.today(LocalDate.of(2026, 11, 27));
        long id = session("2026-08-14");
        act("tiepdan", id, "POSTPONE",
                "{\"on\":\"2026-08-12\",\"decidedBy\":\"giamdoc\",\"note\":\"Bão số 5, sẽ thông báo sau\"}")
                .statusCode(200)
                .body("state", equalTo("POSTPONED"))
                .body("toBeAnnounced", equalTo(true))
                .body("warnings", hasItem("NEW_DAY_NOT_ANNOUNCED"))
                .body("acts", contains("SET_DAY"));
        as("tiepdan").get("/api/v1/sessions/head-duty?year=2026")
                .then()
                .body("find { it.month == '2026-08' }.putOff", equalTo("2026-08-14"));
        act("tiepdan", id, "SET_DAY", "{\"on\":\"2026-08-17\",\"decidedBy\":\"giamdoc\"}").statusCode(400)
                .body("errors.field", hasItem("newOn"));
        act("tiepdan", id, "SET_DAY",
                "{\"on\":\"2026-08-17\",\"decidedBy\":\"giamdoc\",\"newOn\":\"2026-08-21\"}").statusCode(200)
                .body("replacedOn", equalTo("2026-08-21"))
                .body("toBeAnnounced", equalTo(false))
                .body("acts", empty())
                .body("warnings", empty());
        as("tiepdan").get("/api/v1/sessions/head-duty?year=2026")
                .then()
                .body("find { it.month == '2026-08' }.putOff", nullValue());
    }

    @Test
    @DisplayName("Điều 24 khoản 4: put off for a good reason, with the new day; the old session stays on record")
    void puttingOff() {
        long id = session("2026-10-15");
        act("tiepdan", id, "POSTPONE", "{\"on\":\"2026-10-12\",\"decidedBy\":\"giamdoc\",\"newOn\":\"2026-10-20\"}")
                .statusCode(400)
                .body("errors.field", contains("note"));
        act("tiepdan", id, "POSTPONE", postponed("2026-10-17")).statusCode(400)
                .body("errors.field", contains("newOn"));
        Number next = act("tiepdan", id, "POSTPONE", postponed("2026-10-20")).statusCode(200)
                .body("state", equalTo("POSTPONED"))
                .body("replacedOn", equalTo("2026-10-20"))
                .body("duties", empty())
                .body("acts", empty())
                .extract()
                .path("replacedBy");
        read(next.longValue()).body("insteadOf", equalTo((int) id)).body("state", equalTo("SCHEDULED"));
        act("tiepdan", id, "OPEN", "{\"on\":\"2026-10-15\"}").statusCode(409).body("possibleActs", empty());
    }

    @Test
    @DisplayName("a calendar that changes later proposes the move; what was posted for the old day does not count for the new")
    void theCalendarChangesLater() {
        plan("tiepdan", "2029-03", "2029-03", 15, "giamdoc").statusCode(201).body("[0].movedFor", nullValue());
        long id = on("2029-03-15");
        act("tiepdan", id, "POST", "{\"on\":\"2026-11-30\"}").statusCode(200);
        act("tiepdan", id, "MOVE", "{\"on\":\"2026-11-30\"}").statusCode(409);
        as("giamdoc").body("{\"kind\":\"SWAP_OFF\",\"name\":\"Nghỉ hoán đổi\",\"source\":\"Thông báo thử\"}")
                .put("/api/v1/calendar/days/2029-03-15")
                .then()
                .statusCode(200);
        read(id).body("proposedOn", equalTo("2029-03-16")).body("on", equalTo("2029-03-15"));
        act("tiepdan", id, "MOVE", "{\"on\":\"2026-11-30\"}").statusCode(200)
                .body("on", equalTo("2029-03-16"))
                .body("movedFor", equalTo("Nghỉ hoán đổi"))
                .body("proposedOn", nullValue())
                .body("duties.find { it.rule == 'TCD_SCHEDULE_POST' }.metOn", nullValue())
                .body("acts", hasItem("POST"));
        as("giamdoc").delete("/api/v1/calendar/days/2029-03-15").then().statusCode(200);
    }

    @Test
    void nobodyCame() {
        long id = session("2026-08-14");
        act("tiepdan", id, "NOBODY_CAME", "{\"on\":\"2026-08-13\"}").statusCode(400);
        act("tiepdan", id, "NOBODY_CAME", "{\"on\":\"2026-08-14\"}").statusCode(200)
                .body("state", equalTo("NOBODY_CAME"));
        visit(id, "2026-08-14", "PERIODIC", "IN_PERSON", "PETITION").statusCode(400)
                .body("errors.field", contains("sessionId"));
        act("tiepdan", id, "CORRECT", "{\"on\":\"2026-08-14\",\"note\":\"Ghi nhầm buổi\"}").statusCode(200)
                .body("state", equalTo("SCHEDULED"))
                .body("steps[0].struckBecause", equalTo("Ghi nhầm buổi"));
    }

    @Test
    void somebodyElseWasFaster() {
        long id = session("2026-08-17");
        as("tiepdan").header("If-Match", "\"1\"")
                .body("{\"on\":\"2026-08-05\"}")
                .post("/api/v1/sessions/" + id + "/acts/POST")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as("tiepdan").header("If-Match", "\"1\"")
                .body("{\"on\":\"2026-08-17\"}")
                .post("/api/v1/sessions/" + id + "/acts/OPEN")
                .then()
                .statusCode(409);
    }

    // ---- visits

    @Test
    void aVisitBelongsToASessionOfItsDayAndOpensIt() {
        long id = session("2026-08-18");
        visit(id, "2026-08-19", "PERIODIC", "IN_PERSON", "PETITION").statusCode(400)
                .body("errors.field", contains("sessionId"));
        visit(id, "2026-08-18", "REGULAR", "IN_PERSON", "PETITION").statusCode(400)
                .body("errors.field", contains("sessionId"));
        visit(id, "2026-08-18", "PERIODIC", "IN_PERSON", "PETITION").statusCode(201)
                .body("sessionId", equalTo((int) id));
        read(id).body("state", equalTo("IN_SESSION")).body("visits", equalTo(1));
        act("tiepdan", id, "NOBODY_CAME", "{\"on\":\"2026-08-18\"}").statusCode(422)
                .body("ground", equalTo("SOMEBODY_CAME"));
        act("tiepdan", id, "HOLD", "{\"on\":\"2026-08-18\"}").statusCode(200).body("state", equalTo("HELD"));
    }

    @Test
    void aDenunciationOfASessionIsNotCountedForOthers() {
        long id = session("2026-08-19");
        visit(id, "2026-08-19", "PERIODIC", "IN_PERSON", "DENUNCIATION").statusCode(201);
        read(id).body("visits", equalTo(1));
        as("xuly").get("/api/v1/sessions/" + id).then().statusCode(200).body("visits", equalTo(0));
    }

    @Test
    @DisplayName("NĐ154 Điều 25 khoản 2: the conclusion is the head's, in writing; its day is only a target of the office")
    void conclusion() {
        long id = session("2026-08-20");
        act("tiepdan", id, "OPEN", "{\"on\":\"2026-08-20\",\"at\":\"08:00\"}").statusCode(200);
        act("tiepdan", id, "HOLD", "{\"on\":\"2026-08-20\"}").statusCode(200)
                .body("duties.find { it.rule == 'TCD_CONCLUSION' }.internal", equalTo(true))
                .body("warnings", not(hasItem("NOT_DONE_TCD_CONCLUSION")));
        String notice = "{\"on\":\"2026-08-21\",\"decidedBy\":\"%s\",\"note\":\"VP, QLKH\",\"document\":{\"number\":\"9/TB-SKHCN\",\"date\":\"2026-08-21\"}}";
        act("tiepdan", id, "CONCLUDE", "{\"on\":\"2026-08-21\"}").statusCode(400)
                .body("errors.field", hasItems("document.number", "note", "decidedBy"));
        act("tiepdan", id, "CONCLUDE", notice.formatted("xuly")).statusCode(422)
                .body("ground", equalTo("CONCLUSION_IS_THE_HEADS"));
        act("tiepdan", id, "CONCLUDE", notice.formatted("giamdoc")).statusCode(200)
                .body("duties.find { it.rule == 'TCD_CONCLUSION' }.metOn", equalTo("2026-08-21"));
    }

    // ---- the head's own duty

    @Test
    @DisplayName("Điều 18 khoản 2: one day a month in person; a deputy's day is told apart and does not count")
    void theHeadsMonth() {
        plan("tiepdan", "2019-01", "2019-03", 15, "giamdoc").statusCode(201);
        plan("tiepdan", "2019-04", "2019-04", 15, "phogiamdoc").statusCode(201)
                .body("[0].chairRole", equalTo("DEPUTY"))
                .body("[0].warnings", hasItems("DEPUTY_CHAIRS", "NO_DELEGATION"));
        held(on("2019-01-15"));
        act("tiepdan", on("2019-02-15"), "NOBODY_CAME", "{\"on\":\"2019-02-15\"}").statusCode(200);
        held(on("2019-04-15"));
        as("giamdoc").get("/api/v1/sessions/head-duty?year=2019")
                .then()
                .statusCode(200)
                .body("find { it.month == '2019-01' }.status", equalTo("MET"))
                .body("find { it.month == '2019-02' }.status", equalTo("MET"))
                .body("find { it.month == '2019-03' }.status", equalTo("OVERDUE"))
                .body("find { it.month == '2019-03' }.dueOn", equalTo("2019-03-29"))
                .body("find { it.month == '2019-04' }.status", equalTo("OVERDUE"))
                .body("find { it.month == '2019-04' }.byOthers", contains("2019-04-15"));
    }

    // ---- online

    @Test
    @DisplayName("NĐ154 Điều 20, 23, 24: the head decides; notice, test and connection in time; identity and recording")
    void online() {
        as("tiepdan").body(online("ON_2", "tiepdan", false))
                .post("/api/v1/sessions")
                .then()
                .statusCode(422)
                .body("ground", equalTo("ONLINE_BY_THE_HEAD"));
        as("tiepdan").body(online("ON_9", "giamdoc", false))
                .post("/api/v1/sessions")
                .then()
                .statusCode(400)
                .body("errors.field", contains("online.ground"));
        as("tiepdan").body(online("ON_4", "giamdoc", false))
                .post("/api/v1/sessions")
                .then()
                .statusCode(422)
                .body("ground", equalTo("ONLINE_KEEPS_SECRETS"));
        Number id = as("tiepdan").body(online("ON_2", "giamdoc", false))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .body("steps[0].act", equalTo("ALLOW_ONLINE"))
                .body("duties.find { it.rule == 'TCD_ONLINE_NOTICE' }.dueOn", equalTo("2026-09-16"))
                .body("duties.find { it.rule == 'TCD_ONLINE_TEST' }.dueOn", equalTo("2026-09-22"))
                .body("duties.find { it.rule == 'TCD_ONLINE_CONNECT' }.dueOn", equalTo("2026-09-23"))
                .body("duties.find { it.rule == 'TCD_ONLINE_CONNECT' }.dueAt", equalTo("08:00"))
                .extract()
                .path("id");
        long session = id.longValue();
        act("tiepdan", session, "INVITE", "{\"on\":\"2026-09-15\"}").statusCode(200);
        act("tiepdan", session, "TEST", "{\"on\":\"2026-09-22\"}").statusCode(200);
        act("tiepdan", session, "CONNECT", "{\"on\":\"2026-09-23\",\"at\":\"08:30\"}").statusCode(200)
                .body("warnings", hasItem("LATE_TCD_ONLINE_CONNECT"))
                .body("warnings", not(hasItem("LATE_TCD_ONLINE_NOTICE")));
        act("tiepdan", session, "OPEN", "{\"on\":\"2026-09-23\"}").statusCode(200);
        act("tiepdan", session, "HOLD", "{\"on\":\"2026-09-23\"}").statusCode(422)
                .body("ground", equalTo("ONLINE_IDENTITY_FIRST"));
        act("tiepdan", session, "IDENTIFY", "{\"on\":\"2026-09-23\",\"note\":\"Căn cước, định danh điện tử\"}")
                .statusCode(200);
        act("tiepdan", session, "HOLD", "{\"on\":\"2026-09-23\"}").statusCode(422)
                .body("ground", equalTo("ONLINE_RECORDING_FIRST"))
                .body("legalBasis[0].provision", equalTo("Điều 24"));
        act("tiepdan", session, "RECORD", "{\"on\":\"2026-09-23\",\"note\":\"TTDL-2026-0923\"}").statusCode(200);
        act("tiepdan", session, "HOLD", "{\"on\":\"2026-09-23\"}").statusCode(200).body("state", equalTo("HELD"));
    }

    @Test
    @DisplayName("NĐ154 Điều 20: a session online because a matter is complex is not for denunciations")
    void noDenunciationWhereTheMatterIsOnlyComplex() {
        Number id = as("tiepdan").body(online("ON_1", "giamdoc", false))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        visit(id.longValue(), "2026-09-23", "UNSCHEDULED", "ONLINE", "DENUNCIATION").statusCode(422)
                .body("ground", equalTo("ONLINE_NOT_FOR_DENUNCIATION"));
        visit(id.longValue(), "2026-09-23", "UNSCHEDULED", "ONLINE", "COMPLAINT").statusCode(201);
    }

    // ---- refusals and directions

    @Test
    @DisplayName("NĐ154 Điều 4 khoản 3: put to the head, who has three working days from the day the grounds are complete")
    void aWrittenRefusalWaitsForTheHead() {
        String refused = "\"refusal\":{\"ground\":\"RF_9_3\",\"earlierNotice\":{\"number\":\"3/TB\",\"date\":\"2026-10-01\"}}";
        as("tiepdan").body(visitBody(null, "2026-11-20", "REGULAR", "IN_PERSON", "COMPLAINT",
                "\"refusal\":{\"ground\":\"RF_9_3\"}"))
                .post("/api/v1/visits")
                .then()
                .statusCode(422)
                .body("ground", equalTo("REFUSAL_NEEDS_EARLIER_NOTICE"));
        String number = as("tiepdan")
                .body(visitBody(null, "2026-11-20", "REGULAR", "IN_PERSON", "COMPLAINT", refused))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .body("matters[0].clocks.find { it.rule == 'TCD_REFUSAL_NOTICE' }.dueOn", equalTo("2026-11-26"))
                .extract()
                .path("number");
        as("giamdoc").body(
                "{\"on\":\"2026-11-25\",\"ground\":\"RF_9_3\",\"decidedBy\":\"giamdoc\",\"document\":{\"number\":\"8/TB\",\"date\":\"2026-11-25\"}}")
                .post("/api/v1/visits/" + number + "/matters/1/acts/REFUSE_RECEPTION")
                .then()
                .statusCode(200)
                .body("matters[0].state", equalTo("RECEPTION_REFUSED"))
                .body("matters[0].clocks.find { it.rule == 'TCD_REFUSAL_NOTICE' }.status", equalTo("MET"));
    }

    @Test
    @DisplayName("NĐ154 Điều 25 khoản 2: several directions, each with its unit and day, each reported on its own")
    void directions() {
        String number = visit(null, "2026-11-02", "REGULAR", "IN_PERSON", "COMPLAINT").statusCode(201)
                .extract()
                .path("number");
        direct(number, "QLKH", "2026-11-13", "Kiểm tra hồ sơ");
        direct(number, "VP", "2026-12-15", "Trả lời công dân");
        String matter = number + "-1";
        as("giamdoc").get("/api/v1/sessions/directions?overdueOn=2026-11-30&unit=QLKH")
                .then()
                .body("find { it.code == '" + matter + "' }.direction", equalTo("Kiểm tra hồ sơ"));
        as("giamdoc").get("/api/v1/sessions/directions?overdueOn=2026-11-13&unit=QLKH")
                .then()
                .body("findAll { it.code == '" + matter + "' }", empty());
        Number late = as("giamdoc").get("/api/v1/sessions/directions?unit=QLKH")
                .then()
                .extract()
                .path("find { it.code == '" + matter + "' }.number");
        report(number, "{\"on\":\"2026-11-27\",\"summary\":\"Xong\"}").statusCode(422)
                .body("ground", equalTo("WHICH_DIRECTION"));
        report(number, "{\"on\":\"2026-11-27\",\"summary\":\"Xong\",\"direction\":" + late + "}").statusCode(200)
                .body("matters[0].state", equalTo("DIRECTED"));
        as("giamdoc").get("/api/v1/sessions/directions?overdueOn=2026-11-30")
                .then()
                .body("findAll { it.code == '" + matter + "' }", empty());
        report(number, "{\"on\":\"2026-11-30\",\"summary\":\"Đã trả lời\"}").statusCode(200)
                .body("matters[0].state", equalTo("SESSION_CLOSED"))
                .body("matters[0].clocks.findAll { it.rule == 'TCD_LEADER_DIRECTION' }.status",
                        contains("MET_LATE", "MET"));
    }

    @Test
    void aDialogueOfReceptionIsNotTheDialogueOfAComplaint() {
        String dialogue = "{\"kind\":\"%s\",\"purpose\":\"DIALOGUE\",\"medium\":\"IN_PERSON\",\"on\":\"2026-11-26\",\"startsAt\":\"14:00\",\"place\":\"Sở\",\"chair\":\"giamdoc\"}";
        as("tiepdan").body(dialogue.formatted("PERIODIC")).post("/api/v1/sessions").then().statusCode(400);
        as("tiepdan").body(dialogue.formatted("UNSCHEDULED"))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .body("warnings", hasItem("NOT_THE_DIALOGUE_OF_A_COMPLAINT"))
                .body("id", notNullValue());
    }

    // ---- saying it shortly

    private static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo").contentType("application/json");
    }

    private static ValidatableResponse plan(String login, String from, String to, int day, String chair) {
        return as(login).body(
                "{\"from\":\"%s\",\"to\":\"%s\",\"day\":\"%d\",\"startsAt\":\"08:00\",\"place\":\"Sở\",\"chair\":\"%s\"}"
                        .formatted(from, to, day, chair))
                .post("/api/v1/sessions/plan")
                .then();
    }

    /** A periodic session of the head. */
    private static long session(String on) {
        return ((Number) as("tiepdan").body(
                "{\"kind\":\"PERIODIC\",\"medium\":\"IN_PERSON\",\"on\":\"%s\",\"startsAt\":\"08:00\",\"place\":\"Sở\",\"chair\":\"giamdoc\"}"
                        .formatted(on))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id")).longValue();
    }

    /** The planned session of a day. */
    private static long on(String day) {
        return ((Number) as("tiepdan").get("/api/v1/sessions?from=" + day + "&to=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id")).longValue();
    }

    private static void held(long id) {
        String on = read(id).extract().path("on");
        act("tiepdan", id, "OPEN", "{\"on\":\"" + on + "\"}").statusCode(200);
        act("tiepdan", id, "HOLD", "{\"on\":\"" + on + "\"}").statusCode(200);
    }

    private static ValidatableResponse read(long id) {
        return as("tiepdan").get("/api/v1/sessions/" + id).then().statusCode(200);
    }

    private static ValidatableResponse act(String login, long id, String act, String body) {
        return as(login).body(body).post("/api/v1/sessions/" + id + "/acts/" + act).then();
    }

    private static String postponed(String newOn) {
        return "{\"on\":\"2026-10-12\",\"decidedBy\":\"giamdoc\",\"note\":\"Họp đột xuất\",\"newOn\":\"" + newOn
                + "\"}";
    }

    private static String online(String ground, String by, boolean secret) {
        return "{\"kind\":\"UNSCHEDULED\",\"urgency\":\"TENSE\",\"medium\":\"ONLINE\",\"on\":\"2026-09-23\",\"startsAt\":\"09:00\",\"place\":\"Sở và các điểm cầu\",\"chair\":\"giamdoc\",\"online\":{\"ground\":\"%s\",\"decidedBy\":\"%s\",\"noProtectionAsked\":\"%s\",\"secrecyAssured\":\"%s\"}}"
                .formatted(ground, by, secret, secret);
    }

    private static ValidatableResponse visit(Long session, String on, String kind, String medium, String type) {
        return as("tiepdan").body(visitBody(session, on, kind, medium, type, null)).post("/api/v1/visits").then();
    }

    private static String visitBody(Long session, String on, String kind, String medium, String type, String more) {
        return "{\"receivedOn\":\"" + on + "\",\"kind\":\"" + kind + "\",\"medium\":\"" + medium + "\","
                + (session == null ? "" : "\"sessionId\":" + session + ",")
                + "\"people\":[{\"name\":\"Người Của Buổi\",\"address\":\"Đà Lạt\"}],\"groupSize\":1,"
                + "\"content\":\"Trình bày\"," + (more == null ? "" : more + ",") + "\"matters\":[{\"type\":\"" + type
                + "\",\"summary\":\"Việc của buổi\"}]}";
    }

    private static void direct(String visit, String unit, String dueOn, String what) {
        as("giamdoc").body(
                "{\"on\":\"2026-11-03\",\"decidedBy\":\"giamdoc\",\"unit\":\"%s\",\"dueOn\":\"%s\",\"summary\":\"%s\"}"
                        .formatted(unit, dueOn, what))
                .post("/api/v1/visits/" + visit + "/matters/1/acts/DIRECT")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse report(String visit, String body) {
        return as("giamdoc").body(body).post("/api/v1/visits/" + visit + "/matters/1/acts/COMPLETE_DIRECTIONS").then();
    }
}
