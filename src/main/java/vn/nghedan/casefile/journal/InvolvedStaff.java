package vn.nghedan.casefile.journal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.web.frame.ReadOnlyRequest;

/** Who of the agency a file has to do with: who works on it, who is named in it, who has a conflict of interest. */
@ApplicationScoped
public class InvolvedStaff {

    private static final String MEMBER = "MEMBER";
    private static final String COMPLAINED_OF = "COMPLAINED_OF";
    private static final String IN_CONFLICT = "IN_CONFLICT";
    private static final String READING_ON = "READING_ON";

    private final EntityManager database;
    private final ReadOnlyRequest request;

    InvolvedStaff(EntityManager database, ReadOnlyRequest request) {
        this.database = database;
        this.request = request;
    }

    // ---- commands

    /** @return whether that differs from what was */
    boolean write(CaseFile file, Set<String> members, Set<String> conflicts) {
        // both are looked up before either is written
        Set<String> membersBefore = members(file);
        Set<String> conflictsBefore = conflicted(file);
        boolean membersDiffer = replace("file_member", file, membersBefore, members);
        return replace("file_conflict", file, conflictsBefore, conflicts) || membersDiffer;
    }

    void writeFirst(CaseFile file, Set<String> members, Set<String> conflicts) {
        insert("file_member", file, members);
        insert("file_conflict", file, conflicts);
    }

    /** @return whether that differs from what was */
    public boolean letReadOn(CaseFile file, Set<String> staff) {
        if (readingOn(file).equals(staff)) {
            return false;
        }
        database
                .createNativeQuery(
                        "update file_conflict set reads_on = (staff_code in (:staff)) where dossier_id = :id")
                .setParameter("id", file.getId())
                .setParameter("staff", staff.isEmpty() ? Set.of("") : staff)
                .executeUpdate();
        return true;
    }

    private boolean replace(String table, CaseFile file, Set<String> before, Set<String> staff) {
        if (before.equals(staff)) {
            return false;
        }
        database.createNativeQuery("delete from " + table + " where dossier_id = :id")
                .setParameter("id", file.getId())
                .executeUpdate();
        insert(table, file, staff);
        return true;
    }

    private void insert(String table, CaseFile file, Set<String> staff) {
        staff.forEach(member -> database
                .createNativeQuery("insert into " + table + " (dossier_id, staff_code) values (:id, :staff)")
                .setParameter("id", file.getId())
                .setParameter("staff", member)
                .executeUpdate());
    }

    // ---- questions

    /** Looks up in one go what will be asked of each. */
    public void of(List<CaseFile> some) {
        request.together(some.stream().map(CaseFile::getId).toList(), InvolvedStaff::name, this::rows);
    }

    public boolean isMember(CaseFile file, String staffCode) {
        return members(file).contains(staffCode);
    }

    Set<String> members(CaseFile file) {
        return involved(file, MEMBER);
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
        List<Object[]> rows = request.onceUntilWritten(name(file.getId()),
                () -> rows(Set.of(file.getId())).getOrDefault(file.getId(), List.of()));
        return rows.stream()
                .filter(row -> List.of(how).contains(row[0]))
                .map(row -> (String) row[1])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(Long file) {
        return "involved in " + file;
    }

    private Map<Long, List<Object[]>> rows(Collection<Long> files) {
        List<?> rows = database.createNativeQuery("""
                select 'MEMBER', staff_code, dossier_id from file_member where dossier_id in (:ids)
                union all select 'COMPLAINED_OF', staff_code, dossier_id from party
                    where dossier_id in (:ids) and staff_code is not null
                union all select case when reads_on = true then 'READING_ON' else 'IN_CONFLICT' end, staff_code,
                    dossier_id from file_conflict where dossier_id in (:ids)""")
                .setParameter("ids", files)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> ((Number) row[2]).longValue()));
    }
}
