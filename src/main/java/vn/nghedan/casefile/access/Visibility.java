package vn.nghedan.casefile.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.ReadOnlyRequest;

/** Who may know of one file, and who may read its text before it was looked over. The rule is that of {@link VisibleFiles}. */
@ApplicationScoped
public class Visibility {

    private static final String FILES = "select d, case when " + VisibleFiles.CONDITION
            + " then true else false end, case when " + VisibleFiles.READS_UNSEEN
            + " then true else false end from CaseFile d where %s order by d.id";
    private static final String BY_CODE = FILES.formatted("d.code = :code");
    private static final String BY_ORIGIN = FILES.formatted("d.origin in :origins");

    private final EntityManager database;
    private final CaseFileRepository files;
    private final ReadOnlyRequest request;

    Visibility(EntityManager database, CaseFileRepository files, ReadOnlyRequest request) {
        this.database = database;
        this.files = files;
        this.request = request;
    }

    public boolean sees(Officer officer, CaseFile file) {
        return isAmong(VisibleFiles.CONDITION, officer, file);
    }

    /** The file; empty where there is nothing that the officer may know of. */
    public Optional<CaseFile> find(String code, Officer officer) {
        return files.atHand(code)
                .or(() -> look(BY_CODE, Map.of("code", code), officer, found -> Map.of()).stream().findFirst())
                .filter(file -> sees(officer, file));
    }

    /** Files that came from some others, as far as the officer may know of them. */
    public List<CaseFile> cameFrom(Collection<String> origins, Officer officer) {
        if (origins.stream().anyMatch(origin -> request.again(CaseFileRepository.nameOfThoseFrom(origin)).isEmpty())) {
            look(BY_ORIGIN, Map.of("origins", origins), officer, found -> byOrigin(origins, found));
        }
        return origins.stream()
                .flatMap(origin -> files.cameFrom(origin).stream())
                .filter(file -> sees(officer, file))
                .toList();
    }

    private static Map<String, List<CaseFile>> byOrigin(Collection<String> origins, List<CaseFile> found) {
        return origins.stream()
                .collect(Collectors.toMap(CaseFileRepository::nameOfThoseFrom, origin -> found.stream()
                        .filter(file -> file.getOrigin().equals(origin))
                        .toList()));
    }

    /**
     * Whether the officer may read a text that nobody has looked over yet: whoever took it in has read the letter itself.
     */
    public boolean readsUnseen(Officer officer, CaseFile file) {
        return isAmong(VisibleFiles.READS_UNSEEN, officer, file);
    }

    /** Before anybody else reads what was written, somebody has looked it over (LTC Điều 56). */
    public boolean isUnseen(Officer officer, CaseFile file) {
        return file.isDenouncing() && !file.isLookedOver() && !readsUnseen(officer, file);
    }

    private boolean isAmong(String condition, Officer officer, CaseFile file) {
        return request.onceUntilWritten(name(condition, officer, file), () -> !VisibleFiles
                .query(database, "select 1 from CaseFile d where d.id = :id and " + condition, Integer.class, officer)
                .setParameter("id", file.getId())
                .getResultList()
                .isEmpty());
    }

    /** Reads files together with what the officer may know of each, so that it need not be asked of each. */
    private List<CaseFile> look(String query, Map<String, Object> which, Officer officer,
            Function<List<CaseFile>, Map<String, ?>> besides) {
        List<CaseFile> files = new ArrayList<>();
        request.together(() -> {
            Map<String, Object> found = new HashMap<>();
            for (Object[] row : VisibleFiles.query(database, query, Object[].class, which, officer).getResultList()) {
                CaseFile file = (CaseFile) row[0];
                files.add(file);
                found.put(CaseFileRepository.nameOf(file.getCode()), Optional.of(file));
                found.put(name(VisibleFiles.CONDITION, officer, file), row[1]);
                found.put(name(VisibleFiles.READS_UNSEEN, officer, file), row[2]);
            }
            found.putAll(besides.apply(files));
            return found;
        });
        return files;
    }

    private static String name(String condition, Officer officer, CaseFile file) {
        return condition + officer + file.getId();
    }
}
