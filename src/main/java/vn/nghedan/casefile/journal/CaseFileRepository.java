package vn.nghedan.casefile.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.web.frame.ReadOnlyRequest;

/** Files with their journals and what belongs to them. What is derived from a journal is written by {@link ReadModelWriter}. */
@ApplicationScoped
public class CaseFileRepository implements PanacheRepositoryBase<CaseFile, Long> {

    private final ReadOnlyRequest request;
    private final Belongings belongings;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    CaseFileRepository(ReadOnlyRequest request, Belongings belongings, TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.request = request;
        this.belongings = belongings;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<CaseFile> byCode(String code) {
        return request.once(nameOf(code), () -> getSession().bySimpleNaturalId(CaseFile.class).loadOptional(code));
    }

    /** The file, if it was read before; whether there is one is not asked. */
    public Optional<CaseFile> atHand(String code) {
        return request.<Optional<CaseFile>>again(nameOf(code))
                .flatMap(Function.identity())
                .or(() -> Optional.ofNullable(held().get(code)).filter(getEntityManager()::contains));
    }

    /** Under which name {@link ReadOnlyRequest} keeps a file that was read. */
    public static String nameOf(String code) {
        return "file " + code;
    }

    /** The same, held until the transaction ends: acts on one file come one after the other. What is held, or new, is so already. */
    public Optional<CaseFile> byCodeForUpdate(String code) {
        return Optional.ofNullable(held().get(code))
                .filter(getEntityManager()::contains)
                .or(() -> find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional()
                        .map(this::hold));
    }

    @Override
    public void persist(CaseFile opened) {
        getEntityManager().persist(opened);
        hold(opened);
    }

    private CaseFile hold(CaseFile file) {
        held().put(file.getCode(), file);
        return file;
    }

    @SuppressWarnings("unchecked")
    private Map<String, CaseFile> held() {
        if (transaction.getResource(CaseFileRepository.class) == null) {
            transaction.putResource(CaseFileRepository.class, new HashMap<>());
        }
        return (Map<String, CaseFile>) transaction.getResource(CaseFileRepository.class);
    }

    Stream<CaseFile> open() {
        return stream("phase <> vn.nghedan.procedure.Phase.CLOSED order by id");
    }

    /** Who has open files, each once. */
    public List<String> handlersOfOpen() {
        return getEntityManager().createQuery("select distinct handler from CaseFile where handler is not null "
                + "and phase <> vn.nghedan.procedure.Phase.CLOSED order by handler", String.class).getResultList();
    }

    public List<CaseFile> openWith(String handler) {
        return list("handler = ?1 and phase <> vn.nghedan.procedure.Phase.CLOSED order by id", handler);
    }

    /** The file from which one was opened. A content of a visit comes from none: a visit is no file. */
    public Optional<CaseFile> origin(CaseFile file) {
        return origin(file.getProcedure(), file.getOrigin());
    }

    public Optional<CaseFile> origin(NewCaseFile file) {
        return origin(file.procedure(), file.origin());
    }

    private Optional<CaseFile> origin(ProcedureCode procedure, String origin) {
        return procedure == ProcedureCode.RECEPTION
                ? Optional.empty()
                : Optional.ofNullable(origin).flatMap(this::byCode);
    }

    public List<CaseFile> cameFrom(String origin) {
        return request.onceUntilWritten(nameOfThoseFrom(origin), () -> list("origin = ?1 order by id", origin));
    }

    /** Under which name {@link ReadOnlyRequest} keeps the files that came from one. */
    public static String nameOfThoseFrom(String origin) {
        return "came from " + origin;
    }

    /** Files of one procedure whose decision bears this number; a decision that was struck out does not count. */
    public Stream<CaseFile> decidedUnder(String number, ProcedureCode procedure) {
        return getEntityManager().createQuery("""
                select d from CaseFile d join FactRow f on f.dossierId = d.id
                where f.kind = DECIDED and f.documentNumber = :number and d.procedure = :procedure
                order by d.id""", CaseFile.class)
                .setParameter("number", number)
                .setParameter("procedure", procedure)
                .getResultList()
                .stream()
                .filter(file -> standing(file).stream()
                        .anyMatch(fact -> fact.what() == FactKind.DECIDED && fact.document() != null
                                && number.equals(fact.document().number())));
    }

    // ---- the journal

    public List<FactRow> rows(CaseFile file) {
        return belongings.facts(file);
    }

    public Journal journal(CaseFile file) {
        return new Journal(rows(file).stream().map(FactRow::fact).toList());
    }

    public RecordedJournal recorded(CaseFile file) {
        return recorded(rows(file));
    }

    /** The journals of several files in one look, by code. */
    public Map<String, RecordedJournal> recorded(Collection<String> codes) {
        Map<String, RecordedJournal> journals = new LinkedHashMap<>();
        kept(codes).forEach((code, journal) -> journals.put(code, journal.record()));
        return journals;
    }

    /** A journal and by which procedure its file goes. */
    public record Kept(ProcedureCode procedure, RecordedJournal record) {}

    /** The same with the procedures. */
    public Map<String, Kept> kept(Collection<String> codes) {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        getEntityManager()
                .createQuery("select d.code, d.procedure, f from FactRow f join CaseFile d on d.id = f.dossierId "
                        + "where d.code in :codes order by d.id, f.number", Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(row -> rows.computeIfAbsent((String) row[0], code -> new ArrayList<>()).add(row));
        Map<String, Kept> journals = new LinkedHashMap<>();
        rows.forEach((code, of) -> journals.put(code, new Kept((ProcedureCode) of.get(0)[1],
                recorded(of.stream().map(row -> (FactRow) row[2]).toList()))));
        return journals;
    }

    private RecordedJournal recorded(List<FactRow> rows) {
        return new RecordedJournal(new Journal(rows.stream().map(FactRow::fact).toList()),
                rows.stream().map(this::dayOf).toList());
    }

    /** @return what is on record after it, as it is written down */
    public RecordedJournal append(RecordedJournal before, FactRow fact) {
        getEntityManager().persist(fact);
        return before.with(fact.fact(), dayOf(fact));
    }

    private LocalDate dayOf(FactRow fact) {
        return LocalDate.ofInstant(fact.getRecordedAt(), clock.getZone());
    }

    // ---- what belongs to a file

    public List<Party> parties(CaseFile file) {
        return belongings.parties(file);
    }

    /** By the code of the file; a restricted file has none here. */
    public Map<String, List<PersonDetails>> applicants(List<String> codes) {
        return getEntityManager().createQuery("""
                select d.code, p from CaseFile d, Party p
                where p.dossierId = d.id and p.role = APPLICANT and d.restricted = false and d.code in :codes
                order by p.id""", Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> ((Party) row[1]).person(), Collectors.toList())));
    }

    /** The same of several files in one look, by the identity of the file. */
    public Map<Long, List<Party>> parties(Collection<CaseFile> some) {
        return belongings.parties(some.stream().map(CaseFile::getId).toList());
    }

    public List<ContentItem> contents(CaseFile file) {
        return belongings.contents(file);
    }

    public void keep(Object belonging) {
        getEntityManager().persist(belonging);
    }

    public void remove(Object belonging) {
        getEntityManager().remove(belonging);
    }

    /** Open files in which somebody has a conflict of interest. */
    public List<CaseFile> withConflicts() {
        return list("id in (select k.dossierId from FileConflict k) and phase <> vn.nghedan.procedure.Phase.CLOSED "
                + "order by id");
    }

    /** The facts of a file that hold, for questions about the file as it stands. */
    public List<Fact> standing(CaseFile file) {
        return Procedures.of(file.getProcedure()).read(journal(file)).standing().facts();
    }

}
