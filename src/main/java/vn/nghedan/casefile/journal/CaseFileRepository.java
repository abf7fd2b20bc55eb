package vn.nghedan.casefile.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceUnitUtil;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.casefile.readmodel.DeadlineRow;
import vn.nghedan.casefile.readmodel.MonthlyFlowTable;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.casefile.readmodel.RecordedSpanRow;
import vn.nghedan.casefile.readmodel.SpanColumns;
import vn.nghedan.casefile.readmodel.SpanColumns.Owner;
import vn.nghedan.casefile.readmodel.SpanRow;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.web.frame.ReadOnlyRequest;

/** Files with their journals and what is derived from them. */
@ApplicationScoped
public class CaseFileRepository implements PanacheRepositoryBase<CaseFile, Long> {

    private static final String MEMBER = "MEMBER";
    private static final String COMPLAINED_OF = "COMPLAINED_OF";
    private static final String IN_CONFLICT = "IN_CONFLICT";
    private static final String READING_ON = "READING_ON";

    private final MonthlyFlowTable flows;
    private final ReadOnlyRequest request;
    private final Clock clock;

    CaseFileRepository(MonthlyFlowTable flows, ReadOnlyRequest request, Clock clock) {
        this.flows = flows;
        this.request = request;
        this.clock = clock;
    }

    public Optional<CaseFile> byCode(String code) {
        return request.once("file " + code, () -> find("code", code).firstResultOptional());
    }

