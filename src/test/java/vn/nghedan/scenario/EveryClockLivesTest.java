package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.CasesInHand;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Walk;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.duty.HeadDuty;

/**
 * Carries letters, visits, cases and sessions through the services until every clock of the law has started and ended, and
 * writes down how: {@code docs/law-coverage.md} counts a rule only when it stands here. Which acts to do is found in the
 * tables; what is written down is what the services say of the file afterwards. To write it anew after a change that was
 * meant: {@code -Dnghedan.docs.write=true}, then the pages by {@code GeneratedDocsTest}.
 */
@QuarkusTest
class EveryClockLivesTest {

    private static final Path SHOWN = Path.of("src", "test", "resources", "lives", "clocks.txt");

    @Inject
    Teller tell;
    @Inject
    Beginnings beginnings;
    @Inject
    SessionService sessions;
    @Inject
    HeadDuty duty;

    @Test
    @DisplayName("every clock starts and ends in a life told through the services, as written down")
    void everyClock() {
        ShownClocks shown = new ShownClocks();
        List<String> refused = new ArrayList<>();
        for (ProcedureCode procedure : ProcedureCode.values()) {
            Set<String> found = new HashSet<>();
            for (Supplier<ToldFile> beginning : beginnings.of(procedure)) {
                FileInHand begun = beginning.get().inHand();
                for (Walk.Way way : Walk.showingEveryClock(begun, found)) {
                    tell(beginning.get(), way, shown, refused);
                }
            }
        }
        besideTheWays(shown);
        onlineSession(shown);
        headsMonths(shown);
        assertThat(refused).as("lawful by the table, and yet not taken by the services").isEmpty();
        String lines = shown.text();
        if (Boolean.getBoolean("nghedan.docs.write")) {
            write(lines);
        }
        assertThat(lines).isEqualTo(written());
    }

    private static void tell(ToldFile file, Walk.Way way, ShownClocks shown, List<String> refused) {
        String procedure = way.file().procedure().code().name();
        try {
            way.steps().forEach(step -> file.does(step.act(), step.on(), step.values()));
            shown.in(procedure, file.clocks());
        } catch (RuntimeException notTaken) {
            refused.add(procedure + " " + way.steps() + ": " + notTaken);
        }
    }

    /** What the ways do not lead to: a condition that fails, time left out, a late settlement, a posted conclusion, an effect. */
    private void besideTheWays(ShownClocks shown) {
        LocalDate wed = LocalDate.of(2026, 7, 8);
        Supplier<ToldFile> denunciation = beginnings.of(ProcedureCode.DENUNCIATION).get(0);
        shown.in("DENUNCIATION",
                denunciation.get()
                        .does(Act.CHECK_CONDITIONS, wed, Map.of("fulfilled", false, "conditions", List.of("TC_AC_D")))
                        .does(Act.REFUSE, wed, Map.of("ground", "TC_NA_D"))
                        .clocks());
        shown.in("DENUNCIATION", accepted(denunciation.get(), wed)
                .does(Act.REQUEST_APPRAISAL, wed.plusDays(5))
                .does(Act.RECEIVE_APPRAISAL, wed.plusDays(12))
                .does(Act.SUSPEND, wed.plusDays(13), Map.of("ground", "TC_SUS_A"))
                .does(Act.RESUME, wed.plusDays(19))
                .clocks());
        shown.in("DENUNCIATION", accepted(denunciation.get(), wed)
                .does(Act.DEMAND_REPORT, wed.plusDays(33))
                .does(Act.REPORT_OVERDUE, wed.plusDays(35))
                .clocks());
        shown.in("DENUNCIATION", accepted(denunciation.get(), wed)
                .does(Act.REQUEST_VERIFICATION, wed.plusDays(1), Map.of("to", "Thanh tra tỉnh"))
                .does(Act.RECEIVE_VERIFICATION, wed.plusDays(20), Map.of("findings", "Đã xác minh"))
                .does(Act.CONCLUDE, wed.plusDays(26), Map.of("outcome", "RIGHT"))
                .does(Act.HANDLE, wed.plusDays(27))
                .does(Act.CHECK_REDACTION, wed.plusDays(28), Map.of("checkedBy", "xuly2"))
                .does(Act.PUBLISH, wed.plusDays(29), Map.of("means", "POSTING"))
                .does(Act.ARCHIVE, wed.plusDays(47))
                .clocks());
        shown.in("COMPLAINT_FIRST", beginnings.of(ProcedureCode.COMPLAINT_FIRST)
                .get(0)
                .get()
                .does(Act.ACCEPT, wed)
                .does(Act.DECIDE, wed.plusDays(12), Map.of("outcome", "RIGHT"))
                .does(Act.RECORD_RECEIPT, wed.plusDays(14), Map.of("receivedOn", "2026-07-22"))
                .does(Act.TAKE_EFFECT, LocalDate.of(2026, 8, 24))
                .does(Act.START_EXECUTION, LocalDate.of(2026, 8, 26))
                .clocks());
    }

