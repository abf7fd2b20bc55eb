package vn.nghedan.casefile.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.web.frame.ReadOnlyRequest;

/** What belongs to a file, its journal, people and contents, read of one file or of several in one look. */
@ApplicationScoped
public class Belongings {

    private static final Kind<FactRow> FACTS = new Kind<>(FactRow.class, FactRow::getDossierId,
            "from FactRow where dossierId in :ids order by number");
    private static final Kind<Party> PARTIES = new Kind<>(Party.class, Party::getDossierId,
            "from Party where dossierId in :ids order by id");
    private static final Kind<ContentItem> CONTENTS = new Kind<>(ContentItem.class, ContentItem::getDossierId,
            "from ContentItem where dossierId in :ids order by number");

    private final EntityManager database;
    private final ReadOnlyRequest request;

    Belongings(EntityManager database, ReadOnlyRequest request) {
        this.database = database;
        this.request = request;
    }

    private record Kind<T>(Class<T> type, Function<T, Long> file, String query) {

        String name(Long file) {
            return type.getName() + " " + file;
        }
    }

    /** Reads in one look each what will be asked of these files. */
    public void of(List<CaseFile> some) {
        List<Long> files = some.stream().map(CaseFile::getId).toList();
        List.of(FACTS, PARTIES, CONTENTS).forEach(kind -> together(kind, files));
    }

    private <T> void together(Kind<T> kind, List<Long> files) {
        request.together(files, kind::name, missing -> read(kind, missing));
    }

    List<FactRow> facts(CaseFile file) {
        return of(FACTS, file);
    }

    List<Party> parties(CaseFile file) {
        return of(PARTIES, file);
    }

    List<ContentItem> contents(CaseFile file) {
        return of(CONTENTS, file);
    }

    /** By the identity of the file. */
    Map<Long, List<Party>> parties(Collection<Long> files) {
        return files.isEmpty() ? Map.of() : read(PARTIES, files);
    }

    private <T> List<T> of(Kind<T> kind, CaseFile file) {
        return request.onceUntilWritten(kind.name(file.getId()),
                () -> read(kind, List.of(file.getId())).getOrDefault(file.getId(), List.of()));
    }

    private <T> Map<Long, List<T>> read(Kind<T> kind, Collection<Long> files) {
        return database.createQuery(kind.query(), kind.type())
                .setParameter("ids", files)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(kind.file()));
    }
}
