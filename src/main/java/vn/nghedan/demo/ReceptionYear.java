package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reference.OfficeCalendar;

/**
 * A year of the head's days of reception, and the next three months: one put off, one left to a deputy, one to which
 * nobody came, one posted late, and one online.
 */
@ApplicationScoped
class ReceptionYear {

    private static final int FIXED_DAY = 15;
    private static final int PUT_OFF = 2;
    private static final int LEFT_TO_A_DEPUTY = 4;
    private static final int EMPTY = 6;
    private static final int POSTED_LATE = 8;
    private static final int MONTHS_BACK = 11;
    private static final int MONTHS_AHEAD = 3;
    private static final LocalTime CLOSING = LocalTime.of(16, 30);
    private static final String PLACE = "Nơi tiếp công dân, Sở Khoa học và Công nghệ tỉnh Lâm Đồng";

    private final SessionService sessions;
    private final VisitService visits;
    private final CaseFileActs acts;
    private final PastRecords past;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ReceptionYear(SessionService sessions, VisitService visits, CaseFileActs acts, PastRecords past,
            OfficeCalendar calendar, Clock clock) {
        this.sessions = sessions;
        this.visits = visits;
        this.acts = acts;
        this.past = past;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Each month, and the one session online, by the key under which it is told. */
    Map<String, Supplier<String>> from(LocalDate today) {
        Map<String, Supplier<String>> sessions = new LinkedHashMap<>();
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS_BACK);
        for (int i = MONTHS_BACK + MONTHS_AHEAD; i >= 0; i--) {
            int place = i;
            String key = "session-" + i;
            sessions.put(key, () -> month(first.plusMonths(place), place, new Cast(key), today));
        }
        sessions.put("session-online", () -> online(new Cast("session-online"), today));
        return sessions;
    }

    private String month(YearMonth month, int place, Cast cast, LocalDate today) {
        WorkCalendar days = calendar.current();
        LocalDate on = days.workingDayFrom(month.atDay(FIXED_DAY));
        String chair = place == LEFT_TO_A_DEPUTY ? "phogiamdoc" : "giamdoc";
        long session = told(month.minusMonths(1).atDay(1),
                () -> sessions.plan(new SessionDraft.Plan(month.toString(), month.toString(),
                        Integer.toString(FIXED_DAY), "08:00", PLACE, chair), desk()))
                .get(0);
        LocalDate posted = days.plusWorkingDays(on, place == POSTED_LATE ? -2 : -8);
        if (!posted.isAfter(today)) {
            act(session, SessionAct.POST, posted, "Bảng tin nơi tiếp công dân, cổng thông tin điện tử");
        }
        if (place == PUT_OFF) {
            LocalDate other = days.plusWorkingDays(on, 3);
            session = record(session, SessionAct.POSTPONE, days.plusWorkingDays(on, -2), new SessionDraft.Deed(
                    days.plusWorkingDays(on, -2).toString(), null, "giamdoc",
                    new VisitDraft.Document("31/TB-SKHCN", null), "Giám đốc dự họp khẩn của UBND tỉnh",
                    other.toString(), null));
            on = other;
        }
        if (!on.isBefore(today)) {
            return "";
        }
        if (place == EMPTY) {
            act(session, SessionAct.NOBODY_CAME, on, "Trong buổi trực không có công dân tới");
        } else {
            hold(session, on, chair, "PERIODIC", "IN_PERSON", place, cast);
        }
        return "";
    }

    private void hold(long session, LocalDate on, String chair, String kind, String medium, int place, Cast cast) {
        answer(receive(session, on, chair, kind, medium, cast) + "-1", on);
        String directed = receive(session, on, chair, kind, medium, cast);
        if (medium.equals("ONLINE")) {
            act(session, SessionAct.IDENTIFY, on, "Căn cước, định danh điện tử mức 2");
            act(session, SessionAct.RECORD, on, "GHI-" + on.toString().replace("-", "") + "-01, máy chủ của Sở");
        }
        act(session, SessionAct.HOLD, on, null);
        LocalDate concluded = calendar.current().plusWorkingDays(on, 3);
        direct(directed, on, place);
        if (!concluded.isAfter(LocalDate.now(clock))) {
            record(session, SessionAct.CONCLUDE, concluded,
                    new SessionDraft.Deed(concluded.toString(), null, "giamdoc",
                            new VisitDraft.Document((40 + place) + "/TB-SKHCN", concluded.toString()),
                            "Văn phòng Sở, các phòng, đơn vị được giao", null, null));
        }
    }

