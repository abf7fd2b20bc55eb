package vn.nghedan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.document.Dispatch;
import vn.nghedan.letter.LetterActs;
import vn.nghedan.letter.LetterService;
import vn.nghedan.letter.NewLetter;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Step;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reference.OfficeCalendar;

/**
 * Tells one story after the other through the ordinary services, in the names of the demo people. A story stops where
 * today is reached: what lies ahead has not happened yet.
 */
@ApplicationScoped
class Narrator {

    private static final List<String> HANDLERS = List.of("xuly", "xuly", "xuly", "xuly2", "xuly3");
    private static final int DAYS_NOT_SENT = 5;

    private static final LocalTime OPENING = LocalTime.of(7, 45);
    private static final int WORKING_MINUTES = 9 * 60;

    private final LetterService letters;
    private final LetterActs letterActs;
    private final CaseFileActs acts;
    private final CaseFileQueries reader;
    private final VisitService visits;
    private final PastRecords past;
    private final OfficeCalendar calendar;
    private final Dispatch dispatch;
    private final Clock clock;
    private Instant lastTold = Instant.EPOCH;

    Narrator(LetterService letters, LetterActs letterActs, CaseFileActs acts, CaseFileQueries reader,
            VisitService visits,
            PastRecords past, OfficeCalendar calendar, Dispatch dispatch, Clock clock) {
        this.letters = letters;
        this.letterActs = letterActs;
        this.acts = acts;
        this.reader = reader;
        this.visits = visits;
        this.past = past;
        this.calendar = calendar;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /** Tells one story from the receipt of the letter to today. */
    String tell(Stories.Told told, DemoNumbers.Pair numbers, Cast cast, LocalDate today) {
        Story story = told.story();
        WorkCalendar days = calendar.current();
        LocalDate received = told.receivedOn(days, today);
        lastTold = Instant.EPOCH;
        NewLetter brought = letter(story, received, cast);
        String letter = told(received, () -> letters.register(numbers.letter(), brought, past.officer("tiepdan")));
        LocalDate last = received;
        for (Story.Step step : story.letterSteps()) {
            last = days.plusWorkingDays(last, step.after());
            if (last.isAfter(today)) {
                return letter;
            }
            Proposal proposal = proposal(ProcedureCode.LETTER, step, last, "tiepdan");
            boolean sent = isSent(last, today);
            told(last, () -> {
                String answer = letterActs.act(letter, null, proposal, past.officer("tiepdan"));
                if (sent) {
                    dispatch.sendAllByPost(letter, past.officer("tiepdan"));
                }
                return answer;
            });
        }
        if (told.opensCase(days, today)) {
            LocalDate opened = told.openedOn(days, today);
            String handler = cast.oneIn(9) ? null : cast.one(HANDLERS);
            String file = open(letter, numbers.opened(), story, opened, handler);
            carryOn(file, story, opened, handler == null ? "truongphong" : handler, today);
        }
        return letter;
    }

    String tell(VisitDraft visit) {
        lastTold = Instant.EPOCH;
        return told(LocalDate.parse(visit.receivedOn()), () -> visits.log(visit, null, past.officer("tiepdan")));
    }

    private String open(String letter, String number, Story story, LocalDate on, String handler) {
        Proposal classified = new Proposal(Act.CLASSIFY, on, null, null, null,
                Map.of("eligible", true, "inJurisdiction", true));
        told(on, () -> letterActs.act(letter, null, classified, past.officer("tiepdan")));
        Map<String, Object> values = new HashMap<>(Map.of("procedure", story.procedure().name()));
        if (handler != null) {
            values.put("handler", handler);
            values.put("unit", past.officer(handler).unit());
        }
        if (story.procedure() == ProcedureCode.COMPLAINT_SECOND) {
            values.put("firstDecision", Map.of("number", "21/QĐ-TTDL", "date", on.minusDays(24).toString(), "issuedBy",
                    "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng", "receivedOn", on.minusDays(21).toString()));
        }
        Proposal opening = new Proposal(Act.OPEN_CASE, on, null, null, null, values);
        return told(on, () -> letterActs.open(letter, number, opening, past.officer("tiepdan")));
    }

    private void carryOn(String file, Story story, LocalDate opened, String handler, LocalDate today) {
        LocalDate last = opened;
        for (Story.Step step : story.steps()) {
            last = calendar.current().plusWorkingDays(last, step.after());
            if (last.isAfter(today)) {
                return;
            }
            Proposal proposal = proposal(story.procedure(), step(step, file), last, handler);
            boolean sent = isSent(last, today);
            told(last, () -> {
                acts.act(file, null, proposal, past.officer("giamdoc"));
                if (sent) {
                    dispatch.sendAllByPost(file, past.officer("giamdoc"));
                }
                return file;
            });
        }
    }

    /** Papers of the last days lie there still, as they do in an office. */
    private static boolean isSent(LocalDate on, LocalDate today) {
        return on.isBefore(today.minusDays(DAYS_NOT_SENT));
    }

    /** A story counts its obligations; the file names them by the fact that laid them down. */
    private Story.Step step(Story.Step told, String file) {
        if (!(told.values().get("obligation") instanceof Integer nth)) {
            return told;
        }
        Map<String, Object> values = new HashMap<>(told.values());
        values.put("obligation", reader.standing(file, past.officer("giamdoc")).obligations().get(nth - 1).number());
        return new Story.Step(told.act(), told.after(), values);
    }

    /**
     * Puts something on record in the working hours of its legal date, after whatever the story told before. One in nine
     * is put on record a working day later, as it happens in an office.
     */
    private <T> T told(LocalDate on, Supplier<T> happening) {
        int turn = Math.floorMod(on.hashCode() * 31 + lastTold.hashCode(), 997);
        LocalDate day = turn % 9 == 0 ? calendar.current().plusWorkingDays(on, 1) : on;
        Instant begun = day.atTime(OPENING).plusMinutes(turn % WORKING_MINUTES).atZone(clock.getZone()).toInstant();
        Instant next = lastTold.plus(Duration.ofMinutes(7));
        Instant moment = next.isAfter(begun) ? next : begun;
        lastTold = moment.isAfter(clock.instant()) ? clock.instant() : moment;
        return past.at(lastTold, happening);
    }

    /** Decided by whoever the law says: the director, or whoever works on it. */
    private static Proposal proposal(ProcedureCode code, Story.Step step, LocalDate on, String handler) {
        Procedure procedure = Procedures.of(code);
        Step row = procedure.steps().stream().filter(one -> one.act() == step.act()).findFirst().orElseThrow();
        String by = row.decidedBy() == Authority.CITIZEN
                ? null
                : row.decidedBy() == Authority.DIRECTOR ? "giamdoc" : handler;
        DocumentRef document = row.decidedBy() == Authority.DIRECTOR || procedure.issuesPaper(row.from(), step.act())
                ? new DocumentRef(on.getDayOfYear() + "/QĐ-SKHCN", on)
                : null;
        return new Proposal(step.act(), on, by, document, null, dated(step.values(), on));
    }

    /** Dates that are told as so many days after the act. */
    private static Map<String, Object> dated(Map<String, Object> values, LocalDate on) {
        Map<String, Object> dated = new HashMap<>(values);
        dated.replaceAll((name, value) -> value instanceof String text && text.startsWith("+")
                ? on.plusDays(Long.parseLong(text.substring(1))).toString()
                : value);
        return dated;
    }

    private static NewLetter letter(Story story, LocalDate received, Cast cast) {
        List<NewLetter.Sender> senders = story.anonymous()
                ? List.of()
                : IntStream.range(0, Math.min(2, story.people()))
                        .mapToObj(n -> sender(cast, story.people() > 1 && n == 0))
                        .toList();
        String subject = cast.subject(story.type());
        List<String> contents = Stream.concat(Stream.of(subject), Stream.generate(() -> cast.subject(story.type())))
                .limit(story.contents())
                .toList();
        String source = cast.source();
        NewLetter.Respondent respondent = story.type() == MatterType.PETITION
                ? null
                : new NewLetter.Respondent(story.type() == MatterType.DENUNCIATION
                        ? cast.denounced()
                        : "Giám đốc Sở Khoa học và Công nghệ", null);
        return new NewLetter(received, source, source.equals("TRANSFERRED") ? "Ban Tiếp công dân tỉnh" : null,
                story.type().name(), senders, story.anonymous(), story.people(), received.minusDays(2), story.signed(),
                subject, subject + ". Kính đề nghị Sở xem xét, giải quyết theo quy định của pháp luật.", respondent,
                null, contents, null, isFirstComplaint(story) ? received.minusDays(12) : null,
                isFirstComplaint(story) ? challenged(story, received) : null, null);
    }

    private static boolean isFirstComplaint(Story story) {
        return story.procedure() == ProcedureCode.COMPLAINT_FIRST
                || story.procedure() == ProcedureCode.DISCIPLINE_FIRST;
    }

    private static NewLetter.Challenged challenged(Story story, LocalDate received) {
        return new NewLetter.Challenged("118/QĐ-SKHCN", received.minusDays(14), "Sở Khoa học và Công nghệ", null,
                story.procedure() == ProcedureCode.DISCIPLINE_FIRST ? "DISCIPLINARY" : "ADMINISTRATIVE");
    }

    private static NewLetter.Sender sender(Cast cast, boolean represents) {
        return new NewLetter.Sender(cast.name(), cast.address(), "CCCD", cast.identityNumber(), cast.phone(),
                represents);
    }
}
