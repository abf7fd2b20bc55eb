package vn.nghedan.reception.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;

/** Tells which time matters were received: of single ones, and how many of those of some time were no first ones. */
@ApplicationScoped
public class ReceptionOrdinals {

    private static final String KNOWN = VisibleFiles.conditionOn("m.dossierId");

    private final EntityManager database;

    ReceptionOrdinals(EntityManager database) {
        this.database = database;
    }

    /** Of the matters received during some time, so many again. */
    public record Count(long all, long again) {}

    /** @param codes of contents the officer may know of */
    public Map<String, ReceptionOrdinal> of(Collection<String> codes, Officer officer) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<MatterReception> rows = database
                .createQuery("from MatterReception where code in :codes", MatterReception.class)
                .setParameter("codes", codes)
                .getResultList();
        Map<String, ReceptionOrdinal.Earlier> earlier = earlier(
                rows.stream().map(MatterReception::getEarlier).filter(Objects::nonNull).toList(), officer);
        Map<String, ReceptionOrdinal> turns = new HashMap<>();
        rows.forEach(row -> turns.put(row.getCode(),
                new ReceptionOrdinal(row.getOrdinal(),
                        row.getEarlier() == null ? null : earlier.get(row.getEarlier()))));
        return turns;
    }

    private Map<String, ReceptionOrdinal.Earlier> earlier(List<String> codes, Officer officer) {
        Map<String, ReceptionOrdinal.Earlier> earlier = new HashMap<>();
        if (!codes.isEmpty()) {
            VisibleFiles
                    .query(database, "select m from MatterReception m where m.code in :codes and " + KNOWN,
                            MatterReception.class, officer)
                    .setParameter("codes", codes)
                    .getResultList()
                    .forEach(row -> earlier.put(row.getCode(),
                            new ReceptionOrdinal.Earlier(row.getCode(), row.getVisit(), row.getReceivedOn())));
        }
        return earlier;
    }

    /** Whoever was refused was not received. Both days are included. */
    public Count count(LocalDate from, LocalDate until, Officer officer) {
        return VisibleFiles
                .query(database, "select new vn.nghedan.reception.matter.ReceptionOrdinals$Count(count(m), "
                        + "count(case when m.ordinal > 1 then 1 end))"
                        + " from MatterReception m where m.receivedOn >= :from and m.receivedOn <= :until "
                        + "and m.refused = false and " + KNOWN, Count.class, officer)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }
}
