package vn.nghedan.identity;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;

/** Takes protected people in and gives aliases back. */
@ApplicationScoped
@Transactional
public class IdentityService {

    private final ProtectedPersonRepository persons;
    private final IdentityMessages messages;
    private final AuditService audit;

    IdentityService(ProtectedPersonRepository persons, IdentityMessages messages, AuditService audit) {
        this.persons = persons;
        this.messages = messages;
        this.audit = audit;
    }

    /** Keeps these people under the dossier, after those already there. The answer has one alias for each, in the same order. */
    public List<Alias> keep(String dossierCode, List<PersonDetails> people) {
        List<Alias> aliases = new ArrayList<>();
        int ordinal = persons.lastOrdinalOf(dossierCode);
        for (PersonDetails person : people) {
            persons.persist(new ProtectedPerson(dossierCode, ++ordinal, person));
            aliases.add(alias(ordinal));
        }
        if (!aliases.isEmpty()) {
            audit.record("PROTECTED_PERSONS_KEPT", dossierCode, Integer.toString(aliases.size()));
        }
        return List.copyOf(aliases);
    }

    /**
     * The letter has become a case: its people move to the case's code, after those already there, so a merged letter gets new ordinals. The
     * answer has one alias for each, in their old order. A second call finds nobody left to move.
     */
    public List<Alias> carryOver(String from, String to) {
        List<Alias> aliases = new ArrayList<>();
        if (from.equals(to)) {
            return aliasesOf(to);
        }
        int ordinal = persons.lastOrdinalOf(to);
        for (ProtectedPerson person : persons.of(from)) {
            person.moveTo(to, ++ordinal);
            aliases.add(alias(ordinal));
        }
        if (!aliases.isEmpty()) {
            audit.record("PROTECTED_PERSONS_CARRIED_OVER", to, from + ": " + aliases.size());
        }
        return List.copyOf(aliases);
    }

    public List<Alias> aliasesOf(String dossierCode) {
        return persons.ordinalsOf(dossierCode).stream().map(this::alias).toList();
    }

    public int countOf(String dossierCode) {
        return persons.ordinalsOf(dossierCode).size();
    }

    /**
     * Where a text may still tell who the people of these files are. Their details stay here; what stands in the text is known to
     * whoever reads it.
     */
    public List<Place> resembling(List<String> dossierCodes, String text) {
        return Resemblance.in(text, dossierCodes.stream()
                .flatMap(code -> persons.of(code).stream())
                .map(ProtectedPerson::details)
                .toList());
    }

    private Alias alias(int ordinal) {
        return new Alias(ordinal, messages.alias(ordinal));
    }
}
