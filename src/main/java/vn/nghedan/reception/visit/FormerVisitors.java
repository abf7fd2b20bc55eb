package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.query.KnownPeople;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.matter.MatterReception;

/** Finds who came before, as {@link KnownPeople} does, and what about: the matters that they may come back about. */
@ApplicationScoped
class FormerVisitors {

    private static final int SHOWN = 6;
    private static final int MATTERS = 3;

    private final KnownPeople people;
    private final EntityManager database;

    FormerVisitors(KnownPeople people, EntityManager database) {
        this.people = people;
        this.database = database;
    }

    /**
     * @param id of the person as party to one file
     * @param lastSeen the file in which they were last party
     * @param matters what they came about before, the last one first
     */
    record Visitor(long id, PersonDetails person, String lastSeen, List<Matter> matters) {}

    /**
     * A matter they may come back about.
     *
     * @param code of the content of the last visit about it
     * @param ordinal which time that was
     */
    public record Matter(String code, LocalDate receivedOn, String subject, int ordinal) {}

    /** @param more whether there may be others */
    record Found(List<Visitor> visitors, boolean more) {}

    /** The last to have come first; each person once. */
    @Transactional
    Found find(String typed, Officer officer) {
        KnownPeople.Found found = people.search(typed, SHOWN, officer);
        Map<String, MatterReception> received = received(found.people());
        return new Found(found.people()
                .stream()
                .map(known -> new Visitor(known.id(), known.person(), known.files().get(0).code(),
                        matters(known.files(), received)))
                .toList(), found.more());
    }

    Optional<VisitDraft.Person> byId(long id, Officer officer) {
        return people.byId(id, officer)
                .map(KnownPeople.Known::person)
                .map(person -> new VisitDraft.Person(person.name(), person.address(), person.idKind(),
                        person.idNumber(), person.phone(), null));
    }

    // ---- what about

    private Map<String, MatterReception> received(List<KnownPeople.Known> people) {
        List<String> files = people.stream()
                .flatMap(known -> known.files().stream())
                .map(KnownPeople.Brought::code)
                .toList();
        return files.isEmpty()
                ? Map.of()
                : database.createQuery("from MatterReception where code in :files", MatterReception.class)
                        .setParameter("files", files)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(MatterReception::getCode, Function.identity()));
    }

    /** Of each matter its last reception: that is the one they come back to. */
    private static List<Matter> matters(List<KnownPeople.Brought> files, Map<String, MatterReception> received) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        for (KnownPeople.Brought file : files) {
            MatterReception last = received.get(file.code());
            if (last != null) {
                matters.putIfAbsent(last.getFirstOf(),
                        new Matter(file.code(), last.getReceivedOn(), file.subject(), last.getOrdinal()));
            }
        }
        return matters.values().stream().limit(MATTERS).toList();
    }
}
