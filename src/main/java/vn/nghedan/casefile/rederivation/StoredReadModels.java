package vn.nghedan.casefile.rederivation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.readmodel.DeadlineRow;
import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.casefile.readmodel.RecordedSpanRow;
import vn.nghedan.casefile.readmodel.SpanColumns;
import vn.nghedan.casefile.readmodel.SpanColumns.Owner;
import vn.nghedan.casefile.readmodel.SpanRow;
import vn.nghedan.procedure.Procedures;

/** The clocks and spans of several files as they are stored, read in one look each, beside what follows from their journals. */
@ApplicationScoped
class StoredReadModels {

    private final EntityManager database;

    StoredReadModels(EntityManager database) {
        this.database = database;
    }

    /** Those of which something comes out differently from what is stored. */
    Set<Long> differing(Collection<CaseFile> files, Map<String, RecordedJournal> journals, Projection projection) {
        List<Long> ids = files.stream().map(CaseFile::getId).toList();
        Map<Long, List<Object>> clocks = contents(DeadlineRow.class, "id", ids, DeadlineRow::content);
        Map<Long, List<Object>> spans = contents(SpanRow.class, "fromOn", ids, SpanColumns::content);
        Map<Long, List<Object>> known = contents(RecordedSpanRow.class, "fromOn", ids, SpanColumns::content);
        Set<Long> differing = new HashSet<>();
        for (CaseFile file : files) {
            long id = file.getId();
            ReadModel now = projection.of(Procedures.of(file.getProcedure()), journals.get(file.getCode()));
            Owner owner = new Owner(id, file.getProcedure(), file.isRestricted());
            boolean same = now.clocks()
                    .stream()
                    .map(clock -> (Object) new DeadlineRow(id, clock).content())
                    .toList()
                    .equals(clocks.getOrDefault(id, List.of()))
                    && contents(SpanRow.of(owner, now.spans())).equals(spans.getOrDefault(id, List.of()))
                    && contents(RecordedSpanRow.of(owner, now.knownSpans())).equals(known.getOrDefault(id, List.of()));
            if (!same) {
                differing.add(id);
            }
        }
        return differing;
    }

    private static List<Object> contents(List<? extends SpanColumns> spans) {
        return spans.stream().map(span -> (Object) span.content()).toList();
    }

    private <R> Map<Long, List<Object>> contents(Class<R> kind, String order, List<Long> ids, Function<R, ?> content) {
        return database.createQuery("select r.dossierId, r from " + kind.getSimpleName()
                + " r where r.dossierId in :ids order by r.dossierId, r." + order, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> content.apply(kind.cast(row[1])), Collectors.toList())));
    }
}
