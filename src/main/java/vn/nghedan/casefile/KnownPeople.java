package vn.nghedan.casefile;

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

import vn.nghedan.directory.Officer;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.web.Toneless;

/**
 * Finds people who have been here before, by name with or without tone marks or by the number of their paper: only
 * among files the officer may know of, and nobody who ever denounced.
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
        candidates(asked, officer).stream()
                .map(Party::person)
                .filter(person -> isMeant(person, asked))
                .forEach(person -> found.putIfAbsent(
                        Toneless.of(person.name()) + Objects.requireNonNullElse(person.idNumber(), person.address()),
                        person));
        return found.values().stream().limit(MOST).toList();
    }

    private List<Party> candidates(String asked, Officer officer) {
        List<String> words = Stream.of(asked.split(" ")).limit(8).toList();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("d.searchText like :word" + i + " escape '!'");
        }
        TypedQuery<Party> query = database.createQuery("""
                select q from Party q, Dossier d
                where q.dossierId = d.id and q.role = APPLICANT and d.restricted = false
                and (q.idNumber = :asked or""" + " " + String.join(" and ", conditions) + ") and "
                + KnownFiles.CONDITION + " order by q.id desc", Party.class)
                .setParameter("asked", asked)
                .setMaxResults(CANDIDATES);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + Toneless.pattern(words.get(i)) + "%");
        }
        KnownFiles.parameters(officer).forEach(query::setParameter);
        return query.getResultList();
    }

    private static boolean isMeant(PersonDetails person, String asked) {
        String name = Toneless.of(person.name());
        return asked.equals(person.idNumber()) || Stream.of(asked.split(" ")).allMatch(name::contains);
    }
}
