package vn.nghedan.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ContentItem;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.web.problem.NotFound;

/**
 * What a file holds as it is kept, not as somebody may see it: for rooms that carry it on to the file that follows from it,
 * and that have asked who may know of it.
 */
@ApplicationScoped
public class KeptFileQueries {

    private final CaseFileRepository files;

    KeptFileQueries(CaseFileRepository files) {
        this.files = files;
    }

    /** @param contents what it is about, one by one */
    public record Text(String subject, String content, List<String> contents) {}

    /** Whether whoever brought it is kept apart; for rooms that have asked who may know of it. */
    @Transactional
    public boolean keepsPeopleApart(String code) {
        return files.byCode(code).orElseThrow(NotFound::new).isDenouncing();
    }

    /** The applicants of a file that is no denunciation, to be carried on to the file that follows from it. */
    @Transactional
    public List<PersonDetails> applicants(String code) {
        return files.parties(files.byCode(code).orElseThrow(NotFound::new))
                .stream()
                .filter(party -> party.getRole() == Party.Role.APPLICANT)
                .map(Party::person)
                .toList();
    }

    /** Its subject, text and contents as they are kept, to be carried on to the file that follows from it. */
    @Transactional
    public Text text(String code) {
        CaseFile file = files.byCode(code).orElseThrow(NotFound::new);
        return new Text(file.getSubject(), file.getContent(),
                files.contents(file).stream().map(ContentItem::getSummary).toList());
    }

    /** Who is complained of or denounced in a file. */
    @Transactional
    public Optional<NewCaseFile.Respondent> respondent(String code) {
        return files.parties(files.byCode(code).orElseThrow(NotFound::new))
                .stream()
                .filter(party -> party.getRole() == Party.Role.RESPONDENT)
                .findFirst()
                .map(party -> new NewCaseFile.Respondent(party.getName(), party.getStaffCode()));
    }

    /** The case that a letter has become, as long as it is open. Asks for nobody: what is shown of it is another matter. */
    @Transactional
    public Optional<String> openCaseFrom(String letter) {
        return files.cameFrom(letter)
                .stream()
                .filter(next -> next.getProcedure().type() != null && next.isOpen())
                .map(CaseFile::getCode)
                .reduce((earlier, later) -> later);
    }

    /** Who brought each of these files, for a list; of denunciations nobody. */
    @Transactional
    public Map<String, List<PersonDetails>> applicantsOf(List<String> codes) {
        return codes.isEmpty() ? Map.of() : files.applicants(codes);
    }
}
