package vn.nghedan.reception.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import vn.nghedan.casefile.FileChanged;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.BadInput;

/**
 * Follows the journals of the contents of visits: which of them were about the same matter, and which time each of them
 * was, stands in the table of this room in the same transaction.
 *
 * <p>A journal names one earlier reception. All that hang together in this way are receptions of one matter, counted in the
 * order of their days, whichever of them a later one names.
 */
@ApplicationScoped
public class MatterReceptions {

    private final EntityManager database;
    private final EarlierMatters earlier;

    MatterReceptions(EntityManager database, EarlierMatters earlier) {
        this.database = database;
        this.earlier = earlier;
    }

    void changed(@Observes FileChanged file) {
        List<Fact> facts = file.journal().standing();
        if (facts.get(0).what() != FactKind.ARRIVED) {
            return;
        }
        MatterReception found = database.find(MatterReception.class, file.file());
        MatterReception row = found == null
                ? new MatterReception(file.file(), file.code(), facts.get(0).on())
                : found;
        String before = row.getNamed();
        String named = named(facts);
        boolean differs = row.says(facts.get(0).on(), isRefused(facts), file.restricted(), named);
        if (found == null) {
            database.persist(row);
        }
        if (file.recorder() != null && named != null && !named.equals(before)) {
            demandKnown(row, named, file);
        }
        if (differs) {
            count(related(row, before));
        }
    }

    /**
     * The same with the content that the typed number means.
     *
     * @throws BadInput if it means none the officer may know of, or one that cannot have come before
     */
    public Proposal naming(String matter, Proposal proposal, Officer officer) {
        Object typed = proposal.values().get(Fields.EARLIER.name());
        if (typed == null || typed.toString().isBlank()) {
            return proposal;
        }
        MatterReception row = database
                .createQuery("from MatterReception where code = :code", MatterReception.class)
                .setParameter("code", matter)
                .getSingleResult();
        EarlierMatters.Answer answer = earlier.of(typed.toString(), row, officer);
        if (answer.problem() != null) {
            throw new BadInput(Fields.EARLIER.name(), answer.problem());
        }
        Map<String, Object> values = new HashMap<>(proposal.values());
        values.put(Fields.EARLIER.name(), answer.code());
        return new Proposal(proposal.act(), proposal.on(), proposal.decidedBy(), proposal.document(), proposal.note(),
                values);
    }

    /** Whichever way it got into the journal, nobody ties a matter to one they may not know of. */
    private void demandKnown(MatterReception row, String named, FileChanged file) {
        EarlierMatters.Answer answer = earlier.of(named, row, file.recorder());
        if (!named.equals(answer.code())) {
            throw new BadInput(Fields.EARLIER.name(),
                    answer.problem() == null ? EarlierMatters.UNKNOWN : answer.problem());
        }
    }

    /** The last word on it; a fact that names none says that it was the first time. */
    private static String named(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.what() == FactKind.REPEAT_RECORDED)
                .reduce((former, later) -> later)
                .flatMap(fact -> fact.get(Fields.EARLIER))
                .filter(code -> !code.isBlank())
                .orElse(null);
    }

    private static boolean isRefused(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.what() == FactKind.RECEPTION_REFUSED);
    }

    // ---- what hangs together

    /** All receptions that may have to be counted anew, held until the transaction ends: two desks count one after the other. */
    private List<MatterReception> related(MatterReception row, String before) {
        Set<String> firsts = new HashSet<>(Set.of(row.getFirstOf()));
        Set<String> names = new HashSet<>(Set.of(row.getCode()));
        Optional.ofNullable(before).ifPresent(names::add);
        Optional.ofNullable(row.getNamed()).ifPresent(names::add);
        firsts.addAll(database.createQuery(
                "select m.firstOf from MatterReception m where m.code in :names or m.named = :code", String.class)
                .setParameter("names", names)
                .setParameter("code", row.getCode())
                .getResultList());
        // the first ones are locked before the others are read, or those that another desk just added would be missed
        database.createQuery("from MatterReception where code in :firsts order by dossierId", MatterReception.class)
                .setParameter("firsts", firsts)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return database.createQuery("from MatterReception where firstOf in :firsts", MatterReception.class)
                .setParameter("firsts", firsts)
                .getResultList();
    }

    private static void count(Collection<MatterReception> related) {
        Map<String, MatterReception> byCode = new HashMap<>();
        related.forEach(one -> byCode.put(one.getCode(), one));
        Map<String, List<MatterReception>> matters = new HashMap<>();
        // whatever is followed comes before what follows it
        related.stream().sorted(MatterReception.IN_TIME).forEach(one -> {
            MatterReception followed = one.getNamed() == null ? null : byCode.get(one.getNamed());
            one.follows(followed != null && one.mayFollow(followed) ? followed : null);
            List<MatterReception> former = matters.computeIfAbsent(one.getFirstOf(), first -> new ArrayList<>());
            one.counted(former);
            former.add(one);
        });
    }
}
