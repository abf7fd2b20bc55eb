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
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    CaseFileRepository(ReadOnlyRequest request, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.request = request;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<CaseFile> byCode(String code) {
        return request.once("file " + code, () -> getSession().bySimpleNaturalId(CaseFile.class).loadOptional(code));
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
        return request.onceUntilWritten("came from " + origin, () -> list("origin = ?1 order by id", origin));
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
        return of(file, FactRow.class, "from FactRow where dossierId = :id order by number");
    }

    public Journal journal(CaseFile file) {
        return new Journal(rows(file).stream().map(FactRow::fact).toList());
    }

    public RecordedJournal recorded(CaseFile file) {
        return recorded(rows(file));
    }

    /** The journals of several files in one look, by code. */
    public Map<String, RecordedJournal> recorded(Collection<String> codes) {
        Map<String, List<FactRow>> rows = new LinkedHashMap<>();
        getEntityManager()
                .createQuery("select d.code, f from FactRow f join CaseFile d on d.id = f.dossierId "
                        + "where d.code in :codes order by d.id, f.number", Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(row -> rows.computeIfAbsent((String) row[0], code -> new ArrayList<>()).add((FactRow) row[1]));
        Map<String, RecordedJournal> journals = new LinkedHashMap<>();
        rows.forEach((code, recorded) -> journals.put(code, recorded(recorded)));
        return journals;
    }

    private RecordedJournal recorded(List<FactRow> rows) {
        return new RecordedJournal(new Journal(rows.stream().map(FactRow::fact).toList()),
                rows.stream().map(this::dayOf).toList());
    }

    public Map<String, ProcedureCode> procedures(Collection<String> codes) {
        return getEntityManager()
                .createQuery("select d.code, d.procedure from CaseFile d where d.code in :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (ProcedureCode) row[1]));
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
        return of(file, Party.class, "from Party where dossierId = :id order by id");
    }

    /** By the code of the file; a restricted file has none here. */
    public Map<String, List<PersonDetails>> applicants(List<String> codes) {
        return getEntityManager().createQuery("""
                select d.code, p from CaseFile d, Party p
                where p.dossierId = d.id and p.role = APPLICANT and d.restricted = false and d.code in :codes
                order by p.id""", Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> ((Party) row[1]).person(), Collectors.toList())));
    }

    /** The same of several files in one look, by the identity of the file. */
    public Map<Long, List<Party>> parties(Collection<CaseFile> some) {
        return some.isEmpty()
                ? Map.of()
                : getEntityManager().createQuery("from Party where dossierId in :ids order by id", Party.class)
                        .setParameter("ids", some.stream().map(CaseFile::getId).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(Party::getDossierId));
    }

    public List<ContentItem> contents(CaseFile file) {
        return of(file, ContentItem.class, "from ContentItem where dossierId = :id order by number");
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

    private <T> List<T> of(CaseFile file, Class<T> kind, String query) {
        return request.onceUntilWritten(kind.getName() + " " + file.getId(),
                () -> getEntityManager().createQuery(query, kind).setParameter("id", file.getId()).getResultList());
    }
}