    /** The same, held until the transaction ends: acts on one file come one after the other. */
    public Optional<CaseFile> byCodeForUpdate(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
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

    public List<CaseFile> cameFrom(String origin) {
        List<CaseFile> next = request.once("came from " + origin, () -> list("origin = ?1 order by id", origin));
        next.forEach(file -> request.once("file " + file.getCode(), () -> Optional.of(file)));
        return next;
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

    public boolean isMember(CaseFile file, String staffCode) {
        return involved(file, MEMBER).contains(staffCode);
    }

    /** Staff codes of those complained of or denounced in the file, and of those declared to be close to them. */
    public Set<String> named(CaseFile file) {
        return involved(file, COMPLAINED_OF, IN_CONFLICT, READING_ON);
    }

    public Set<String> complainedOf(CaseFile file) {
        return involved(file, COMPLAINED_OF);
    }

    /** Those of them who were declared to have a conflict of interest. */
    public Set<String> conflicted(CaseFile file) {
        return involved(file, IN_CONFLICT, READING_ON);
    }

    /** Those of them who read on all the same, because nobody else who leads would keep the file. */
    public Set<String> readingOn(CaseFile file) {
        return involved(file, READING_ON);
    }

    /** Staff codes, for the caller to change: all that a file has of staff is looked up in one go. */
    private Set<String> involved(CaseFile file, String... how) {
        List<?> rows = request.once("involved in " + file.getId(), () -> getEntityManager().createNativeQuery("""
                select 'MEMBER', staff_code from file_member where dossier_id = :id
                union all select 'COMPLAINED_OF', staff_code from party
                    where dossier_id = :id and staff_code is not null
                union all select case when reads_on = true then 'READING_ON' else 'IN_CONFLICT' end, staff_code
                    from file_conflict where dossier_id = :id""").setParameter("id", file.getId()).getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> List.of(how).contains(row[0]))
                .map(row -> (String) row[1])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @return whether that differs from what was */
    public boolean letReadOn(CaseFile file, Set<String> staff) {
        if (readingOn(file).equals(staff)) {
            return false;
        }
        getEntityManager()
                .createNativeQuery(
                        "update file_conflict set reads_on = (staff_code in (:staff)) where dossier_id = :id")
                .setParameter("id", file.getId())
                .setParameter("staff", staff.isEmpty() ? Set.of("") : staff)
                .executeUpdate();
        return true;
    }

    /** Open files in which somebody has a conflict of interest. */
    public List<CaseFile> withConflicts() {
        return list("id in (select k.dossierId from FileConflict k) and phase <> vn.nghedan.procedure.Phase.CLOSED "
                + "order by id");
    }

    // ---- the read model

    List<DeadlineRow> deadlines(CaseFile file) {
        return of(file, DeadlineRow.class, "from DeadlineRow where dossierId = :id order by id");
    }

    /**
     * Derives the read model from the journal and writes it where it differs from what is written.
     *
     * @return whether anything differed
     */
    public boolean write(CaseFile file, ReadModel now) {
        long id = file.getId();
        List<DeadlineRow> deadlines = deadlines(file, now);
        boolean deadlinesDiffer = replace("DeadlineRow", deadlines(file), deadlines, DeadlineRow::content);
        file.stands(now);
        Owner owner = new Owner(id, file.getProcedure(), file.isRestricted());
        boolean spansDiffer = writeSpans(SpanRow.class, id, SpanRow.of(owner, now.spans()));
        boolean knownDiffer = writeSpans(RecordedSpanRow.class, id, RecordedSpanRow.of(owner, now.knownSpans()));
        Map<String, Set<String>> written = staff(id);
        boolean membersDiffer = writeStaff("file_member", id, written, now.members());
        boolean conflictsDiffer = writeStaff("file_conflict", id, written, now.conflicts());
        return deadlinesDiffer || spansDiffer || knownDiffer || membersDiffer || conflictsDiffer;
    }

    /** The same of a file that was just opened: nothing of it is written yet. */
    public void writeFirst(CaseFile file, ReadModel now) {
        deadlines(file, now).forEach(getEntityManager()::persist);
        file.stands(now);
        Owner owner = new Owner(file.getId(), file.getProcedure(), file.isRestricted());
        List<SpanRow> spans = SpanRow.of(owner, now.spans());
        List<RecordedSpanRow> known = RecordedSpanRow.of(owner, now.knownSpans());
        spans.forEach(getEntityManager()::persist);
        known.forEach(getEntityManager()::persist);
        flows.replaced(List.of(), spans);
        flows.replaced(List.of(), known);
        insertStaff("file_member", file.getId(), now.members());
        insertStaff("file_conflict", file.getId(), now.conflicts());
    }

    private static List<DeadlineRow> deadlines(CaseFile file, ReadModel now) {
        return now.clocks().stream().map(clock -> new DeadlineRow(file.getId(), clock)).toList();
    }

    private <R extends SpanColumns> boolean writeSpans(Class<R> kind, long dossierId, List<R> rows) {
        List<R> written = getEntityManager()
                .createQuery("from " + kind.getSimpleName() + " where dossierId = :id order by fromOn", kind)
                .setParameter("id", dossierId)
                .getResultList();
        boolean differ = replace(kind.getSimpleName(), written, rows, SpanColumns::content);
        if (differ) {
            flows.replaced(written, rows);
        }
        return differ;
    }

    /** What goes on mostly begins as before: the rows up to the first that differs stay. */
    private <R> boolean replace(String entity, List<R> written, List<R> rows, Function<R, ?> content) {
        int same = 0;
        while (same < Math.min(written.size(), rows.size())
                && content.apply(written.get(same)).equals(content.apply(rows.get(same)))) {
            same++;
        }
        PersistenceUnitUtil unit = getEntityManager().getEntityManagerFactory().getPersistenceUnitUtil();
        List<Object> gone = written.subList(same, written.size()).stream().map(unit::getIdentifier).toList();
        if (!gone.isEmpty()) {
            getEntityManager().createQuery("delete from " + entity + " where id in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        rows.subList(same, rows.size()).forEach(getEntityManager()::persist);
        return same < Math.max(written.size(), rows.size());
    }

    private boolean writeStaff(String table, long dossierId, Map<String, Set<String>> written, Set<String> staff) {
        if (written.getOrDefault(table, Set.of()).equals(staff)) {
            return false;
        }
        getEntityManager().createNativeQuery("delete from " + table + " where dossier_id = :id")
                .setParameter("id", dossierId)
                .executeUpdate();
        insertStaff(table, dossierId, staff);
        return true;
    }

    private void insertStaff(String table, long dossierId, Set<String> staff) {
        staff.forEach(member -> getEntityManager()
                .createNativeQuery("insert into " + table + " (dossier_id, staff_code) values (:id, :staff)")
                .setParameter("id", dossierId)
                .setParameter("staff", member)
                .executeUpdate());
    }

    /** Staff codes by table, in one look. */
    private Map<String, Set<String>> staff(long dossierId) {
        List<?> written = getEntityManager().createNativeQuery("""
                select 'file_member', staff_code from file_member where dossier_id = :id
                union all select 'file_conflict', staff_code from file_conflict where dossier_id = :id""")
                .setParameter("id", dossierId)
                .getResultList();
        return written.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private <T> List<T> of(CaseFile file, Class<T> kind, String query) {
        return request.once(kind.getName() + " " + file.getId(),
                () -> getEntityManager().createQuery(query, kind).setParameter("id", file.getId()).getResultList());
    }

    /** The facts of a file that hold, for questions about the file as it stands. */
    public List<Fact> standing(CaseFile file) {
        return Procedures.of(file.getProcedure()).read(journal(file)).standing().facts();
    }
}
