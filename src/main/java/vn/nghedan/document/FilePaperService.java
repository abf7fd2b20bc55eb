package vn.nghedan.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.Officer;
import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.DocumentTemplates;
import vn.nghedan.law.Mark;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.NotFound;

/** The papers of a file that somebody may know of: what is on record, and what could be drafted. */
@ApplicationScoped
class FilePaperService {

    private final CaseFileQueries files;
    private final ActPanels panels;
    private final DraftDocuments documents;
    private final DocumentTemplates templates;
    private final Words words;
    private final Clock clock;

    FilePaperService(CaseFileQueries files, ActPanels panels, DraftDocuments documents, DocumentTemplates templates,
            Words words, Clock clock) {
        this.files = files;
        this.panels = panels;
        this.documents = documents;
        this.templates = templates;
        this.words = words;
        this.clock = clock;
    }

    /** @throws NotFound if the officer may not know of the file */
    FilePapers of(String code, Officer officer) {
        CaseFileView file = files.read(code, officer);
        ProcedureCode procedure = ProcedureCode.valueOf(file.procedure());
        String pages = "/files/" + file.code() + "/papers/";
        List<FilePapers.Line> issued = file.facts()
                .stream()
                .filter(fact -> fact.holds() && fact.heldDocument() != null)
                .map(fact -> {
                    Paper paper = paper(file, fact);
                    Optional<DocumentTemplate> template = templates.of(paper, date(fact));
                    return new FilePapers.Line(
                            paper == Paper.NONE ? fact.label() : words.say("casefile:paper_" + paper), paper.form(),
                            null,
                            fact.heldDocument().number(), date(fact),
                            template.isPresent() ? pages + fact.number() : null, isUnconfirmed(template));
                })
                .toList();
        List<FilePapers.Line> drafts = file.acts()
                .stream()
                .filter(act -> act.paper() != null
                        && documents.canDraft(Paper.valueOf(act.paper()), LocalDate.now(clock)))
                .map(act -> new FilePapers.Line(words.say("casefile:paper_" + act.paper()), act.form(), act.label(),
                        null,
                        null, pages + "drafts/" + act.act(),
                        isUnconfirmed(templates.of(Paper.valueOf(act.paper()), LocalDate.now(clock)))))
                .toList();
        return new FilePapers(file.code(), FileAddress.of(procedure, file.code()), file.subject(), file.restricted(),
                issued, drafts);
    }

    /**
     * The paper of an entry of the journal, by the wording of its day.
     *
     * @throws NotFound if the officer may not know of the file, or there is no such paper
     */
    OfficialDocument issued(String code, int number, Officer officer) {
        CaseFileView file = files.read(code, officer);
        CaseFileView.FactView fact = file.facts()
                .stream()
                .filter(one -> one.number() == number && one.holds() && one.heldDocument() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
        PaperDetails details = new PaperDetails(paper(file, fact), date(fact), fact.heldDecidedBy(),
                fact.heldDocument().number(), fact.heldParticulars());
        return documents.draft(file, details, date(fact)).orElseThrow(NotFound::new);
    }

    /**
     * The paper of an act that is possible now, from what was typed; number and date are given when it is signed.
     *
     * @throws NotFound if the officer may not know of the file, the act is not possible, or it has no wording
     */
    OfficialDocument drafted(String code, String act, ActForm form, Officer officer) {
        CaseFileView file = files.read(code, officer);
        Paper paper = file.acts()
                .stream()
                .filter(one -> one.act().equals(act) && one.paper() != null)
                .map(one -> Paper.valueOf(one.paper()))
                .findFirst()
                .orElseThrow(NotFound::new);
        Map<String, Object> typed = panels.values(code, act, form, officer);
        PaperDetails details = new PaperDetails(paper, null,
                typed.get("decidedBy") instanceof String decider ? decider : null, null, typed);
        return documents.draft(file, details, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    private static Paper paper(CaseFileView file, CaseFileView.FactView fact) {
        return Procedures.of(ProcedureCode.valueOf(file.procedure())).paperOf(FactKind.valueOf(fact.kind()));
    }

    private static LocalDate date(CaseFileView.FactView fact) {
        LocalDate written = fact.heldDocument().date();
        return written == null ? fact.heldOn() : written;
    }

    private static boolean isUnconfirmed(Optional<DocumentTemplate> template) {
        return template.filter(one -> one.textStatus() != Mark.C && one.textStatus() != Mark.C2).isPresent();
    }
}
