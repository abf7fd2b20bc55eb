package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.law.LawReader;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;

/**
 * A file as a test carries it through its procedure: every fact comes from a lawful act, so it can never be in an illegal
 * state. Pure: the rule book and the calendar that the application ships, no database, no clock of the machine.
 */
public final class FileInHand {

    public static final LocalDate FAR_LATER = LocalDate.of(2031, 1, 1);
    public static final RuleBook RULES = LawReader.readShipped(ProcedureCode.names(),
            Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet()));
    public static final WorkCalendar CALENDAR = CalendarReader.readShipped();

    private final Procedure procedure;
    private final MatterType type;
    private final Journal journal;
    private final Set<String> named;
    private final Set<String> barred;
    private final String recorder;
    private final GuardContext situation;

    private FileInHand(Procedure procedure, MatterType type, Journal journal, Set<String> named, Set<String> barred,
            String recorder) {
        this.procedure = procedure;
        this.type = type;
        this.journal = journal;
        this.named = named;
        this.barred = barred;
        this.recorder = recorder;
        this.situation = new GuardContext(journal, procedure.read(journal).standing(), type, null, named, barred,
                recorder,
                RULES,
                CALENDAR);
    }

    public static FileInHand received(ProcedureCode code, MatterType type, LocalDate on, Map<String, Object> receipt) {
        Map<String, Object> all = new HashMap<>(receipt);
        all.put("type", type.name());
        FactKind kind = code == ProcedureCode.RECEPTION ? FactKind.ARRIVED : FactKind.RECEIVED;
        Journal journal = new Journal(List.of()).with(Fact.of(kind, on, FactData.stored(all)));
        return new FileInHand(Procedures.of(code), type, journal, Set.of(), Set.of(), null);
    }

    public static FileInHand aComplaint(LocalDate receivedOn) {
        return received(ProcedureCode.COMPLAINT_FIRST, MatterType.COMPLAINT, receivedOn, Map.of("contentCount", 2));
    }

    public static FileInHand aDenunciation(LocalDate receivedOn) {
        return received(ProcedureCode.DENUNCIATION, MatterType.DENUNCIATION, receivedOn, Map.of());
    }

    /** @param receipt what is known of it from the beginning */
    public static FileInHand aDenunciation(LocalDate receivedOn, Map<String, Object> receipt) {
        return received(ProcedureCode.DENUNCIATION, MatterType.DENUNCIATION, receivedOn, receipt);
    }

    public static FileInHand aPetition(LocalDate receivedOn) {
        return received(ProcedureCode.PETITION, MatterType.PETITION, receivedOn, Map.of());
    }

    /** Denounced, or close to whoever is named. */
    public FileInHand naming(String staffCode) {
        return new FileInHand(procedure, type, journal, Set.of(staffCode), Set.of(staffCode), recorder);
    }

    /** Complained of, as the head who settles the first complaint. */
    public FileInHand against(String staffCode) {
        return new FileInHand(procedure, type, journal, Set.of(staffCode), Set.of(), recorder);
    }

    /** Whoever types the next acts in, where that matters. */
    public FileInHand recordedBy(String staffCode) {
        return new FileInHand(procedure, type, journal, named, barred, staffCode);
    }

    // ---- acting

    public Verdict attempt(Act act, LocalDate on, Map<String, Object> values) {
        return attempt(act, on, "giamdoc", values);
    }

    public Verdict attempt(Act act, LocalDate on, String decidedBy, Map<String, Object> values) {
        return procedure.judge(situation(),
                new Proposal(act, on, decidedBy, new DocumentRef("01/QĐ", on), null, values),
                FAR_LATER);
    }

    /** The same without any paper. */
    public Verdict attemptWithoutPaper(Act act, LocalDate on, Map<String, Object> values) {
        return procedure.judge(situation(), new Proposal(act, on, "giamdoc", null, null, values), FAR_LATER);
    }

    /** Does a lawful act; fails the test if it is not. */
    public FileInHand does(Act act, LocalDate on, Map<String, Object> values) {
        Verdict verdict = attempt(act, on, values);
        if (verdict instanceof Verdict.Lawful lawful) {
            return new FileInHand(procedure, type, journal.with(lawful.fact()), named, barred, recorder);
        }
        throw new AssertionError(act + " on " + on + " in " + state() + " is not lawful: " + verdict);
    }

    /** The same file with an entry that no act has put there: older journals, hands in the database. */
    public FileInHand holding(Fact fact) {
        return new FileInHand(procedure, type, journal.with(fact), named, barred, recorder);
    }

    /** The file after an act; empty where the act is not lawful. */
    public Optional<FileInHand> taken(Act act, LocalDate on, Map<String, Object> values) {
        return attempt(act, on, values) instanceof Verdict.Lawful lawful
                ? Optional.of(new FileInHand(procedure, type, journal.with(lawful.fact()), named, barred, recorder))
                : Optional.empty();
    }

    /** The file after an act, or as it was where the act is refused. */
    public FileInHand ifTaken(Act act, LocalDate on, Map<String, Object> values) {
        return taken(act, on, values).orElse(this);
    }

    /** The same file, read once more from what is on record. */
    public FileInHand again() {
        return new FileInHand(procedure, type, new Journal(journal.recorded()), named, barred, recorder);
    }

    /** A denunciation of which every condition holds, and a group of which has its representatives. */
    public FileInHand checked(LocalDate on) {
        FileInHand represented = standing().groupSize() < 5
                ? this
                : does(Act.APPOINT_REPRESENTATIVES, on, Map.of("representativeCount", 2, "amongDenouncers", true));
        return represented.does(Act.CHECK_CONDITIONS, on, Map.of("fulfilled", true, "conditions",
                List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
    }

    public FileInHand does(Act act, LocalDate on) {
        return does(act, on, Map.of());
    }

    // ---- questions

    public GuardContext situation() {
        return situation;
    }

    public CaseStatus standing() {
        return situation.standing();
    }

    public State state() {
        return standing().state();
    }

    public Journal journal() {
        return journal;
    }

    public Procedure procedure() {
        return procedure;
    }

    public Set<Act> offered() {
        return procedure.offered(situation()).stream().map(Step::act).collect(Collectors.toSet());
    }

    /** The latest clock of a rule. */
    public Deadline clock(String rule) {
        return situation().clock(rule).orElseThrow(() -> new AssertionError(rule + " does not run in " + state()));
    }

    public List<Deadline> clocks() {
        return situation().clocks();
    }

    public boolean hasClock(String rule) {
        return situation().clock(rule).isPresent();
    }

    public LocalDate due(String rule) {
        return clock(rule).dueOn().orElseThrow(() -> new AssertionError(rule + " has no due date"));
    }
}
