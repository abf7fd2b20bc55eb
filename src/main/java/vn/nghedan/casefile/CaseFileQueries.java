package vn.nghedan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.acting.GuardContexts;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.readmodel.Span;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.casefile.view.CaseFileViewAssembler;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.web.problem.NotFound;

/** Reads files for whoever may know of them. */
@ApplicationScoped
public class CaseFileQueries {

    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final GuardContexts contexts;
    private final CaseFileProjector projector;
    private final Visibility visibility;
    private final CaseFileViewAssembler views;
    private final Clock clock;

    CaseFileQueries(CaseFileRepository files, CaseFileAccess access, GuardContexts contexts,
            CaseFileProjector projector, Visibility visibility,
            CaseFileViewAssembler views, Clock clock) {
        this.files = files;
        this.access = access;
        this.contexts = contexts;
        this.projector = projector;
        this.visibility = visibility;
        this.views = views;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such file or the officer may not know of it */
    @Transactional
    public CaseFileView read(String code, Officer officer) {
        return views.view(access.visible(code, officer), officer);
    }

    /** The same; empty where there is nothing that the officer may know of. */
    @Transactional
    public Optional<CaseFileView> find(String code, Officer officer) {
        return access.find(code, officer).map(file -> views.view(file, officer));
    }

    /** Those that came from another, or from a visit, as far as the officer may know of them; the first first. */
    @Transactional
    public List<CaseFileView> cameFrom(String origin, Officer officer) {
        return views.views(visibility.cameFrom(List.of(origin), officer), officer);
    }

    /**
     * A file that came from another.
     *
     * @param origin code of the other
     */
    public record FollowUp(String origin, String code, ProcedureCode procedure) {}

    /** What came from some files, as far as the officer may know of it. */
    @Transactional
    public List<FollowUp> followUps(Collection<String> origins, Officer officer) {
        return visibility.cameFrom(origins, officer)
                .stream()
                .map(file -> new FollowUp(file.getOrigin(), file.getCode(), file.getProcedure()))
                .toList();
    }

    /** @throws NotFound if there is no such file or the officer may not know of it */
    @Transactional
    public void demandKnown(String code, Officer officer) {
        access.visible(code, officer);
    }

    /** The same with the state in which it stood at the end of a day, and with the acts that were possible then. */
    @Transactional
    public CaseFileView readActing(String code, LocalDate on, Officer officer) {
        CaseFile file = access.visible(code, officer);
        Procedure procedure = Procedures.of(file.getProcedure());
        GuardContext then = procedure.on(contexts.of(file, procedure, files.journal(file)), on);
        return read(code, officer).acting(then.standing().state().name(), views.acts(then, file, officer));
    }

    /** The clocks of a file with their derivations, for the day-by-day view. */
    @Transactional
    public List<Deadline> clocks(String code, Officer officer) {
        CaseFile file = access.visible(code, officer);
        return views.begun(file, files.standing(file), LocalDate.now(clock));
    }

    /** The facts that hold of several files at once, by code; for rooms that have asked who may know of them. */
    @Transactional
    public Map<String, List<Fact>> facts(Collection<String> codes) {
        return standing(codes, RecordedJournal::journal);
    }

    /** The same as told on a day; of what was known then, only from what was on record at its end. */
    @Transactional
    public Map<String, List<Fact>> facts(Collection<String> codes, AsOf when) {
        return when.asKnownThen() ? standing(codes, record -> record.at(when.day())) : facts(codes);
    }

    private Map<String, List<Fact>> standing(Collection<String> codes, Function<RecordedJournal, Journal> told) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return files.kept(codes)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> holding(entry.getValue().procedure(),
                        told.apply(entry.getValue().record()))));
    }

    private static List<Fact> holding(ProcedureCode procedure, Journal journal) {
        return journal.recorded().isEmpty()
                ? List.of()
                : Procedures.of(procedure).read(journal).standing().facts();
    }

    /** The journal of one file with the days of its entries; for rooms that keep something derived from it. */
    @Transactional
    public RecordedJournal recorded(String code) {
        return files.recorded(files.byCode(code).orElseThrow(NotFound::new));
    }

    /** What held when the journal had so many entries, to show what has changed since. */
    @Transactional
    public Span asOfEntry(String code, int entries, Officer officer) {
        CaseFile file = access.visible(code, officer);
        List<Fact> facts = files.journal(file).recorded();
        return projector.projection()
                .of(Procedures.of(file.getProcedure()), new Journal(facts.subList(0, entries)))
                .current();
    }

    /** Whether the officer may know of this file. */
    @Transactional
    public boolean sees(String code, Officer officer) {
        return access.find(code, officer).isPresent();
    }

    /** Whether the officer may know of this file and record in it. */
    @Transactional
    public boolean mayAct(String code, Officer officer) {
        return access.find(code, officer).filter(file -> access.mayAct(officer, file)).isPresent();
    }

    /** @throws NotFound if there is no such file or the officer may not know of it */
    @Transactional
    public ProcedureCode procedure(String code, Officer officer) {
        return access.visible(code, officer).getProcedure();
    }

    /** How a file stands by the facts that hold, for a room that carries it on. */
    @Transactional
    public CaseStatus standing(String code, Officer officer) {
        CaseFile file = access.visible(code, officer);
        return Procedures.of(file.getProcedure()).read(files.journal(file)).standing();
    }

    /** The file of this procedure that was decided under this number, if the officer may know of it. */
    @Transactional
    public Optional<String> decidedUnder(String number, ProcedureCode procedure, Officer officer) {
        return files.decidedUnder(number, procedure)
                .filter(file -> visibility.sees(officer, file))
                .map(CaseFile::getCode)
                .reduce((earlier, later) -> later);
    }
}
