package vn.nghedan.casefile.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.casefile.query.Lookalike.Reason;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.ReadOnlyRequest;
import vn.nghedan.web.input.Toneless;

/**
 * Finds letters and cases that may be about the same thing. Only files the officer may know of are looked at, and never
 * the sender of a denunciation: a likeness would tell who wrote it.
 */
@ApplicationScoped
public class Lookalikes {

    private static final int MOST = 10;
    private static final int CANDIDATES = 300;
    private static final int NAMES = 20;

    private final EntityManager database;
    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final ReadOnlyRequest request;

    Lookalikes(EntityManager database, CaseFileRepository files, CaseFileAccess access, ReadOnlyRequest request) {
        this.database = database;
        this.files = files;
        this.access = access;
        this.request = request;
    }

    /**
     * @param likeliest the likeliest first
     * @param more whether there are, or may be, others
     */
    public record Found(List<Lookalike> likeliest, boolean more) {}

    @Transactional
    public Found of(String code, Officer officer) {
        return request.once("look-alikes of " + code + officer, () -> look(code, officer));
    }

    private Found look(String code, Officer officer) {
        CaseFile file = access.visible(code, officer);
        List<Party> parties = files.parties(file);
        if (parties.isEmpty()) {
            return new Found(List.of(), false);
        }
        List<Candidate> candidates = candidates(file, parties, officer);
        Map<Long, List<Party>> theirs = files.parties(candidates.stream().map(Candidate::file).toList());
        Said said = new Said(words(file.getSubject()), words(file.getContent()));
        List<Lookalike> alike = candidates.stream()
                .map(other -> compared(file, parties, said, other,
                        theirs.getOrDefault(other.file().getId(), List.of())))
                .filter(other -> !other.reasons().isEmpty())
                .sorted(Comparator.comparingInt((Lookalike other) -> -other.reasons().size())
                        .thenComparing(Lookalike::receivedOn, Comparator.reverseOrder()))
                .toList();
        return new Found(alike.subList(0, Math.min(MOST, alike.size())),
                alike.size() > MOST || candidates.size() == CANDIDATES);
    }

    /** @param subject as the officer may read it */
    record Candidate(CaseFile file, String subject) {}

    /** The words of what is compared with all the others. */
    private record Said(Set<String> subject, Set<String> content) {}

    /** One look for each thing that files may have in common, since no index serves several at once. */
    private List<Candidate> candidates(CaseFile file, List<Party> parties, Officer officer) {
        return VisibleFiles.query(database, "select new vn.nghedan.casefile.query.Lookalikes$Candidate(d, "
                + VisibleFiles.SUBJECT + """
                        ) from CaseFile d
                        where d.id <> :id and d.procedure <> vn.nghedan.procedure.ProcedureCode.RECEPTION
                        and coalesce(d.origin, '') <> :code and d.code <> :origin
                        and d.id in (select n.dossierId from Party n where n.nameForm in :names
                            union all select i.dossierId from Party i where i.idForm in :numbers
                            union all select f.dossierId from Party f where f.staffCode in :staff)
                        and\s""" + VisibleFiles.CONDITION + " order by d.receivedOn desc, d.id desc",
                Candidate.class, officer)
                .setParameter("id", file.getId())
                .setParameter("code", file.getCode())
                .setParameter("origin", Objects.requireNonNullElse(file.getOrigin(), ""))
                .setParameter("names", given(parties.stream().map(Party::getNameForm).distinct().limit(NAMES)))
                .setParameter("numbers", given(parties.stream().map(Party::getIdForm)))
                .setParameter("staff", given(parties.stream().map(Party::getStaffCode)))
                .setMaxResults(CANDIDATES)
                .getResultList();
    }

    /** Never empty, which not every database allows in a list. */
    private static List<String> given(Stream<String> texts) {
        List<String> given = new ArrayList<>(texts.filter(Objects::nonNull).filter(text -> !text.isBlank()).toList());
        given.add("\u2205");
        return given;
    }

    private static Lookalike compared(CaseFile file, List<Party> parties, Said said, Candidate candidate,
            List<Party> others) {
        CaseFile other = candidate.file();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!file.isRestricted() && !other.isRestricted()) {
            if (meet(numbers(parties), numbers(others))) {
                reasons.add(Reason.SAME_ID_NUMBER);
            }
            if (meet(names(parties, Party.Role.APPLICANT), names(others, Party.Role.APPLICANT))
                    && alike(said.subject(), words(other.getSubject()))) {
                reasons.add(Reason.SAME_SENDER);
            }
        }
        if (meet(names(parties, Party.Role.RESPONDENT), names(others, Party.Role.RESPONDENT))
                && (alike(said.subject(), words(other.getSubject()))
                        || alike(said.content(), words(other.getContent())))) {
            reasons.add(Reason.SAME_RESPONDENT);
        }
        return new Lookalike(other.getCode(), other.getProcedure(), other.getType(), other.getState(),
                other.getReceivedOn(), candidate.subject(), other.isOpen(), List.copyOf(reasons));
    }

    private static Set<String> numbers(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.getRole() == Party.Role.APPLICANT)
                .map(Party::getIdForm)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<Party> parties, Party.Role role) {
        return parties.stream()
                .filter(party -> party.getRole() == role)
                .flatMap(party -> Stream.of(party.getNameForm(), party.getStaffCode()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** Whether two texts share most of the words of the shorter one, words that every letter has left out. */
    private static boolean alike(Set<String> words, Set<String> others) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        return shared.size() >= 2 && shared.size() * 5 >= Math.min(words.size(), others.size()) * 3;
    }

    private static final Set<String> EVERY_LETTER_HAS = Set.of("don", "khieu", "nai", "to", "cao", "kien", "nghi",
            "phan", "anh", "ve", "viec", "cua", "va", "cac", "nhung", "cho", "de", "toi", "ong", "ba", "la", "co",
            "khong", "duoc", "da", "theo", "tai", "trong", "voi", "nay", "so");

    private static Set<String> words(String text) {
        return text == null
                ? Set.of()
                : Stream.of(Toneless.of(text).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> word.length() > 1 && !EVERY_LETTER_HAS.contains(word))
                        .collect(Collectors.toSet());
    }
}
