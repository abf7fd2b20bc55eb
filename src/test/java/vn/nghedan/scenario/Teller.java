package vn.nghedan.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.letter.LetterActs;
import vn.nghedan.letter.LetterService;
import vn.nghedan.letter.Letters;
import vn.nghedan.letter.NewLetter;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.FileInHand;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Step;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.web.time.ToldTime;

/**
 * Tells what happened in an office through the services it works with, in the names of its people: the desk takes letters
 * in, the handler and the director act. Every step is put on record in the working hours of the day it is told for.
 */
@ApplicationScoped
class Teller {

    private static final ZoneId LEGAL = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime OPENING = LocalTime.of(7, 30);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final int WORKING_MINUTES = 9 * 60;

    private final LetterService letters;
    private final LetterActs letterActs;
    private final CaseFileActs acts;
    private final CaseFileQueries reader;
    private final CaseSearch search;
    private final DirectoryService directory;
    private final ObjectMapper json;
    private int told;

    Teller(LetterService letters, LetterActs letterActs, CaseFileActs acts, CaseFileQueries reader,
            CaseSearch search,
            DirectoryService directory, ObjectMapper json) {
        this.letters = letters;
        this.letterActs = letterActs;
        this.acts = acts;
        this.reader = reader;
        this.search = search;
        this.directory = directory;
        this.json = json;
    }

    /** Takes a letter in at the desk, on the day it is entered. */
    ToldFile letter(Letters letter, LocalDate enteredOn) {
        NewLetter read = json.convertValue(letter.body(), NewLetter.class);
        return new ToldFile(this, at(enteredOn, () -> letters.register(read, officer("tiepdan"))));
    }

    /** Takes a letter in on the day it came. */
    ToldFile letter(Letters letter) {
        return letter(letter, LocalDate.parse((String) letter.body().get("receivedOn")));
    }

    /** Classifies a letter as ours and opens the case it becomes, in the hands of one of the people. */
    ToldFile opened(Letters letter, ProcedureCode procedure, LocalDate on, Map<String, Object> more) {
        return letter(letter).does(Act.CLASSIFY, on, Map.of("eligible", true, "inJurisdiction", true))
                .opens(procedure, on, more);
    }

    // ---- for the files told of

    /** Does an act; of a letter, the code of the case that was opened. */
    String act(String code, Act act, LocalDate on, LocalDate recordedOn, Map<String, Object> values) {
        CaseFileView file = reader.read(code, officer("giamdoc"));
        ProcedureCode procedure = ProcedureCode.valueOf(file.procedure());
        Authority authority = authority(procedure, State.valueOf(file.state()), act);
        String desk = procedure.type() == null ? "tiepdan" : "xuly";
        boolean directors = authority == Authority.DIRECTOR;
        String by = directors ? "giamdoc" : authority == Authority.CITIZEN ? null : desk;
        Proposal proposal = new Proposal(act, on, by, new DocumentRef((told + 1) + "/SKHCN", on), null, values);
        Officer recorder = officer(directors ? "giamdoc" : desk);
        return at(recordedOn, () -> {
            if (procedure == ProcedureCode.LETTER) {
                return letterActs.act(code, null, proposal, recorder);
            }
            acts.act(code, null, proposal, recorder);
            return "";
        });
    }

    private static Authority authority(ProcedureCode procedure, State state, Act act) {
        List<Step> steps = Procedures.of(procedure).steps().stream().filter(step -> step.act() == act).toList();
        return steps.stream()
                .filter(step -> step.from() == state)
                .findFirst()
                .or(() -> steps.stream().findFirst())
                .map(Step::decidedBy)
                .orElse(Authority.HANDLER);
    }

    /** How a file looked to somebody at the end of a day, by what is on record now. */
    CaseFileView read(String code, String who, LocalDate day) {
        return ToldTime.at(day.atTime(CLOSING).atZone(LEGAL).toInstant(), () -> reader.read(code, officer(who)));
    }

    /** All clocks of a file as they stand long after. */
    List<Deadline> clocks(String code) {
        return ToldTime.at(FileInHand.FAR_LATER.atStartOfDay(LEGAL).toInstant(),
                () -> reader.clocks(code, officer("giamdoc")));
    }

    CaseStatus standing(String code) {
        return reader.standing(code, officer("giamdoc"));
    }

    boolean sees(String code, String who) {
        return reader.sees(code, officer(who));
    }

    /** Whether the list behind a number of the director's board holds the file. */
    boolean counts(CaseFilter.Kind kind, CaseListView view, String code, AsOf when) {
        return search.list(CaseFilter.of(kind, view).asOf(when).saying(code).sized(CaseFilter.LARGEST),
                officer("giamdoc"))
                .items()
                .stream()
                .anyMatch(row -> row.code().equals(code));
    }

    Officer officer(String code) {
        return Optional.of(code).flatMap(directory::staff).map(StaffView::asOfficer).orElseThrow();
    }

    /** In the working hours of the day, after whatever was told before. */
    <T> T at(LocalDate day, Supplier<T> happening) {
        told++;
        Instant moment = day.atTime(OPENING).plusMinutes(told % WORKING_MINUTES).atZone(LEGAL).toInstant();
        return ToldTime.at(moment, happening);
    }
}
