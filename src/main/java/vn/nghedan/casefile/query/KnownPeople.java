package vn.nghedan.casefile.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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

    private static final int MOST = 8;
    private static final int CANDIDATES = 500;

    private final EntityManager database;

    KnownPeople(EntityManager database) {
        this.database = database;
    }

    /** Those last here first; nobody for fewer than two letters. */
    @Transactional
    public List<PersonDetails> search(String q, Officer officer) {
        String asked = Toneless.of(q == null ? "" : q);
        if (asked.length() < 2) {
            return List.of();
        }
        Map<String, PersonDetails> found = new LinkedHashMap<>();
        candidates(asked, officer).forEach(party -> found.putIfAbsent(
                party.getNameForm() + '|' + Objects.requireNonNullElse(party.getIdForm(), party.getAddress()),
                party.person()));
        return found.values().stream().limit(MOST).toList();
    }

    private List<Party> candidates(String asked, Officer officer) {
        List<String> words = Stream.of(asked.split(" ")).limit(8).toList();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("q.nameForm like :word" + i + " escape '!'");
        }
        TypedQuery<Party> query = VisibleFiles
                .query(database, """
                        select q from Party q, CaseFile d
                        where q.dossierId = d.id and q.role = APPLICANT and d.restricted = false
                        and (q.idForm = :number or q.phoneForm = :phone or""" + " " + String.join(" and ", conditions)
                        + ") and "
                        + VisibleFiles.CONDITION + " order by q.id desc", Party.class, officer)
                .setParameter("number", NormalForm.idNumber(asked))
                .setParameter("phone", NormalForm.phone(asked))
                .setMaxResults(CANDIDATES);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + Toneless.pattern(words.get(i)) + "%");
        }
        return query.getResultList();
    }
}
