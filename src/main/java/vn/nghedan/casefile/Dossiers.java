package vn.nghedan.casefile;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.casefile.SpanColumns.Owner;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;

/** Files with their journals and what is derived from them. */
@ApplicationScoped
class Dossiers implements PanacheRepositoryBase<Dossier, Long> {

    private final FlowTable flows;
    private final Clock clock;

    Dossiers(FlowTable flows, Clock clock) {
        this.flows = flows;
        this.clock = clock;
    }

    Optional<Dossier> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The same, held until the transaction ends: acts on one file come one after the other. */
    Optional<Dossier> byCodeForUpdate(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Stream<Dossier> open() {
        return stream("phase <> vn.nghedan.procedure.Phase.CLOSED order by id");
    }

    /** Who has open files, each once. */
    List<String> handlersOfOpen() {
        return getEntityManager().createQuery("select distinct handler from Dossier where handler is not null "
                + "and phase <> vn.nghedan.procedure.Phase.CLOSED order by handler", String.class).getResultList();
    }

    List<Dossier> openWith(String handler) {
        return list("handler = ?1 and phase <> vn.nghedan.procedure.Phase.CLOSED order by id", handler);
    }

    List<Dossier> cameFrom(String origin) {
        return list("origin = ?1 order by id", origin);
    }

    /** Files of one procedure whose decision bears this number; a decision that was struck out does not count. */
    Stream<Dossier> decidedUnder(String number, ProcedureCode procedure) {
        return getEntityManager().createQuery("""
                select d from Dossier d join FactRow f on f.dossierId = d.id
                where f.kind = DECIDED and f.documentNumber = :number and d.procedure = :procedure
                order by d.id""", Dossier.class)
                .setParameter("number", number)
                .setParameter("procedure", procedure)
                .getResultList()
                .stream()
                .filter(file -> standing(file).stream()
                        .anyMatch(fact -> fact.what() == FactKind.DECIDED && fact.document() != null
                                && number.equals(fact.document().number())));
    }

    // ---- the journal

    List<FactRow> rows(Dossier file) {
        return getEntityManager().createQuery("from FactRow where dossierId = :id order by number", FactRow.class)
                .setParameter("id", file.getId())
                .getResultList();
    }

    Journal journal(Dossier file) {
        return new Journal(rows(file).stream().map(FactRow::fact).toList());
    }

    RecordedJournal recorded(Dossier file) {
        return recorded(rows(file));
    }

    /** The journals of several files in one look, by code. */
    Map<String, RecordedJournal> recorded(Collection<String> codes) {
        Map<String, List<FactRow>> rows = new LinkedHashMap<>();
        getEntityManager()
                .createQuery("select d.code, f from FactRow f join Dossier d on d.id = f.dossierId "
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
                rows.stream().map(row -> LocalDate.ofInstant(row.getRecordedAt(), clock.getZone())).toList());
    }

    Map<String, ProcedureCode> procedures(Collection<String> codes) {
        return getEntityManager()
                .createQuery("select d.code, d.procedure from Dossier d where d.code in :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (ProcedureCode) row[1]));
    }

    void append(FactRow fact) {
        getEntityManager().persist(fact);
    }

    // ---- what belongs to a file

    List<Party> parties(Dossier file) {
        return getEntityManager().createQuery("from Party where dossierId = :id order by id", Party.class)
                .setParameter("id", file.getId())
                .getResultList();
    }

    /** Writes down anew by which words the file is found. It is no change of the file: its version stays. */
    void findAgain(Dossier file) {
        List<String> names = parties(file).stream().map(Party::getName).toList();
        getEntityManager().createQuery("update Dossier set searchText = :text where id = :id")
                .setParameter("text", SearchText.of(file.getCode(), file.getSubject(), names))
                .setParameter("id", file.getId())
                .executeUpdate();
    }

    /** Names by the code of the file; a restricted file has none here. */
    Map<String, List<String>> applicantNames(List<String> codes) {
        return getEntityManager().createQuery("""
                select d.code, p.name from Dossier d, Party p
                where p.dossierId = d.id and p.role = APPLICANT and d.restricted = false and d.code in :codes
                order by p.id""", Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    List<ContentItem> contents(Dossier file) {
        return getEntityManager()
                .createQuery("from ContentItem where dossierId = :id order by number", ContentItem.class)
                .setParameter("id", file.getId())
                .getResultList();
    }

    void keep(Object belonging) {
        getEntityManager().persist(belonging);
    }

    void remove(Object belonging) {
        getEntityManager().remove(belonging);
    }

    boolean isMember(Dossier file, String staffCode) {
        return !getEntityManager()
                .createNativeQuery("select 1 from file_member where dossier_id = :id and staff_code = :staff")
                .setParameter("id", file.getId())
                .setParameter("staff", staffCode)
                .getResultList()
                .isEmpty();
    }

    /** Whether they have, or are in the team of, a case that came of this file. */
    boolean isWorkedOn(Dossier file, String staffCode) {
        return cameFrom(file.getCode()).stream()
                .filter(next -> next.getProcedure().type() != null)
                .anyMatch(next -> staffCode.equals(next.getHandler()) || isMember(next, staffCode));
    }

    /** Staff codes of those complained of or denounced in the file, and of those declared to be close to them. */
    Set<String> named(Dossier file) {
        Set<String> named = complainedOf(file);
        named.addAll(conflicted(file));
        return named;
    }

    Set<String> complainedOf(Dossier file) {
        return new LinkedHashSet<>(getEntityManager()
                .createQuery("select staffCode from Party where dossierId = :id and staffCode is not null",
                        String.class)
                .setParameter("id", file.getId())
                .getResultList());
    }

    /** Those of them who were declared to have a conflict of interest. */
    Set<String> conflicted(Dossier file) {
        return staff("file_conflict", file.getId());
    }

    /** Those of them who read on all the same, because nobody else who leads would keep the file. */
    Set<String> readingOn(Dossier file) {
        List<?> reading = getEntityManager()
                .createNativeQuery("select staff_code from file_conflict where dossier_id = :id and reads_on = true")
                .setParameter("id", file.getId())
                .getResultList();
        return reading.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** @return whether that differs from what was */
    boolean letReadOn(Dossier file, Set<String> staff) {
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
    List<Dossier> withConflicts() {
        return list("id in (select k.dossierId from FileConflict k) and phase <> vn.nghedan.procedure.Phase.CLOSED "
                + "order by id");
    }

    // ---- the read model

    List<DeadlineRow> deadlines(Dossier file) {
        return getEntityManager().createQuery("from DeadlineRow where dossierId = :id order by id", DeadlineRow.class)
                .setParameter("id", file.getId())
                .getResultList();
    }

    /**
     * Derives the read model from the journal and writes it where it differs from what is written.
     *
     * @return whether anything differed
     */
    boolean write(Dossier file, Projection projection) {
        return write(file, projection.of(Procedures.of(file.getProcedure()), recorded(file)));
    }

    private boolean write(Dossier file, ReadModel now) {
        long id = file.getId();
        List<DeadlineRow> deadlines = now.clocks().stream().map(clock -> new DeadlineRow(id, clock)).toList();
        boolean deadlinesDiffer = !contents(deadlines).equals(contents(deadlines(file)));
        if (deadlinesDiffer) {
            replace("DeadlineRow", id, deadlines);
        }
        file.stands(now);
        Owner owner = new Owner(id, file.getProcedure(), file.isRestricted());
        boolean spansDiffer = writeSpans(SpanRow.class, id, SpanRow.of(owner, now.spans()));
        boolean knownDiffer = writeSpans(KnownSpanRow.class, id, KnownSpanRow.of(owner, now.knownSpans()));
        boolean membersDiffer = writeStaff("file_member", id, now.members());
        boolean conflictsDiffer = writeStaff("file_conflict", id, now.conflicts());
        return deadlinesDiffer || spansDiffer || knownDiffer || membersDiffer || conflictsDiffer;
    }

    private <R extends SpanColumns> boolean writeSpans(Class<R> kind, long dossierId, List<R> rows) {
        List<R> written = getEntityManager()
                .createQuery("from " + kind.getSimpleName() + " where dossierId = :id order by fromOn", kind)
                .setParameter("id", dossierId)
                .getResultList();
        boolean differ = !rows.stream()
                .map(SpanColumns::content)
                .toList()
                .equals(written.stream().map(SpanColumns::content).toList());
        if (differ) {
            replace(kind.getSimpleName(), dossierId, rows);
            flows.replaced(written, rows);
        }
        return differ;
    }

    private static List<String> contents(List<DeadlineRow> rows) {
        return rows.stream().map(DeadlineRow::content).toList();
    }

    private void replace(String entity, long dossierId, List<?> rows) {
        getEntityManager().createQuery("delete from " + entity + " where dossierId = :id")
                .setParameter("id", dossierId)
                .executeUpdate();
        rows.forEach(getEntityManager()::persist);
    }

    private boolean writeStaff(String table, long dossierId, Set<String> staff) {
        if (staff(table, dossierId).equals(staff)) {
            return false;
        }
        getEntityManager().createNativeQuery("delete from " + table + " where dossier_id = :id")
                .setParameter("id", dossierId)
                .executeUpdate();
        staff.forEach(member -> getEntityManager()
                .createNativeQuery("insert into " + table + " (dossier_id, staff_code) values (:id, :staff)")
                .setParameter("id", dossierId)
                .setParameter("staff", member)
                .executeUpdate());
        return true;
    }

    private Set<String> staff(String table, long dossierId) {
        List<?> written = getEntityManager()
                .createNativeQuery("select staff_code from " + table + " where dossier_id = :id")
                .setParameter("id", dossierId)
                .getResultList();
        return written.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** The facts of a file that hold, for questions about the file as it stands. */
    List<Fact> standing(Dossier file) {
        return Procedures.of(file.getProcedure()).read(journal(file)).standing().facts();
    }
}
