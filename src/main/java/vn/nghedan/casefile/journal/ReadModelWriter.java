package vn.nghedan.casefile.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.readmodel.DeadlineRow;
import vn.nghedan.casefile.readmodel.MonthlyFlowTable;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.casefile.readmodel.RecordedSpanRow;
import vn.nghedan.casefile.readmodel.SpanColumns;
import vn.nghedan.casefile.readmodel.SpanColumns.Owner;
import vn.nghedan.casefile.readmodel.SpanRow;

/** Writes what follows from the journal of a file: its clocks, spans and staff, and the sums of the months. */
@ApplicationScoped
public class ReadModelWriter {

    private final EntityManager database;
    private final MonthlyFlowTable flows;

    ReadModelWriter(EntityManager database, MonthlyFlowTable flows) {
        this.database = database;
        this.flows = flows;
    }

    /**
     * Derives the read model from the journal and writes it where it differs from what is written.
     *
     * @return whether anything differed
     */
    public boolean write(CaseFile file, ReadModel now) {
        long id = file.getId();
        boolean deadlinesDiffer = replace(written(DeadlineRow.class, id), deadlines(file, now),
                DeadlineRow::content);
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
        deadlines(file, now).forEach(database::persist);
        file.stands(now);
        Owner owner = new Owner(file.getId(), file.getProcedure(), file.isRestricted());
        List<SpanRow> spans = SpanRow.of(owner, now.spans());
        List<RecordedSpanRow> known = RecordedSpanRow.of(owner, now.knownSpans());
        spans.forEach(database::persist);
        known.forEach(database::persist);
        flows.replaced(List.of(), spans);
        flows.replaced(List.of(), known);
        insertStaff("file_member", file.getId(), now.members());
        insertStaff("file_conflict", file.getId(), now.conflicts());
    }

    private static List<DeadlineRow> deadlines(CaseFile file, ReadModel now) {
        return now.clocks().stream().map(clock -> new DeadlineRow(file.getId(), clock)).toList();
    }

    private <R extends SpanColumns> boolean writeSpans(Class<R> kind, long dossierId, List<R> rows) {
        List<R> written = written(kind, dossierId);
        boolean differ = replace(written, rows, SpanColumns::content);
        if (differ) {
            flows.replaced(written, rows);
        }
        return differ;
    }

    private <R> List<R> written(Class<R> kind, long dossierId) {
        return database.createQuery("from " + kind.getSimpleName() + " where dossierId = :id", kind)
                .setParameter("id", dossierId)
                .getResultList();
    }

    /** Rows that say the same stay as they are. */
    private <R> boolean replace(List<R> written, List<R> rows, Function<R, ?> content) {
        Map<Object, Deque<R>> kept = new HashMap<>();
        written.forEach(row -> kept.computeIfAbsent(content.apply(row), none -> new ArrayDeque<>()).add(row));
        List<R> fresh = rows.stream()
                .filter(row -> kept.getOrDefault(content.apply(row), new ArrayDeque<>()).poll() == null)
                .toList();
        List<R> gone = kept.values().stream().flatMap(Deque::stream).toList();
        gone.forEach(database::remove);
        fresh.forEach(database::persist);
        return !gone.isEmpty() || !fresh.isEmpty();
    }

    private boolean writeStaff(String table, long dossierId, Map<String, Set<String>> written, Set<String> staff) {
        if (written.getOrDefault(table, Set.of()).equals(staff)) {
            return false;
        }
        database.createNativeQuery("delete from " + table + " where dossier_id = :id")
                .setParameter("id", dossierId)
                .executeUpdate();
        insertStaff(table, dossierId, staff);
        return true;
    }

    private void insertStaff(String table, long dossierId, Set<String> staff) {
        staff.forEach(member -> database
                .createNativeQuery("insert into " + table + " (dossier_id, staff_code) values (:id, :staff)")
                .setParameter("id", dossierId)
                .setParameter("staff", member)
                .executeUpdate());
    }

    /** Staff codes by table, in one look. */
    private Map<String, Set<String>> staff(long dossierId) {
        List<?> written = database.createNativeQuery("""
                select 'file_member', staff_code from file_member where dossier_id = :id
                union all select 'file_conflict', staff_code from file_conflict where dossier_id = :id""")
                .setParameter("id", dossierId)
                .getResultList();
        return written.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }
}
