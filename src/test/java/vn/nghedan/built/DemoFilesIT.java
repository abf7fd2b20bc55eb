package vn.nghedan.built;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The demonstration is told beside the built program, from the desk of today back to what was closed long ago. */
class DemoFilesIT {

    // generous: other builds may have the machine, and what is measured is printed
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    private static final List<String> WHAT_IS_TOLD = List.of(
            """
                    select code, procedure_code, matter_type, subject, content, restricted, origin, received_on, group_size, state,
                        state_since, unit_code, handler_code, due_on, due_rule, fact_count, version
                    from dossier where code <> '%s' order by code""",
            """
                    select d.code, f.number, f.kind, f.on_date, f.decided_by, f.document_number, f.particulars, f.recorded_by
                    from fact f join dossier d on d.id = f.dossier_id where d.code <> '%s' order by d.code, f.number""",
            """
                    select d.code, p.role, p.name, p.id_number from party p join dossier d on d.id = p.dossier_id
                    where d.code <> '%s' order by d.code, p.role, p.name""",
            """
                    select d.code, l.rule, l.started_on, l.due_on, l.met_on from deadline l join dossier d on d.id = l.dossier_id
                    where d.code <> '%s' order by d.code, l.rule, l.started_on, l.due_on, l.met_on""",
            "select number, received_on, kind, group_size from visit where number <> '%s' order by number",
            "select held_on, kind, medium, place, state from reception_session where place <> '%s' order by held_on, kind, state");

    @Test
    @DisplayName("the port opens before the demonstration is told; killed in its midst it goes on, and is the same in the end")
    void toldBesideTheProgram() throws Exception {
        try (OfficeDatabase undisturbed = OfficeDatabase.empty(); OfficeDatabase killed = OfficeDatabase.empty()) {
            Instant started = Instant.now();
            SignInPage first = new SignInPage(undisturbed.begin("demo-undisturbed", true)).awaitOpen();
            Duration firstPage = Duration.between(started, Instant.now());
            assertThat(firstPage).isLessThan(LONGEST_START);
            assertThat(first.isTelling()).as("progress on the first page: %s", first.progress()).isTrue();
            assertThat(first.program().readiness()).as("readiness while it is told").isNotNull();

            String registered = killedInTheMidst(killed);
            SignInPage again = new SignInPage(killed.begin("demo-after-the-kill", true)).awaitOpen();
            assertThat(again.isTelling()).as("goes on after the kill").isTrue();

            first.awaitComplete();
            Duration complete = Duration.between(started, Instant.now());
            again.awaitComplete();
            assertThat(Files.readString(first.program().log())).contains("mới nhất trước", "Dữ liệu dùng thử: đủ");
            long memory = first.program().residentMegabytes();
            first.program().kill();
            again.program().kill();

            for (String query : WHAT_IS_TOLD) {
                List<String> told = undisturbed.rows(query.formatted(registered));
                assertThat(told).as(query).isNotEmpty();
                assertThat(killed.rows(query.formatted(registered))).as(query).isEqualTo(told);
            }
            System.out.printf(
                    "first page %.1f s after the start, all told after %d s, %d MB resident; a later start %.1f s%n",
                    firstPage.toMillis() / 1000.0, complete.toSeconds(), memory, laterStart(undisturbed));
        }
    }

    /** @return the number of a letter that was registered before the kill */
    private static String killedInTheMidst(OfficeDatabase office) throws Exception {
        SignInPage page = new SignInPage(office.begin("demo-killed", true)).awaitOpen();
        page.awaitPart(3);
        HttpResponse<String> letter = new Desk(page.program()).register("while-it-is-told");
        assertThat(letter.statusCode()).as(letter.body()).isEqualTo(201);
        assertThat(page.isTelling()).isTrue();
        page.program().kill();
        return Desk.code(letter);
    }

    private static double laterStart(OfficeDatabase office) throws Exception {
        Instant started = Instant.now();
        SignInPage later = new SignInPage(office.begin("demo-later", true)).awaitOpen();
        Duration taken = Duration.between(started, Instant.now());
        assertThat(taken).isLessThan(LONGEST_START);
        assertThat(later.isTelling()).as("what is complete is not told again").isFalse();
        return taken.toMillis() / 1000.0;
    }
}
