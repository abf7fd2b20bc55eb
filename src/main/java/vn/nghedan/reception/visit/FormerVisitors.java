package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.matter.MatterReception;
import vn.nghedan.web.input.NormalForm;
import vn.nghedan.web.input.Toneless;

/**
 * Finds who came before, by name and without tone marks, by the number of their paper or by
 * telephone, and what about. Only people of complaints and petitions the officer may know of
 * are ever found; whoever denounced is in no table this reads.
 */
@ApplicationScoped
class FormerVisitors {

    private static final int LOOKED_AT = 300;
    private static final int SHOWN = 6;
    private static final int SHORTEST = 2;
    private static final int MATTERS = 3;
    private static final String SELECT = "select new vn.nghedan.reception.visit.FormerVisitors$Row(p.id, p.name, p.address, "
            + "p.idKind, p.idNumber, p.phone, d.code, d.subject) from Party p join CaseFile d on d.id = p.dossierId "
            + "where p.role = APPLICANT and d.restricted = false and " + VisibleFiles.CONDITION;

    private final EntityManager database;

    FormerVisitors(EntityManager database) {
        this.database = database;
    }

    /** Somebody as party to one file. */
    record Row(Long id, String name, String address, String idKind, String idNumber, String phone, String file,
            String subject) {

        private String key() {
            return NormalForm.name(name) + "|" + (idNumber == null ? address : NormalForm.idNumber(idNumber));
        }
    }

    /**
     * @param lastSeen the file in which they were last party
     * @param matters what they came about before, the last one first
     */
    record Visitor(Long id, String name, String address, String idKind, String idNumber, String phone,
            String lastSeen, List<Matter> matters) {

        static Visitor of(List<Row> rows, List<Matter> matters) {
            Row last = rows.get(0);
            return new Visitor(last.id(), last.name(), last.address(), last.idKind(), last.idNumber(), last.phone(),
                    last.file(), matters);
        }

        VisitDraft.Person person() {
            return new VisitDraft.Person(name, address, idKind, idNumber, phone, null);
        }
    }

    /**
     * A matter they may come back about.
     *
     * @param code of the content of the last visit about it
     * @param ordinal which time that was
     */
    public record Matter(String code, LocalDate receivedOn, String subject, int ordinal) {}

    /** The last to have come first; each person once. */
    @Transactional
    List<Visitor> find(String typed, Officer officer) {
        String q = typed == null ? "" : Toneless.of(typed);
        if (q.length() < SHORTEST) {
            return List.of();
        }
        List<String> words = Arrays.asList(q.split(" "));
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(SELECT);
        for (int i = 0; i < Math.min(words.size(), 6); i++) {
            text.append(i == 0 ? " and (" : " and ").append("p.nameForm like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, "%" + Toneless.pattern(words.get(i)) + "%");
        }
        text.append(" or p.idForm = :number or p.phoneForm = :phone)");
        parameters.put("number", NormalForm.idNumber(typed));
        parameters.put("phone", NormalForm.phone(typed));
        TypedQuery<Row> query = VisibleFiles.query(database, text + " order by d.receivedOn desc, d.id desc",
                Row.class, officer).setMaxResults(LOOKED_AT);
        parameters.forEach(query::setParameter);
        Map<String, List<Row>> found = new LinkedHashMap<>();
        query.getResultList()
                .forEach(row -> found.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        List<List<Row>> shown = found.values().stream().limit(SHOWN).toList();
        Map<String, MatterReception> received = received(shown);
        return shown.stream().map(rows -> Visitor.of(rows, matters(rows, received))).toList();
    }

    @Transactional
    Optional<Visitor> byId(long id, Officer officer) {
        return VisibleFiles.query(database, SELECT + " and p.id = :id", Row.class, officer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> Visitor.of(List.of(row), List.of()));
    }

    // ---- what about

    private Map<String, MatterReception> received(List<List<Row>> people) {
        List<String> files = people.stream().flatMap(List::stream).map(Row::file).toList();
        return files.isEmpty()
                ? Map.of()
                : database.createQuery("from MatterReception where code in :files", MatterReception.class)
                        .setParameter("files", files)
                        .getResultStream()
                        .collect(Collectors.toMap(MatterReception::getCode, Function.identity()));
    }

    /** Of each matter its last reception: that is the one they come back to. */
    private static List<Matter> matters(List<Row> rows, Map<String, MatterReception> received) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        for (Row row : rows) {
            MatterReception last = received.get(row.file());
            if (last != null) {
                matters.putIfAbsent(last.getFirstOf(),
                        new Matter(row.file(), last.getReceivedOn(), row.subject(), last.getOrdinal()));
            }
        }
        return matters.values().stream().limit(MATTERS).toList();
    }
}
