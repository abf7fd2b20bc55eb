package vn.nghedan.casefile.secrecy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.access.MatterFamilies;
import vn.nghedan.casefile.correction.CorrectedFields;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.Alias;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.MatterType;

/**
 * Keeps whoever denounces out of everything but the identity room, on receipt and later (LTC Điều 56). Secrecy is of the
 * whole matter: the visit, the letter and the case are closed together, in one transaction.
 */
@ApplicationScoped
public class DenouncerProtection {

    private final CaseFileRepository files;
    private final MatterFamilies families;
    private final IdentityService identity;
    private final CorrectedFields corrected;
    private final Clock clock;

    DenouncerProtection(CaseFileRepository files, MatterFamilies families, IdentityService identity,
            CorrectedFields corrected, Clock clock) {
        this.files = files;
        this.families = families;
        this.identity = identity;
        this.corrected = corrected;
        this.clock = clock;
    }

    /** A denunciation as it may be written down: without its people, who are handed to the identity room. */
    public NewCaseFile sealed(String code, NewCaseFile file) {
        if (file.type() != MatterType.DENUNCIATION) {
            return file;
        }
        return Redaction.of(file.people(), identity.keep(code, file.people())).of(file);
    }

    /**
     * Puts right what is on record of the people of a denunciation, where they are kept. Those who were not known before go
     * to the case that the letter has become meanwhile.
     */
    public void correctPeople(CaseFile file, List<PersonDetails> people, List<CaseFile> descendants) {
        boolean unnamed = identity.receivedWith(file.getCode()) == 0;
        identity.correct(file.getCode(), people);
        descendants.stream()
                .filter(next -> unnamed && next.isOpen() && file.getCode().equals(next.getOrigin()))
                .filter(next -> next.getProcedure().type() == MatterType.DENUNCIATION)
                .findFirst()
                .ifPresent(next -> identity.carryOver(file.getCode(), next.getCode()));
    }

    /** The same in a file that followed, where its people were taken in once more. */
    public void correctOwnPeople(CaseFile file, List<PersonDetails> people) {
        if (identity.receivedWith(file.getCode()) > 0) {
            identity.correct(file.getCode(), people);
        }
    }

    /** Takes the people of a denunciation out of a text, as they are called now and as they were called before. */
    public Redaction redaction(CaseFile file) {
        List<IdentityService.Betrayal> known = identity.betraying(file.getCode());
        return Redaction.of(known.stream().map(IdentityService.Betrayal::details).toList(),
                known.stream().map(IdentityService.Betrayal::alias).toList());
    }

    /** A file is as secret as what it came from, if it is of the same matter, and as well looked over. */
    public void inherit(CaseFile file) {
        families.origin(file)
                .filter(origin -> origin.isRestricted()
                        && MatterFamilies.isOfTheSameMatter(file.getProcedure(), origin))
                .ifPresent(origin -> {
                    file.seal();
                    file.lookedOver(origin.isLookedOver());
                });
    }

    /**
     * A file has turned out to hold a denunciation, or may hold one: its whole matter is closed, and what is numbered after
     * it in the same visit. Where it does hold one its people leave the matter and every text in it.
     *
     * @return the other files that were closed
     */
    public List<CaseFile> seal(CaseFile file, Officer recorder) {
        List<CaseFile> matter = families.sameMatter(file);
        if (file.isDenouncing()) {
            conceal(matter);
        }
        List<CaseFile> closed = new ArrayList<>(matter);
        closed.addAll(families.numberedAfter(file));
        closed.removeIf(other -> other.isSealed() && !other.equals(file));
        closed.forEach(other -> {
            other.seal();
            files.keep(new SecrecyEntry(other, SecrecyEntry.What.SEALED, recorder.code(), null, 0, clock.instant()));
        });
        closed.remove(file);
        return closed;
    }

    /** The case of a denunciation is given to somebody: whoever took the letter in has no more to do with it. */
    public void given(CaseFile file) {
        if (file.isDenouncing() && file.getProcedure().type() != null && file.getHandler() != null) {
            families.origin(file)
                    .filter(letter -> !file.getHandler().equals(letter.getRecordedBy()))
                    .ifPresent(CaseFile::passOn);
        }
    }

    private void conceal(List<CaseFile> matter) {
        List<PersonDetails> people = new ArrayList<>();
        List<Alias> aliases = new ArrayList<>();
        for (CaseFile file : matter) {
            List<Party> applicants = parties(file, Party.Role.APPLICANT);
            List<PersonDetails> here = applicants.stream().map(Party::person).toList();
            people.addAll(here);
            aliases.addAll(identity.keep(file.getCode(), here));
            applicants.forEach(files::remove);
            corrected.sealPeople(file);
            identity.former(file.getCode()).forEach(one -> {
                people.add(one.details());
                aliases.add(one.alias());
            });
        }
        Redaction redaction = Redaction.of(people, aliases);
        matter.forEach(file -> conceal(file, redaction));
    }

    void conceal(CaseFile file, Redaction redaction) {
        corrected.conceal(file, redaction);
        files.contents(file).forEach(content -> content.conceal(redaction));
        file.conceal(redaction, parties(file, Party.Role.RESPONDENT).stream().map(Party::getName).toList());
    }

    private List<Party> parties(CaseFile file, Party.Role role) {
        return files.parties(file).stream().filter(party -> party.getRole() == role).toList();
    }
}
