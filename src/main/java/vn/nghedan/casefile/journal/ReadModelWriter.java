package vn.nghedan.casefile.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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
    private final InvolvedStaff staff;
    private final MonthlyFlowTable flows;

    ReadModelWriter(EntityManager database, InvolvedStaff staff, MonthlyFlowTable flows) {
        this.database = database;
        this.staff = staff;
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
                DeadlineRow::content, DeadlineRow::takesThePlaceOf);
        file.stands(now);
        Owner owner = new Owner(id, file.getProcedure(), file.isRestricted());
        boolean spansDiffer = writeSpans(SpanRow.class, id, SpanRow.of(owner, now.spans()));
        boolean knownDiffer = writeSpans(RecordedSpanRow.class, id, RecordedSpanRow.of(owner, now.knownSpans()));
        boolean staffDiffer = staff.write(file, now.members(), now.conflicts());
        return deadlinesDiffer || spansDiffer || knownDiffer || staffDiffer;
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
        staff.writeFirst(file, now.members(), now.conflicts());
    }

    private static List<DeadlineRow> deadlines(CaseFile file, ReadModel now) {
        return now.clocks().stream().map(clock -> new DeadlineRow(file.getId(), clock)).toList();
    }

    private <R extends SpanColumns> boolean writeSpans(Class<R> kind, long dossierId, List<R> rows) {
        List<R> written = written(kind, dossierId);
        flows.replaced(written, rows);
        return replace(written, rows, SpanColumns::content, SpanColumns::takesThePlaceOf);
    }

    private <R> List<R> written(Class<R> kind, long dossierId) {
        return database.createQuery("from " + kind.getSimpleName() + " where dossierId = :id", kind)
                .setParameter("id", dossierId)
                .getResultList();
    }

    /** Rows that say the same stay as they are, the others are rewritten. */
    private <R> boolean replace(List<R> written, List<R> rows, Function<R, ?> content, BiConsumer<R, R> inPlaceOf) {
        Map<Object, Deque<R>> kept = new LinkedHashMap<>();
        written.forEach(row -> kept.computeIfAbsent(content.apply(row), none -> new ArrayDeque<>()).add(row));
        List<R> fresh = rows.stream()
                .filter(row -> kept.getOrDefault(content.apply(row), new ArrayDeque<>()).poll() == null)
                .toList();
        boolean differ = written.size() != rows.size() || !fresh.isEmpty();
        Deque<R> gone = kept.values().stream().flatMap(Deque::stream).collect(Collectors.toCollection(ArrayDeque::new));
        for (R row : fresh) {
            if (gone.isEmpty()) {
                database.persist(row);
            } else {
                inPlaceOf.accept(row, gone.poll());
                database.merge(row);
            }
        }
        gone.forEach(database::remove);
        return differ;
    }
}
