package vn.nghedan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.reception.ReceptionCounts;
import vn.nghedan.reception.ReceptionCounts.Receiver;
import vn.nghedan.report.count.CountedRecord;
import vn.nghedan.report.count.ReceptionFigures;
import vn.nghedan.report.form.FormColumn;
import vn.nghedan.report.form.ReportForm;
import vn.nghedan.report.form.ReportForms;
import vn.nghedan.web.frame.WebText;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;

/**
 * Fills in the forms. Everything is counted, whoever may know of it, as the circular asks; so days that anybody likes, and a period that still
 * runs, are for those only who may see all numbers: from one day to the next they would tell that somebody has denounced.
 */
@ApplicationScoped
@Transactional
public class ReportService {

    private final ReportForms forms;
    private final ReceptionCounts reception;
    private final Clock clock;

    ReportService(ReportForms forms, ReceptionCounts reception, Clock clock) {
        this.forms = forms;
        this.reception = reception;
        this.clock = clock;
    }

    /** Whether somebody may see figures at all: whoever works on files. */
    public static boolean isFor(Officer officer) {
        return officer.hasAnyOf(Role.RECEIVING_OFFICER, Role.HANDLER, Role.UNIT_HEAD, Role.DIRECTOR, Role.AUDITOR);
    }

    /** Whether any days may be asked for, and a period that is not over. */
    public static boolean seesEveryDay(Officer officer) {
        return officer.hasAnyOf(Role.DIRECTOR, Role.AUDITOR);
    }

    /** The forms of a period that ends on this day. */
    public List<ReportForm> forms(LocalDate to) {
        return forms.of(to);
    }

    /**
     * @param version null for the one in force at the end of the period
     * @throws NotFound if there is no such form
     * @throws NotAllowed if these days are not for the officer
     */
    public Report fill(String code, String version, LocalDate from, LocalDate to, Officer officer) {
        ReportForm form = form(code, version, from, to, officer);
        ReceptionFigures counted = count(from, to);
        Map<Integer, Long> figures = form.figures(name -> sum(counted.of(name)));
        return new Report(form, form.code(), form.version(), from, to, form.columns()
                .stream()
                .map(column -> new Report.Cell(column.ms(), column.path(), figures.get(column.ms())))
                .toList(),
                form.checks()
                        .stream()
                        .map(check -> check.of(figures::get, ReportPeriod.months(from, to)))
                        .toList(),
                notes(counted), form.notes());
    }

    /**
     * @param ms the number of the column
     * @throws NotFound if there is no such form or column
     * @throws NotAllowed if these days are not for the officer
     */
    public CountedRecords records(String code, String version, int ms, LocalDate from, LocalDate to, Officer officer) {
        ReportForm form = form(code, version, from, to, officer);
        if (ms < 1 || ms > form.columns().size()) {
            throw new NotFound();
        }
        ReceptionFigures counted = count(from, to);
        List<CountedRecord> behind = form.countedIn(ms)
                .stream()
                .map(FormColumn::counts)
                .flatMap(name -> counted.of(name).stream())
                .toList();
        Set<String> known = reception.known(
                behind.stream().map(CountedRecord::number).filter(Objects::nonNull).collect(Collectors.toSet()),
                officer);
        List<CountedRecords.Item> shown = behind.stream()
                .filter(one -> one.number() == null || known.contains(one.number()))
                .sorted(Comparator.comparing(CountedRecord::on))
                .map(one -> new CountedRecords.Item(one.number(), one.on(), one.counts()))
                .toList();
        long figure = sum(behind);
        return new CountedRecords(form, code, form.version(), ms, form.columns().get(ms - 1).path(), from, to, figure,
                shown,
                figure - shown.stream().mapToLong(CountedRecords.Item::counts).sum());
    }

    private ReportForm form(String code, String version, LocalDate from, LocalDate to, Officer officer) {
        if (!isFor(officer)) {
            throw new NotAllowed();
        }
        if (to.isBefore(from)) {
            throw new BadInput("to", "report:error_order");
        }
        boolean closed = ReportPeriod.of(from, to).filter(period -> period.isOverOn(LocalDate.now(clock))).isPresent();
        if (!closed && !seesEveryDay(officer)) {
            throw new NotAllowed();
        }
        return forms.of(code, version, to).orElseThrow(NotFound::new);
    }

    private ReceptionFigures count(LocalDate from, LocalDate to) {
        return new ReceptionFigures(reception.receptions(from, to));
    }

    private static long sum(Collection<CountedRecord> records) {
        return records.stream().mapToLong(CountedRecord::counts).sum();
    }

    /** In the language of the form. */
    private static List<String> notes(ReceptionFigures counted) {
        ReportMessages messages = MessageBundles.get(ReportMessages.class, Localized.Literal.of("vi"));
        return counted.emptyDays()
                .entrySet()
                .stream()
                .map(day -> day.getValue() == Receiver.HEAD
                        ? messages.nobody_came_to_head(WebText.date(day.getKey()))
                        : messages.nobody_came_to_delegate(WebText.date(day.getKey())))
                .toList();
    }
}