    private static ToldFile accepted(ToldFile denunciation, LocalDate on) {
        return denunciation.does(Act.CHECK_CONDITIONS, on,
                Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")))
                .does(Act.ACCEPT, on);
    }

    // ---- what the schedule of reception owes

    private void onlineSession(ShownClocks shown) {
        LocalDate day = LocalDate.of(2026, 9, 23);
        long session = tell.at(day.minusDays(20), () -> sessions.add(new SessionDraft("PERIODIC", null, "ONLINE",
                day.toString(), "09:00", "Sở và các điểm cầu", "giamdoc", null, null, null,
                new SessionDraft.Online("ON_2", "giamdoc", null, "false", "false")), tell.officer("giamdoc")));
        Map<SessionAct, LocalDate> deeds = Map.of(SessionAct.POST, day.minusDays(9), SessionAct.INVITE,
                day.minusDays(8), SessionAct.TEST, day.minusDays(1));
        Stream.of(SessionAct.POST, SessionAct.INVITE, SessionAct.TEST, SessionAct.CONNECT, SessionAct.OPEN,
                SessionAct.IDENTIFY, SessionAct.RECORD, SessionAct.HOLD, SessionAct.CONCLUDE)
                .forEach(act -> does(session, act, deeds.getOrDefault(act, day)));
        List<Map<String, Object>> duties = CasesInHand.as("tiepdan")
                .get("/api/v1/sessions/{id}", session)
                .then()
                .statusCode(200)
                .extract()
                .path("duties");
        duties.forEach(one -> shown.add((String) one.get("rule"), "session schedule",
                one.get("metOn") == null ? null : Boolean.TRUE.equals(one.get("late")) ? "MET_LATE" : "MET"));
    }

    private void does(long session, SessionAct act, LocalDate on) {
        SessionDraft.Deed deed = new SessionDraft.Deed(on.toString(), act == SessionAct.CONNECT ? "07:45" : null,
                "giamdoc", act == SessionAct.CONCLUDE
                        ? new VisitDraft.Document("3/TB-SKHCN",
                                on.toString())
                        : null,
                "Các điểm cầu", null, null);
        tell.at(on, () -> sessions.act(session, act, null, deed, tell.officer("giamdoc")));
    }

    /** September, in which the director received online; and what the board says of a month in which nobody did. */
    private void headsMonths(ShownClocks shown) {
        duty.year(2026, AsOf.of(LocalDate.of(2026, 11, 23)))
                .stream()
                .filter(month -> month.month().getMonthValue() == 9)
                .forEach(month -> shown.add("TCD_HEAD_MONTHLY", "session schedule", month.status().name()));
    }

    private static String written() {
        try {
            return Files.exists(SHOWN) ? Files.readString(SHOWN) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(String lines) {
        try {
            Files.createDirectories(SHOWN.getParent());
            Files.writeString(SHOWN, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
