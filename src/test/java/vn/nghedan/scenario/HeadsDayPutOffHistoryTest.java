package vn.nghedan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.duty.HeadDuty;
import vn.nghedan.reception.duty.HeadMonth;

/**
 * The director's day of the month is put off because of a storm, first without saying to which day. Held within the month
 * the duty is met; where the month passes it is owed, and the board says so (LTCD Điều 18 khoản 2, Điều 24 khoản 4).
 */
@QuarkusTest
@DisplayName("Buổi tiếp công dân của người đứng đầu bị lùi — Luật Tiếp công dân Điều 18 khoản 2, Điều 24 khoản 4")
class HeadsDayPutOffHistoryTest {

    private static final LocalDate TUE_2025_10_14 = LocalDate.of(2025, 10, 14);
    private static final LocalDate WED_2025_10_15 = LocalDate.of(2025, 10, 15);
    private static final LocalDate THU_2025_10_23 = LocalDate.of(2025, 10, 23);
    private static final LocalDate FRI_2025_10_31 = LocalDate.of(2025, 10, 31);
    private static final LocalDate FRI_2025_11_14 = LocalDate.of(2025, 11, 14);
    private static final LocalDate MON_2025_12_01 = LocalDate.of(2025, 12, 1);

    @Inject
    Teller tell;
    @Inject
    SessionService sessions;
    @Inject
    HeadDuty duty;
    @Inject
    Instance<BoardFigure> figures;

    private long planned(LocalDate planningOn, String month) {
        List<Long> days = tell.at(planningOn, () -> sessions.plan(
                new SessionDraft.Plan(month, month, "15", "08:00", "Trụ sở Sở", "giamdoc"), tell.officer("tiepdan")));
        return days.get(0);
    }

    private long does(LocalDate on, long session, SessionAct act, LocalDate newOn, String note) {
        SessionDraft.Deed deed = new SessionDraft.Deed(on.toString(), null, "giamdoc", null, note,
                newOn == null ? null : newOn.toString(), null);
        return tell.at(on, () -> sessions.act(session, act, null, deed, tell.officer("tiepdan")));
    }

    private HeadMonth month(LocalDate asOf, int month) {
        return duty.year(2025, AsOf.of(asOf))
                .stream()
                .filter(one -> one.month().getMonthValue() == month)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("planned 15/10, put off on 14/10 to be announced, set to 23/10 and held: October is met on 23/10")
    void heldLaterInTheMonth() {
        long session = planned(LocalDate.of(2025, 10, 1), "2025-10");
        // LTCD Điều 24 khoản 4: at least five working days before, so by Wednesday 08/10
        does(LocalDate.of(2025, 10, 8), session, SessionAct.POST, null, "Bảng tin, cổng thông tin");
        assertThat(month(WED_2025_10_15.minusDays(2), 10).plannedOn()).isEqualTo(WED_2025_10_15);
        does(TUE_2025_10_14, session, SessionAct.POSTPONE, null, "Bão số 11, ngày tiếp sẽ thông báo sau");
        HeadMonth putOff = month(WED_2025_10_15, 10);
        assertThat(putOff.putOff()).isEqualTo(WED_2025_10_15);
        assertThat(putOff.status()).isEqualTo(HeadMonth.Status.DUE);
        // the last working day of October
        assertThat(putOff.dueOn()).isEqualTo(FRI_2025_10_31);

        long next = does(LocalDate.of(2025, 10, 16), session, SessionAct.SET_DAY, THU_2025_10_23, null);
        assertThat(month(LocalDate.of(2025, 10, 17), 10).plannedOn()).isEqualTo(THU_2025_10_23);
        does(LocalDate.of(2025, 10, 16), next, SessionAct.POST, null, "Bảng tin, cổng thông tin");
        does(THU_2025_10_23, next, SessionAct.OPEN, null, null);
        does(THU_2025_10_23, next, SessionAct.HOLD, null, null);
        HeadMonth held = month(LocalDate.of(2025, 11, 3), 10);
        assertThat(held.status()).isEqualTo(HeadMonth.Status.MET);
        assertThat(held.byHead()).containsExactly(THU_2025_10_23);
        assertThat(held.putOff()).isNull();
        // on the evening before, the month was still owed and not late
        assertThat(month(THU_2025_10_23.minusDays(1), 10).status()).isEqualTo(HeadMonth.Status.DUE);
    }

    @Test
    @DisplayName("planned 14/11 for Saturday 15/11, put off and never held: owed from 01/12 on, and the board counts it")
    void neverHeld() {
        long session = planned(LocalDate.of(2025, 11, 3), "2025-11");
        LocalDate day = month(LocalDate.of(2025, 11, 3), 11).plannedOn();
        // 15/11/2025 is a Saturday: the next working day takes its place
        assertThat(day).isEqualTo(LocalDate.of(2025, 11, 17));
        long before = owed(LocalDate.of(2025, 11, 28));
        does(FRI_2025_11_14, session, SessionAct.POSTPONE, null, "Họp Quốc hội, ngày tiếp sẽ thông báo sau");
        assertThat(month(LocalDate.of(2025, 11, 28), 11).status()).isEqualTo(HeadMonth.Status.DUE);
        assertThat(owed(LocalDate.of(2025, 11, 28))).isEqualTo(before);
        HeadMonth november = month(MON_2025_12_01, 11);
        assertThat(november.status()).isEqualTo(HeadMonth.Status.OVERDUE);
        assertThat(november.putOff()).isEqualTo(day);
        assertThat(november.dueOn()).isEqualTo(LocalDate.of(2025, 11, 28));
        assertThat(owed(MON_2025_12_01)).isEqualTo(before + 1);

        // a new day in December does not heal November
        long next = does(MON_2025_12_01, session, SessionAct.SET_DAY, LocalDate.of(2025, 12, 5), null);
        does(LocalDate.of(2025, 12, 5), next, SessionAct.OPEN, null, null);
        does(LocalDate.of(2025, 12, 5), next, SessionAct.HOLD, null, null);
        assertThat(month(LocalDate.of(2025, 12, 8), 11).status()).isEqualTo(HeadMonth.Status.OVERDUE);
        assertThat(month(LocalDate.of(2025, 12, 8), 12).status()).isEqualTo(HeadMonth.Status.MET);
    }

    private long owed(LocalDate day) {
        return figures.stream()
                .filter(figure -> figure.label().equals("sessions:figure_head_duty"))
                .findFirst()
                .flatMap(figure -> figure.tally(AsOf.of(day), null, tell.officer("giamdoc")))
                .orElseThrow()
                .number();
    }
}
