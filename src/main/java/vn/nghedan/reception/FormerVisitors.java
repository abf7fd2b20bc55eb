package vn.nghedan.reception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.KnownFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.Toneless;

/**
 * Finds who came before, by name and without tone marks. Only people of complaints and petitions the officer may know of
 * are ever found; whoever denounced is in no table this reads.
 */
@ApplicationScoped
class FormerVisitors {

    private static final int LOOKED_AT = 300;
    private static final int SHOWN = 6;
    private static final int SHORTEST = 2;
    private static final String SELECT = "select new vn.nghedan.reception.FormerVisitors$Visitor(p.id, p.name, p.address, "
            + "p.idKind, p.idNumber, p.phone, d.code) from Party p join Dossier d on d.id = p.dossierId "
            + "where p.role = APPLICANT and d.restricted = false and " + KnownFiles.CONDITION;

    private final EntityManager database;

    FormerVisitors(EntityManager database) {
        this.database = database;
    }

    /** @param lastSeen the file in which they were last party */
    record Visitor(Long id, String name, String address, String idKind, String idNumber, String phone,
            String lastSeen) {

        private String key() {
            return Toneless.of(name) + "|" + (idNumber == null ? address : idNumber);
        }

        VisitDraft.Person person() {
            return new VisitDraft.Person(name, address, idKind, idNumber, phone, null);
        }
    }

    /** The last to have come first; each person once. */
    @Transactional
    List<Visitor> find(String typed, Officer officer) {
        String q = typed == null ? "" : Toneless.of(typed);
        if (q.length() < SHORTEST) {
            return List.of();
        }
        List<String> words = Arrays.asList(q.split(" "));
        Map<String, Object> parameters = new LinkedHashMap<>(KnownFiles.parameters(officer));
        StringBuilder text = new StringBuilder(SELECT);
        for (int i = 0; i < Math.min(words.size(), 6); i++) {
            text.append(" and d.searchText like :word").append(i).append(" escape '!'");
            parameters.put("word" + i,
                    "%" + words.get(i).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        TypedQuery<Visitor> query = database.createQuery(text + " order by d.receivedOn desc, d.id desc",
                Visitor.class).setMaxResults(LOOKED_AT);
        parameters.forEach(query::setParameter);
        Map<String, Visitor> found = new LinkedHashMap<>();
        query.getResultList()
                .stream()
                .filter(visitor -> words.stream().allMatch(Toneless.of(visitor.name())::contains))
                .forEach(visitor -> found.putIfAbsent(visitor.key(), visitor));
        return new ArrayList<>(found.values()).subList(0, Math.min(SHOWN, found.size()));
    }

    @Transactional
    Optional<Visitor> byId(long id, Officer officer) {
        TypedQuery<Visitor> query = database.createQuery(SELECT + " and p.id = :id", Visitor.class)
                .setParameter("id", id);
        KnownFiles.parameters(officer).forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }
}
