package vn.nghedan.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;

/** Takes protected people in and gives aliases back. */
@ApplicationScoped
@Transactional
public class IdentityService {

    private static final PersonDetails NOTHING = new PersonDetails(null, null, null, null, null, null);

    private final ProtectedPersonRepository persons;
    private final IdentityMessages messages;
    private final AuditService audit;
    private final Clock clock;

    IdentityService(ProtectedPersonRepository persons, IdentityMessages messages, AuditService audit, Clock clock) {
        this.persons = persons;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
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

    /**
     * Puts right what was given of the people who came with this letter or visit, in the order in which they were named,
     * wherever they are kept by now. A detail left out stays; those beyond the last one named are no longer on record.
     * What stood before stays in this room.
     */
    public void correct(String receivedWith, List<PersonDetails> people) {
        List<ProtectedPerson> kept = persons.receivedWith(receivedWith);
        for (int i = 0; i < kept.size(); i++) {
            ProtectedPerson person = kept.get(i);
            if (i >= people.size() || !NOTHING.equals(people.get(i))) {
                keepFormer(receivedWith, person.getAliasOrdinal(), person.details());
            }
            if (i < people.size()) {
                person.corrected(people.get(i));
            } else {
                persons.delete(person);
            }
        }
        if (people.size() > kept.size()) {
            String code = kept.isEmpty() ? receivedWith : kept.get(0).getDossierCode();
            int ordinal = persons.lastOrdinalOf(code);
            for (PersonDetails person : people.subList(kept.size(), people.size())) {
                ProtectedPerson added = new ProtectedPerson(receivedWith, ++ordinal, person);
                added.moveTo(code, ordinal);
                persons.persist(added);
            }
        }
        audit.record("PROTECTED_PERSONS_CORRECTED", receivedWith, Integer.toString(people.size()));
    }

    /** Keeps what was formerly on record of somebody, as secret as what is on record now. */
    public void keepFormer(String receivedWith, int ordinal, PersonDetails details) {
        persons.keep(new FormerProtectedDetails(receivedWith, ordinal, details, clock.instant()));
    }

    /**
     * All that would betray the people of a file, now and formerly, so that it can be taken out of a text before that text
     * is kept. Never to be shown or stored.
     */
    public List<Betrayal> betraying(String dossierCode) {
        List<ProtectedPerson> found = persons.ofOrReceivedWith(dossierCode);
        Set<String> received = new LinkedHashSet<>(Set.of(dossierCode));
        found.forEach(person -> received.add(person.getReceivedWith()));
        return Stream.concat(
                found.stream().map(one -> new Betrayal(one.details(), alias(one.getAliasOrdinal()))),
                persons.formerOf(received)
                        .stream()
                        .map(one -> new Betrayal(one.details(), alias(one.getAliasOrdinal()))))
                .toList();
    }

    /** What was on record before of those who came with this letter or visit. */
    public List<Betrayal> former(String receivedWith) {
        return persons.formerOf(List.of(receivedWith))
                .stream()
                .map(one -> new Betrayal(one.details(), alias(one.getAliasOrdinal())))
                .toList();
    }

    /** Details that must not stand in a text, and what stands there instead. */
    public record Betrayal(PersonDetails details, Alias alias) {

        @Override
        public String toString() {
            return "Betrayal[…]";
        }
    }

    /** Looks up in one go of whom each of these files will be asked. */
    public void lookUp(List<String> dossierCodes) {
        persons.ordinalsOf(dossierCodes);
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

    /** How many came with this letter or visit, wherever they are kept by now. */
    public int receivedWith(String code) {
        return (int) persons.countReceivedWith(code);
    }

    private Alias alias(int ordinal) {
        return new Alias(ordinal, messages.alias(ordinal));
    }
}
