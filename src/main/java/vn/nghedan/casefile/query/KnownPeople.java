package vn.nghedan.casefile.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.journal.Party;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.web.input.NormalForm;
import vn.nghedan.web.input.Toneless;

/**
 * Finds people who have been here before, by name with or without tone marks, by the number of their paper or by
 * telephone: only among files the officer may know of, and nobody who ever denounced.
 */
@ApplicationScoped
public class KnownPeople {

    private static final int CANDIDATES = 500;
    private static final String APPLICANTS = """
            select p, d.code, d.subject from Party p join CaseFile d on d.id = p.dossierId
            where p.role = APPLICANT and d.restricted = false and\s""" + VisibleFiles.CONDITION;

    // no index serves two columns at once
    private static final String NUMBERED = "select i.id from Party i where i.idForm = :number "
            + "union all select t.id from Party t where t.phoneForm = :phone";

    private final EntityManager database;

    KnownPeople(EntityManager database) {
        this.database = database;
    }

    /** A file that somebody brought. */
    public record Brought(String code, String subject) {}

    /** @param files the last one first */
    public record Known(long id, PersonDetails person, List<Brought> files) {}

    /** @param more whether there may be others */
    public record Found(List<Known> people, boolean more) {}

    /** Those last here first, each person once; nobody for fewer than two letters. */
    @Transactional
    public Found search(String q, int most, Officer officer) {
        String asked = Toneless.of(q == null ? "" : q);
        if (asked.length() < 2) {
            return new Found(List.of(), false);
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("number", NormalForm.idNumber(q));
        parameters.put("phone", NormalForm.phone(q));
        List<String> name = new ArrayList<>();
        for (String word : CaseSearch.words(asked)) {
            String parameter = "word" + name.size();
            name.add("n.nameForm like :" + parameter + " escape '!'");
            parameters.put(parameter, "%" + Toneless.pattern(word) + "%");
        }
        List<Object[]> rows = VisibleFiles
                .query(database, APPLICANTS + " and p.id in (" + NUMBERED + " union all select n.id from Party n where "
                        + String.join(" and ", name) + ") order by d.receivedOn desc, d.id desc, p.id desc",
                        Object[].class, parameters, officer)
                .setMaxResults(CANDIDATES)
                .getResultList();
        Map<String, List<Object[]>> each = rows.stream()
                .collect(Collectors.groupingBy(KnownPeople::key, LinkedHashMap::new, Collectors.toList()));
        return new Found(each.values().stream().limit(most).map(KnownPeople::known).toList(),
                each.size() > most || rows.size() == CANDIDATES);
    }

    /** @param id of the person as party to one file */
    @Transactional
    public Optional<Known> byId(long id, Officer officer) {
        return VisibleFiles.query(database, APPLICANTS + " and p.id = :id", Object[].class, Map.of("id", id), officer)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> known(List.<Object[]>of(row)));
    }

    private static String key(Object[] row) {
        Party party = (Party) row[0];
        return party.getNameForm() + '|' + Objects.requireNonNullElse(party.getIdForm(), party.getAddress());
    }

    private static Known known(List<Object[]> rows) {
        Party last = (Party) rows.get(0)[0];
        return new Known(last.getId(), last.person(),
                rows.stream().map(row -> new Brought((String) row[1], (String) row[2])).toList());
    }
}
