package vn.nghedan.casefile.rederivation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.DatesMoved;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reference.Underway;

/** A late day off over many open files of 2022, on which nobody else's dates rest: interrupted, gone on with by two, and taken back. */
@QuarkusTest
class InterruptedMoveTest {

    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    private static final LocalDate MON_2022_07_04 = LocalDate.of(2022, 7, 4);
    private static final LocalDate WED_2022_07_06 = LocalDate.of(2022, 7, 6);
    /** 30 days after the acceptance. */
    private static final String FRI_2022_08_05 = "2022-08-05";
    private static final LocalDate MON_2022_08_08 = LocalDate.of(2022, 8, 8);
    private static final int ENDING_THEN = 20;
    private static final int OTHERS = 10;
    private static final String STORED = """
            select '%1$s', d.code, r.* from (select %2$s from %1$s) r join dossier d on d.id = r.dossier_id
            where d.code in :codes order by 2, 4, 5, 6""";
    private static final String CLOCK = "dossier_id, started_on, rule, anchor, nominal_due_on, due_on,"
            + " certainly_late_after, met_on, status, provisional";
    private static final String SPAN = "dossier_id, from_on, until_on, state, due_on, due_rule, late_after,"
            + " settled_on, settled_late";

    @ApplicationScoped
    static class Listener {

        static final List<MovedDate> HEARD = new CopyOnWriteArrayList<>();
        static volatile boolean failing;

        void hear(@Observes DatesMoved moved) {
            if (failing && !HEARD.isEmpty()) {
                throw new IllegalStateException("the second batch fails when all of it is written");
            }
            HEARD.addAll(moved.dates());
        }
    }

    @Inject
    SomeCases some;
    @Inject
    CaseFileProjector projector;
    @Inject
    Rederivations jobs;
    @Inject
    Rederiving rederiving;
    @Inject
    OfficeCalendar calendar;
    @Inject
    EntityManager database;

    @AfterEach
    void putBack() {
        Listener.failing = false;
        jobs.latest().stream().filter(Underway::paused).forEach(job -> turn(job, "resume"));
        as("giamdoc").delete("/api/v1/calendar/days/" + FRI_2022_08_05).then().statusCode(200);
        Listener.HEARD.clear();
    }

    @Test
    @DisplayName("previewed, applied, interrupted, gone on with by two instances, every date as from scratch, taken back: as before")
    void everyDateMovesOnceWhateverHappensMeanwhile() {
        List<String> codes = openFiles();
        List<String> before = stored(codes);
        int foretold = preview();
        Listener.HEARD.clear();

        Listener.failing = true;
        declare(foretold);
        Underway interrupted = jobs.underway().orElseThrow();
        assertThat(interrupted.done()).isPositive().isLessThan(interrupted.files());
        assertThat(dueOn(codes)).as("some moved, some not yet")
                .contains(LocalDate.parse(FRI_2022_08_05), MON_2022_08_08);
        assertThat(calendar.edition().isMovingDates()).isTrue();
        String progress = interrupted.done() + "/" + interrupted.files();
        SignedIn.as("xuly").get("/cases").then().body(containsString(progress));
        SignedIn.as("giamdoc").get("/calendar").then().body(containsString(progress), containsString("Tạm dừng"));

        String last = codes.get(ENDING_THEN - 1);
        some.act(last, Act.ASSIGN, MON_2022_08_08, Map.of("unit", "VP", "handler", "xuly"));
        assertThat(dueOn(List.of(last))).as("whoever acts goes by the new calendar").containsExactly(MON_2022_08_08);

        Listener.failing = false;
        turn(interrupted, "pause");
        rederiving.carryOn();
        assertThat(jobs.underway().orElseThrow().done()).isEqualTo(interrupted.done());
        turn(interrupted, "resume");
        CompletableFuture
                .allOf(CompletableFuture.runAsync(rederiving::carryOn), CompletableFuture.runAsync(rederiving::carryOn))
                .join();
        rederiving.round();

        assertThat(jobs.underway()).isEmpty();
        assertThat(jobs.causes(Rederivation.Reason.PROGRAM)).as("the law has been the same all along")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(calendar.edition().isMovingDates()).isFalse();
        SignedIn.as("xuly").get("/cases").then().body(not(containsString(progress)));
        assertThat(dueOn(codes.subList(0, ENDING_THEN))).containsOnly(MON_2022_08_08);
        assertThat(Listener.HEARD).as("told once, as foretold").hasSize(foretold).doesNotHaveDuplicates();
        assertThat(codes).noneMatch(projector::rebuild);

        List<String> untouched = codes.stream().filter(code -> !code.equals(last)).toList();
        as("giamdoc").delete("/api/v1/calendar/days/" + FRI_2022_08_05).then().statusCode(200);
        assertThat(stored(untouched)).isEqualTo(before.stream().filter(row -> !row.contains(last)).toList());
        assertThat(codes).noneMatch(projector::rebuild);
    }

    /** Complaints that end on the day, and petitions and denunciations whose terms lie before, over and after it. */
    private List<String> openFiles() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < ENDING_THEN; i++) {
            String code = some.complaint(MON_2022_07_04, "VP", "xuly");
            some.act(code, Act.ACCEPT, WED_2022_07_06, Map.of());
            codes.add(code);
        }
        for (int i = 0; i < OTHERS; i++) {
            codes.add(some.complaint(FRI_2022_07_01.plusDays(3L * i), "VP", "xuly"));
            codes.add(some.open(ProcedureCode.PETITION, FRI_2022_07_01.plusDays(3L * i), "VP", "xuly", "Kiến nghị"));
        }
        return codes;
    }

    private List<LocalDate> dueOn(List<String> codes) {
        return database.createNativeQuery("select due_on from dossier where code in :codes", LocalDate.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private List<String> stored(List<String> codes) {
        return Stream.of(STORED.formatted("deadline", CLOCK), STORED.formatted("span", SPAN),
                STORED.formatted("known_span", SPAN))
                .flatMap(query -> ((List<?>) database.createNativeQuery(query)
                        .setParameter("codes", codes)
                        .getResultList()).stream())
                .map(row -> Arrays.toString((Object[]) row))
                .toList();
    }

    private static int preview() {
        return as("giamdoc").body(Map.of("changes", List.of(Map.of("date", FRI_2022_08_05, "kind", "SWAP_OFF", "name",
                "Bão", "source", "Công điện 9/CĐ"))))
                .post("/api/v1/calendar/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("affected")
                .size();
    }

    private static void declare(int foretold) {
        as("giamdoc").body(Map.of("kind", "SWAP_OFF", "name", "Bão", "source", "Công điện 9/CĐ"))
                .put("/api/v1/calendar/days/" + FRI_2022_08_05)
                .then()
                .statusCode(200)
                .body("moved", equalTo(foretold));
    }

    private static void turn(Underway job, String step) {
        SignedIn.form("giamdoc", "/calendar")
                .formParam("step", step)
                .post("/calendar/moving/" + job.id())
                .then()
                .statusCode(303);
    }

    private static RequestSpecification as(String officer) {
        return given().auth().preemptive().basic(officer, "nghedan-demo").contentType("application/json");
    }
}
