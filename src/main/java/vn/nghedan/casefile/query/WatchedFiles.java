package vn.nghedan.casefile.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ProcedureCode;

/** Open files for a room that watches over their dates, when nobody is signed in. It tells what must be done by whom, and changes nothing. */
@ApplicationScoped
public class WatchedFiles {

    private static final int AT_ONCE = 500;

    private final EntityManager database;

    WatchedFiles(EntityManager database) {
        this.database = database;
    }

    /**
     * Who has a file in hand.
     *
     * @param inHand staff code of its handler; of what is still at the desk, of whoever took it in; null if nobody has it
     */
    public record Watched(long id, String code, String unit, String inHand) {}

    /** Holds an open file until the transaction ends; empty where somebody else holds it now, or it is closed. */
    @Transactional(TxType.MANDATORY)
    public Optional<Watched> hold(long id) {
        List<?> held = database.createNativeQuery("select id from dossier where id = :id for update skip locked")
                .setParameter("id", id)
                .getResultList();
        return held.isEmpty() ? Optional.empty() : watched("d.id = :key and d.phase <> CLOSED", id).findFirst();
    }

    /** Those of these files that exist, whoever may know. */
    @Transactional
    public Map<String, Watched> byCode(Collection<String> codes) {
        return watched("d.code in :key", codes).collect(Collectors.toMap(Watched::code, Function.identity()));
    }

    /** Which of these files the officer may know of. */
    @Transactional
    public Set<String> known(Collection<String> codes, Officer officer) {
        Set<String> known = new HashSet<>();
        List<String> asked = List.copyOf(codes);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            known.addAll(VisibleFiles
                    .query(database, "select d.code from CaseFile d where d.code in :codes and "
                            + VisibleFiles.CONDITION, String.class, officer)
                    .setParameter("codes", asked.subList(from, Math.min(asked.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return known;
    }

    private Stream<Watched> watched(String condition, Object key) {
        return database.createQuery("select d.id, d.code, d.unit, d.handler, d.recordedBy, d.procedure from CaseFile d"
                + " where " + condition, Object[].class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .map(row -> new Watched((Long) row[0], (String) row[1], (String) row[2],
                        row[3] == null && ((ProcedureCode) row[5]).type() == null ? (String) row[4] : (String) row[3]));
    }
}
