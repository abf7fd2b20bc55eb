package vn.nghedan.reception.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.dates.LineDueDates;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.UnitView;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.reception.visit.VisitReader;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.DueView;

/** The directions leaders gave at reception, each with its unit and its day; only those of contents one may know of. */
@ApplicationScoped
@Transactional
public class Directions {

    static final String RULE = "TCD_LEADER_DIRECTION";

    private static final String MATTERS = "select new vn.nghedan.reception.matter.Directions$Matter(d.code, "
            + VisibleFiles.SUBJECT
            + ") from ListedFile d where d.id in (%s) and d.procedure = vn.nghedan.procedure.ProcedureCode.RECEPTION and "
            + VisibleFiles.CONDITION;
    private static final String DIRECTED = MATTERS
            .formatted("select c.dossierId from ListedDeadline c where c.rule = '" + RULE + "'");
    /** Of what began later, or had been carried out by then, nothing was open at the end of a day. */
    private static final String UNMET = MATTERS
            .formatted("select c.dossierId from ListedDeadline c where c.rule = '" + RULE
                    + "' and c.startedOn <= :day and (c.metOn is null or c.metOn > :day)");
    /** Those struck out since were known once. */
    private static final String EVER_DIRECTED = MATTERS.formatted(VisibleFiles.everRecorded(FactKind.DIRECTED));
    private static final Comparator<Direction> BY_DAY = Comparator.comparing(Direction::dueOn)
            .thenComparing(Direction::code)
            .thenComparing(Direction::number);

    private final EntityManager database;
    private final CaseFileQueries files;
    private final LineDueDates dues;
    private final DirectoryService directory;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Clock clock;

    Directions(EntityManager database, CaseFileQueries files, LineDueDates dues, DirectoryService directory,
            RuleBook ruleBook, OfficeCalendar calendar, Clock clock) {
        this.database = database;
        this.files = files;
        this.dues = dues;
        this.directory = directory;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A content about which something was directed. */
    public record Matter(String code, String subject) {}

    /**
     * Those late at the end of some day.
     *
     * @param unit code of the unit; null for all
     */
    public List<Direction> overdue(AsOf when, String unit, Officer officer) {
        return all(when, unit, officer, direction -> direction.isOverdueOn(when.day()));
    }

    /** Those not carried out at the end of some day, the late ones among them. */
    public List<Direction> open(AsOf when, String unit, Officer officer) {
        return all(when, unit, officer, direction -> direction.isOpenOn(when.day()));
    }

    /** All of some contents, carried out or not. */
    public List<Direction> of(Collection<String> matters, Officer officer) {
        if (matters.isEmpty()) {
            return List.of();
        }
        TypedQuery<Matter> query = asked(DIRECTED + " and d.code in :matters", officer).setParameter("matters",
                matters);
        return found(query, AsOf.of(LocalDate.now(clock)))
                .sorted(Comparator.comparing(Direction::code).thenComparing(Direction::number))
                .toList();
    }

    private List<Direction> all(AsOf when, String unit, Officer officer, Predicate<Direction> wanted) {
        TypedQuery<Matter> matters = when.asKnownThen()
                ? asked(EVER_DIRECTED, officer)
                : asked(UNMET, officer).setParameter("day", when.day());
        return found(matters, when)
                .filter(direction -> unit == null || unit.equals(direction.unit()))
                .filter(wanted)
                .sorted(BY_DAY)
                .toList();
    }

    private TypedQuery<Matter> asked(String text, Officer officer) {
        return VisibleFiles.query(database, text, Matter.class, officer);
    }

    private Stream<Direction> found(TypedQuery<Matter> query, AsOf when) {
        List<Matter> matters = query.getResultList();
        Map<String, List<Fact>> facts = files.facts(matters.stream().map(Matter::code).toList(), when);
        return matters.stream().flatMap(matter -> of(matter, facts.getOrDefault(matter.code(), List.of()), when));
    }

    private Stream<Direction> of(Matter matter, List<Fact> facts, AsOf when) {
        return facts.stream()
                .filter(fact -> fact.what() == FactKind.DIRECTED
                        && ruleBook.ruleOn(RULE, fact.on()).isPresent())
                .map(given -> direction(matter, given, facts.stream()
                        .filter(done -> carriesOut(done, given))
                        .min(Comparator.comparing(Fact::on)), when));
    }

    /** The last report closes the content, whichever direction it names. */
    private static boolean carriesOut(Fact done, Fact given) {
        return !done.on().isBefore(given.on()) && (done.what() == FactKind.DIRECTIONS_DONE
                || done.what() == FactKind.DIRECTION_DONE && done.meets(given));
    }

    private Direction direction(Matter matter, Fact given, Optional<Fact> done, AsOf when) {
        String visit = matter.code().substring(0, matter.code().lastIndexOf('-'));
        String unit = given.get(Fields.UNIT).orElse("");
        LocalDate dueOn = given.get(Fields.DUE_ON).map(when.calendar(calendar)::workingDayFrom).orElse(given.on());
        return new Direction(visit, VisitReader.place(matter.code()), matter.code(), matter.subject(), given.number(),
                given.on(), unit, directory.unit(unit).map(UnitView::name).orElse(unit),
                given.get(Fields.SUMMARY).orElse(""), dueOn, done.map(Fact::on).orElse(null),
                done.flatMap(fact -> fact.get(Fields.SUMMARY)).orElse(null),
                done.map(fact -> DueView.met(dueOn, (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, fact.on())),
                        null)).orElseGet(() -> dues.of(dueOn, RULE, when.day(), null)));
    }
}
