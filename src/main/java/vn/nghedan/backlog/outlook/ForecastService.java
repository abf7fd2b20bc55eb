package vn.nghedan.backlog.outlook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.backlog.ListLink;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.backlog.board.BoardService;
import vn.nghedan.backlog.outlook.Forecast.Accuracy;
import vn.nghedan.backlog.outlook.Forecast.AtRisk;
import vn.nghedan.backlog.outlook.Forecast.Day;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.dates.DueDateLabels;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseForecast;
import vn.nghedan.casefile.query.CaseForecast.Running;
import vn.nghedan.casefile.query.CaseForecast.Told;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.UnitView;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;

/** Looks six weeks ahead: what falls due, and what will pass its date if work goes on at the present pace. */
@ApplicationScoped
public class ForecastService {

    static final int WEEKS = 6;
    /** So many of those at risk are shown, the first due first. */
    private static final int SHOWN = 50;

    private final CaseForecast files;
    private final BoardService board;
    private final ForecastChart chart;
    private final DueDateLabels dues;
    private final OfficeCalendar calendar;
    private final DirectoryService directory;
    private final Words words;

    ForecastService(CaseForecast files, BoardService board, ForecastChart chart, DueDateLabels dues,
            OfficeCalendar calendar,
            DirectoryService directory, Words words) {
        this.files = files;
        this.board = board;
        this.chart = chart;
        this.dues = dues;
        this.calendar = calendar;
        this.directory = directory;
        this.words = words;
    }

    /** @param unit empty for all units */
    @Transactional
    public Forecast of(String unit, Officer reader) {
        LocalDate today = board.today();
        LocalDate until = today.plusWeeks(WEEKS);
        List<Running> running = files.running(today, until, unit, reader);
        List<Due> due = due(running);
        Set<String> busy = due.stream().map(Due::unit).collect(Collectors.toSet());
        List<UnitView> units = directory.units().stream().filter(one -> busy.contains(one.code())).toList();
        List<Day> days = days(today, until, due, units, unit);
        Map<Step, StepDurations> paces = paces(running, today, reader);
        List<Running> passing = running.stream().filter(one -> passes(one, paces, today)).toList();
        return new Forecast(today, until, unit,
                directory.units().stream().map(one -> new Option(one.code(), one.name())).toList(),
                units.stream().map(UnitView::name).toList(), days, running.size(),
                atRisk(passing.subList(0, Math.min(SHOWN, passing.size())), paces, today, reader), passing.size(),
                running.stream().filter(one -> !paces.get(Step.of(one)).tells()).count(),
                accuracy(today.minusWeeks(WEEKS), today, unit, reader), StepDurations.LATEST, chart.of(units, days));
    }

    // ---- what falls due

    /** @param unit code; null where the files belong to none */
    private record Due(LocalDate on, String unit, long files) {}

    private static List<Due> due(List<Running> running) {
        return running.stream()
                .collect(Collectors.groupingBy(one -> Arrays.asList(one.dueOn(), one.unit()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> new Due((LocalDate) one.getKey().get(0), (String) one.getKey().get(1), one.getValue()))
                .toList();
    }

    private List<Day> days(LocalDate today, LocalDate until, List<Due> due, List<UnitView> units, String unit) {
        WorkCalendar workDays = calendar.current();
        Set<LocalDate> dates = new TreeSet<>(due.stream().map(Due::on).toList());
        today.datesUntil(until.plusDays(1)).filter(workDays::isWorking).forEach(dates::add);
        return dates.stream().map(date -> {
            List<Due> then = due.stream().filter(one -> one.on().equals(date)).toList();
            return new Day(date, workDays.isWorking(date),
                    new Cell(then.stream().mapToLong(Due::files).sum(), link(date, unit)),
                    units.stream()
                            .map(one -> new Cell(then.stream()
                                    .filter(part -> one.code().equals(part.unit()))
                                    .mapToLong(Due::files)
                                    .sum(), link(date, one.code())))
                            .toList());
        }).toList();
    }

    private static String link(LocalDate date, String unit) {
        return ListLink.to(Kind.CASE, CaseListView.OPEN).with(Criterion.DUE_ON.word(), date).inUnit(unit).toString();
    }

    // ---- what will pass its date

    private record Step(ProcedureCode procedure, String rule) {

        public static Step of(Running running) {
            return new Step(running.procedure(), running.rule());
        }
    }

    private Map<Step, StepDurations> paces(List<Running> running, LocalDate on, Officer reader) {
        return running.stream()
                .map(Step::of)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), step -> new StepDurations(
                        files.took(step.procedure(), step.rule(), on, StepDurations.LATEST, reader)),
                        (one, same) -> one,
                        HashMap::new));
    }

    private static boolean passes(Running one, Map<Step, StepDurations> paces, LocalDate on) {
        return paces.get(Step.of(one)).passes(one.since(), on, one.dueOn());
    }

    private List<AtRisk> atRisk(List<Running> some, Map<Step, StepDurations> paces, LocalDate on, Officer reader) {
        Map<Long, Told> told = files.told(on, some.stream().map(Running::file).toList(), reader);
        return some.stream().map(one -> atRisk(one, told.get(one.file()), paces, on)).toList();
    }

    private AtRisk atRisk(Running one, Told told, Map<Step, StepDurations> paces, LocalDate on) {
        return new AtRisk(told.code(), "/cases/" + told.code(), told.subject(),
                words.say("casefile:procedure_" + one.procedure()), dues.label(one.rule(), one.since()), one.dueOn(),
                paces.get(Step.of(one)).end(one.since(), on),
                directory.unitNameOf(told.unit()), directory.nameOf(told.handler()));
    }

    /** The same reckoning, made on an earlier day with what had happened by then, against what really happened. */
    Accuracy accuracy(LocalDate on, LocalDate now, String unit, Officer reader) {
        List<Running> running = files.running(on, now.minusDays(1), unit, reader);
        Map<Step, StepDurations> paces = paces(running, on, reader);
        Set<Long> foretold = running.stream()
                .filter(one -> passes(one, paces, on))
                .map(Running::file)
                .collect(Collectors.toSet());
        Set<Long> passed = running.stream().filter(Running::passed).map(Running::file).collect(Collectors.toSet());
        long right = foretold.stream().filter(passed::contains).count();
        return new Accuracy(on, running.size(), foretold.size(), right, passed.size() - right);
    }
}