    private String receive(long session, LocalDate on, String chair, String kind, String medium, Cast cast) {
        MatterType type = cast.oneIn(2) ? MatterType.COMPLAINT : MatterType.PETITION;
        VisitDraft.Person person = new VisitDraft.Person(cast.name(), cast.address(), "CCCD", cast.identityNumber(),
                cast.phone(), null);
        VisitDraft.Matter matter = new VisitDraft.Matter(type.name(), cast.subject(type), null, null, null, null, null);
        VisitDraft visit = new VisitDraft(on.toString(), kind, medium, Long.toString(session),
                chair.equals("giamdoc") ? chair : "tiepdan", List.of(person), "1", matter.summary(), List.of(matter),
                null);
        return told(on, () -> visits.log(visit, null, desk()));
    }

    /** Answered within the ten working days, unless those have only begun. */
    private void answer(String matter, LocalDate on) {
        LocalDate told = calendar.current().plusWorkingDays(on, 7);
        if (!told.isAfter(LocalDate.now(clock))) {
            record(matter, new Proposal(Act.ANSWER, told, "tiepdan", null, null,
                    Map.of("summary", "Đã giải thích quy định và hướng xử lý")), "tiepdan");
        }
    }

    /** Two directions; those of the last months are still open, one of them late. */
    private void direct(String visit, LocalDate on, int place) {
        String matter = visit + "-1";
        direct(matter, on, "QLKH", on.plusDays(14), "Kiểm tra hồ sơ, báo cáo Giám đốc");
        direct(matter, on, "VP", on.plusDays(40), "Tham mưu văn bản trả lời công dân");
        LocalDate told = calendar.current().plusWorkingDays(on, 5);
        LocalDate today = LocalDate.now(clock);
        if (!told.isAfter(today)) {
            record(matter, new Proposal(Act.NOTIFY_RESULT, told, "tiepdan", null, null,
                    Map.of("summary", "Đã thông báo đang xem xét theo kết luận")), "tiepdan");
        }
        if (place < MONTHS_BACK - 2 && on.plusDays(45).isBefore(today)) {
            report(matter, calendar.current().plusWorkingDays(on, 9), 3);
            report(matter, calendar.current().plusWorkingDays(on, place % 3 == 0 ? 32 : 22), null);
        }
    }

    private void direct(String matter, LocalDate on, String unit, LocalDate dueOn, String what) {
        record(matter, new Proposal(Act.DIRECT, on, "giamdoc", new DocumentRef(null, on), null,
                Map.of("unit", unit, "dueOn", dueOn.toString(), "summary", what)), "giamdoc");
    }

    private void report(String matter, LocalDate on, Integer direction) {
        Map<String, Object> values = direction == null
                ? Map.of("summary", "Đã thực hiện, có báo cáo kèm theo")
                : Map.of("summary", "Đã thực hiện, có báo cáo kèm theo", "direction", direction);
        record(matter, new Proposal(Act.COMPLETE_DIRECTIONS, on, "xuly", null, null, values), "giamdoc");
    }

    private String online(Cast cast, LocalDate today) {
        WorkCalendar days = calendar.current();
        LocalDate on = days.workingDayUntil(today.minusDays(25));
        LocalDate allowed = days.plusWorkingDays(on, -9);
        SessionDraft plan = new SessionDraft("UNSCHEDULED", null, "ONLINE", on.toString(), "09:00",
                PLACE + " và điểm cầu UBND xã Đam Rông 1", "giamdoc", null, "TENSE",
                "Phủ sóng di động tại thôn vùng xa", new SessionDraft.Online("ON_2", "giamdoc",
                        new VisitDraft.Document("52/QĐ-SKHCN", allowed.toString()), null, null));
        long session = told(allowed, () -> sessions.add(plan, desk()));
        act(session, SessionAct.INVITE, days.plusWorkingDays(on, -6), "UBND xã, người dân có đơn");
        act(session, SessionAct.TEST, days.plusWorkingDays(on, -1), "Âm thanh, hình ảnh ổn định");
        record(session, SessionAct.CONNECT, on, new SessionDraft.Deed(on.toString(), "07:45", null, null,
                "Hai điểm cầu", null, null));
        hold(session, on, "giamdoc", "UNSCHEDULED", "ONLINE", MONTHS_BACK, cast);
        return "";
    }

    private void act(long session, SessionAct act, LocalDate on, String note) {
        record(session, act, on, new SessionDraft.Deed(on.toString(), null, null, null, note, null, null));
    }

    private long record(long session, SessionAct act, LocalDate on, SessionDraft.Deed deed) {
        return told(on, () -> sessions.act(session, act, null, deed, desk()));
    }

    private void record(String matter, Proposal proposal, String by) {
        told(proposal.on(), () -> {
            acts.act(matter, null, proposal, past.officer(by));
            return matter;
        });
    }

    /** Puts something on record in the evening of the day on which it happened. */
    private <T> T told(LocalDate on, Supplier<T> happening) {
        return past.at(on.atTime(CLOSING).atZone(clock.getZone()).toInstant(), happening);
    }

    private Officer desk() {
        return past.officer("tiepdan");
    }
}
