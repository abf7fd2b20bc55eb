package vn.nghedan.casefile.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.FileAddress;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ProcedureCode;

/** Looks for one thing among visits, letters and cases at once: the search that stands on every page. */
@ApplicationScoped
public class FileSearch {

    private static final int SHOWN = 10;
    private static final int RECENT = 8;
    private static final Duration LATELY = Duration.ofDays(30);

    private static final String NUMBERED = "select d.code, d.procedure, d.origin from ListedFile d where (d.code in :numbers "
            + "or d.procedure = RECEPTION and d.origin in :numbers) and " + VisibleFiles.CONDITION + " order by d.id";
    private static final String LATELY_WORKED_ON = "select f.dossierId, max(f.recordedAt) from FactRow f "
            + "where f.recordedBy = :me and f.recordedAt > :since group by f.dossierId order by max(f.recordedAt) desc";

    private final EntityManager database;
    private final CaseSearch lists;
    private final Clock clock;

    FileSearch(EntityManager database, CaseSearch lists, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * The last received first.
     *
     * @param more whether there are others
     */
    public record Group(List<CaseRow> files, boolean more) {}

    /**
     * @param visits the contents of visits, each by itself
     * @param exact the one that was meant; empty where that is not certain
     */
    public record Found(Group visits, Group letters, Group cases, Optional<Exact> exact) {

        public boolean isEmpty() {
            return Stream.of(visits, letters, cases).allMatch(group -> group.files().isEmpty());
        }
    }

    /** @param number of a visit, letter or case */
    public record Exact(String number, String href) {}

    /**
     * By words of codes, subjects and names with or without tone marks, or by the number of a visit, letter or case, a
     * telephone or the paper of a person; of protected people by nothing that is theirs.
     */
    @Transactional
    public Found search(String q, Officer officer) {
        Group visits = group(CaseFilter.Kind.VISIT, q, officer);
        Group letters = group(CaseFilter.Kind.LETTER, q, officer);
        Group cases = group(CaseFilter.Kind.CASE, q, officer);
        return new Found(visits, letters, cases,
                numbered(q, officer).or(() -> onlyOne(q, Stream.of(visits, letters, cases)
                        .flatMap(group -> group.files().stream())
                        .toList())));
    }

    private Group group(CaseFilter.Kind kind, String q, Officer officer) {
        List<CaseRow> found = CaseSearch.words(q).isEmpty()
                ? List.of()
                : lists.first(CaseFilter.of(kind, CaseListView.ALL).saying(q).sorted("-receivedOn").sized(SHOWN + 1),
                        officer);
        return new Group(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }

    private Optional<Exact> numbered(String q, Officer officer) {
        List<String> numbers = new ArrayList<>(Book.numbersMeantBy(q));
        numbers.add(q.strip().toUpperCase(Locale.ROOT));
        return VisibleFiles.query(database, NUMBERED, Object[].class, officer)
                .setParameter("numbers", numbers)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> row[1] == ProcedureCode.RECEPTION
                        ? exact((String) row[2], (String) row[0], ProcedureCode.RECEPTION)
                        : exact((String) row[0], (String) row[0], (ProcedureCode) row[1]));
    }

    /** A person's number that leads to one place only leads there at once. */
    private static Optional<Exact> onlyOne(String q, List<CaseRow> found) {
        Map<String, CaseRow> places = new HashMap<>();
        found.forEach(row -> places.put(FileAddress.of(row.procedure(), row.code()), row));
        return CaseSearch.personalNumbers(q).isEmpty() || places.size() != 1
                ? Optional.empty()
                : places.values().stream().map(row -> exact(row.code(), row.code(), row.procedure())).findFirst();
    }

    private static Exact exact(String number, String code, ProcedureCode procedure) {
        return new Exact(number, FileAddress.of(procedure, code));
    }

    /** Files in which the officer recorded something lately, the last one first. */
    @Transactional
    public List<CaseRow> recent(Officer officer) {
        Instant since = clock.instant().minus(LATELY);
        List<Long> files = database.createQuery(LATELY_WORKED_ON, Object[].class)
                .setParameter("me", officer.code())
                .setParameter("since", since)
                .setMaxResults(RECENT)
                .getResultList()
                .stream()
                .map(row -> (Long) row[0])
                .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> order = codes(files);
        return lists.among(files, officer)
                .stream()
                .sorted(Comparator.comparing(row -> order.getOrDefault(row.code(), RECENT)))
                .toList();
    }

    private Map<String, Integer> codes(List<Long> files) {
        return database.createQuery("select d.id, d.code from ListedFile d where d.id in :files", Object[].class)
                .setParameter("files", files)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[1], row -> files.indexOf(row[0])));
    }
}
