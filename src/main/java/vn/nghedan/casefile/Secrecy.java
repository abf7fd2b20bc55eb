package vn.nghedan.casefile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.MatterType;

/** Keeps whoever denounces out of everything but the identity room, on receipt and later (LTC Điều 56). */
@ApplicationScoped
class Secrecy {

    private final Dossiers files;
    private final IdentityService identity;

    Secrecy(Dossiers files, IdentityService identity) {
        this.files = files;
        this.identity = identity;
    }

    /** A denunciation as it may be written down: without its people, who are handed to the identity room. */
    NewFile sealed(String code, NewFile file) {
        if (file.type() != MatterType.DENUNCIATION) {
            return file;
        }
        return Redaction.of(file.people(), identity.keep(code, file.people())).of(file);
    }

    /** A file has turned out to hold a denunciation: its people leave it and every text in it. */
    void conceal(Dossier file) {
        List<Party> applicants = parties(file, Party.Role.APPLICANT);
        List<PersonDetails> people = applicants.stream().map(Party::person).toList();
        Redaction redaction = Redaction.of(people, identity.keep(file.getCode(), people));
        applicants.forEach(files::remove);
        files.contents(file).forEach(content -> content.conceal(redaction));
        file.conceal(redaction, parties(file, Party.Role.RESPONDENT).stream().map(Party::getName).toList());
    }

    private List<Party> parties(Dossier file, Party.Role role) {
        return files.parties(file).stream().filter(party -> party.getRole() == role).toList();
    }
}
