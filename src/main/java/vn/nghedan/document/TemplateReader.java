package vn.nghedan.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.DocumentTemplates;
import vn.nghedan.document.template.LegalGround;
import vn.nghedan.document.template.TemplateVersion;
import vn.nghedan.document.template.TemplateVersions;
import vn.nghedan.procedure.Paper;
import vn.nghedan.web.problem.NotFound;

/** The templates as anybody of the office may read them; nothing of a file is in them. */
@ApplicationScoped
class TemplateReader {

    private final DocumentTemplates program;
    private final TemplateVersions versions;
    private final DraftDocuments documents;
    private final Clock clock;

    TemplateReader(DocumentTemplates program, TemplateVersions versions, DraftDocuments documents, Clock clock) {
        this.program = program;
        this.versions = versions;
        this.documents = documents;
        this.clock = clock;
    }

    /** What papers of today are written by, in the order of the kinds of papers. */
    List<DocumentTemplate> today() {
        Map<Paper, DocumentTemplate> today = versions.on(LocalDate.now(clock));
        return Arrays.stream(Paper.values()).filter(today::containsKey).map(today::get).toList();
    }

    /** @throws NotFound for a paper without wording */
    List<TemplateVersion> history(String paper) {
        List<TemplateVersion> history = versions.history(paper(paper));
        if (history.isEmpty()) {
            throw new NotFound();
        }
        return history;
    }

    /** @param key null for the one that is in use */
    static TemplateVersion of(List<TemplateVersion> history, String key) {
        return history.stream()
                .filter(one -> key == null || key.isBlank() ? one.isInUse() : one.key().equals(key))
                .findFirst()
                .or(() -> key == null || key.isBlank() ? Optional.of(history.get(0)) : Optional.empty())
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound for what is no paper */
    static Paper paper(String name) {
        return Arrays.stream(Paper.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<LegalGround> grounds(DocumentTemplate template) {
        LocalDate today = LocalDate.now(clock);
        return template.grounds().stream().flatMap(key -> program.ground(key, today).stream()).toList();
    }

    /** The program's version of today, where it came in force after the agency's that is in use. */
    static Optional<TemplateVersion> newer(List<TemplateVersion> history) {
        return history.stream()
                .filter(one -> one.isInUse() && one.template().isAgencys())
                .flatMap(used -> history.stream()
                        .filter(one -> one.state() == TemplateVersion.State.IN_RESERVE && one.from() != null
                                && one.from().isAfter(used.from())))
                .findFirst();
    }

    /** Filled from a file that does not exist. */
    OfficialDocument sample(DocumentTemplate template) {
        return documents.sample(template, LocalDate.now(clock));
    }
}
